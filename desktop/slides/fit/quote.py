"""A quotation, behind a line at its left; and what the person put on a slide of their own."""

from collections.abc import Iterator, Sequence

from desktop.slides.breaking import is_latin
from desktop.slides.content import OwnPicture, OwnText, Point
from desktop.slides.fonts import Type
from desktop.slides.grid import ASCENT, Grid
from desktop.slides.layout import Box, FilledBox, PictureBox, PictureRole, Rect, Role, Shape
from desktop.slides.pictures import inside
from desktop.slides.placing import column, of_span, text_height
from desktop.slides.theme import Colour

BAR, INDENT, GAP = 10, 0.8, 0.3
MOST_SHIFT, SHIFT = 1.6, 0.35
BULLET, MIDDLE = 0.24, 0.3


def quote_room(grid: Grid, width: float) -> float:
    """How wide the words of a quotation may be in a body `width` wide."""
    return width - BAR - INDENT * grid.body_px


def place_quote(shown: Sequence[Point], grid: Grid, body: Rect) -> tuple[Box, ...]:
    """The boxes of a quotation, in the upper middle of `body`."""
    # Other scripts have no italic: what stands in for it may be wider than what was measured.
    kind = Type(grid.body_px, italic=all(is_latin(point.span.text) for point in shown))
    room = quote_room(grid, body.width)
    heights = [text_height(point.span.text, room, kind) for point in shown]
    total = sum(heights) + GAP * grid.body_px * (len(shown) - 1)
    top = body.y + max(0.0, min(SHIFT * (body.height - total), MOST_SHIFT * grid.body_px))
    boxes: list[Box] = [FilledBox(Shape.QUOTE_BAR, Rect(body.x, top, BAR, total), Colour.RULE)]
    for point, height in zip(shown, heights, strict=True):
        at = (body.x + body.width - room, top)
        boxes.append(of_span(Role.QUOTE, point.span, at, room, kind, Colour.TEXT))
        top += height + GAP * grid.body_px
    return tuple(boxes)


def place_own(content: OwnText | OwnPicture, grid: Grid, body: Rect) -> tuple[Box, ...]:
    """The person's own words with bullets, or their picture as large as it fits."""
    if isinstance(content, OwnPicture):
        return (PictureBox(PictureRole.OWN, inside(content.picture, body), content.picture),)
    return tuple(_own_lines(content, grid, body))


def own_height(content: OwnText, grid: Grid, width: float) -> float:
    """How high own words stand in a body `width` wide."""
    tall = [text_height(line, width - grid.hang, grid.body) for line in content.lines]
    return sum(tall) + GAP * grid.body_px * max(len(tall) - 1, 0)


def _own_lines(content: OwnText, grid: Grid, body: Rect) -> Iterator[Box]:
    left = body.height - own_height(content, grid, body.width)
    top = body.y + max(0.0, min(SHIFT * left, MOST_SHIFT * grid.body_px))
    for line in content.lines:
        box = column(
            Role.OWN_TEXT, line, body.x + grid.hang, top, body.width - grid.hang, grid.body, Colour.TEXT, is_own=True
        )
        size = BULLET * grid.body_px
        middle = top + (ASCENT - MIDDLE) * grid.body_px
        yield FilledBox(Shape.BULLET, Rect(body.x, middle - size / 2, size, size), Colour.FIGURES, round=True)
        yield box
        top = box.rect.bottom + GAP * grid.body_px
