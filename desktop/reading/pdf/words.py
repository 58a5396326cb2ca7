"""The words of a PDF page, each with its place, size and face."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.reading.pdf.letters import LEVEL, Letters
from desktop.reading.pdf.scattered import gathered, is_scattered
from desktop.reading.pdf.word import Word, shown

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_WORD = re.compile("[^\\s\x02\ufffe]+[\x02\ufffe]?")
_CALL = r"\(\d{1,3}\)|\[\d{1,3}\]|\d{1,3}|\(\*{1,3}\)|\*{1,3}"
_AT_END = re.compile(rf"(?<=[^\d*(\[])(?:{_CALL})(?=[^\w*]*$)")
_AT_START = re.compile(rf"(?:{_CALL})(?=[^\d*]+$)")
_MAY_CALL = re.compile(r"[\d*]")
_CLOSING = tuple(".,;:!?)]”…")
_OTHER_LINE, _LETTER_GAP = 0.42, 0.16
_SMALLER, _HIGHER = 0.85, 0.12
_NARROW, _WIDE = 0.4, 1.0
"""A letter is hardly narrower than this part of the size; what is left of a step must be this wide to be a gap."""


def words_of(page: "PdfPage") -> list[Word]:
    """The words of a page in the order in which it draws them, or from left to right where that tears words apart."""
    text_page = page.get_textpage()
    try:
        letters = Letters(text_page)
        words = [word for word in _words(letters) if word.text]
        return gathered(letters) if is_scattered(words) else _mended(words)
    finally:
        text_page.close()


def _words(letters: Letters) -> list[Word]:
    words: list[Word] = []
    last = (0, 0)
    for start, stop in _spans(letters):
        word = _word(letters, start, stop)
        word.is_glued = start == last[1] > 0 or (word.text[:1] in _CLOSING and _touches(word, letters, last))
        if words:
            _end_before(words, word, letters, last)
        words.append(word)
        last = (start, stop)
    if words:
        _end_line(words, letters, last)
    return words


def _touches(word: Word, letters: Letters, before: tuple[int, int]) -> bool:
    """Whether a sign stands right behind the letters `before`; pdfium puts a blank behind a raised number."""
    if not before[1]:
        return False
    is_level = abs(letters.at(before[0])[2] - word.baseline) < _OTHER_LINE * word.size
    return is_level and abs(word.left - letters.far_end(before[1] - 1, word.angle)) < _LETTER_GAP * word.size


def _word(letters: Letters, start: int, end: int) -> Word:
    setting, left, baseline = letters.at(start)
    text = letters.text[start:end]
    said = text if letters.are_plain and not setting.face.legacy else shown(text, setting.face)
    return Word(said, left, left, baseline, setting.size, setting.face, setting.angle)


def _end_before(words: list[Word], following: Word, letters: Letters, span: tuple[int, int]) -> None:
    """Give the last of `words`, which is at `span`, its right edge: measured where a wide gap may follow."""
    word = words[-1]
    step = following.left - word.left
    if following.baseline != word.baseline:
        _end_line(words, letters, span)
    elif word.angle == LEVEL and 0 < step < (_NARROW * len(word.text) + _WIDE) * word.size:
        word.right = following.left
    else:
        word.right = letters.far_end(span[1] - 1, word.angle)


def _end_line(words: list[Word], letters: Letters, span: tuple[int, int]) -> None:
    """Measure the last of `words`, and cut it where pdfium ran two narrow lines together."""
    word, (start, end) = words[-1], span
    if _is_other_line(letters, end - 1, word):
        end = next(place for place in range(start + 1, span[1]) if _is_other_line(letters, place, word))
        word.text = _word(letters, start, end).text
        words.append(_word(letters, end, span[1]))
        words[-1].right = letters.far_end(span[1] - 1, word.angle)
    word.right = letters.far_end(end - 1, word.angle)


def _is_other_line(letters: Letters, place: int, word: Word) -> bool:
    return abs(letters.at(place)[2] - word.baseline) > _OTHER_LINE * word.size


def _spans(letters: Letters) -> Iterator[tuple[int, int]]:
    """Where words begin and end; raised digits, and what stands beside them, are words of their own."""
    for match in _WORD.finditer(letters.text):
        if match[0].isalpha() or match[0].isdecimal():
            yield match.span()
        else:
            yield from _parts(match, letters)


def on_page(words: list[Word], box: tuple[float, float, float, float]) -> list[Word]:
    """The words that begin within `box` (left, bottom, right, top); a viewer shows no others."""
    left, bottom, right, top = box
    left, bottom, right, top = left - 1, bottom - 1, right + 1, top + 1
    if all(word.angle == LEVEL for word in words):  # nearly always, and then there is nothing to work out
        return [word for word in words if left <= word.left <= right and bottom <= word.baseline <= top]
    return [word for word in words if left <= word.x <= right and bottom <= word.y <= top]


def upright(words: list[Word]) -> tuple[list[Word], list[Word]]:
    """The words that run as most letters of the page do, and those that stand across."""
    if all(word.angle == LEVEL for word in words):
        return words, []
    angles = Counter[int]()
    for word in words:
        angles[word.angle] += len(word.text)
    if len(angles) < 2:
        return words, []
    main = max(angles, key=angles.__getitem__)
    return [word for word in words if word.angle == main], [word for word in words if word.angle != main]


def _mended(words: list[Word]) -> list[Word]:
    """The words of a turned page made whole: where little is written on one, pdfium parts its letters."""
    if all(word.angle == LEVEL for word in words):
        return words
    whole = words[:1]
    for word in words[1:]:
        last = whole[-1]
        is_near = word.baseline == last.baseline and abs(word.left - last.right) < _LETTER_GAP * word.size
        if word.angle == LEVEL or word.angle != last.angle or not is_near:
            whole.append(word)
        else:
            last.text, last.right = last.text + word.text, word.right
    return whole


def _parts(match: re.Match[str], letters: Letters) -> Iterator[tuple[int, int]]:
    """A word cut before and after a number that is raised beside the rest of it."""
    start, end = match.span()
    number = (_AT_END.search(match[0]) or _AT_START.match(match[0])) if _MAY_CALL.search(match[0]) else None
    if number and _is_raised(letters, start + number.end() - 1, start if number.start() else end - 1):
        first, last = start + number.start(), start + number.end()
        yield from ((begin, stop) for begin, stop in ((start, first), (first, last), (last, end)) if begin < stop)
    else:
        yield start, end


def _is_raised(letters: Letters, place: int, beside: int) -> bool:
    """Whether the letter at `place` is set smaller than that at `beside`, and above its baseline."""
    (setting, _, height), (main, _, baseline) = letters.at(place), letters.at(beside)
    return setting.size < _SMALLER * main.size and height > baseline + _HIGHER * main.size
