"""How large letters must be for the back row: x-height >= distance / height / 200 of the image (AVIXA DISCAS)."""

from math import ceil

from desktop.slides.deck import Aspect, Room
from desktop.slides.fonts import Face, x_height

HEIGHT = Aspect.WIDE.size[1]
SMALLEST, LARGEST = 40, 160
"""Body sizes, slide units. Above the largest a slide holds a few words only: then the room needs a larger image."""


def needed_letter(room: Room) -> float:
    """The smallest height of the letter x that the farthest viewer can read, slide units."""
    return room.ratio / 200 * HEIGHT


def needed_px(room: Room) -> int:
    """The smallest type, slide units, at which both faces can be read from the back row."""
    return ceil(needed_letter(room) / min(map(x_height, Face)))


def body_px(room: Room) -> int:
    """The body size of a deck for `room`: what is needed, within what a slide can carry."""
    return min(max(SMALLEST, needed_px(room)), LARGEST)
