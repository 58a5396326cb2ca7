"""What Tesseract found in a picture of a page (hOCR), as words like those of a PDF's text layer."""

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from desktop.reading.blocks import clean
from desktop.reading.pdf.fonts import Face
from desktop.reading.pdf.word import Word

_BOX = r"bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)"
_PAGE = re.compile(rf"class='ocr_page'[^>]*?{_BOX}")
_LINE = re.compile(rf"class='ocr_(?:line|header|caption|textfloat)'[^>]*?{_BOX}(?:; baseline (-?[\d.]+) (-?[\d.]+))?")
_WORD = re.compile(rf"class='ocrx_word'[^>]*?{_BOX}; x_wconf (\d+)[^>]*>(.*?)</span>")
_TAG = re.compile(r"<[^>]*>")
_TALL = re.compile(r"[bdhklđA-Z0-9]")
_TALL_PART, _USUAL_SIZE = 0.68, 13.0
"""How high letters like b and 1 are, as a part of the size, in the faces of official documents."""
_SAME_SIZE = 0.12
_LEAST_SURE = 50
_ABOVE = {"\u0300", "\u0301", "\u0302", "\u0303", "\u0306", "\u0309"}
_FACE = Face()


@dataclass(frozen=True, slots=True)
class Recognised:
    """The words of a page; `sure` is the mean confidence (0-100) of their letters, `doubts` the least sure ones."""

    words: tuple[Word, ...]
    sure: float
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A word in dots from the top left corner of the picture."""

    text: str
    left: int
    top: int
    right: int
    sure: int


@dataclass(frozen=True, slots=True)
class _SeenLine:
    """Words on one baseline, which runs through (`left`, `base`) and falls by `slope` for each dot to the right."""

    words: tuple[_Seen, ...]
    left: float
    base: float
    slope: float


def read_hocr(hocr: str, width: float) -> Recognised:
    """The words that Tesseract saw on a page `width` points wide, straight where the page was put in crooked."""
    page = _PAGE.search(hocr)
    lines = [line for line in map(_line, _cut_at_lines(hocr)) if line.words]
    if page is None or not lines:
        return Recognised((), 0.0, ())
    seen = [word for line in lines for word in line.words]
    sure = sum(word.sure * len(word.text) for word in seen) / sum(len(word.text) for word in seen)
    doubts = tuple(word.text for word in sorted(seen, key=lambda word: word.sure) if word.sure < _LEAST_SURE)
    return Recognised(tuple(_words(lines, float(page[3]), float(page[4]), float(page[3]) / width)), sure, doubts)


def _cut_at_lines(hocr: str) -> list[tuple[re.Match[str], str]]:
    """The head of each line, and what follows it up to the next."""
    starts = list(_LINE.finditer(hocr))
    ends = (*(start.start() for start in starts[1:]), len(hocr))
    return [(start, hocr[start.end() : end]) for start, end in zip(starts, ends, strict=False)]


def _line(part: tuple[re.Match[str], str]) -> _SeenLine:
    head, body = part
    slope, offset = float(head[5] or 0), float(head[6] or 0)
    return _SeenLine(tuple(_seen(body)), float(head[1]), float(head[4]) + offset, slope)


def _seen(body: str) -> list[_Seen]:
    words = (
        _Seen(clean(html.unescape(_TAG.sub("", found[6]))), int(found[1]), int(found[2]), int(found[3]), int(found[5]))
        for found in _WORD.finditer(body)
    )
    return [word for word in words if word.text and not _is_speck(word)]


def _is_speck(word: _Seen) -> bool:
    """Whether dust, a rule or the edge of a stamp was taken for a sign."""
    return word.sure < _LEAST_SURE and not any(sign.isalnum() for sign in word.text)


def _words(lines: Sequence[_SeenLine], wide: float, high: float, scale: float) -> Iterator[Word]:
    """The words in points from the lower left corner of a page of so many dots, turned by its slope at its middle."""
    slope = median(line.slope for line in lines for _ in line.words)
    for line, size in zip(lines, _sizes(lines, scale), strict=True):
        baseline = (high - line.base - slope * (wide / 2 - line.left)) / scale
        turn = slope * (line.base - high / 2)
        for word in line.words:
            yield Word(word.text, (word.left + turn) / scale, (word.right + turn) / scale, baseline, size, _FACE)


def _sizes(lines: Sequence[_SeenLine], scale: float) -> list[float]:
    """The size of each line in points; lines that are nearly as most of the page's are as those."""
    heights = [_tall_heights(line) for line in lines]
    every = [height for line in heights for height in line]
    usual = median(every) / _TALL_PART / scale if every else _USUAL_SIZE
    sizes = [median(line) / _TALL_PART / scale if line else usual for line in heights]
    return [usual if abs(size - usual) < _SAME_SIZE * usual else size for size in sizes]


def _tall_heights(line: _SeenLine) -> list[float]:
    """How high tall letters stand above the baseline, in words whose accents don't reach higher."""
    return [
        line.base + line.slope * (word.left - line.left) - word.top
        for word in line.words
        if _TALL.search(word.text) and not any(map(_reaches_higher, word.text))
    ]


def _reaches_higher(letter: str) -> bool:
    """Whether a letter is higher than a b: a capital with an accent, a small one with two."""
    accents = sum(1 for mark in unicodedata.normalize("NFD", letter) if mark in _ABOVE)
    return accents > (0 if letter.isupper() else 1)
