"""Tables of a Word file: their grid of cells, and whether they hold data or only place words on the page."""

import re
from collections.abc import Iterable
from typing import TypeAlias

from desktop.reading.docx.styles import Styles
from desktop.reading.docx.xml import Element, W, child, number, value

Grid: TypeAlias = list[list[Element | None]]
"""Cells row by row; None where a merged cell goes on."""

_MOST_COLUMNS = 63
_LAYOUT_ROWS = 8
_LAYOUT_COLUMNS = 3
_SIDES = ("top", "left", "start", "bottom", "right", "end")
_INVISIBLE = ("nil", "none")
_FRAME = re.compile(
    r"CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do|^\s*Nơi nhận"
    r"|^\s*(?:T/?M|K/?T|T/?L|TUQ|Q)\.?\s*[A-ZĐÀ-Ỹ]{2}",
    re.MULTILINE,
)
"""What stands in the tables around an official text: the motto above, recipients and signature below."""


def grid_of(table: Element) -> Grid:
    """The cells of a table; every row has the same number of places."""
    rows: Grid = []
    for row in table.iterchildren(W + "tr"):
        rows.append([None] * _span(row, "trPr", "gridBefore"))
        for cell in row.iterchildren(W + "tc"):
            rows[-1].append(None if _goes_on(cell, is_first=len(rows) == 1) else cell)
            rows[-1] += [None] * (_span(cell, "tcPr", "gridSpan") - 1)
    width = max(map(len, rows), default=0)
    return [row + [None] * (width - len(row)) for row in rows]


def _span(element: Element, *names: str) -> int:
    return min(number(value(element, *names)) or 0, _MOST_COLUMNS)


def _goes_on(cell: Element, *, is_first: bool) -> bool:
    """Whether a cell is the lower or right part of a merged one; the first row has nothing above it."""
    above, before = child(cell, "tcPr", "vMerge"), child(cell, "tcPr", "hMerge")
    if before is not None and before.get(W + "val", "continue") == "continue":
        return True
    return above is not None and above.get(W + "val", "continue") == "continue" and not is_first


def is_layout(table: Element, grid: Grid, styles: Styles, *, is_at_edge: bool) -> bool:
    """Whether a table only places words side by side: issuer and motto, recipients and signature.

    One cell is a frame around text. Beyond that a layout is small, and either has no rules and stands at
    the beginning or end of the file or says what such tables say; or, where it has rules, does both.
    """
    cells = _present(grid)
    if len(cells) <= 1:
        return True
    if len(grid) > _LAYOUT_ROWS or _columns(grid) > _LAYOUT_COLUMNS:
        return False
    is_frame = any(_FRAME.search(_plain(cell)) for cell in cells)
    return (is_frame and is_at_edge) if _is_ruled(table, cells, styles) else (is_frame or is_at_edge)


def _columns(grid: Grid) -> int:
    return max(sum(cell is not None for cell in row) for row in grid)


def _present(grid: Grid) -> list[Element]:
    return [cell for row in grid for cell in row if cell is not None]


def _plain(cell: Element) -> str:
    return "\n".join("".join(paragraph.itertext(W + "t")) for paragraph in cell.iter(W + "p"))


def _is_ruled(table: Element, cells: Iterable[Element], styles: Styles) -> bool:
    """Whether most cells have lines on at least two sides; a cell's own borders go before the table's."""
    around = _has_table_borders(table, styles)
    ruled = [_visible_sides(cell, around) >= 2 for cell in cells]
    return sum(ruled) * 2 > len(ruled)


def _has_table_borders(table: Element, styles: Styles) -> bool:
    own = child(table, "tblPr", "tblBorders")
    chain = styles.chain(value(table, "tblPr", "tblStyle"))
    inherited = (child(style, "tblPr", "tblBorders") for style in chain)
    borders = own if own is not None else next((found for found in inherited if found is not None), None)
    return borders is not None and any(_is_visible(border) for border in borders)


def _is_visible(border: Element) -> bool:
    return border.get(W + "val", "nil") not in _INVISIBLE


def _visible_sides(cell: Element, around: bool) -> int:
    own = (child(cell, "tcPr", "tcBorders", side) for side in _SIDES)
    said = [_is_visible(side) for side in own if side is not None]
    return sum(said) + (4 - len(said)) * around
