"""Steps from slide to slide: in the deck, and in the answer to a question."""

from collections.abc import Callable
from dataclasses import replace

from desktop.present.action import Action
from desktop.present.marking import WHOLE
from desktop.present.show import Panel, Remark, Shade, Show

Step = Callable[[Show, float], Show]
LONGEST_HISTORY = 100


def at(show: Show, place: int, now: float, *, jump: bool = False) -> Show:
    """A slide in full view of the speaker, and of the hall unless it is frozen; an answer is left for it.

    The search stays open: whoever looks for an answer may turn slides meanwhile, and comes back to the newest.
    """
    held = min(max(place, 0), show.last)
    left = _left(show, now)
    return replace(
        left,
        place=held,
        shade=Shade.CLEAR,
        zoom=WHOLE if left.frozen is None else left.zoom,
        typed=None,
        panel=_kept(show),
        asking=False,
        detour=left.detour and replace(left.detour, place=held),
        history=(*show.history, show.place)[-LONGEST_HISTORY:] if jump and held != show.place else show.history,
        remark=None,
    )


def _left(show: Show, now: float) -> Show:
    """The show with the seconds at its slide, or at its answer, put down."""
    elapsed = show.timer.elapsed(now)
    if show.detour and show.answering:
        spent = show.spent.left_answer(elapsed)
        detour = replace(show.detour, size=0) if show.panel is Panel.SEARCH else None
        return replace(show, spent=spent, detour=detour, frozen=show.detour.frozen)
    return replace(show, spent=show.spent.left_slide(show.place, elapsed))


def moved_in_answer(show: Show, action: Action) -> Show | None:
    """The show after a move inside the answer that the hall sees; None where the action is another thing."""
    if not (show.answering and show.detour and action in _IN_ANSWER) or show.typed is not None:
        return None
    last = show.detour.size - 1
    wanted = _IN_ANSWER[action](show.detour.at, last)
    place = min(max(wanted, 0), last)
    remark = None if wanted == place else Remark.ANSWER_BEGINS if wanted < 0 else Remark.ANSWER_ENDS
    detour = replace(show.detour, at=place)
    return replace(show, detour=detour, shade=Shade.CLEAR, zoom=WHOLE, panel=_kept(show), remark=remark)


def _kept(show: Show) -> Panel:
    return show.panel if show.panel is Panel.SEARCH else Panel.NONE


_IN_ANSWER: dict[Action, Callable[[int, int], int]] = {
    Action.NEXT: lambda place, _last: place + 1,
    Action.PREVIOUS: lambda place, _last: place - 1,
    Action.ERASE: lambda place, _last: place - 1,
    Action.FIRST: lambda _place, _last: 0,
    Action.LAST: lambda _place, last: last,
}


def _next(show: Show, now: float) -> Show:
    if show.place >= show.last:
        return replace(at(show, show.place, now), remark=Remark.LAST_SLIDE)
    return replace(at(show, show.place + 1, now), timer=show.timer.begun(now))


def _previous(show: Show, now: float) -> Show:
    if show.place == 0:
        return replace(at(show, 0, now), remark=Remark.FIRST_SLIDE)
    return at(show, show.place - 1, now)


def _first(show: Show, now: float) -> Show:
    return at(show, 0, now, jump=True)


def _last(show: Show, now: float) -> Show:
    return at(show, show.last, now, jump=True)


def _go_to(show: Show, now: float) -> Show:
    if show.asking:
        return replace(show, asking=False, ended=show.lectern_seen)
    if show.typed is None:
        return replace(show, typed="")
    if not show.typed:
        return replace(show, typed=None)
    wanted = int(show.typed) - 1
    remark = None if 0 <= wanted <= show.last else Remark.NO_SUCH_SLIDE
    return replace(at(show, wanted, now, jump=True), remark=remark)


def _erase(show: Show, now: float) -> Show:
    return _previous(show, now) if show.typed is None else replace(show, typed=show.typed[:-1])


def _back(show: Show, now: float) -> Show:
    """The slide before the last jump; a second time the one before that."""
    if not show.history:
        return replace(show, remark=Remark.NO_WAY_BACK)
    *earlier, place = show.history
    return replace(at(show, place, now), history=tuple(earlier))


MOVING: dict[Action, Step] = {
    Action.NEXT: _next,
    Action.PREVIOUS: _previous,
    Action.FIRST: _first,
    Action.LAST: _last,
    Action.GO_TO: _go_to,
    Action.ERASE: _erase,
    Action.BACK: _back,
}
