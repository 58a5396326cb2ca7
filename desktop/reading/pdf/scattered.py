"""Words put together letter by letter, on pages that draw the letters of a line font by font.

Where a font has no letter like "ộ", LibreOffice takes that letter from another font, and draws first all that one
font has of a line, then what the other has: "T i ộ" for "Tội".
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from desktop.reading.pdf.letters import LEVEL, Letters, Setting
from desktop.reading.pdf.word import Word, shown

_ONE_ROW, _GAP = 0.42, 0.12
_HORN, _GAP_AFTER_HORN = "\u031b", 0.05
"""The horn of a letter like "Ư" reaches into the blank that follows it."""
_SAME_SIZE, _SAME_LINE = 0.15, 0.1


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter, with the marks that belong to it, or a blank that the page draws."""

    text: str
    left: float
    right: float
    baseline: float
    setting: Setting

    @property
    def gap(self) -> float:
        """How far off the next letter may stand in the same word."""
        has_horn = _HORN in unicodedata.normalize("NFD", self.text)
        return (_GAP_AFTER_HORN if has_horn else _GAP) * self.setting.size

    def is_set_as(self, other: "_Letter") -> bool:
        """Whether both stand on one baseline in one size; a raised number does not."""
        size = max(self.setting.size, other.setting.size)
        is_level = abs(self.baseline - other.baseline) < _SAME_LINE * size
        return is_level and abs(self.setting.size - other.setting.size) < _SAME_SIZE * size


def is_scattered(words: Sequence[Word]) -> bool:
    """Whether a page goes back on a line to put letters between those that it drew before."""
    return any(
        after.left < before.left and after.baseline == before.baseline and after.angle == before.angle == LEVEL
        for before, after in pairwise(words)
    )


def gathered(letters: Letters) -> list[Word]:
    """The words of a page from its top to its foot, each line from left to right."""
    by_angle: dict[int, list[_Letter]] = {}
    for letter in _drawn(letters):
        by_angle.setdefault(letter.setting.angle, []).append(letter)
    return [word for group in by_angle.values() for row in _rows(group) for word in _words(row) if word.text]


def _drawn(letters: Letters) -> Iterator[_Letter]:
    """Every letter that the page draws itself; a combining mark goes with the one before it."""
    last: _Letter | None = None
    for place, sign in enumerate(letters.text):
        if letters.is_made_up(place):
            continue
        setting, left, baseline = letters.at(place)
        right = letters.next_begins(place, setting.angle)
        if last and unicodedata.combining(sign):
            last = _Letter(last.text + sign, last.left, max(last.right, right), last.baseline, last.setting)
            continue
        if last:
            yield last
        last = _Letter(sign, left, right, baseline, setting)
    if last:
        yield last


def _rows(letters: Sequence[_Letter]) -> Iterator[list[_Letter]]:
    row: list[_Letter] = []
    for letter in sorted(letters, key=attrgetter("baseline"), reverse=True):
        if row and row[0].baseline - letter.baseline >= _ONE_ROW * max(row[0].setting.size, letter.setting.size):
            yield row
            row = []
        row.append(letter)
    if row:
        yield row


def _words(row: list[_Letter]) -> Iterator[Word]:
    """The words of a row: parted by blanks, by gaps, and where a number is raised."""
    parts: list[list[_Letter]] = []
    glued: list[bool] = []
    last: _Letter | None = None
    for letter in sorted(row, key=attrgetter("left")):
        if letter.text.isspace():
            last = None
            continue
        is_near = last is not None and letter.left - last.right < last.gap
        if last and is_near and letter.is_set_as(last):
            parts[-1].append(letter)
        else:
            parts.append([letter])
            glued.append(is_near)
        last = letter
    return (_word(part, is_glued) for part, is_glued in zip(parts, glued, strict=True))


def _word(letters: Sequence[_Letter], is_glued: bool) -> Word:
    first = letters[0]
    text = shown("".join(letter.text for letter in letters), first.setting.face)
    right = max(letter.right for letter in letters)
    size, face, angle = first.setting.size, first.setting.face, first.setting.angle
    return Word(text, first.left, right, first.baseline, size, face, angle, is_glued)
