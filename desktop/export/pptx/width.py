"""How wide boxes are: office programs break lines at any space, and are to part no pair and leave no lone word."""

import re
from functools import lru_cache
from math import ceil

from desktop.slides.breaking import balance_lines, plain
from desktop.slides.fonts import Type, width
from desktop.slides.glue import glued
from desktop.slides.grid import OFFICE_SHARE, most_lines

_STEP = 8
MOST_SHY = 0.1
NEARLY = (1.0, 0.985)
"""Programs differ by a hair in how wide a line is: what just fits may not."""
TOO_MANY = 1000
DASHES = frozenset("-–")
_SHARES = tuple(1 - percent / 100 for percent in range(round(100 * (1 - OFFICE_SHARE)) + 1))
"""Where a program has to borrow letters from a wider font, it breaks lines as in a box of such a share."""


@lru_cache(maxsize=4096)
def title_width(text: str, room: float, kind: Type) -> float:
    """Of the boxes that are at most `room` wide and take no more lines, the one that parts the fewest pairs.

    The narrowest of equals: its lines are the most even.
    """
    lines = balance_lines(text, room * OFFICE_SHARE, kind.office)
    if len(lines) < 2:
        return room
    narrowest = max(width(plain(text[a:b]), kind.office) for a, b in lines)
    words, most = _words(text, kind.office), most_lines(text, room, kind)
    gap = width(" ", kind.office)
    boxes: list[float] = [*range(ceil(narrowest), int(room), _STEP), room]
    return min(boxes, key=lambda box: tuple(_parted(words, gap, box * share, most) for share in _SHARES))


@lru_cache(maxsize=4096)
def body_shy(paragraphs: tuple[tuple[str, float, Type, int], ...]) -> float:
    """By how much the box of a body is narrower, so that as few lines as may be are one last word or begin with a dash.

    A paragraph is its text, its room, its type, and how many lines there is place for.
    """

    def flaws(shy: float) -> int:
        return sum(
            max(_flaws(text, kind.office, share * (room - shy), most) for share in NEARLY)
            for text, room, kind, most in paragraphs
        )

    best, narrowest = 0, MOST_SHY * min((room for _, room, _, _ in paragraphs), default=0.0)
    fewest = flaws(0)
    for shy in range(_STEP, int(narrowest), _STEP) if fewest else ():
        if (left := flaws(shy)) < fewest:
            best, fewest = shy, left
        if not fewest:
            break
    return best


def _flaws(text: str, kind: Type, room: float, most: int) -> int:
    """Lines of `text` that begin with a dash, and a last one of one word; very many where the lines are too many."""
    gap = width(" ", kind)
    lines, reach, held, dashes = 1, -gap, 0, 0
    for word in text.split():
        wide = width(word, kind)
        reach, held = reach + gap + wide, held + 1
        if reach > room and held > 1:
            lines, reach, held = lines + 1, wide, 1
            dashes += word in DASHES
    return TOO_MANY if lines > most else dashes + (lines > 1 and held == 1)


def _words(text: str, kind: Type) -> list[tuple[float, bool]]:
    """How wide each word is, and whether it makes a pair with the one before."""
    held = glued(text)
    found = re.finditer(r"\S+", text)
    return [(width(match.group(), kind), match.start() - 1 in held) for match in found]


def _parted(words: list[tuple[float, bool]], gap: float, room: float, most: int) -> int:
    """How many pairs a program parts that breaks at any space; all words where the lines are more than `most`."""
    parted, lines, reach = 0, 1, -gap
    for wide, is_held in words:
        reach += gap + wide
        if reach > room:
            parted, lines, reach = parted + is_held, lines + 1, wide
    return parted if lines <= most else len(words)
