"""How wide a title's box is, so that office programs, which break lines at any space, part no pair of words."""

import re
from functools import lru_cache
from math import ceil

from desktop.slides.breaking import balance_lines, plain
from desktop.slides.fonts import Type, width
from desktop.slides.glue import glued
from desktop.slides.grid import OFFICE_SHARE, most_lines

_STEP = 8
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
