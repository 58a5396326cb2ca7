"""One moment of a show, as a frozen value: what the hall sees and what the speaker has open."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.present.timer import NOT_STARTED, Timer

NOTES_PX = (20, 22, 24, 26, 28, 32, 36, 42)
"""Sizes of the speaker's notes, in pixels at normal text size."""


class Action(StrEnum):
    """What a speaker can ask for, by key, button or clicker.

    GO_TO is the Enter key: the slide whose number was typed, or yes to the question that is open.
    END is Escape: one step back, and the question whether to end where there is no step back.
    """

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    GO_TO = "go_to"
    ERASE = "erase"
    BLACK = "black"
    WHITE = "white"
    RESUME = "resume"
    GRID = "grid"
    PEEK = "peek"
    SWAP = "swap"
    TIMER = "timer"
    NOTES_BIGGER = "notes_bigger"
    NOTES_SMALLER = "notes_smaller"
    NOTES_UP = "notes_up"
    NOTES_DOWN = "notes_down"
    END = "end"


class Shade(StrEnum):
    """What covers the slide in the hall."""

    CLEAR = "clear"
    BLACK = "black"
    WHITE = "white"


class Hall(StrEnum):
    """What the hall really sees."""

    SLIDE = "slide"
    BLACK = "black"
    WHITE = "white"
    HIDDEN = "hidden"
    LOST = "lost"


class Remark(StrEnum):
    """Why the last action did less than it says."""

    FIRST_SLIDE = "first_slide"
    LAST_SLIDE = "last_slide"
    NO_SUCH_SLIDE = "no_such_slide"
    NOTES_ARE_HERE = "notes_are_here"
    ONE_SCREEN = "one_screen"


@dataclass(frozen=True, slots=True)
class Show:
    """One moment of a show of `size` slides; `place` counts from 0.

    `typed` holds the digits of a number that is being typed, None while none is. `asking` says that the
    question whether to end is open. `alone` means one screen for stage and lectern: then `peeking` shows the
    lectern in place of the stage. `hall_lost` says that a second screen was there and is gone.
    """

    size: int
    place: int = 0
    shade: Shade = Shade.CLEAR
    typed: str | None = None
    grid: bool = False
    asking: bool = False
    alone: bool = False
    peeking: bool = False
    hall_lost: bool = False
    swapped: bool = False
    notes_step: int = 2
    timer: Timer = NOT_STARTED
    remark: Remark | None = None
    ended: bool = False

    @property
    def last(self) -> int:
        return max(self.size - 1, 0)

    @property
    def lectern_seen(self) -> bool:
        return not self.alone or self.peeking or self.grid

    @property
    def stage_seen(self) -> bool:
        return not self.alone or not self.lectern_seen

    @property
    def notes_px(self) -> int:
        return NOTES_PX[self.notes_step]

    @property
    def hall(self) -> Hall:
        if not self.stage_seen:
            return Hall.LOST if self.hall_lost else Hall.HIDDEN
        if self.asking and self.alone:
            return Hall.BLACK
        return {Shade.CLEAR: Hall.SLIDE, Shade.BLACK: Hall.BLACK, Shade.WHITE: Hall.WHITE}[self.shade]
