"""One moment of a show, as a frozen value: what the hall sees and what the speaker has open."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.present.marking import MIDDLE, WHOLE, Marks, Page, PenLine, Spot, Tool, Zoom
from desktop.present.spent import NOTHING_SPENT, Spent
from desktop.present.timer import NOT_STARTED, Timer

NOTES_PX = (20, 22, 24, 26, 28, 32, 36, 42)
"""Sizes of the speaker's notes, in pixels at normal text size."""


class Shade(StrEnum):
    """What covers the slide in the hall."""

    CLEAR = "clear"
    BLACK = "black"
    WHITE = "white"
    BLANK = "blank"


class Hall(StrEnum):
    """What the hall really sees."""

    SLIDE = "slide"
    FROZEN = "frozen"
    ANSWER = "answer"
    BLACK = "black"
    WHITE = "white"
    BLANK = "blank"
    HIDDEN = "hidden"
    LOST = "lost"


class Panel(StrEnum):
    """What is open on the lectern in place of the desk."""

    NONE = "none"
    GRID = "grid"
    SEARCH = "search"
    CONTENTS = "contents"
    HELP = "help"
    REMOTE = "remote"


class Remark(StrEnum):
    """Why the last action did less than it says."""

    FIRST_SLIDE = "first_slide"
    LAST_SLIDE = "last_slide"
    NO_SUCH_SLIDE = "no_such_slide"
    NOTES_ARE_HERE = "notes_are_here"
    NOTES_WOULD_SHOW = "notes_would_show"
    ONE_SCREEN = "one_screen"
    ANSWER_BEGINS = "answer_begins"
    ANSWER_ENDS = "answer_ends"
    ANSWER_SHOWN = "answer_shown"
    NO_ANSWER = "no_answer"
    NO_WAY_BACK = "no_way_back"
    NOTHING_DRAWN = "nothing_drawn"
    NOT_ZOOMED = "not_zoomed"
    LARGEST_ZOOM = "largest_zoom"


@dataclass(frozen=True, slots=True)
class Detour:
    """A question from the hall: the moment to come back to, and the answer once there is one.

    `size` counts the answer's slides, 0 while it is being looked for; `at` is the one that the hall sees.
    """

    place: int
    frozen: int | None
    shade: Shade
    zoom: Zoom
    size: int = 0
    at: int = 0


@dataclass(frozen=True, slots=True)
class Show:
    """One moment of a show of `size` slides; `place` counts from 0.

    `frozen` is the slide that the hall goes on seeing while the speaker moves, None for the speaker's own.
    `typed` holds the digits of a number that is being typed, None while none is. `asking` says that the
    question whether to end is open. `alone` means one screen for stage and lectern: then `peeking` shows the
    lectern in place of the stage, unless the stage is `windowed` beside it. `hall_lost` says that a second
    screen was there and is gone; `mirrored` that the hall sees whatever the speaker sees, and `warned` that
    the speaker was told. `limit` is how many seconds there are to speak, None for no limit. `history` holds
    the slides that were left by a jump, the newest last.
    """

    size: int
    place: int = 0
    frozen: int | None = None
    shade: Shade = Shade.CLEAR
    panel: Panel = Panel.NONE
    typed: str | None = None
    asking: bool = False
    alone: bool = False
    peeking: bool = False
    hall_lost: bool = False
    mirrored: bool = False
    warned: bool = False
    swapped: bool = False
    windowed: bool = False
    notes_step: int = 2
    timer: Timer = NOT_STARTED
    limit: float | None = None
    spent: Spent = NOTHING_SPENT
    history: tuple[int, ...] = ()
    tool: Tool = Tool.NONE
    spot: Spot = MIDDLE
    zoom: Zoom = WHOLE
    ink: tuple[PenLine, ...] = ()
    detour: Detour | None = None
    answers: int = 0
    remark: Remark | None = None
    ended: bool = False

    @property
    def last(self) -> int:
        return max(self.size - 1, 0)

    @property
    def grid(self) -> bool:
        return self.panel is Panel.GRID

    @property
    def answering(self) -> bool:
        """Whether the hall sees an answer in place of the deck."""
        return self.detour is not None and self.detour.size > 0

    @property
    def page(self) -> Page:
        """The slide that the hall sees where nothing covers it."""
        if self.detour and self.answering:
            return Page(self.answers, self.detour.at)
        return Page(0, self.place if self.frozen is None else self.frozen)

    @property
    def marks(self) -> Marks:
        """What is laid over the slide that the hall sees."""
        page = self.page
        return Marks(self.tool, self.spot, self.zoom, tuple(line for line in self.ink if line.page == page))

    @property
    def lectern_seen(self) -> bool:
        return not self.alone or self.windowed or self.peeking or self.panel is not Panel.NONE

    @property
    def stage_seen(self) -> bool:
        return not self.alone or self.windowed or not self.lectern_seen

    @property
    def notes_px(self) -> int:
        return NOTES_PX[self.notes_step]

    @property
    def hall(self) -> Hall:
        if not self.stage_seen:
            return Hall.LOST if self.hall_lost else Hall.HIDDEN
        if self.asking and not self.lectern_seen:
            return Hall.BLACK
        if self.shade is not Shade.CLEAR:
            return {Shade.BLACK: Hall.BLACK, Shade.WHITE: Hall.WHITE, Shade.BLANK: Hall.BLANK}[self.shade]
        if self.answering:
            return Hall.ANSWER
        return Hall.SLIDE if self.frozen is None else Hall.FROZEN
