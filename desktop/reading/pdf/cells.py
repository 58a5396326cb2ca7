"""The cells of a table on PDF pages: their words, and the parts of one table on several pages put together."""

from collections.abc import Sequence

from desktop.guidance.document import Rows
from desktop.guidance.rich import plain
from desktop.reading.pdf.joints import joined
from desktop.reading.pdf.lines import line_of, restored, rows_of
from desktop.reading.pdf.table import PdfTable
from desktop.reading.pdf.word import Word

_CLOSED = (".", ";", ":", "!", "?", "…")


def cell_text(words: Sequence[Word]) -> str:
    """The words of a cell as one text."""
    whole = plain("")
    for row in rows_of(words):
        line = restored(line_of(row, 0).rich)
        whole = joined(whole, line) if whole else line
    return whole.text


def rows_over_pages(parts: Sequence[PdfTable]) -> Rows:
    """The rows of all parts: a head that stands again on each page once, and rows that a page cut in two whole."""
    rows = list(parts[0].rows)
    for part in parts[1:]:
        more = part.rows[_repeated(parts[0].rows, part.rows) :]
        if more and _is_rest(rows[-1], more[0]):
            rows[-1] = tuple(_cell_joined(one, two) for one, two in zip(rows[-1], more[0], strict=True))
            more = more[1:]
        rows += more
    return tuple(rows)


def _repeated(first: Rows, part: Rows) -> int:
    """How many rows of the head stand again at the beginning of `part`."""
    count = 0
    while count < min(len(first), len(part)) and first[count] == part[count]:
        count += 1
    return count


def _is_rest(before: tuple[str, ...], row: tuple[str, ...]) -> bool:
    """Whether a row is what a page cut off the one before it: no first cell, and sentences that were left open."""
    told = [(one, two) for one, two in zip(before, row, strict=True) if two]
    is_headless = bool(before[0]) and not row[0]
    return is_headless and all(one and (two[0].islower() or not one.endswith(_CLOSED)) for one, two in told)


def _cell_joined(one: str, two: str) -> str:
    return joined(plain(one), plain(two)).text if one and two else one or two
