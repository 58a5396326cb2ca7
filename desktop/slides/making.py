"""The slides of a document: cover, agenda, and for each heading its section slide and all that stands below it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from desktop.guidance.document import Document, Node, NodeKind, Style
from desktop.guidance.facts import Span
from desktop.slides.bodies import Bodies, Kind
from desktop.slides.content import Points
from desktop.slides.deck import DeckSettings, Slide, SlideKind, told
from desktop.slides.excerpts import printed_label, whole
from desktop.slides.grid import MARGIN, Grid
from desktop.slides.making_set import SetMaker
from desktop.slides.making_text import TextMaker, deal_pieces
from desktop.slides.notes import read_up, said_on, seconds, span_of
from desktop.slides.outline import Group
from desktop.slides.pages import BodyRoom, Page, Piece, points
from desktop.slides.sheets import TITLE, Sheets
from desktop.slides.titles import SECTION_LINES, TitleBlock, beginning, title_block
from desktop.slides.wording import AGENDA, section_source

MOST_AGENDA = 2
BEGINNING_LINES = (3, 2, 1)
"""How many lines of each heading a section slide may name that can't name them whole, the first that it holds."""
FEW = 2
"""Slides below a heading that need no slide of their own before them to say so."""
SECTION_KINDS = frozenset({NodeKind.PART, NodeKind.CHAPTER, NodeKind.SECTION, NodeKind.HEADING, NodeKind.APPENDIX})


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes slides of `document`; `grid` has the deck's one body size."""

    document: Document
    settings: DeckSettings
    bodies: Bodies
    grid: Grid

    def cover(self) -> Slide:
        """The document's kind and title."""
        title = self.document.title
        block = title_block(self.grid, title, lines=SECTION_LINES)
        return Slide(
            SlideKind.COVER,
            block.shown,
            said=(Span(TITLE, None, 0, len(title), title),),
            seconds=seconds(title, self.settings.rate),
            label=self.document.kind or "",
            title_span=Span(TITLE, None, 0, block.end, title[: block.end]),
        )

    def agenda(self, tops: Sequence[Node]) -> Iterator[Slide]:
        """The top headings, verbatim; none where there are so many that reading them out helps nobody."""
        grid = self._marked_grid(tops)
        pages = deal_pieces(self.bodies.marked, grid, _under(title_block(grid, AGENDA)), _wholly(tops))
        for page in pages if len(pages) <= MOST_AGENDA else ():
            shown = tuple(points(page))
            said = said_on(page, self.bodies.marked)
            paths = tuple(point.span.node for point in shown)
            yield Slide(SlideKind.AGENDA, AGENDA, Points(shown), paths, said=said, seconds=self._seconds(said))

    def group(self, group: Group) -> Iterator[Slide]:
        """The section slide of a group's heading, where it has one, then what stands below it."""
        grid = self._marked_grid(group.nodes)
        sheets = Sheets.of(self.document, self.settings, self.bodies.marked, group, grid)
        slides: list[Slide] = []
        for kind, nodes in groupby(group.nodes, key=self.bodies.kind):
            slides += self._run(kind, list(nodes), sheets, grid, len(slides))
        if group.opens and group.heading and (not slides or _is_section(group, group.heading, len(slides))):
            yield self._section(group, group.heading)
        yield from slides

    def _run(self, kind: Kind, nodes: Sequence[Node], sheets: Sheets, grid: Grid, number: int) -> list[Slide]:
        if kind is Kind.TEXT:
            return TextMaker(self.bodies, sheets, grid).slides(nodes, number)
        maker = SetMaker(self.bodies, sheets, grid)
        if kind is Kind.TASKS:
            return maker.tasks(nodes, number)
        slides: list[Slide] = []
        for node in nodes:
            make: Callable[[Node, int], list[Slide]] = maker.table if kind is Kind.TABLE else maker.quote
            slides += make(node, number + len(slides))
        return slides

    def _section(self, group: Group, heading: Node) -> Slide:
        grid = replace(self._marked_grid(group.subheadings), left=MARGIN + self.grid.panel)
        block = title_block(grid, heading.text, lines=SECTION_LINES)
        page = self._map(group.subheadings, grid, _under(block))
        shown = tuple(points(page))
        said = (span_of(heading), *said_on(page, self.bodies.marked))
        paths = (heading.path, *(point.span.node for point in shown))
        return Slide(
            SlideKind.SECTION,
            block.shown,
            Points(shown),
            paths,
            section_source(self.document, heading.path),
            said,
            read_up(self.document, paths, paths, (), self.bodies.marked),
            self._seconds(said),
            group.section,
            printed_label(heading),
            span_of(heading, 0, block.end),
        )

    def _map(self, headings: Sequence[Node], grid: Grid, room: BodyRoom) -> Page:
        """What comes: the headings whole where one slide holds them, else the beginning of each; none of too many.

        A beginning takes as many lines as leave all on one slide.
        """
        whole = _wholly(headings)
        begun = ([_beginning(piece, most, grid) for piece in whole] for most in BEGINNING_LINES)
        for pieces in (whole, *begun):
            pages = deal_pieces(self.bodies.marked, grid, room, pieces)
            if len(pages) == 1:
                return pages[0]
        return ()

    def _seconds(self, said: Sequence[Span]) -> float:
        return seconds(told(said), self.settings.rate)

    def _marked_grid(self, nodes: Sequence[Node]) -> Grid:
        """The grid with room for the labels of `nodes`, and of their footnotes where those are shown."""
        notes = [note for node in nodes for note in self.document.notes_of(node.path)]
        shown = {f"({note.label})" for note in notes} if self.settings.footnotes_shown else set()
        return replace(self.grid, markers=tuple({printed_label(node) for node in nodes} | shown))


def _wholly(nodes: Sequence[Node]) -> list[Piece]:
    """Headings stand unbold in a list of headings: one that its text sets in bold is not the one that comes next."""
    return [piece for node in nodes for piece in whole(_unbold(node))]


def _unbold(node: Node) -> Node:
    return replace(node, marks=tuple(mark for mark in node.marks if mark.style is not Style.BOLD))


def _beginning(heading: Piece, most: int, grid: Grid) -> Piece:
    """What of a heading stands on `most` lines."""

    def lines(end: int) -> int:
        return replace(heading, end=end).lines(grid)

    if lines(heading.end) <= most:
        return heading
    end = beginning(heading.node.text, most, lines)
    return replace(heading, end=end, excerpt=(heading.start, end))


def _under(block: TitleBlock) -> BodyRoom:
    """The room of slides that all have the same title."""
    return BodyRoom(block.capacity, block.capacity)


def _is_section(group: Group, heading: Node, count: int) -> bool:
    """Whether a heading that has text of its own, on `count` slides, still opens with a section slide.

    Without headings below it that slide says what stands over each of the others: before very few it is one too many,
    unless it is the part or appendix whose name takes the place of a title.
    """
    if group.subheadings:
        return True
    is_few = heading.kind is NodeKind.HEADING and count <= FEW
    return heading.parent is None and heading.kind in SECTION_KINDS and not is_few
