"""A chart: bars from one line to the right, each with what it is of and its number as the text gives it."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.slides.content import Bar, BarGroup, Chart, ChartKind
from desktop.slides.fonts import Type
from desktop.slides.grid import ASCENT, Grid, reach
from desktop.slides.layout import Box, FilledBox, Frame, FrameRole, Rect, Role, Shape
from desktop.slides.placing import column, of_span, text_height
from desktop.slides.theme import Colour
from desktop.slides.wording import PLAN

THICK, MIDDLE = 0.7, 0.36
"""Height of a bar, and how far its middle stands over the baseline of its words, em."""
ROW_GAP, GROUP_GAP, SPACE = -0.12, 0.25, 0.45
LABEL_SHARE, FIGURE_SHARE = 0.42, 0.55
SHORTEST = 0.18
"""Share of the width that the longest bar must have at least: shorter ones show nothing."""
PLAN_SHARE, FULL = 0.6, 100.0
CROSSING = 0.3
"""How far the line of the plan reaches over a bar, em."""
MOST_AIR, SHIFT = 0.9, 0.35
"""How much rows may move apart and the chart move down, em and share of what is left."""


class _Scale(NamedTuple):
    """Where bars begin, how long the longest is and what it stands for; `above` where labels stand over their bars."""

    left: float
    longest: float
    most: float
    above: bool

    def long(self, amount: float) -> float:
        return self.longest * max(amount, 0.0) / self.most


def place_chart(chart: Chart, grid: Grid, body: Rect) -> tuple[Box, ...] | None:
    """The boxes of `chart` in `body`; None where its words leave no room for the bars."""
    scale = _scale(chart, grid, body)
    if scale is None:
        return None
    below = _plan_height(grid) if chart.kind is ChartKind.PLAN else 0.0
    # Bars evenly apart look calmer, and office programs can only draw such; labels of unlike height may need the room.
    lefts = {
        is_even: body.bottom - below - _groups(chart.groups, grid, body, scale, body.y, is_even=is_even)[1]
        for is_even in (True, False)
    }
    is_even = lefts[True] >= 0
    left = lefts[is_even]
    if left < 0:
        return None
    air = min(left / (len(chart.bars) + 1), MOST_AIR * grid.body_px)
    top = body.y + min(SHIFT * (left - air * len(chart.bars)), grid.body_px)
    boxes, bottom = _groups(chart.groups, grid, body, scale, top, air, is_even=is_even)
    if chart.kind is ChartKind.PLAN:
        boxes += _plan_line(grid, scale, boxes, bottom)
    return (Frame(FrameRole.CHART, Rect(body.x, top, body.width, bottom + below - top)), *boxes)


def _scale(chart: Chart, grid: Grid, body: Rect) -> _Scale | None:
    bars = chart.bars
    figures = max((_figure(bar, grid) for bar in bars if bar.label), default=0.0)
    labels = max(reach(bar.label.text, grid.body) if bar.label else _figure(bar, grid) for bar in bars)
    above = labels > LABEL_SHARE * body.width
    if above and not all(bar.label for bar in bars):
        return None
    taken = 0.0 if above else labels + SPACE * grid.body_px
    most = max([bar.amount for bar in bars] + [FULL] * (chart.kind is ChartKind.PLAN))
    longest = body.width - taken - figures
    if most <= 0 or longest < SHORTEST * body.width or figures > FIGURE_SHARE * body.width:
        return None
    return _Scale(body.x + taken, longest, most, above)


def _figure(bar: Bar, grid: Grid) -> float:
    """How wide a figure is with the space before or after it."""
    return reach(bar.figure.text, _number_type(grid)) + SPACE * grid.body_px


def _number_type(grid: Grid) -> Type:
    return Type(grid.body_px, bold=True)


def _groups(
    groups: Sequence[BarGroup], grid: Grid, body: Rect, scale: _Scale, top: float, air: float = 0.0, *, is_even: bool
) -> tuple[list[Box], float]:
    """The boxes of all groups, and where they end."""
    boxes: list[Box] = []
    for at, group in enumerate(groups):
        top += GROUP_GAP * grid.body_px if at else 0.0
        if group.name:
            name = of_span(Role.BAR_GROUP, group.name, (body.x, top), body.width, _number_type(grid), Colour.TEXT)
            boxes.append(name)
            top = name.rect.bottom + 0.1 * grid.body_px
        tallest = max((_height(bar, grid, body) for bar in group.bars), default=0.0)
        for number, bar in enumerate(group.bars):
            top += (ROW_GAP * grid.body_px + air) if number else air / 2
            top += tallest - _height(bar, grid, body) if is_even and scale.above else 0.0
            made, top = _bar(bar, grid, body, scale, top)
            boxes += made
    return boxes, top


def _height(bar: Bar, grid: Grid, body: Rect) -> float:
    """How high the label is that stands over a bar."""
    return text_height(bar.label.text, body.width, grid.body) if bar.label else 0.0


def _bar(bar: Bar, grid: Grid, body: Rect, scale: _Scale, top: float) -> tuple[list[Box], float]:
    """One bar with its words, from `top`; and where it ends."""
    px, number = grid.body_px, _number_type(grid)
    boxes: list[Box] = []
    if bar.label and scale.above:
        label = of_span(Role.BAR_LABEL, bar.label, (body.x, top), body.width, grid.body, Colour.TEXT)
        boxes.append(label)
        top = label.rect.bottom - 0.25 * px
    elif bar.label:
        room = scale.left - body.x - SPACE * px + 2
        boxes.append(of_span(Role.BAR_LABEL, bar.label, (body.x, top), room, grid.body, Colour.TEXT))
    middle = top + (ASCENT - MIDDLE) * px
    long = max(scale.long(bar.amount), 4.0)
    fill = FilledBox(Shape.BAR, Rect(scale.left, middle - THICK * px / 2, long, THICK * px), Colour.FIGURES)
    at = scale.left + long + SPACE * px if bar.label else body.x
    figure = of_span(Role.BAR_FIGURE, bar.figure, (at, top), reach(bar.figure.text, number), number, Colour.TEXT)
    return [*boxes, fill, figure], figure.rect.bottom


def _plan_type(grid: Grid) -> Type:
    return Type(round(PLAN_SHARE * grid.body_px))


def _plan_height(grid: Grid) -> float:
    return text_height(PLAN, 1e6, _plan_type(grid))


def _plan_line(grid: Grid, scale: _Scale, boxes: Sequence[Box], bottom: float) -> list[Box]:
    """Where the plan is met, across each bar, and below the last the fixed word that says so.

    The text gives the shares and not the line: the word is furniture.
    """
    at, kind, over = scale.left + scale.long(FULL), _plan_type(grid), CROSSING * grid.body_px
    bars = [box.rect for box in boxes if isinstance(box, FilledBox) and box.shape is Shape.BAR]
    ends = [bar.bottom + over for bar in bars[:-1]] + [bottom]
    lines = [Rect(at - 3, bar.y - over, 6, end - bar.y + over) for bar, end in zip(bars, ends, strict=True)]
    room = reach(PLAN, kind)
    word = column(Role.PLAN, PLAN, at - room / 2, bottom, room, kind, Colour.MUTED)
    return [*(FilledBox(Shape.PLAN_LINE, line, Colour.RULE) for line in lines), word]
