"""Tables without rules: rows of three cells and more that stand below one another in columns."""

from collections.abc import Sequence
from itertools import pairwise

from desktop.reading.pdf.cells import cell_text
from desktop.reading.pdf.lines import Row
from desktop.reading.pdf.table import PdfTable
from desktop.reading.pdf.word import Word

_FEWEST_CELLS, _FEWEST_ROWS = 3, 3
_PITCH = 1.5
_APART = 0.5

Columns = list[tuple[float, float]]
"""From where to where the words of each column reach."""


def aligned_tables(rows: Sequence[Row]) -> tuple[list[Row], list[PdfTable], bool]:
    """The rows that are no table, the tables, and whether rows of many cells were left that fit no column."""
    left: list[Row] = []
    tables: list[PdfTable] = []
    is_unclear, place = False, 0
    while place < len(rows):
        run = _run(rows, place)
        columns = _columns(rows[place : place + run]) if run >= _FEWEST_ROWS else None
        if columns is None:
            is_unclear |= run >= _FEWEST_ROWS
            end = place + max(run, 1)
            left += rows[place:end]
        else:
            end = _end(rows, place + run, columns)
            tables.append(_table(rows[place:end], columns))
        place = end
    return left, tables, is_unclear


def _run(rows: Sequence[Row], start: int) -> int:
    """How many rows from `start` on have as many cells as the first, of which there are several."""
    cells = len(rows[start].cells)
    end = start
    while end < len(rows) and cells >= _FEWEST_CELLS and len(rows[end].cells) == cells:
        end += 1
    return end - start


def _columns(rows: Sequence[Row]) -> Columns | None:
    """The columns of rows, if no cell reaches into the column of another."""
    columns = [
        (min(cell[0].left for cell in cells), max(_end_of(cell) for cell in cells))
        for cells in zip(*(row.cells for row in rows), strict=True)
    ]
    room = _APART * rows[0].size
    is_clear = all(right + room < left for (_, right), (left, _) in pairwise(columns))
    return columns if is_clear else None


def _end(rows: Sequence[Row], end: int, columns: Columns) -> int:
    """The end of the table: rows right below with fewer cells are what a cell goes on with."""
    while end < len(rows):
        row, above = rows[end], rows[end - 1]
        is_near = above.baseline - row.baseline < _PITCH * row.size
        if (
            not is_near
            or not 1 < len(row.cells) <= len(columns)
            or not all(_column(cell, columns) for cell in row.cells)
        ):
            break
        end += 1
    return end


def _table(rows: Sequence[Row], columns: Columns) -> PdfTable:
    lines: list[list[list[Word]]] = []
    for row in rows:
        cells: list[list[Word]] = [[] for _ in columns]
        for cell in row.cells:
            cells[_column(cell, columns) - 1] += cell
        if len(row.cells) == len(columns) or not lines:
            lines.append(cells)
        else:
            lines[-1] = [before + more for before, more in zip(lines[-1], cells, strict=True)]
    texts = tuple(tuple(cell_text(cell) for cell in cells) for cells in lines)
    first = rows[0]
    lefts = tuple(left for left, _ in columns)
    return PdfTable(first.baseline + first.size, lefts[0], columns[-1][1], first.size, lefts, texts)


def _column(cell: Sequence[Word], columns: Columns) -> int:
    """The column in which a cell stands, counted from 1; 0 for none."""
    left, right = cell[0].left, _end_of(cell)
    inside = (number for number, (low, high) in enumerate(columns, 1) if low - 1 <= left and right <= high + 1)
    return next(inside, 0)


def _end_of(cell: Sequence[Word]) -> float:
    return max(word.right for word in cell)
