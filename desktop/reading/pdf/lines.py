"""Words of a PDF page set side by side become rows, rows become lines of rich words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from statistics import median, median_high

from desktop.guidance.document import Mark, Style
from desktop.guidance.rich import Anchor, RichText, plain
from desktop.reading.pdf.fonts import Face
from desktop.reading.pdf.table import PdfTable
from desktop.reading.pdf.word import Word

_ONE_ROW = 0.42
"""Baselines that differ by less than this part of the size are one row: a raised number stands 0.3 to 0.4 higher."""
_CELL_GAP = 1.8
_RAISED_SIZE, _RAISED_BY = 0.85, 0.1
_MARKER = re.compile(r"[(\[]?(\d{1,3}|\*{1,3})[)\]]?")
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_UNITS = re.compile(r"(?:^|[\d\s(])[kcdm]?m$")


@dataclass(frozen=True, slots=True)
class Row:
    """Words on one baseline, from left to right, parted into cells where a wide gap is."""

    cells: tuple[tuple[Word, ...], ...]
    baseline: float
    size: float

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for cell in self.cells for word in cell)

    @property
    def left(self) -> float:
        return self.cells[0][0].left

    @property
    def right(self) -> float:
        return max(word.right for word in self.cells[-1])

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its words, and where it stands.

    `column` is 0 across the page, else 1 or 2 in a part of it that is set in two columns. `second` is where
    its second word begins; `first_width` is how wide its first word is. A line of several cells has `cells` > 2;
    a whole `table` stands in for a line, too, without words.
    """

    rich: RichText
    page: int
    left: float
    right: float
    baseline: float
    size: float
    second: float
    first_width: float
    is_bold: bool
    column: int = 0
    cells: int = 1
    table: PdfTable | None = None

    @property
    def text(self) -> str:
        return self.rich.text


def rows_of(words: Sequence[Word]) -> list[Row]:
    """The rows of a page from its top to its foot."""
    rows: list[list[Word]] = []
    largest: Word | None = None
    for word in sorted(words, key=attrgetter("baseline"), reverse=True):
        if largest is None or largest.baseline - word.baseline >= _ONE_ROW * max(largest.size, word.size):
            rows.append([])
            largest = word
        elif word.size > largest.size:
            largest = word
        rows[-1].append(word)
    return [_row(row) for row in rows]


def _row(words: list[Word]) -> Row:
    in_order = sorted(words, key=attrgetter("left"))
    size = median_high(word.size for word in words)
    cells = [[in_order[0]]]
    for word in in_order[1:]:
        if word.left - cells[-1][-1].right > _CELL_GAP * size and not word.is_glued:
            cells.append([])
        cells[-1].append(word)
    baseline = median(word.baseline for word in words if word.size >= size)
    return Row(tuple(tuple(cell) for cell in cells), baseline, size)


def line_of(row: Row, page: int, column: int = 0) -> Line:
    """A row as a line of a page."""
    words = row.words
    return Line(
        rich=_rich(words, row),
        page=page,
        left=row.left,
        right=row.right,
        baseline=row.baseline,
        size=row.size,
        second=words[1].left if len(words) > 1 else row.right,
        first_width=words[0].right - words[0].left,
        is_bold=_all_bold(words),
        column=column,
        cells=len(row.cells),
    )


def _all_bold(words: Sequence[Word]) -> bool:
    """Whether every word with a letter is bold, and there is one."""
    plain = (word for word in words if not word.face.is_bold)
    return any(word.face.is_bold for word in words) and not any(map(_has_letter, plain))


def _has_letter(word: Word) -> bool:
    return any(letter.isalpha() for letter in word.text)


def _rich(words: Sequence[Word], row: Row) -> RichText:
    """The words with blanks between them; raised numbers become anchors, after a unit small digits."""
    text, small, high = "", _RAISED_SIZE * row.size, row.baseline + _RAISED_BY * row.size
    pieces: list[tuple[int, int, Face]] = []
    anchors: list[Anchor] = []
    for word in words:
        raised = _MARKER.fullmatch(word.text) if word.size < small and word.baseline > high else None
        if raised and not _UNITS.search(text):
            anchors.append(Anchor(raised[1], len(text)))
            continue
        blank = "" if raised or word.is_glued or not text else " "
        start = len(text) + len(blank)
        text += blank + (raised[1].translate(SUPERSCRIPTS) if raised else word.text)
        pieces.append((start, len(text), word.face))
    return RichText(text, (*_marks(pieces, Style.BOLD), *_marks(pieces, Style.ITALIC)), tuple(anchors))


def _marks(pieces: Sequence[tuple[int, int, Face]], style: Style) -> list[Mark]:
    """A mark over each run of words that are set in `style`."""
    has_style = [face.is_bold if style is Style.BOLD else face.is_italic for _, _, face in pieces]
    if not any(has_style):
        return []
    runs = groupby(zip(pieces, has_style, strict=True), key=lambda pair: pair[1])
    spans = [[piece for piece, _ in run] for is_set, run in runs if is_set]
    return [Mark(run[0][0], run[-1][1], style) for run in spans]


def restored(rich: RichText) -> RichText:
    """The words with every raised number as small digits where it stood."""
    whole, position = RichText(""), 0
    bare = replace(rich, anchors=())
    for anchor in rich.anchors:
        whole = whole.joined(bare.part(position, anchor.offset), "")
        whole = whole.joined(plain(anchor.label.translate(SUPERSCRIPTS)), "")
        position = anchor.offset
    return whole.joined(bare.part(position), "")
