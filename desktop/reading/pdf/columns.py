"""The parts of a page that are set in two columns, such as the letterhead and the signature, read column by column."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.guidance.rich import RichText
from desktop.reading.pdf.lines import Line, Row, line_of
from desktop.reading.pdf.page import Frame, PdfPage
from desktop.reading.pdf.table import PdfTable

_LABEL_ONLY = re.compile(r"[^\w\s]?\w{0,6}[^\w\s]?")
_ADDRESS = "Kính gửi"
"""What opens a letter stands below both columns of its head, however near it is to one."""
_NARROWEST = 0.8
_NEAR = 3.0


@dataclass(frozen=True, slots=True)
class _Gutter:
    """The empty strip between two columns."""

    left: float
    right: float

    def narrowed(self, row: Row) -> "_Gutter | None":
        """What is left of the strip beside `row`; None where the row crosses it."""
        gutter = self
        for cell in row.cells:
            start, end = cell[0].left, max(word.right for word in cell)
            if start > gutter.left and end > gutter.right:
                gutter = replace(gutter, right=min(gutter.right, start))
            else:
                gutter = replace(gutter, left=max(gutter.left, end))
        return gutter if gutter.right - gutter.left > _NARROWEST * row.size and len(row.cells) <= 2 else None

    def parted(self, row: Row) -> tuple[Row | None, Row | None]:
        """The part of a row on each side."""
        left = tuple(cell for cell in row.cells if cell[0].left < self.right - 1)
        right = tuple(cell for cell in row.cells if cell[0].left >= self.right - 1)
        return replace(row, cells=left) if left else None, replace(row, cells=right) if right else None


def lines_of(page: PdfPage, frame: Frame) -> list[Line]:
    """The lines of a page in reading order, each table among them: where it has two columns the left one first."""
    lines: list[Line] = []
    rows = page.rows
    for table in page.tables:
        above = [row for row in rows if row.baseline > table.top]
        lines += [*_lines_of(above, page.number, frame), _table_line(table, page.number)]
        rows = rows[len(above) :]
    return lines + _lines_of(rows, page.number, frame)


def _table_line(table: PdfTable, page: int) -> Line:
    return Line(RichText(""), page, table.left, table.right, table.top, table.size, table.left, 0, False, table=table)


def _lines_of(rows: Sequence[Row], page: int, frame: Frame) -> list[Line]:
    lines: list[Line] = []
    place = 0
    while place < len(rows):
        end, gutter = _two_columns(rows, place, frame)
        if gutter:
            lines += _column_lines(rows[place:end], gutter, page)
        else:
            end = place + 1
            lines.append(line_of(rows[place], page))
        place = end
    return lines


def _column_lines(rows: Sequence[Row], gutter: _Gutter, page: int) -> list[Line]:
    parts = [gutter.parted(row) for row in rows]
    left = [line_of(part, page, 1) for part, _ in parts if part]
    return left + [line_of(part, page, 2) for _, part in parts if part]


def _two_columns(rows: Sequence[Row], start: int, frame: Frame) -> tuple[int, _Gutter | None]:
    """Where the part in two columns that begins at `start` ends, and its gutter; None where there is none."""
    first = rows[start]
    if len(first.cells) != 2 or _is_label(first):
        return start, None
    gutter: _Gutter | None = _Gutter(max(word.right for word in first.cells[0]), first.cells[1][0].left)
    found, end = gutter, start + 1
    for place in range(start + 1, len(rows)):
        gutter = gutter.narrowed(rows[place]) if gutter else None
        if gutter is None or rows[place].text.startswith(_ADDRESS):
            break
        if _belongs(rows, start, place, gutter, frame):
            end, found = place + 1, gutter
        elif len(rows[place].cells) == 1 and frame.is_centred(rows[place].left, rows[place].right):
            break
    return end, found


def _is_label(row: Row) -> bool:
    return bool(_LABEL_ONLY.fullmatch(" ".join(word.text for word in row.cells[0])))


def _belongs(rows: Sequence[Row], start: int, place: int, gutter: _Gutter, frame: Frame) -> bool:
    """Whether a row is in two columns, or stands close below its own side of one that is."""
    row = rows[place]
    if len(row.cells) == 2:
        return not _is_label(row)
    if frame.is_centred(row.left, row.right):
        return False
    side = 0 if gutter.parted(row)[0] else 1
    above = [other for other in rows[start:place] if gutter.parted(other)[side]]
    return bool(above) and above[-1].baseline - row.baseline < _NEAR * row.size
