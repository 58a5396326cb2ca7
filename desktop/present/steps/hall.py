"""Steps that change what the hall sees, and on which screen, without turning a slide."""

from dataclasses import replace

from desktop.present.action import Action
from desktop.present.show import Panel, Remark, Shade, Show
from desktop.present.steps.facing import facing_hall, put_away
from desktop.present.steps.moving import Step


def _shaded(shade: Shade) -> Step:
    def step(show: Show, _now: float) -> Show:
        wanted = Shade.CLEAR if show.shade is shade else shade
        return replace(facing_hall(show), shade=wanted)

    return step


def _freeze(show: Show, _now: float) -> Show:
    """The hall goes on seeing its slide; the same key lets it see the speaker's again."""
    if show.answering:
        return replace(show, remark=Remark.ANSWER_SHOWN)
    return replace(show, frozen=show.place if show.frozen is None else None)


def _resume(show: Show, _now: float) -> Show:
    """Whatever covers or freezes the slide goes; a search that is open stays, and so does an answer."""
    clear = replace(facing_hall(show), shade=Shade.CLEAR)
    if clear.detour is not None:
        return clear
    return replace(clear, panel=Panel.NONE, frozen=None)


def _peek(show: Show, _now: float) -> Show:
    if not show.alone or show.windowed:
        return replace(show, remark=Remark.NOTES_ARE_HERE)
    if show.mirrored and not (show.warned or show.peeking):
        return replace(show, warned=True, remark=Remark.NOTES_WOULD_SHOW)
    return replace(put_away(show), peeking=not show.peeking)


def _swap(show: Show, _now: float) -> Show:
    if show.alone or show.windowed:
        return replace(show, remark=Remark.ONE_SCREEN)
    return replace(show, swapped=not show.swapped)


def _windowed(show: Show, _now: float) -> Show:
    """The stage in a window beside the lectern, to be shared; the same key fills the screen again."""
    return replace(put_away(show), windowed=not show.windowed, peeking=show.hall_lost and show.windowed)


def _opening(panel: Panel) -> Step:
    def step(show: Show, _now: float) -> Show:
        was_open = show.panel is panel
        return replace(put_away(show), panel=Panel.NONE if was_open else panel)

    return step


HALL: dict[Action, Step] = {
    Action.BLACK: _shaded(Shade.BLACK),
    Action.WHITE: _shaded(Shade.WHITE),
    Action.BLANK: _shaded(Shade.BLANK),
    Action.FREEZE: _freeze,
    Action.RESUME: _resume,
    Action.PEEK: _peek,
    Action.SWAP: _swap,
    Action.WINDOWED: _windowed,
    Action.GRID: _opening(Panel.GRID),
    Action.CONTENTS: _opening(Panel.CONTENTS),
    Action.HELP: _opening(Panel.HELP),
    Action.REMOTE: _opening(Panel.REMOTE),
}
