"""A title as large as its length allows, cut at the end of a clause where three lines can't hold it."""

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

SIZES = ((1.25, 1), (1.25, 2), (1.1, 2), (1.0, 3))
"""Share of the body size, and how many lines it may take; the first that holds the title is taken."""
MOST_OF_HEIGHT = 0.4
ELLIPSIS = "…"


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


def title_block(grid: Grid, text: str, label: str = "") -> TitleBlock:
    """The title `text` in the room of `grid`; a blank text takes one line."""
    for share, most in SIZES:
        block = _block(grid, text, len(text), share, label)
        if block.lines <= min(most, _most_lines(grid, share)):
            return block
    return _cut_block(grid, text, label)


def _most_lines(grid: Grid, share: float) -> int:
    pitch = TITLE_PITCH * share * grid.body_px
    return max(1, min(3, int(MOST_OF_HEIGHT * grid.aspect.size[1] / pitch)))


def _block(grid: Grid, text: str, end: int, share: float, label: str) -> TitleBlock:
    kind = Type(round(share * grid.body_px), bold=True)
    shown = text if end == len(text) else text[:end] + ELLIPSIS
    taken = label_room(label, kind)
    return TitleBlock(shown, end, kind, most_lines(shown, grid.room - taken, kind), taken)


def _cut_block(grid: Grid, text: str, label: str) -> TitleBlock:
    most = _most_lines(grid, 1.0)
    held = held_together(text)
    for cut in (Cut.CLAUSE, Cut.COMMA, Cut.WORD, Cut.LETTER):
        for _, end in reversed(pieces(text, cut, (0, len(text)), held)[:-1]):
            block = _block(grid, text, len(text[:end].rstrip(" ;:,.")), 1.0, label)
            if block.end and block.lines <= most:
                # Once cut it may be short enough for a larger size.
                return replace(title_block(grid, block.shown, label), end=block.end)
    return _block(grid, text, min(1, len(text)), 1.0, label)
