"""Whether the back row can read a slide: size of the letters, and contrast on a wall that is not dark."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.slides.deck import Room
from desktop.slides.fonts import x_height
from desktop.slides.layout import Layout, TextBox
from desktop.slides.room import needed_letter
from desktop.slides.theme import Colour, Theme

ENOUGH_CONTRAST = 4.5
DARK_ROOM, BRIGHT_ROOM = 15.0, 7.0
"""System contrast: what the projector's white is against its black, on a wall with the room's light on it."""
NEARLY = 0.8
"""Letters of this share of the needed size can be read with an effort."""


class Grade(StrEnum):
    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Legibility:
    """What a slide got: `have` and `need` are heights of the smallest letter x in slide units.

    `contrast` is that of its weakest text in a bright room. Furniture is exempt.
    """

    size: Grade
    colour: Grade
    have: float
    need: float
    contrast: float

    @property
    def grade(self) -> Grade:
        order = list(Grade)
        return max(self.size, self.colour, key=order.index)

    @property
    def reasons(self) -> tuple[str, ...]:
        """What keeps the slide from green: "size", "contrast", both or nothing."""
        named = (("size", self.size), ("contrast", self.colour))
        return tuple(name for name, grade in named if grade is not Grade.GREEN)


def legibility(layout: Layout, index: int, theme: Theme, room: Room) -> Legibility:
    """How slide `index` reads from the back row of `room`."""
    boxes = [box for box in layout.texts(index) if not box.is_furniture]
    need = needed_letter(room)
    have = min((_letter(box) for box in boxes), default=need)
    colours = {box.colour for box in boxes}
    bright = min((_contrast(theme, colour, BRIGHT_ROOM) for colour in colours), default=21.0)
    dark = min((_contrast(theme, colour, DARK_ROOM) for colour in colours), default=21.0)
    return Legibility(_size_grade(have, need), _contrast_grade(bright, dark), have, need, bright)


def _letter(box: TextBox) -> float:
    return x_height(box.type.face) * round(box.type.px)


def _size_grade(have: float, need: float) -> Grade:
    if have >= need:
        return Grade.GREEN
    return Grade.AMBER if have >= NEARLY * need else Grade.RED


def _contrast_grade(bright: float, dark: float) -> Grade:
    if bright >= ENOUGH_CONTRAST:
        return Grade.GREEN
    return Grade.AMBER if dark >= ENOUGH_CONTRAST else Grade.RED


def _contrast(theme: Theme, colour: Colour, system: float) -> float:
    """(Y_high (C - 1) + 1) / (Y_low (C - 1) + 1) for a system contrast of C."""
    one, other = luminance(theme.colour(colour)), luminance(theme.ground)
    high, low = max(one, other), min(one, other)
    return (high * (system - 1) + 1) / (low * (system - 1) + 1)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)
