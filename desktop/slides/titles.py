"""A title as large as its length allows, cut at the end of a clause where three lines can't hold it."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.slides.cutting import Cut, held_together, pieces
from desktop.slides.fonts import Type
from desktop.slides.grid import (
    BODY_BOTTOM,
    BODY_GAP,
    RULE_GAP,
    RULE_HEIGHT,
    TITLE_PITCH,
    TITLE_TOP,
    Grid,
    block_height,
    label_room,
    most_lines,
)

SIZES = ((1.25, 1), (1.1, 1), (1.0, 1), (1.25, 2), (1.1, 2), (1.0, 3), (1.0, 5))
"""Share of the body size, and how many lines it may take; the first that holds the title is taken."""
CUT_SIZES = ((1.0, 1), (1.0, 2), (1.0, 3), (1.0, 5))
"""A title that was cut is no larger than the body: it gives its room to the points."""
MOST_LINES, SECTION_LINES = 3, 5
MOST_OF_HEIGHT = 0.4
WORTH = 0.5
"""A cut is good enough when it leaves this share of what would fit."""
ELLIPSIS = "…"
_HANGING = frozenset(
    {"của", "và", "trên", "trong", "ngoài", "các", "những", "là", "với", "cho", "để", "về", "do", "từ", "đến", "tại"}
    | {
        "theo",
        "bằng",
        "được",
        "đạt",
        "có",
        "một",
        "sự",
        "ở",
        "vào",
        "cùng",
        "hoặc",
        "khi",
        "mà",
        "nhằm",
        "đã",
        "đang",
        "-",
    }
)
"""Words that want the next one: a title is not cut after them."""


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """How a title stands: `shown` is `text[:end]`, with "…" where that is not all of it."""

    shown: str
    end: int
    type: Type
    lines: int
    label_room: float

    @property
    def pitch(self) -> float:
        return TITLE_PITCH * self.type.px

    @property
    def height(self) -> float:
        return block_height(self.lines, self.type.px, self.pitch)

    @property
    def rule_top(self) -> float:
        return TITLE_TOP + self.height + RULE_GAP

    @property
    def body_top(self) -> float:
        return self.rule_top + RULE_HEIGHT + BODY_GAP

    @property
    def capacity(self) -> float:
        """Height that is left for the body."""
        return BODY_BOTTOM - self.body_top


def title_block(grid: Grid, text: str, label: str = "", lines: int = MOST_LINES) -> TitleBlock:
    """The title `text` in the room of `grid`, at most `lines` lines; a blank text takes one line."""
    for share, most in CUT_SIZES if text.endswith(ELLIPSIS) else SIZES:
        block = _block(grid, text, len(text), share, label)
        if block.lines <= min(most, _most_lines(grid, share, lines)):
            return block
    return _cut_block(grid, text, label, lines)


def _most_lines(grid: Grid, share: float, lines: int) -> int:
    pitch = TITLE_PITCH * share * grid.body_px
    return max(1, min(lines, int(MOST_OF_HEIGHT * grid.aspect.size[1] / pitch)))


def _block(grid: Grid, text: str, end: int, share: float, label: str) -> TitleBlock:
    kind = Type(round(share * grid.body_px), bold=True)
    shown = text if end == len(text) else text[:end] + ELLIPSIS
    taken = label_room(label, kind)
    return TitleBlock(shown, end, kind, most_lines(shown, grid.room - taken, kind), taken)


def _cut_block(grid: Grid, text: str, label: str, lines: int) -> TitleBlock:
    most = _most_lines(grid, 1.0, lines)
    end = beginning(text, most, lambda end: _block(grid, text, end, 1.0, label).lines)
    return replace(title_block(grid, text[:end] + ELLIPSIS, label, lines), end=end)


def beginning(text: str, most: int, lines: Callable[[int], int]) -> int:
    """The end of the longest beginning of at most `most` lines that ends with a clause.

    `lines` counts those of the beginning up to an end; a cut is deeper only where a clause leaves far too little.
    """
    ends = [_longest(text, cut, most, lines) for cut in (Cut.CLAUSE, Cut.COMMA, Cut.LIST, Cut.WORD)]
    enough = WORTH * max(ends)
    return next(end for end in ends if end >= enough) or _longest(text, Cut.LETTER, most, lines)


def _longest(text: str, cut: Cut, most: int, lines: Callable[[int], int]) -> int:
    """The end of the longest beginning that fits, 0 for none."""
    ends = [end for _, end in pieces(text, cut, (0, len(text)), held_together(text))[:-1]]
    shorn = [len(text[:end].rstrip(" ;:,.")) for end in ends if _stands_alone(text[:end])]
    fitting = bisect_right(shorn, most, key=lines)
    return shorn[fitting - 1] if fitting else 0


def _stands_alone(beginning: str) -> bool:
    return beginning.rsplit(maxsplit=1)[-1].lower() not in _HANGING
