"""A table of the document on slides: its head on each, too many columns in groups, too many rows on more slides."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.guidance.document import Node, Table, text_of_rows
from desktop.guidance.facts import Span
from desktop.slides.content import Cell, Row, TableRows
from desktop.slides.cutting import Stretch
from desktop.slides.dealing import deal_out
from desktop.slides.fit.table import PAD_X, PAD_Y, column_needs, row_height
from desktop.slides.fonts import Type
from desktop.slides.glue import words
from desktop.slides.grid import Grid
from desktop.slides.pages import BodyRoom
from desktop.slides.placing import text_height

SAMPLE = 200
"""Rows that the widths of columns are taken from."""
FIRST_SHARE = 0.4
"""A first column that takes no more of the width is repeated where columns stand in groups."""


def rows_of(node: Node, table: Table) -> list[Row]:
    """The cells of `table` as spans of its node's text; [] where the text is not made of them."""
    if text_of_rows(table.rows) != node.text:
        return []
    at, rows = 0, []
    for row in table.rows:
        cells: list[Cell] = []
        for cell in row:
            cells.append(_cell(node, at, at + len(cell)))
            at += len(cell) + 1
        rows.append(tuple(cells))
    count = max(map(len, rows), default=0)
    return [(*row, *(None,) * (count - len(row))) for row in rows]


def _cell(node: Node, start: int, end: int) -> Cell:
    text = node.text[start:end]
    start += len(text) - len(text.lstrip())
    return Span(node.path, None, start, start + len(text.strip()), text.strip()) if text.strip() else None


@dataclass(frozen=True, slots=True)
class Cutter:
    """Where cells may be cut: between words, and not inside what is `held` (stretches of the node's text)."""

    grid: Grid
    held: tuple[Stretch, ...]

    def ends(self, cell: Span) -> list[int]:
        """Offsets of the cell's text at which a part of it may end."""
        ends = [end for _, end in words(cell.text, 0, len(cell.text))]
        return [end for end in ends if not any(a < cell.start + end < b for a, b in self.held)]


def deal_table(rows: Sequence[Row], grid: Grid, room: BodyRoom, held: tuple[Stretch, ...] = ()) -> list[TableRows]:
    """The slides of a table whose first row is its head; what is `held` of its text is not cut."""
    head, body = (rows[0], rows[1:]) if len(rows) > 1 else ((), rows)
    slides: list[TableRows] = []
    for columns, widths in _groups([head, *body[:SAMPLE]] if head else body, grid):
        later = BodyRoom(room.later, room.later) if slides else room
        slides += _of_columns(
            _picked(head, columns), [_picked(row, columns) for row in body], widths, Cutter(grid, held), later
        )
    return slides


def _picked(row: Row, columns: Sequence[int]) -> Row:
    return tuple(row[at] for at in columns) if row else ()


def _groups(rows: Sequence[Row], grid: Grid) -> Iterator[tuple[list[int], list[float]]]:
    """Columns that stand side by side, with their widths."""
    needs = column_needs(rows, grid)
    repeated = needs[0][0] <= FIRST_SHARE * grid.room and len(needs) > 1
    group: list[int] = []
    for at in range(len(needs)):
        if group and sum(needs[each][0] for each in (*group, at)) > grid.room:
            yield group, _widths([needs[each] for each in group], grid.room)
            group = [0] if repeated else []
        group = [*group, at]
    yield group, _widths([needs[each] for each in group], grid.room)


def _widths(needs: Sequence[tuple[float, float]], room: float) -> list[float]:
    """What each column gets: what it needs, and of the rest a part of what it would like."""
    least = sum(low for low, _ in needs)
    wish = sum(high - low for low, high in needs)
    left = room - least
    if wish > left:
        return [low + left * (high - low) / wish for low, high in needs]
    return [high + (left - wish) * high / (least + wish) for _, high in needs]


def _of_columns(
    head: Row, rows: Sequence[Row], widths: Sequence[float], cutter: Cutter, room: BodyRoom
) -> list[TableRows]:
    grid = cutter.grid
    taken = row_height(head, widths, grid, head=True) if head else 0.0
    if taken > room.first / 2:
        # A head that takes half of a slide is no head: it stands as the first row.
        head, rows, taken = (), [head, *rows], 0.0
    under = room.less(taken)
    parts = [part for row in rows if any(row) for part in _cut_row(row, widths, cutter, min(under.first, under.later))]
    tall = {id(row): row_height(row, widths, grid, head=False) for row in parts}
    pages = deal_out(parts, lambda page, limit: sum(tall[id(row)] for row in page) <= limit, under)
    shares = tuple(width / grid.room for width in widths)
    return [TableRows(head, page, shares) for page in pages or [()]] if any(head) or pages else []


def _cut_row(row: Row, widths: Sequence[float], cutter: Cutter, most: float) -> Iterator[Row]:
    """The row, or where it is higher than a slide, rows that hold its cells in parts."""
    rest: Row = row
    while any(rest):
        if row_height(rest, widths, cutter.grid, head=False) <= most:
            yield rest
            return
        ends = [_end(cell, width, cutter, most) for cell, width in zip(rest, widths, strict=True)]
        yield tuple(_part(cell, 0, end) for cell, end in zip(rest, ends, strict=True))
        rest = tuple(_part(cell, end, None) for cell, end in zip(rest, ends, strict=True))


def _end(cell: Cell, width: float, cutter: Cutter, most: float) -> int:
    """Where the beginning of a cell ends that stands in `most`: after a word, or inside one that is too long."""
    if cell is None:
        return 0
    text, kind, room = cell.text, Type(cutter.grid.body_px), width - 2 * PAD_X
    for ends in (cutter.ends(cell), range(1, len(text) + 1)):
        fitting = bisect_right(ends, most - 2 * PAD_Y, key=lambda end: text_height(text[:end], room, kind))
        if fitting:
            return ends[fitting - 1]
    return 1


def _part(cell: Cell, start: int, end: int | None) -> Cell:
    if cell is None:
        return None
    text = cell.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    return replace(cell, start=cell.start + start, end=cell.start + start + len(text), text=text) if text else None
