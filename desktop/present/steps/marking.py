"""Steps of pointer, spotlight, pen and zoom."""

from collections.abc import Callable
from dataclasses import replace

from desktop.present.action import Action
from desktop.present.marking import STEP, WHOLE, PenLine, Spot, Tool, Zoom
from desktop.present.show import Remark, Show
from desktop.present.steps.facing import facing_hall
from desktop.present.steps.moving import Step

FIRST_ZOOM = 2.0
MOST_LINES = 200
"""How many lines are kept; older ones fade from slides that were left long ago."""


def point(show: Show, spot: Spot) -> Show:
    """The pointer stands at a spot of the slide that the hall sees."""
    return show if show.ended else replace(show, spot=spot.held())


def draw(show: Show, spot: Spot, *, begins: bool) -> Show:
    """The pen comes down at a spot of the slide that the hall sees, or its line goes on to there."""
    if show.ended:
        return show
    page, spot = show.page, spot.held()
    goes_on = not begins and bool(show.ink) and show.ink[-1].page == page
    earlier = show.ink[:-1] if goes_on else show.ink
    line = PenLine(page, (*(show.ink[-1].spots if goes_on else ()), spot))
    return replace(show, ink=(*earlier, line)[-MOST_LINES:], spot=spot, remark=None)


def enlarge(show: Show, zoom: Zoom) -> Show:
    """A part of the slide fills the stage."""
    return show if show.ended else replace(facing_hall(show), zoom=zoom, remark=None)


def _taking(tool: Tool) -> Step:
    def step(show: Show, _now: float) -> Show:
        return replace(facing_hall(show), tool=Tool.NONE if show.tool is tool else tool)

    return step


def _undo(show: Show, _now: float) -> Show:
    newest = next((line for line in reversed(show.ink) if line.page == show.page), None)
    if newest is None:
        return replace(show, remark=Remark.NOTHING_DRAWN)
    return replace(show, ink=tuple(line for line in show.ink if line is not newest))


def _wipe(show: Show, _now: float) -> Show:
    if not show.marks.lines:
        return replace(show, remark=Remark.NOTHING_DRAWN)
    return replace(show, ink=tuple(line for line in show.ink if line.page != show.page))


def _zoom(show: Show, _now: float) -> Show:
    """Twice as large around the pointer, and by the same key the whole slide."""
    zoom = WHOLE if show.zoom.is_on else Zoom(FIRST_ZOOM).around(show.spot)
    return replace(facing_hall(show), zoom=zoom)


def _zoomed_by(factor: float, why_not: Remark) -> Step:
    def step(show: Show, _now: float) -> Show:
        around = show.zoom if show.zoom.is_on else show.zoom.around(show.spot)
        zoom = around.times(factor)
        return replace(show, remark=why_not) if zoom.scale == show.zoom.scale else replace(facing_hall(show), zoom=zoom)

    return step


def _panned(right: int, down: int) -> Step:
    def step(show: Show, _now: float) -> Show:
        if not show.zoom.is_on:
            return replace(show, remark=Remark.NOT_ZOOMED)
        return replace(show, zoom=show.zoom.panned(right, down))

    return step


MARKING: dict[Action, Callable[[Show, float], Show]] = {
    Action.POINTER: _taking(Tool.LASER),
    Action.SPOTLIGHT: _taking(Tool.SPOTLIGHT),
    Action.PEN: _taking(Tool.PEN),
    Action.UNDO: _undo,
    Action.WIPE: _wipe,
    Action.ZOOM: _zoom,
    Action.ZOOM_IN: _zoomed_by(STEP, Remark.LARGEST_ZOOM),
    Action.ZOOM_OUT: _zoomed_by(1 / STEP, Remark.NOT_ZOOMED),
    Action.PAN_LEFT: _panned(-1, 0),
    Action.PAN_RIGHT: _panned(1, 0),
    Action.PAN_UP: _panned(0, -1),
    Action.PAN_DOWN: _panned(0, 1),
}
