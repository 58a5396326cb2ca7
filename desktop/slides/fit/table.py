"""A table: columns as wide as their words ask for, a line under each row, the head on a ground of its own."""

from collections.abc import Sequence

from desktop.slides.content import Row, TableRows
from desktop.slides.fonts import Type
from desktop.slides.glue import words
from desktop.slides.grid import Grid, reach
from desktop.slides.layout import Box, FilledBox, Frame, FrameRole, Rect, Role, Shape
from desktop.slides.placing import of_span, text_height
from desktop.slides.theme import Colour

PAD_X, PAD_Y, LINE = 14, 4, 3
LONGEST_WORD, SMALLEST = 9.0, 1.6
"""The widest that a word may make its column, and the narrowest column, em: a longer word is broken."""
NATURAL = 14.0
"""A column asks for no more than this, em: longer cells are broken into lines."""


def place_table(table: TableRows, grid: Grid, body: Rect) -> tuple[Box, ...] | None:
    """The boxes of `table` in `body`, None where its rows don't fit."""
    columns = [share * body.width for share in table.shares]
    rows = [*([table.head] if table.head else []), *table.rows]
    heights = [row_height(row, columns, grid, head=bool(table.head) and at == 0) for at, row in enumerate(rows)]
    if sum(heights) > body.height:
        return None
    frame = Rect(body.x, body.y, body.width, sum(heights))
    boxes: list[Box] = [Frame(FrameRole.TABLE, frame, tuple(columns), tuple(heights))]
    top = body.y
    for at, (row, height) in enumerate(zip(rows, heights, strict=True)):
        boxes += _row(row, columns, grid, Rect(body.x, top, body.width, height), head=bool(table.head) and at == 0)
        top += height
    return tuple(boxes)


def row_height(row: Row, columns: Sequence[float], grid: Grid, *, head: bool) -> float:
    """Height of a row whose cells stand in `columns`."""
    kind = _type(grid, head=head)
    tall = [text_height(cell.text, column - 2 * PAD_X, kind) for cell, column in zip(row, columns, strict=True) if cell]
    return max([text_height("", 1.0, kind), *tall]) + 2 * PAD_Y


def _type(grid: Grid, *, head: bool) -> Type:
    return Type(grid.body_px, bold=head)


def _row(row: Row, columns: Sequence[float], grid: Grid, rect: Rect, *, head: bool) -> list[Box]:
    boxes: list[Box] = []
    if head:
        boxes.append(FilledBox(Shape.TABLE_HEAD, rect, Colour.CARD))
    line = Rect(rect.x, rect.bottom - LINE, rect.width, LINE)
    boxes.append(FilledBox(Shape.TABLE_LINE, line, Colour.RULE if head else Colour.MUTED))
    role, colour = (Role.HEAD_CELL, Colour.TITLE) if head else (Role.CELL, Colour.TEXT)
    left = rect.x
    for cell, column in zip(row, columns, strict=True):
        if cell:
            at, room = (left + PAD_X, rect.y + PAD_Y), column - 2 * PAD_X
            boxes.append(of_span(role, cell, at, room, _type(grid, head=head), colour))
        left += column
    return boxes


def column_needs(rows: Sequence[Row], grid: Grid) -> list[tuple[float, float]]:
    """By column, how narrow it may be and how wide it would like to be, slide units, with its air."""
    count = max(map(len, rows), default=0)
    needs = [[_need(row[at], grid) for row in rows if at < len(row)] for at in range(count)]
    return [(max(low for low, _ in column), max(high for _, high in column)) for column in needs]


def _need(cell: object, grid: Grid) -> tuple[float, float]:
    text = getattr(cell, "text", "")
    kind, px = Type(grid.body_px, bold=True), grid.body_px
    longest = max((reach(text[a:b], kind) for a, b in words(text, 0, len(text))), default=0.0)
    least = min(max(longest, SMALLEST * px), LONGEST_WORD * px)
    return least + 2 * PAD_X, min(max(reach(text, kind), least), NATURAL * px) + 2 * PAD_X
