"""Steps of the speaker's own side: the timer, the time that is left, and the size of the notes."""

from dataclasses import replace

from desktop.present.action import Action
from desktop.present.show import NOTES_PX, Show
from desktop.present.steps.moving import Step

LIMIT_STEP = 300.0
LONGEST_LIMIT = 6 * 3600.0


def _timer(show: Show, now: float) -> Show:
    return replace(show, timer=show.timer.toggled(now))


def _limit_by(seconds: float) -> Step:
    """More or less time, in whole steps; with none left there is no limit."""

    def step(show: Show, _now: float) -> Show:
        whole = (show.limit or 0.0) // LIMIT_STEP * LIMIT_STEP
        rest = (show.limit or 0.0) - whole
        limit = whole if seconds < 0 < rest else min(whole + seconds, LONGEST_LIMIT)
        return replace(show, limit=limit if limit > 0 else None)

    return step


def _notes_by(steps: int) -> Step:
    def step(show: Show, _now: float) -> Show:
        return replace(show, notes_step=min(max(show.notes_step + steps, 0), len(NOTES_PX) - 1))

    return step


def _unchanged(show: Show, _now: float) -> Show:
    return show


SPEAKING: dict[Action, Step] = {
    Action.TIMER: _timer,
    Action.LONGER: _limit_by(LIMIT_STEP),
    Action.SHORTER: _limit_by(-LIMIT_STEP),
    Action.NOTES_BIGGER: _notes_by(1),
    Action.NOTES_SMALLER: _notes_by(-1),
    Action.NOTES_UP: _unchanged,
    Action.NOTES_DOWN: _unchanged,
}
