"""What the body of a slide holds, a closed union: the document's words are spans, all others the person's own."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.guidance.document import Mark
from desktop.guidance.facts import Span


@dataclass(frozen=True, slots=True)
class Point:
    """One verbatim span on a slide. `level` 0 or 1; `part` of `parts` slides that the node is spread over.

    `continues` says that the span goes on from the point before: it is drawn without a bullet. `marker` is
    the printed label of the node ("1.", "a)"), drawn instead of its first bullet; it is furniture. `marks` are the
    source's bold and italic, in offsets of the span's text.
    """

    span: Span
    level: int = 0
    part: int = 1
    parts: int = 1
    continues: bool = False
    marker: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """Points one below the other. On an agenda that is shown again, `current` is the place of what comes next."""

    points: tuple[Point, ...] = ()
    current: int | None = None

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(point.span for point in self.points)


@dataclass(frozen=True, slots=True)
class FigureCard:
    """One figure: `figure` is the number with its unit ("236.226 tỷ đồng"), the others what it is about.

    `qualifier` stands right before the number and belongs to its meaning ("ước đạt", "không quá", "tăng").
    """

    figure: Span
    qualifier: Span | None = None
    what: Span | None = None
    period: Span | None = None
    comparison: Span | None = None

    @property
    def value(self) -> Span:
        """The number of `figure`, all of it where number and unit are mixed ("12.515 tỷ 266 triệu đồng")."""
        return _part(self.figure, 0, self._cut)

    @property
    def unit(self) -> Span | None:
        """The unit of `figure` where it stands after the number."""
        rest = self.figure.text[self._cut :].lstrip()
        return _part(self.figure, len(self.figure.text) - len(rest), len(self.figure.text)) if rest else None

    @property
    def _cut(self) -> int:
        number, _, unit = self.figure.text.partition(" ")
        plain = any(map(str.isdigit, number)) and not any(map(str.isdigit, unit))
        return len(number) if plain else len(self.figure.text)

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(span for span in (self.qualifier, self.figure, self.what, self.period, self.comparison) if span)


def _part(span: Span, start: int, end: int) -> Span:
    return replace(span, start=span.start + start, end=span.start + end, text=span.text[start:end])


@dataclass(frozen=True, slots=True)
class FigureCards:
    """One to six figures that the text gives side by side."""

    cards: tuple[FigureCard, ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(span for card in self.cards for span in card.spans)


class ChartKind(StrEnum):
    """What bars are compared with: each other as parts of a whole, a plan (100), or the year before."""

    PARTS = "parts"
    PLAN = "plan"
    GROWTH = "growth"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: as long as `amount`, the number that `figure` says; `label` says what it is of."""

    figure: Span
    amount: float
    label: Span | None = None


@dataclass(frozen=True, slots=True)
class BarGroup:
    """Bars that belong together, under the verbatim `name` of what they are parts of, where there is one."""

    bars: tuple[Bar, ...]
    name: Span | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures as bars, all of one unit and one scale."""

    kind: ChartKind
    groups: tuple[BarGroup, ...]

    @property
    def bars(self) -> tuple[Bar, ...]:
        return tuple(bar for group in self.groups for bar in group.bars)

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(self._spans())

    def _spans(self) -> Iterator[Span]:
        for group in self.groups:
            if group.name:
                yield group.name
            for bar in group.bars:
                yield from (span for span in (bar.label, bar.figure) if span)


Cell = Span | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class TableRows:
    """Rows of a table of the document below its `head`; None is an empty cell. `shares` of the width, one a column.

    A table that is split repeats its head on every slide; one of too many columns repeats its first column.
    """

    head: Row
    rows: tuple[Row, ...]
    shares: tuple[float, ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(cell for row in (self.head, *self.rows) for cell in row if cell)


@dataclass(frozen=True, slots=True)
class Quotation:
    """The document's own quotation of somebody's words."""

    points: tuple[Point, ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(point.span for point in self.points)


@dataclass(frozen=True, slots=True)
class Task:
    """What a body is to do, and by when: verbatim. Without `body` the task goes on from the one before."""

    task: Span
    body: Span | None = None
    due: Span | None = None

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(span for span in (self.body, self.task, self.due) if span)


@dataclass(frozen=True, slots=True)
class Assignments:
    """Who does what."""

    tasks: tuple[Task, ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(span for task in self.tasks for span in task.spans)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file of the person's, and the words that say what it shows."""

    path: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class OwnText:
    """The person's own words, one point a line; nothing of the document."""

    lines: tuple[str, ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        return ()


@dataclass(frozen=True, slots=True)
class OwnPicture:
    """A picture of the person's; nothing of the document."""

    picture: Picture

    @property
    def spans(self) -> tuple[Span, ...]:
        return ()


Content = Points | FigureCards | Chart | TableRows | Quotation | Assignments | OwnText | OwnPicture
NO_POINTS = Points()
