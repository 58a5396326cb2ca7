"""The stamp of an electronic signature, drawn among the words of a page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.reading.pdf.page import PdfPage
from desktop.reading.pdf.word import Word
from desktop.reading.report import ReadingWarning

_OPENS = re.compile(
    r"(?:Người ký|Ký bởi|Được ký bởi|Ký số bởi|Signed by|Digitally signed by)\s*:|Signature Not Verified", re.IGNORECASE
)
_BELONGS = re.compile(
    r"(?:Người ký|Ký bởi|Signed by|Email|Cơ quan|Thời gian ký|Ngày ký|Chức vụ|Đơn vị|Date|Reason|Location|Lý do)\s*:"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4} \d{1,2}:\d{2}|[+-]\d{2}:\d{2}$",
    re.IGNORECASE,
)
_PITCH = 2.2

Cell = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class _Slack:
    """How far the lines of one stamp may be out of line (points), and how much their sizes may differ."""

    aside: float
    size: float


_SET, _RECOGNISED = _Slack(6.0, 0.1), _Slack(30.0, 0.25)
"""In a picture of a stamp its emblem is taken for letters, too."""


def drop_stamps(pages: Sequence[PdfPage]) -> tuple[list[PdfPage], list[ReadingWarning]]:
    """The pages without stamps, and one warning that says how many there were."""
    stamps = {page.number: _stamps(page) for page in pages}
    kept = [_without(page, stamps[page.number]) if stamps[page.number] else page for page in pages]
    found = [(page.number, stamp) for page in pages for stamp in stamps[page.number]]
    if not found:
        return kept, []
    said = f"Đã bỏ {len(found)} dấu chữ ký số: “{_text(found[0][1][0])}”."
    english = f"{len(found)} stamps of electronic signatures were left out: “{_text(found[0][1][0])}”."
    return kept, [ReadingWarning("signature_stamp", said, english, page=found[0][0])]


def _stamps(page: PdfPage) -> list[list[Cell]]:
    """Cells below one another that begin with a signer and go on with what stamps say."""
    cells = [cell for row in page.rows for cell in row.cells]
    slack, opens = (_RECOGNISED, _OPENS.search) if page.is_recognised else (_SET, _OPENS.match)
    opening = [cell for cell in cells if opens(_text(cell))]
    stamps: list[list[Cell]] = []
    for cell in opening:
        if not any(cell in stamp for stamp in stamps):
            stamps.append(_stamp(cell, cells, slack))
    return [stamp for stamp in stamps if len(stamp) > 1]


def _stamp(first: Cell, cells: Sequence[Cell], slack: _Slack) -> list[Cell]:
    stamp = [first]
    waiting: list[Cell] = []
    for cell in cells:
        if cell[0].baseline >= first[0].baseline or not _is_below(cell, (waiting or stamp)[-1], slack):
            continue
        waiting.append(cell)
        if _BELONGS.search(_text(cell)):
            stamp, waiting = [*stamp, *waiting], []
    return stamp


def _is_below(cell: Cell, above: Cell, slack: _Slack) -> bool:
    size = above[0].size
    is_near = 0 < above[0].baseline - cell[0].baseline < _PITCH * size
    is_in_line = abs(cell[0].left - above[0].left) < slack.aside
    return is_near and is_in_line and abs(cell[0].size - size) < slack.size * size


def _without(page: PdfPage, stamps: Sequence[Sequence[Cell]]) -> PdfPage:
    gone = {id(cell) for stamp in stamps for cell in stamp}
    rows = (replace(row, cells=tuple(cell for cell in row.cells if id(cell) not in gone)) for row in page.rows)
    return replace(page, rows=tuple(row for row in rows if row.cells))


def _text(cell: Cell) -> str:
    return " ".join(word.text for word in cell)
