"""Where everything stands on the slides of a deck: boxes in slide units, enough to paint, export and check."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.guidance.facts import Span
from desktop.slides.fonts import Type
from desktop.slides.theme import Colour


class Role(StrEnum):
    """What a box of text is."""

    TITLE = "title"
    POINT = "point"
    LABEL = "label"
    MARKER = "marker"
    KIND = "kind"
    SOURCE = "source"
    COUNTER = "counter"


class Shape(StrEnum):
    BAND = "band"
    RULE = "rule"
    BULLET = "bullet"
    DASH = "dash"


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in slide units, x to the right, y downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Line:
    """One drawn line of text: `text` begins at `x`, its letters stand on `baseline`."""

    text: str
    x: float
    baseline: float


@dataclass(frozen=True, slots=True)
class TextBox:
    """Lines of one type and colour inside `rect`.

    `text` is what the lines hold before they were broken. `span` is where it stands in the document, None
    where it is not the document's words; only a title that was cut has "…" after its span. `pitch` is from one baseline
    to the next. `level`, `first`, `marker` and `hang` describe a point: indentation, whether it carries a bullet,
    the printed label that stands instead, and how wide the column of either is.
    """

    role: Role
    rect: Rect
    text: str
    lines: tuple[Line, ...]
    type: Type
    colour: Colour
    pitch: float
    span: Span | None = None
    level: int = 0
    first: bool = True
    marker: str = ""
    hang: float = 0.0

    @property
    def is_furniture(self) -> bool:
        """Whether this is a label, counter, source line or fixed word, and not a passage of the document."""
        return self.span is None


@dataclass(frozen=True, slots=True)
class FilledBox:
    """A rectangle of one colour; `round` makes it an ellipse."""

    shape: Shape
    rect: Rect
    colour: Colour
    round: bool = False


Box = TextBox | FilledBox


@dataclass(frozen=True, slots=True)
class Layout:
    """The boxes of every slide of a deck, back to front; `size` is (width, height) in slide units."""

    size: tuple[int, int]
    pages: tuple[tuple[Box, ...], ...]
    body_px: int

    def texts(self, index: int) -> tuple[TextBox, ...]:
        """The boxes of text of one slide."""
        return tuple(box for box in self.pages[index] if isinstance(box, TextBox))
