"""Steps of a question from the hall: the search opens, an answer is shown, and the moment before comes back."""

from dataclasses import replace

from desktop.present.action import Action
from desktop.present.marking import WHOLE
from desktop.present.show import Detour, Panel, Remark, Shade, Show
from desktop.present.steps.facing import facing_hall, put_away
from desktop.present.steps.moving import Step


def with_answer(show: Show, size: int, now: float, at: int = 0) -> Show:
    """The hall sees the slide at place `at` of an answer's `size` slides; nothing changes where it has none."""
    if show.ended or size < 1:
        return show
    detour = show.detour or _moment(show)
    elapsed = show.timer.elapsed(now)
    spent = show.spent.left_answer(elapsed) if show.answering else show.spent.left_slide(show.place, elapsed)
    shown = replace(
        show,
        detour=replace(detour, size=size, at=min(at, size - 1)),
        answers=show.answers + 1,
        ink=tuple(line for line in show.ink if line.page.answer == 0),
        shade=Shade.CLEAR,
        panel=Panel.NONE,
        zoom=WHOLE,
        spent=spent,
        asking=False,
        typed=None,
        remark=None,
    )
    return facing_hall(shown)


def returned(show: Show, now: float) -> Show:
    """The slide, what covered it and how it was enlarged, as they were before the question."""
    detour = show.detour
    if detour is None:
        return replace(show, remark=Remark.NO_ANSWER)
    if not show.answering:
        return put_away(show)
    back = replace(
        show,
        place=detour.place,
        frozen=detour.frozen,
        shade=detour.shade,
        zoom=detour.zoom,
        detour=None,
        spent=show.spent.left_answer(show.timer.elapsed(now)),
        ink=tuple(line for line in show.ink if line.page.answer == 0),
        panel=Panel.NONE,
    )
    return facing_hall(back)


def _moment(show: Show) -> Detour:
    return Detour(show.place, show.frozen, show.shade, show.zoom)


def _asking(*, freezes: bool) -> Step:
    def step(show: Show, _now: float) -> Show:
        if show.panel is Panel.SEARCH:
            return put_away(show)
        frozen = show.place if freezes and show.frozen is None else show.frozen
        return replace(show, panel=Panel.SEARCH, detour=show.detour or _moment(show), frozen=frozen)

    return step


ASKING: dict[Action, Step] = {
    Action.ASK: _asking(freezes=True),
    Action.SEARCH: _asking(freezes=False),
    Action.RETURN: returned,
}
