"""Points in the body of a slide: hanging lines with bullets, and the air between them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.slides.breaking import break_lines
from desktop.slides.content import Point
from desktop.slides.fonts import Type
from desktop.slides.grid import ASCENT, BODY_BOTTOM, Grid, block_height
from desktop.slides.layout import Box, FilledBox, Line, Rect, Role, Shape, TextBox
from desktop.slides.marking import is_bold
from desktop.slides.pages import TIGHT, gaps
from desktop.slides.placing import lines_at
from desktop.slides.theme import Colour

BULLET, DASH = 0.24, 0.36
"""Width of a bullet and of a dash, em; both stand at 0.3 em over the baseline, the middle of small letters."""
MIDDLE = 0.3
MOST_AIR, SHIFT, MOST_SHIFT = 0.7, 0.35, 1.6
"""How much a gap may grow, and the body move down (share of what is left, and limit), em."""


def place_points(shown: Sequence[Point], grid: Grid, top: float) -> Iterator[Box]:
    """The boxes of the points in the body that begins at `top`."""
    if not shown:
        return
    heights = [_height(point, grid) for point in shown]
    spaces = _spaces(shown, sum(heights), grid, BODY_BOTTOM - top)
    told: set[tuple[str, str | None]] = set()
    for point, height, space in zip(shown, heights, spaces, strict=True):
        top += space
        text = (point.span.node, point.span.footnote)
        opens = point.part == 1 and text not in told
        yield from _point(point, grid, top, height, opens=opens)
        told.add(text)
        top += height


def _height(point: Point, grid: Grid) -> float:
    lines = grid.point_lines(point.span.text, point.level, bold=is_bold(point.marks))
    return block_height(lines, grid.body_px, grid.pitch)


def _spaces(shown: Sequence[Point], text: float, grid: Grid, room: float) -> list[float]:
    """The space above each point: a slide with few words gets more air, and stands a little lower."""
    between = [gap * grid.body_px for gap in gaps(shown)]
    left = room - text - sum(between)
    if between and left < 0:
        between = [gap * max(TIGHT, 1 + left / sum(between)) for gap in between]
    elif between:
        air = min(left / len(between), MOST_AIR * grid.body_px)
        between = [gap + air for gap in between]
        left -= air * len(between)
    return [max(0.0, min(SHIFT * left, MOST_SHIFT * grid.body_px)), *between]


def _point(point: Point, grid: Grid, top: float, height: float, *, opens: bool) -> Iterator[Box]:
    x = grid.left + grid.indent(point.level)
    kind, text = grid.body, point.span.text
    stretches = break_lines(text, grid.right - x, replace(kind, bold=is_bold(point.marks)))
    first = top + ASCENT * kind.px
    drawn = lines_at(text, stretches, x, first, grid.pitch)
    marker = point.marker if opens else ""
    yield from _sign(point, marker, grid, first)
    yield TextBox(
        Role.POINT,
        Rect(x, top, grid.right - x, height),
        text,
        drawn,
        kind,
        Colour.TEXT,
        grid.pitch,
        point.span,
        point.level,
        not point.continues,
        marker,
        grid.hang,
        point.marks,
    )


def _sign(point: Point, marker: str, grid: Grid, baseline: float) -> Iterator[Box]:
    px = grid.body_px
    x = grid.left + grid.indent(point.level) - grid.hang
    if marker:
        rect = Rect(x, baseline - ASCENT * px, grid.hang, block_height(1, px, 0))
        line = Line(marker, x, baseline)
        yield TextBox(Role.MARKER, rect, marker, (line,), Type(px), Colour.FIGURES, grid.pitch)
    elif not point.continues:
        yield _bullet(x, baseline - MIDDLE * px, px, point.level)


def _bullet(x: float, middle: float, px: float, level: int) -> FilledBox:
    if level:
        return FilledBox(Shape.DASH, Rect(x, middle, DASH * px, max(3.0, 0.06 * px)), Colour.FIGURES)
    size = BULLET * px
    return FilledBox(Shape.BULLET, Rect(x, middle - size / 2, size, size), Colour.FIGURES, round=True)
