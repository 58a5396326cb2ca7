"""A page of a PDF as rows of words, and the frame in which its text stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from desktop.reading.pdf.lines import Row
from desktop.reading.pdf.table import PdfTable

_COMMON = 3
_SHARE = 0.1
_NEAR = 2.5


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The rows of a page from top to foot; pages count from 1, `width` is in points.

    One that `is_recognised` was a picture: its letters are not sure, and it may lie a little aside. Words of
    its `tables` are not among the rows; one with `is_doubtful` may have more tables than these.
    """

    number: int
    width: float
    rows: tuple[Row, ...]
    is_recognised: bool = False
    tables: tuple[PdfTable, ...] = ()
    is_doubtful: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.rows and not self.tables


@dataclass(frozen=True, slots=True)
class Frame:
    """The left and right edge of running text, in points."""

    left: float
    right: float

    def is_centred(self, left: float, right: float) -> bool:
        """Whether words from `left` to `right` stand in the middle and leave room on both sides."""
        before, after = left - self.left, self.right - right
        least, slack = 0.02 * (self.right - self.left), 0.02 * (self.right - self.left)
        return before > least and after > least and abs(before - after) < slack


def frames_of(pages: Sequence[PdfPage]) -> dict[int, Frame]:
    """The frame of each page: one for the left-hand and one for the right-hand pages of each width."""
    alike: dict[tuple[int, int], list[PdfPage]] = {}
    for page in pages:
        alike.setdefault((page.number % 2, round(page.width / 10)), []).append(page)
    return {page.number: frame for group in alike.values() for frame in [_frame(group)] for page in group}


def _frame(pages: Sequence[PdfPage]) -> Frame:
    lefts = sorted(row.left for page in pages for row in page.rows)
    mirrored = sorted(-row.right for page in pages for row in page.rows)
    return Frame(_edge(lefts), -_edge(mirrored))


def _edge(places: Sequence[float]) -> float:
    """The first place, from the edge, where a good part of the rows begins; without one, nearly the outermost."""
    enough = max(_COMMON, _SHARE * len(places))
    end = 0
    for start, place in enumerate(places):
        while end < len(places) and places[end] <= place + _NEAR:
            end += 1
        if end - start >= enough:
            return median(places[start:end])
    return places[int(len(places) * 0.03)] if places else 0.0
