"""The slides of one group of nodes: its section slide, and its points dealt out to as many slides as they need."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Span
from desktop.slides.content import Points
from desktop.slides.deck import DeckSettings, Slide, SlideKind, told
from desktop.slides.excerpts import Marked, excerpts, printed_label, whole
from desktop.slides.grid import MARGIN, Grid
from desktop.slides.notes import read_up, said_on, seconds, span_of
from desktop.slides.outline import Group
from desktop.slides.pages import BodyRoom, Page, Piece, cut_to_fit, deal, points
from desktop.slides.titles import SECTION_LINES, TitleBlock, title_block
from desktop.slides.wording import AGENDA, section_source

TITLE = ""
"""The node of a span of the document's own title."""
MOST_AGENDA = 2
SECTION_KINDS = frozenset({NodeKind.PART, NodeKind.CHAPTER, NodeKind.SECTION, NodeKind.HEADING, NodeKind.APPENDIX})


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes slides of `document`; `grid` has the deck's one body size."""

    document: Document
    settings: DeckSettings
    marked: Marked
    grid: Grid

    def cover(self) -> Slide:
        """The document's kind and title."""
        title = self.document.title
        block = title_block(self.grid, title, lines=SECTION_LINES)
        whole_title = self._title_span(len(title))
        return Slide(
            SlideKind.COVER,
            block.shown,
            said=(whole_title,),
            seconds=seconds(title, self.settings.rate),
            label=self.document.kind or "",
            title_span=self._title_span(block.end),
        )

    def agenda(self, tops: Sequence[Node]) -> Iterator[Slide]:
        """The top headings, verbatim; none where there are so many that reading them out helps nobody."""
        grid = self._marked_grid(tops)
        pages = self._deal(tops, grid, _under(title_block(grid, AGENDA)), whole)
        for page in pages if len(pages) <= MOST_AGENDA else ():
            shown = points(page)
            said = said_on(page, self.marked)
            paths = tuple(point.span.node for point in shown)
            yield Slide(SlideKind.AGENDA, AGENDA, Points(tuple(shown)), paths, said=said, seconds=self._seconds(said))

    def group(self, group: Group) -> Iterator[Slide]:
        """The section slide of a group's heading, where it has one, then the points below it."""
        text, label = self._title(group)
        grid = self._marked_grid(group.nodes)
        block, short = title_block(grid, text, label), title_block(grid, text, label, lines=1)
        pages = self._deal(group.nodes, grid, BodyRoom(block.capacity, short.capacity), self._excerpts)
        if group.opens and group.heading and (not pages or _is_section(group, group.heading)):
            yield self._section(group, group.heading)
        for number, page in enumerate(pages):
            yield self._points(group, short if number else block, label, page)

    def _title(self, group: Group) -> tuple[str, str]:
        if group.heading is None or group.is_closing:
            return self.document.title, ""
        return group.heading.text, printed_label(group.heading)

    def _section(self, group: Group, heading: Node) -> Slide:
        grid = replace(self._marked_grid(group.subheadings), left=MARGIN + self.grid.panel)
        block = title_block(grid, heading.text, lines=SECTION_LINES)
        pages = self._deal(group.subheadings, grid, _under(block), whole)
        page = pages[0] if len(pages) == 1 else ()
        shown = tuple(points(page))
        said = (span_of(heading), *said_on(page, self.marked))
        paths = (heading.path, *(point.span.node for point in shown))
        return Slide(
            SlideKind.SECTION,
            block.shown,
            Points(shown),
            paths,
            section_source(heading.path),
            said,
            read_up(self.document, paths, paths, (), self.marked),
            self._seconds(said),
            group.section,
            printed_label(heading),
            span_of(heading, 0, block.end),
        )

    def _points(self, group: Group, block: TitleBlock, label: str, page: Page) -> Slide:
        shown = points(page)
        heading = None if group.is_closing else group.heading
        text = heading.text if heading else self.document.title
        above = (heading.path,) if heading else ()
        paths = (*above, *dict.fromkeys(point.span.node for point in shown))
        said = said_on(page, self.marked)
        is_cut = block.end < len(text)
        rest = read_up(self.document, paths, () if is_cut else above, page, self.marked)
        untold = (self._title_span(len(text)),) if is_cut and heading is None else ()
        return Slide(
            SlideKind.CLOSING if group.is_closing else SlideKind.POINTS,
            block.shown,
            Points(tuple(shown)),
            paths,
            "",
            said,
            (*untold, *rest),
            self._seconds(said),
            group.section,
            label,
            span_of(heading, 0, block.end) if heading else self._title_span(block.end),
        )

    def _title_span(self, end: int) -> Span:
        return Span(TITLE, None, 0, end, self.document.title[:end])

    def _seconds(self, said: Sequence[Span]) -> float:
        return seconds(told(said), self.settings.rate)

    def _marked_grid(self, nodes: Sequence[Node]) -> Grid:
        return replace(self.grid, markers=tuple({printed_label(node) for node in nodes}))

    def _deal(
        self, nodes: Sequence[Node], grid: Grid, room: BodyRoom, take: Callable[[Node], list[Piece]]
    ) -> list[Page]:
        cut: list[Piece] = []
        for piece in (piece for node in nodes for piece in take(node)):
            most = grid.most_lines(room.later if cut else room.first)
            cut += cut_to_fit(piece, most, grid, self.marked.held(piece.node))
        return deal(cut, grid, room)

    def _excerpts(self, node: Node) -> list[Piece]:
        level = 0 if node.parent is None or self.document.node(node.parent).is_titled else 1
        return excerpts(node, level, self.settings.detail, self.marked)


def _under(block: TitleBlock) -> BodyRoom:
    """The room of slides that all have the same title."""
    return BodyRoom(block.capacity, block.capacity)


def _is_section(group: Group, heading: Node) -> bool:
    """Whether a heading that has text of its own still opens with a section slide."""
    return bool(group.subheadings) or (heading.parent is None and heading.kind in SECTION_KINDS)
