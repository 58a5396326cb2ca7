"""A text in a column: its lines, and the box that holds them in either face."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from desktop.guidance.facts import Span
from desktop.slides.breaking import Stretch, balance_lines, break_lines, plain
from desktop.slides.fonts import Type
from desktop.slides.grid import ASCENT, BODY_PITCH, block_height, most_lines
from desktop.slides.layout import FilledBox, Frame, Line, PictureBox, Rect, Role, TextBox
from desktop.slides.theme import Colour


def text_height(text: str, width: float, kind: Type) -> float:
    """Height of `text` in a column `width` wide, in the face that takes more lines."""
    return block_height(most_lines(text, width, kind), kind.px, BODY_PITCH * kind.px)


def column(  # a text has a place, a width, a look and a meaning
    role: Role,
    text: str,
    x: float,
    y: float,
    width: float,
    kind: Type,
    colour: Colour,
    *,
    span: Span | None = None,
    is_own: bool = False,
) -> TextBox:
    """`text` in lines from the top of a column `width` wide."""
    rect = Rect(x, y, width, text_height(text, width, kind))
    lines = lines_at(text, break_lines(text, width, kind), x, y + ASCENT * kind.px, BODY_PITCH * kind.px)
    return TextBox(role, rect, text, lines, kind, colour, BODY_PITCH * kind.px, span, is_own=is_own)


def of_span(role: Role, span: Span, at: tuple[float, float], width: float, kind: Type, colour: Colour) -> TextBox:
    """A span of the document in a column."""
    return column(role, span.text, *at, width, kind, colour, span=span)


def lines_at(text: str, stretches: Sequence[Stretch], x: float, first: float, pitch: float) -> tuple[Line, ...]:
    """The drawn lines of `text`, the first on the baseline `first`."""
    return tuple(Line(plain(text[a:b]), x, first + at * pitch, a) for at, (a, b) in enumerate(stretches))


def balanced(role: Role, rect: Rect, text: str, kind: Type, colour: Colour, pitch: float) -> TextBox:
    """`text` in lines of even length, from the top of `rect`."""
    lines = lines_at(text, balance_lines(text, rect.width, kind), rect.x, rect.y + ASCENT * kind.px, pitch)
    return TextBox(role, rect, text, lines, kind, colour, pitch)


AnyBox = TypeVar("AnyBox", TextBox, FilledBox, Frame, PictureBox)


def moved(box: AnyBox, down: float, right: float = 0.0) -> AnyBox:
    """`box` and all that it holds, somewhere else."""
    rect = replace(box.rect, x=box.rect.x + right, y=box.rect.y + down)
    if isinstance(box, TextBox):
        lines = (replace(line, x=line.x + right, baseline=line.baseline + down) for line in box.lines)
        return replace(box, rect=rect, lines=tuple(lines))
    return replace(box, rect=rect)
