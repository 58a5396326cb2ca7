"""The words of a PDF page, each with its place, size and face."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.reading.blocks import clean
from desktop.reading.pdf_fonts import Face
from desktop.reading.pdf_letters import LEVEL, Letters
from desktop.text.legacy import to_unicode

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_WORD = re.compile("[^\\s\x02\ufffe]+[\x02\ufffe]?")
_AT_END = re.compile(r"(?<=\D)(?:\(\d{1,3}\)|\[\d{1,3}\]|\d{1,3})(?=\W*$)")
_AT_START = re.compile(r"(?:\(\d{1,3}\)|\[\d{1,3}\]|\d{1,3})(?=\D+$)")
_SMALLER, _HIGHER = 0.85, 0.12
_NARROW, _WIDE = 0.4, 1.0
"""A letter is hardly narrower than this part of the size; what is left of a step must be this wide to be a gap."""
_LINE_END_HYPHENS = {"\x02": "-", "\ufffe": "-"}
_SYMBOL_FONT_BULLETS = {"\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•", "\uf02d": "-", "\uf02b": "+", "\uf02a": "*"}
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_LETTERS: dict[int, str] = {
    ord(sign): letters for sign, letters in (_LINE_END_HYPHENS | _SYMBOL_FONT_BULLETS | _LIGATURES).items()
}
_READY = re.compile("[\\s!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ“”–…]*")
"""Letters and signs that are what they are: no combining mark, no control, no sign of a symbol font."""


@dataclass(slots=True)
class Word:
    """Letters without a blank.

    `left` and `right` are points along the direction `angle`, `baseline` points above the origin of the
    page turned that way. `right` may be where the next word begins, if no wide gap is between them.
    `is_glued` stands right after the word before it.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    face: Face
    angle: tuple[int, int] = LEVEL
    is_glued: bool = False


def words_of(page: "PdfPage") -> list[Word]:
    """The words of a page in the order in which it draws them."""
    text_page = page.get_textpage()
    try:
        return [word for word in _words(Letters(text_page)) if word.text]
    finally:
        text_page.close()


def _words(letters: Letters) -> list[Word]:
    words: list[Word] = []
    end = 0
    is_ready = bool(_READY.fullmatch(letters.text))
    for start, stop in _spans(letters):
        setting, left, baseline = letters.at(start)
        text = letters.text[start:stop]
        shown = text if is_ready and not setting.face.legacy else _shown(text, setting.face)
        is_glued = start == end > 0
        word = Word(shown, left, left, baseline, setting.size, setting.face, setting.angle, is_glued)
        if words:
            _end_before(words[-1], word, letters, end)
        words.append(word)
        end = stop
    if words:
        words[-1].right = letters.far_end(end - 1, words[-1].angle)
    return words


def _spans(letters: Letters) -> Iterator[tuple[int, int]]:
    """Where words begin and end; raised digits, and what stands beside them, are words of their own."""
    for match in _WORD.finditer(letters.text):
        if match[0].isalpha() or match[0].isdecimal():
            yield match.span()
        else:
            yield from _parts(match, letters)


def upright(words: list[Word]) -> tuple[list[Word], list[Word]]:
    """The words that run as most letters of the page do, and those that stand across."""
    angles = Counter[tuple[int, int]]()
    for word in words:
        angles[word.angle] += len(word.text)
    if len(angles) < 2:
        return words, []
    main = max(angles, key=angles.__getitem__)
    return [word for word in words if word.angle == main], [word for word in words if word.angle != main]


def _end_before(word: Word, following: Word, letters: Letters, end: int) -> None:
    """Give `word` its right edge: measured where a line or a wide gap may follow."""
    step, size = following.left - word.left, word.size
    is_near = 0 < step < (_NARROW * len(word.text) + _WIDE) * size and following.baseline == word.baseline
    word.right = following.left if is_near else letters.far_end(end - 1, word.angle)


def _parts(match: re.Match[str], letters: Letters) -> Iterator[tuple[int, int]]:
    """A word cut before and after a number that is raised beside the rest of it."""
    start, end = match.span()
    number = _AT_END.search(match[0]) or _AT_START.match(match[0])
    if number and _is_raised(letters, start + number.end() - 1, start if number.start() else end - 1):
        first, last = start + number.start(), start + number.end()
        yield from ((begin, stop) for begin, stop in ((start, first), (first, last), (last, end)) if begin < stop)
    else:
        yield start, end


def _is_raised(letters: Letters, place: int, beside: int) -> bool:
    """Whether the letter at `place` is set smaller than that at `beside`, and above its baseline."""
    (setting, _, height), (main, _, baseline) = letters.at(place), letters.at(beside)
    return setting.size < _SMALLER * main.size and height > baseline + _HIGHER * main.size


def _shown(text: str, face: Face) -> str:
    """The letters of a word as Unicode, without control characters."""
    if face.legacy:
        return clean(to_unicode(text, face.legacy))
    return clean(text.translate(_LETTERS))
