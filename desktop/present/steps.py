"""Every change of a show, as pure functions from one moment to the next."""

from collections.abc import Callable
from dataclasses import replace

from desktop.present.show import NOTES_PX, Action, Remark, Shade, Show

LONGEST_NUMBER = 5


def act(show: Show, action: Action, now: float) -> Show:
    """The show after an action at `now` (seconds of any clock that only runs forward)."""
    if show.ended:
        return show
    return _STEPS[action](_without_loose_ends(show, action), now)


def type_digit(show: Show, digit: int) -> Show:
    """One more digit of the number of a slide; what was asked before is dropped."""
    if show.ended:
        return show
    typed = (show.typed or "") + str(digit)
    return replace(show, typed=typed[:LONGEST_NUMBER], asking=False, remark=None)


def choose(show: Show, place: int) -> Show:
    """The slide at `place`, or the nearest that there is."""
    if show.ended:
        return show
    remark = None if 0 <= place <= show.last else Remark.NO_SUCH_SLIDE
    return replace(_at(show, place), remark=remark)


def with_screens(show: Show, *, apart: bool) -> Show:
    """The show after the screens changed; `apart` says that stage and lectern have one each.

    Where the hall's screen is lost, the speaker goes on seeing the lectern and no slide jumps onto it.
    """
    if apart:
        return replace(show, alone=False, peeking=False, hall_lost=False)
    if show.alone:
        return show
    return replace(show, alone=True, peeking=True, hall_lost=True, asking=False)


def lapse(show: Show) -> Show:
    """The show after some seconds of silence: a question on the stage and a remark go away."""
    return replace(show, asking=show.asking and show.lectern_seen, remark=None)


def _without_loose_ends(show: Show, action: Action) -> Show:
    """A question and half a number do not outlive an action that has nothing to do with them."""
    asking = show.asking and action in {Action.END, Action.GO_TO}
    typing = action in {Action.END, Action.GO_TO, Action.ERASE}
    return replace(show, asking=asking, typed=show.typed if typing else None, remark=None)


def _at(show: Show, place: int) -> Show:
    """A slide in full view of the hall."""
    held = min(max(place, 0), show.last)
    return replace(show, place=held, shade=Shade.CLEAR, typed=None, grid=False, asking=False, remark=None)


def _next(show: Show, now: float) -> Show:
    if show.place >= show.last:
        return replace(_at(show, show.place), remark=Remark.LAST_SLIDE)
    return replace(_at(show, show.place + 1), timer=show.timer.begun(now))


def _previous(show: Show, _now: float) -> Show:
    if show.place == 0:
        return replace(_at(show, 0), remark=Remark.FIRST_SLIDE)
    return _at(show, show.place - 1)


def _first(show: Show, _now: float) -> Show:
    return _at(show, 0)


def _last(show: Show, _now: float) -> Show:
    return _at(show, show.last)


def _go_to(show: Show, _now: float) -> Show:
    if show.asking:
        return replace(show, asking=False, ended=show.lectern_seen)
    if show.typed is None:
        return replace(show, typed="")
    if not show.typed:
        return replace(show, typed=None)
    return choose(show, int(show.typed) - 1)


def _erase(show: Show, now: float) -> Show:
    return _previous(show, now) if show.typed is None else replace(show, typed=show.typed[:-1])


def _shaded(shade: Shade) -> Callable[[Show, float], Show]:
    def step(show: Show, _now: float) -> Show:
        wanted = Shade.CLEAR if show.shade is shade else shade
        return replace(_facing_hall(show), shade=wanted)

    return step


def _facing_hall(show: Show) -> Show:
    """What the hall is to see must be seen: on one screen the stage comes back to the front."""
    return replace(show, grid=False, peeking=show.hall_lost and show.peeking) if show.alone else show


def _resume(show: Show, _now: float) -> Show:
    return replace(_facing_hall(show), shade=Shade.CLEAR, grid=False)


def _grid(show: Show, _now: float) -> Show:
    return replace(show, grid=not show.grid)


def _peek(show: Show, _now: float) -> Show:
    if not show.alone:
        return replace(show, remark=Remark.NOTES_ARE_HERE)
    return replace(show, peeking=not show.peeking, grid=False)


def _swap(show: Show, _now: float) -> Show:
    return replace(show, remark=Remark.ONE_SCREEN) if show.alone else replace(show, swapped=not show.swapped)


def _timer(show: Show, now: float) -> Show:
    return replace(show, timer=show.timer.toggled(now))


def _notes_by(steps: int) -> Callable[[Show, float], Show]:
    def step(show: Show, _now: float) -> Show:
        return replace(show, notes_step=min(max(show.notes_step + steps, 0), len(NOTES_PX) - 1))

    return step


def _unchanged(show: Show, _now: float) -> Show:
    return show


def _end(show: Show, _now: float) -> Show:
    """One step back; where there is nothing to step back from, the question; never the end at once."""
    if show.typed is not None:
        return replace(show, typed=None)
    if show.asking:
        return replace(show, asking=False, ended=not show.lectern_seen)
    if show.grid:
        return replace(show, grid=False)
    if show.shade is not Shade.CLEAR:
        return replace(show, shade=Shade.CLEAR)
    if show.alone and show.peeking and not show.hall_lost:
        return replace(show, peeking=False)
    return replace(show, asking=True)


_STEPS: dict[Action, Callable[[Show, float], Show]] = {
    Action.NEXT: _next,
    Action.PREVIOUS: _previous,
    Action.FIRST: _first,
    Action.LAST: _last,
    Action.GO_TO: _go_to,
    Action.ERASE: _erase,
    Action.BLACK: _shaded(Shade.BLACK),
    Action.WHITE: _shaded(Shade.WHITE),
    Action.RESUME: _resume,
    Action.GRID: _grid,
    Action.PEEK: _peek,
    Action.SWAP: _swap,
    Action.TIMER: _timer,
    Action.NOTES_BIGGER: _notes_by(1),
    Action.NOTES_SMALLER: _notes_by(-1),
    Action.NOTES_UP: _unchanged,
    Action.NOTES_DOWN: _unchanged,
    Action.END: _end,
}
