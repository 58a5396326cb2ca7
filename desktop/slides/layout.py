"""Where everything stands on the slides of a deck: boxes in slide units, enough to paint, export and check."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.guidance.document import Mark
from desktop.guidance.facts import Span
from desktop.slides.content import Picture
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
    QUALIFIER = "qualifier"
    FIGURE = "figure"
    WHAT = "what"
    PERIOD = "period"
    COMPARISON = "comparison"
    BAR_GROUP = "bar_group"
    BAR_LABEL = "bar_label"
    BAR_FIGURE = "bar_figure"
    PLAN = "plan"
    HEAD_CELL = "head_cell"
    CELL = "cell"
    BODY = "body"
    TASK = "task"
    DUE = "due"
    QUOTE = "quote"
    OWN_TEXT = "own_text"
    FOOTER = "footer"


class Shape(StrEnum):
    BAND = "band"
    RULE = "rule"
    BULLET = "bullet"
    DASH = "dash"
    CARD = "card"
    CARD_EDGE = "card_edge"
    BAR = "bar"
    PLAN_LINE = "plan_line"
    TABLE_HEAD = "table_head"
    TABLE_LINE = "table_line"
    QUOTE_BAR = "quote_bar"
    CURRENT = "current"


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
    """One drawn line of text: `text` begins at `x`, its letters stand on `baseline`.

    `start` is where it begins in the text of its box: marks are counted from there.
    """

    text: str
    x: float
    baseline: float
    start: int = 0


@dataclass(frozen=True, slots=True)
class TextBox:
    """Lines of one size and colour inside `rect`.

    `text` is what the lines hold before they were broken. `span` is where it stands in the document, None
    where it is not the document's words; only a title that was cut has "…" after its span. `pitch` is from one baseline
    to the next. `level`, `first`, `marker` and `hang` describe a point: indentation, whether it carries a bullet,
    the printed label that stands instead, and how wide the column of either is. `marks` are the source's bold and
    italic, in offsets of `text`. `is_own` says that the words are the person's.
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
    marks: tuple[Mark, ...] = ()
    is_own: bool = False

    @property
    def is_furniture(self) -> bool:
        """Whether this is a label, counter, source line or fixed word: neither the document's nor the person's."""
        return self.span is None and not self.is_own


@dataclass(frozen=True, slots=True)
class FilledBox:
    """A rectangle of one colour; `round` makes it an ellipse."""

    shape: Shape
    rect: Rect
    colour: Colour
    round: bool = False


class FrameRole(StrEnum):
    CARD = "card"
    CHART = "chart"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Frame:
    """Where something stands that is more than its boxes: an export may write it as one native object.

    Nothing is painted for it. A table has the widths of its columns and the heights of its rows, the head first.
    """

    role: FrameRole
    rect: Rect
    columns: tuple[float, ...] = ()
    rows: tuple[float, ...] = ()


class PictureRole(StrEnum):
    LOGO = "logo"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class PictureBox:
    """A picture of the person's, in its own proportions."""

    role: PictureRole
    rect: Rect
    picture: Picture


Box = TextBox | FilledBox | Frame | PictureBox


@dataclass(frozen=True, slots=True)
class Layout:
    """The boxes of every slide of a deck, back to front; `size` is (width, height) in slide units."""

    size: tuple[int, int]
    pages: tuple[tuple[Box, ...], ...]
    body_px: int

    def texts(self, index: int) -> tuple[TextBox, ...]:
        """The boxes of text of one slide."""
        return tuple(box for box in self.pages[index] if isinstance(box, TextBox))
