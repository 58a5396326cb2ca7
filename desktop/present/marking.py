"""What a speaker points at, enlarges and draws on a slide, in fractions of the slide's width and height."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

LARGEST = 6.0
STEP = 1.5
PAN = 0.25
"""Of what is in view: how far one key moves it."""


class Tool(StrEnum):
    """What the pointer is on the stage."""

    NONE = "none"
    LASER = "laser"
    SPOTLIGHT = "spotlight"
    PEN = "pen"


class Spot(NamedTuple):
    """A place on a slide: 0, 0 is the top left corner, 1, 1 the bottom right one."""

    x: float
    y: float

    def held(self) -> "Spot":
        """The nearest place that is on the slide."""
        return Spot(min(max(self.x, 0.0), 1.0), min(max(self.y, 0.0), 1.0))


MIDDLE = Spot(0.5, 0.5)


class Page(NamedTuple):
    """A slide of the show: `answer` 0 for the deck itself, else the number of the answer that it belongs to."""

    answer: int
    place: int


@dataclass(frozen=True, slots=True)
class PenLine:
    """One line drawn on a slide without lifting the pen."""

    page: Page
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a slide of the slide's own proportions."""

    x: float
    y: float
    side: float


@dataclass(frozen=True, slots=True)
class Zoom:
    """How many times a slide is enlarged, and around which place."""

    scale: float = 1.0
    centre: Spot = MIDDLE

    @property
    def is_on(self) -> bool:
        return self.scale > 1.0

    @property
    def region(self) -> Region:
        """What of the slide is in view; it never reaches over the slide's edge."""
        side = 1 / self.scale
        x, y = (min(max(at - side / 2, 0.0), 1.0 - side) for at in self.centre)
        return Region(x, y, side)

    def times(self, factor: float) -> "Zoom":
        """Larger or smaller around the same place; back to the whole slide where nothing is left to make smaller."""
        scale = min(max(self.scale * factor, 1.0), LARGEST)
        return Zoom(scale, self.centre) if scale > 1.0 else WHOLE

    def around(self, spot: Spot) -> "Zoom":
        return replace(self, centre=spot.held())

    def panned(self, right: int, down: int) -> "Zoom":
        """What lies a step further to the right and downwards, as far as the slide goes."""
        region = self.region
        middle = Spot(region.x + region.side / 2, region.y + region.side / 2)
        half = region.side / 2
        x = min(max(middle.x + right * PAN * region.side, half), 1 - half)
        y = min(max(middle.y + down * PAN * region.side, half), 1 - half)
        return replace(self, centre=Spot(x, y))


WHOLE = Zoom()


def zoom_to(one: Spot, other: Spot) -> Zoom:
    """The smallest part of the slide that holds both corners; the whole slide for corners that lie together."""
    side = max(abs(one.x - other.x), abs(one.y - other.y))
    middle = Spot((one.x + other.x) / 2, (one.y + other.y) / 2)
    return Zoom(min(1 / side, LARGEST), middle).around(middle) if 0 < side < 1 else WHOLE


@dataclass(frozen=True, slots=True)
class Marks:
    """All that is laid over the slide that the hall sees."""

    tool: Tool = Tool.NONE
    spot: Spot = MIDDLE
    zoom: Zoom = WHOLE
    lines: tuple[PenLine, ...] = ()


NO_MARKS = Marks()
