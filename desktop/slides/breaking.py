"""Text becomes lines: full lines from the top, or lines of even length for a title."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from PySide6.QtCore import QTextBoundaryFinder

from desktop.slides.fonts import Type, width
from desktop.slides.glue import words

Stretch = tuple[int, int]
WIDOW = 0.25
"""A last line shorter than this share of the width is avoided, where that takes no more lines."""
NARROWER = 0.025
_WORD = re.compile(r"\S+")
_LATIN = re.compile("[\u0020-\u024f\u1e00-\u1eff\u2010-\u2026]*")


@lru_cache(maxsize=16384)
def break_lines(text: str, room: float, kind: Type) -> tuple[Stretch, ...]:
    """Where the lines of `text` begin and end when each is at most `room` wide; () for a blank text."""
    found = _fitting_words(text, room, kind)
    lines = _fill(text, found, room, kind)
    for step in range(1, 9) if len(lines) > 1 else ():
        if _reach(text, lines[-1], kind) >= WIDOW * room:
            break
        narrower = _fill(text, found, room * (1 - NARROWER * step), kind)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


@lru_cache(maxsize=4096)
def balance_lines(text: str, room: float, kind: Type) -> tuple[Stretch, ...]:
    """The same number of lines as `break_lines`, made as even as they can be."""
    found = _fitting_words(text, room, kind)
    best = _fill(text, found, room, kind)
    low, high = room / 3, room
    while high - low > 8:
        middle = (low + high) / 2
        lines = _fill(text, found, middle, kind)
        if len(lines) <= len(best):
            best, high = lines, middle
        else:
            low = middle
    return best


def _fill(text: str, found: Sequence[Stretch], room: float, kind: Type) -> tuple[Stretch, ...]:
    """Lines of the words `found`, no wider than `room` unless a word alone is."""
    lines: list[Stretch] = []
    reach, space = 0.0, width(" ", kind)
    latin = is_latin(text)
    for start, end in found:
        own = _reach(text, (start, end), kind)
        if lines and text[lines[-1][1] : start].isspace():
            longer = reach + space * (start - lines[-1][1]) + own
            if (longer if latin else _reach(text, (lines[-1][0], end), kind)) <= room:
                lines[-1], reach = (lines[-1][0], end), longer
                continue
        lines.append((start, end))
        reach = own
    return tuple(lines)


def _reach(text: str, line: Stretch, kind: Type) -> float:
    return _wide(text[line[0] : line[1]], kind)


def is_latin(text: str) -> bool:
    """Whether `text` is in Latin letters only, whose words are as wide alone as in a line."""
    return bool(_LATIN.fullmatch(plain(text)))


@lru_cache(maxsize=65536)
def _wide(text: str, kind: Type) -> float:
    """The sum of the words, each measured once: a line of known words costs no shaping.

    Only Latin words are as wide alone as in a line.
    """
    whole = plain(text)
    if not _LATIN.fullmatch(whole):
        return width(whole, kind)
    shown = whole.split(" ")
    return sum(width(word, kind) for word in shown) + width(" ", kind) * (len(shown) - 1)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """`text` as it is drawn: every tab or line end is a space."""
    return "".join(" " if character.isspace() else character for character in text)


def _fitting_words(text: str, room: float, kind: Type) -> list[Stretch]:
    found: list[Stretch] = []
    for start, end in words(text, 0, len(text)):
        if _reach(text, (start, end), kind) <= room:
            found.append((start, end))
        else:
            found.extend(_break_glue(text, start, end, room, kind))
    return found


def _break_glue(text: str, start: int, end: int, room: float, kind: Type) -> Iterator[Stretch]:
    """Words that are held together but too long for a line are broken between them, and only then inside one."""
    for match in _WORD.finditer(text, start, end):
        if _reach(text, match.span(), kind) <= room:
            yield match.span()
        else:
            yield from _break_word(text, *match.span(), room, kind)


def _break_word(text: str, start: int, end: int, room: float, kind: Type) -> list[Stretch]:
    """A word that no line can hold is broken between two letters, never inside one with its accents."""
    parts: list[Stretch] = []
    for cut in _letters(text[start:end]):
        if parts and _reach(text, (parts[-1][0], start + cut[1]), kind) <= room:
            parts[-1] = (parts[-1][0], start + cut[1])
        else:
            parts.append((start + cut[0], start + cut[1]))
    return parts


def _letters(word: str) -> list[Stretch]:
    """Offsets (code points) of what a reader sees as single letters."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    starts = accumulate((len(character.encode("utf-16-le")) // 2 for character in word), initial=0)
    points = {unit: point for point, unit in enumerate(starts)}
    cuts = [0]
    while (unit := finder.toNextBoundary()) != -1:
        # After some scripts Qt puts a boundary between the two halves of a character.
        if unit in points:
            cuts.append(points[unit])
    return list(pairwise(cuts))
