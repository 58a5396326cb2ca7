"""Who does what: each body in bold, its task below, and by when."""

from collections.abc import Sequence

from desktop.slides.content import Task
from desktop.slides.fonts import Type
from desktop.slides.grid import Grid
from desktop.slides.layout import Box, FilledBox, Rect, Role, Shape, TextBox
from desktop.slides.placing import moved, of_span
from desktop.slides.theme import Colour

EDGE, INDENT = 8, 0.55
"""Width of the line beside a task, and from it to the words (em)."""
GAP, CLOSE = 0.5, 0.28
"""Space between tasks, and how far the lines of one stand closer than their boxes would, em."""
MOST_AIR, SHIFT = 0.6, 0.35


def place_tasks(tasks: Sequence[Task], grid: Grid, body: Rect) -> tuple[Box, ...] | None:
    """The boxes of `tasks` in `body`, None where they don't fit."""
    made = [_task(task, grid, body) for task in tasks]
    heights = [boxes[-1].rect.bottom for boxes in made]
    left = body.height - sum(heights) - GAP * grid.body_px * (len(made) - 1)
    if left < 0:
        return None
    air = min(left / len(made), MOST_AIR * grid.body_px) if len(made) > 1 else 0.0
    top = body.y + min(SHIFT * (left - air * (len(made) - 1)), 1.4 * grid.body_px)
    placed: list[Box] = []
    for boxes, height in zip(made, heights, strict=True):
        placed.append(FilledBox(Shape.CARD_EDGE, Rect(body.x, top, EDGE, height), Colour.RULE))
        placed += [moved(box, top) for box in boxes]
        top += height + GAP * grid.body_px + air
    return tuple(placed)


def _task(task: Task, grid: Grid, body: Rect) -> list[TextBox]:
    """The words of one task, from 0 down."""
    bold, indent = Type(grid.body_px, bold=True), EDGE + INDENT * grid.body_px
    parts = (
        (Role.BODY, task.body, bold, Colour.TITLE),
        (Role.TASK, task.task, grid.body, Colour.TEXT),
        (Role.DUE, task.due, bold, Colour.FIGURES),
    )
    boxes: list[TextBox] = []
    for role, span, kind, colour in parts:
        if span:
            top = boxes[-1].rect.bottom - CLOSE * grid.body_px if boxes else 0.0
            boxes.append(of_span(role, span, (body.x + indent, top), body.width - indent, kind, colour))
    return boxes
