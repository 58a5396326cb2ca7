"""Every change of a show, as pure functions from one moment to the next."""

from dataclasses import replace

from desktop.present.action import Action
from desktop.present.show import Panel, Remark, Show
from desktop.present.steps.asking import ASKING
from desktop.present.steps.ending import ending
from desktop.present.steps.hall import HALL
from desktop.present.steps.marking import MARKING
from desktop.present.steps.moving import MOVING, at, moved_in_answer
from desktop.present.steps.speaking import SPEAKING

LONGEST_NUMBER = 5

_STEPS = MOVING | HALL | ASKING | MARKING | SPEAKING | {Action.END: ending}
_KEEP_NUMBER = frozenset({Action.END, Action.GO_TO, Action.ERASE})
_KEEP_HELP = frozenset({Action.END, Action.HELP, Action.NOTES_UP, Action.NOTES_DOWN})
_KEEP_QUESTION = frozenset({Action.END, Action.GO_TO})


def act(show: Show, action: Action, now: float) -> Show:
    """The show after an action at `now` (seconds of any clock that only runs forward)."""
    if show.ended:
        return show
    tidy = _without_loose_ends(show, action)
    inside = moved_in_answer(tidy, action)
    return inside if inside is not None else _STEPS[action](tidy, now)


def type_digit(show: Show, digit: int) -> Show:
    """One more digit of the number of a slide; what was asked before is dropped."""
    if show.ended:
        return show
    typed = (show.typed or "") + str(digit)
    return replace(show, typed=typed[:LONGEST_NUMBER], asking=False, remark=None)


def choose(show: Show, place: int, now: float = 0.0) -> Show:
    """The slide at `place`, or the nearest that there is, as a jump that can be taken back."""
    if show.ended:
        return show
    remark = None if 0 <= place <= show.last else Remark.NO_SUCH_SLIDE
    return replace(at(show, place, now, jump=True), remark=remark)


def with_screens(show: Show, *, apart: bool, mirrored: bool = False) -> Show:
    """The show after the screens changed; `apart` says that stage and lectern have one each.

    Where the hall's screen is lost, the speaker goes on seeing the lectern and no slide jumps onto it.
    """
    show = replace(show, mirrored=mirrored, warned=show.warned and mirrored)
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
    asking = show.asking and action in _KEEP_QUESTION
    typed = show.typed if action in _KEEP_NUMBER else None
    closes = show.panel is Panel.HELP and action not in _KEEP_HELP
    return replace(show, asking=asking, typed=typed, remark=None, panel=Panel.NONE if closes else show.panel)
