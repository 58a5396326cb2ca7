"""Rows of RTF, one after the other, become tables: cells stand in the columns that their edges make."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from desktop.reading.rtf.flow import Row
from desktop.reading.story.story import Cell, Grid, Item, Paragraph

_SAME_EDGE = 60
"""Twips: rows of one table are rarely cut more exactly than to a millimetre."""


def with_tables(items: Iterable[Paragraph | Row]) -> tuple[Item, ...]:
    """Rows that follow each other as one table."""
    found: list[Item] = []
    for is_row, run in groupby(items, lambda item: isinstance(item, Row)):
        members = list(run)
        if is_row:
            found.append(_grid([item for item in members if isinstance(item, Row)]))
        else:
            found += [item for item in members if isinstance(item, Paragraph)]
    return tuple(found)


def _grid(rows: Sequence[Row]) -> Grid:
    cells = sum(len(row.cells) for row in rows)
    is_ruled = sum(row.sides for row in rows) >= cells
    return Grid(_placed(rows), is_ruled)


def _placed(rows: Sequence[Row]) -> tuple[tuple[Cell, ...], ...]:
    """Every row with as many places; a cell over several columns stands in the first of them."""
    columns = _columns(rows)
    if any(len(row.edges) < len(row.cells) for row in rows) or not columns:
        width = max(len(row.cells) for row in rows)
        return tuple((*row.cells, *((),) * (width - len(row.cells))) for row in rows)
    return tuple(_row(row, columns) for row in rows)


def _columns(rows: Sequence[Row]) -> list[int]:
    """The right edges of all columns; edges that nearly meet are one."""
    columns: list[int] = []
    for edge in sorted({edge for row in rows for edge in row.edges}):
        if not columns or edge - columns[-1] > _SAME_EDGE:
            columns.append(edge)
    return columns


def _row(row: Row, columns: Sequence[int]) -> tuple[Cell, ...]:
    placed: list[Cell] = [()] * len(columns)
    first = 0
    for cell, edge in zip(row.cells, row.edges, strict=False):
        at = min(first, len(columns) - 1)
        placed[at] = placed[at] + cell
        first = sum(column <= edge for column in columns)
    return tuple(placed)
