"""What is not running text on slides: tables, quotations, and who does what."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf

from desktop.guidance.document import Node
from desktop.guidance.facts import Span
from desktop.slides.bodies import Bodies
from desktop.slides.content import Assignments, Quotation, TableRows
from desktop.slides.dealing import deal_best
from desktop.slides.deck import Detail, Slide, SlideKind
from desktop.slides.excerpts import whole
from desktop.slides.fit.quote import quote_room
from desktop.slides.fit.tasks import place_tasks
from desktop.slides.fonts import Type
from desktop.slides.grid import Grid, most_lines
from desktop.slides.layout import Rect
from desktop.slides.making_text import deal_pieces
from desktop.slides.notes import said_on, span_of
from desktop.slides.pages import Piece, cut_to_fit, points
from desktop.slides.sheets import Sheets
from desktop.slides.tables import deal_table
from desktop.slides.tasks import TaskPiece, joined, on_slide

MOST_OF_TABLE = 2
"""Slides that a table takes in the short form; its other rows are in the notes."""
TAIL = 0.5
"""What the tail of a sentence costs on a slide of its own, by its lines; an empty slide costs 1."""


@dataclass(frozen=True, slots=True)
class SetMaker:
    """Makes the slides of nodes that are set in a form of their own."""

    bodies: Bodies
    sheets: Sheets
    grid: Grid

    def table(self, node: Node, number: int) -> list[Slide]:
        """The table on as many slides as it takes; in the short form on the first of them."""
        pages = deal_table(self.bodies.rows(node), self.grid, self.sheets.room(number), self.bodies.marked.held(node))
        shown = pages[:MOST_OF_TABLE] if self.bodies.details.of(node.path) is Detail.SHORT else pages
        slides = [self._table(node, page, number + at) for at, page in enumerate(shown)]
        if len(shown) < len(pages) and slides:
            slides[-1] = replace(slides[-1], read_up=(span_of(node), *slides[-1].read_up))
        return slides

    def _table(self, node: Node, page: TableRows, number: int) -> Slide:
        """A slide of a table; in the notes stand its own rows and not the whole table again."""
        slide = self.sheets.slide(SlideKind.TABLE, page, number, (), (span_of(node),))
        cells = [cell for row in page.rows or (page.head,) for cell in row if cell]
        start, end = min(cell.start for cell in cells), max(cell.end for cell in cells)
        return replace(slide, read_up=(span_of(node, start, end), *slide.read_up))

    def quote(self, node: Node, number: int) -> list[Slide]:
        """A quotation, whole."""
        width = quote_room(self.grid, self.grid.room)
        grid = replace(self.grid, left=round(self.grid.right - width - self.grid.hang))
        pages = deal_pieces(self.bodies.marked, grid, self.sheets.room(number), whole(node))
        slides = []
        for at, page in enumerate(pages):
            said = said_on(page, self.bodies.marked)
            shown = tuple(points(page))
            spans = [point.span for point in shown]
            slides.append(self.sheets.slide(SlideKind.QUOTE, Quotation(shown), number + at, said, spans))
        return slides

    def tasks(self, nodes: Sequence[Node], number: int) -> list[Slide]:
        """Who does what, one body below the other."""
        pieces = [piece for node in nodes for piece in self._task_pieces(node, number)]
        heading = self.sheets.group.heading
        title = heading.text if heading else ""

        def cost(some: Sequence[TaskPiece], height: float) -> float | None:
            boxes = place_tasks(on_slide(some, title), self.grid, Rect(self.grid.left, 0, self.grid.room, height))
            if boxes is None:
                return None
            if some[-1].piece.leads_on(self.grid) and some[-1] is not pieces[-1]:
                return inf
            return (1 - (boxes[-1].rect.bottom - boxes[0].rect.y) / height) ** 2 + self._tail(some)

        slides: list[Slide] = []
        for page in deal_best(pieces, cost, self.sheets.room(number)):
            content = Assignments(on_slide(page, title))
            said = said_on(tuple(each.piece for each in page), self.bodies.marked)
            shown = [_span(each) for each in page]
            slides.append(self.sheets.slide(SlideKind.WHO_DOES_WHAT, content, number + len(slides), said, shown))
        return slides

    def _tail(self, some: Sequence[TaskPiece]) -> float:
        """What it costs that a slide begins inside of a sentence, the more the less of it is left."""
        first = joined(some)[0].piece
        return TAIL / first.lines(self.grid) if first.start != first.excerpt[0] else 0.0

    def _task_pieces(self, node: Node, number: int) -> list[TaskPiece]:
        """The node's pieces as tasks, each low enough for a slide with the name of its body."""
        pieces = self.bodies.pieces(node)
        if not pieces:
            return []
        named = self.bodies.tasks.of(pieces[:1])
        bold = Type(self.grid.body_px, bold=True)
        taken = sum(most_lines(span.text, self.grid.room - self.grid.hang, bold) for span in self._beside(named))
        room = self.sheets.room(number)
        most = max(1, self.grid.most_lines(min(room.first, room.later)) - taken)
        return self.bodies.tasks.of([part for piece in pieces for part in self._cut(piece, most)])

    def _cut(self, piece: Piece, most: int) -> list[Piece]:
        """A piece in parts of at most `most` lines; the words before its task are not shown, and are not counted."""
        opens = min(max(piece.start, self.bodies.tasks.start(piece.node)), piece.end - 1)
        first, *rest = cut_to_fit(replace(piece, start=opens), most, self.grid, self.bodies.marked.held(piece.node))
        return [replace(first, start=piece.start), *rest]

    def _beside(self, named: Sequence[TaskPiece]) -> list[Span]:
        return [span for each in named for span in (each.body, each.due) if span]


def _span(each: TaskPiece) -> Span:
    return span_of(each.piece.node, each.piece.start, each.piece.end)
