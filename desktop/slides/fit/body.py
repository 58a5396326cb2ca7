"""The body of a slide, whatever it holds, in the room below the title."""

from dataclasses import replace

from desktop.slides.content import (
    Assignments,
    Chart,
    FigureCards,
    OwnPicture,
    OwnText,
    Points,
    Quotation,
    TableRows,
)
from desktop.slides.deck import Slide
from desktop.slides.fit.cards import place_cards
from desktop.slides.fit.chart import place_chart
from desktop.slides.fit.points import place_points
from desktop.slides.fit.quote import place_own, place_quote
from desktop.slides.fit.table import place_table
from desktop.slides.fit.tasks import place_tasks
from desktop.slides.grid import Grid
from desktop.slides.layout import Box, FilledBox, Rect, Shape, TextBox
from desktop.slides.theme import Colour

MARK = 10
"""Width of the line beside the point of an agenda that comes next."""


def place_body(slide: Slide, grid: Grid, body: Rect) -> tuple[Box, ...]:
    """The boxes of what `slide` holds; what does not fit in its own form stands as points."""
    return _in_form(slide, grid, body) or tuple(place_points(slide.points, grid, body.y))


def _in_form(slide: Slide, grid: Grid, body: Rect) -> tuple[Box, ...] | None:
    match slide.content:
        case Points(points, current):
            boxes = tuple(place_points(points, grid, body.y))
            return boxes if current is None else _marked(boxes, current)
        case FigureCards(cards):
            return place_cards(cards, grid, body)
        case Chart() as chart:
            return place_chart(chart, grid, body)
        case TableRows() as table:
            return place_table(table, grid, body)
        case Quotation(points):
            return place_quote(points, grid, body)
        case Assignments(tasks):
            return place_tasks(tasks, grid, body)
        case OwnText() | OwnPicture() as own:
            return place_own(own, grid, body)


def _marked(boxes: tuple[Box, ...], current: int) -> tuple[Box, ...]:
    """An agenda whose point `current` comes next: it stands in the colour of titles behind a line."""
    texts = [box for box in boxes if isinstance(box, TextBox) and box.span]
    chosen = texts[current].rect
    left = min(box.rect.x for box in boxes)
    line = FilledBox(Shape.CURRENT, Rect(left - 3 * MARK, chosen.y, MARK, chosen.height), Colour.RULE)
    return (line, *(_toned(box, texts[current]) for box in boxes))


def _toned(box: Box, chosen: TextBox) -> Box:
    if isinstance(box, TextBox) and box.span:
        return replace(box, colour=Colour.TITLE if box is chosen else Colour.TEXT)
    return box
