"""A deck of slides as frozen values. Every point is a verbatim span of the document; the rest is furniture."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from desktop.guidance.facts import Span
from desktop.slides.content import NO_POINTS, Content, Point, Points, Quotation


class Detail(StrEnum):
    """How much of a node is shown: its lead and figures, all of it, or nothing but its heading."""

    SHORT = "short"
    FULL = "full"
    SKIP = "skip"


class Aspect(StrEnum):
    WIDE = "16:9"
    CLASSIC = "4:3"

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of a slide, in slide units (device pixels of a 1080-line screen)."""
        return (1920, 1080) if self is Aspect.WIDE else (1440, 1080)


class SlideKind(StrEnum):
    COVER = "cover"
    AGENDA = "agenda"
    SECTION = "section"
    POINTS = "points"
    FIGURES = "figures"
    CHART = "chart"
    TABLE = "table"
    QUOTE = "quote"
    WHO_DOES_WHAT = "who_does_what"
    CLOSING = "closing"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Room:
    """A hall: distance of the farthest viewer and height of the image, in the same unit of length."""

    distance: float = 6.0
    height: float = 1.0

    @property
    def ratio(self) -> float:
        return self.distance / self.height


USUAL_RATE = 220.0
"""Syllables that a briefer says in a minute, unless measured."""


@dataclass(frozen=True, slots=True)
class DeckSettings:
    """What a person chose before a deck is composed; `sections` are node paths, none for the whole document.

    `details` are (node path, detail): what differs from `detail`, for the node and all below it. `rate` is in syllables
    a minute; `minutes` is how long speaking may take, None for as long as it takes. `footer` and `logo` (a picture
    file) are the person's own, on every slide. `footnotes_shown` puts footnotes on slides and not only in the notes.
    `agenda_again` shows the agenda before each section, with the section marked.
    """

    sections: tuple[str, ...] = ()
    detail: Detail = Detail.SHORT
    aspect: Aspect = Aspect.WIDE
    theme: str = "light"
    room: Room = Room()
    details: tuple[tuple[str, Detail], ...] = ()
    rate: float = USUAL_RATE
    minutes: float | None = None
    footer: str = ""
    logo: str = ""
    footnotes_shown: bool = False
    agenda_again: bool = False


READ_UP = "Đọc thêm"
"""The heading over the reference part of the notes."""
OWN_NOTES = "Ghi chú của người báo cáo"
"""The heading over what the person added to the notes."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide and what the speaker sees beside it.

    `title` is shown large, ending with "…" where it was cut; `title_span` is what of the document it shows,
    None for fixed words and for the person's own (`is_own_title`); `label` is the printed label before it (furniture).
    `source` is the line that leads back ("Mục II.2.1"), empty on the cover.
    `nodes` are the paths whose text the slide and its notes hold. `said` is what the speaker is to say, `read_up`
    every other sentence and footnote of the nodes: spans, in the order of the source. `own_notes` are the person's.
    `seconds` is how long speaking takes. `section` is the path of the top section, None before the first.
    """

    kind: SlideKind
    title: str
    content: Content = NO_POINTS
    nodes: tuple[str, ...] = ()
    source: str = ""
    said: tuple[Span, ...] = ()
    read_up: tuple[Span, ...] = ()
    seconds: float = 0.0
    section: str | None = None
    label: str = ""
    title_span: Span | None = None
    is_own_title: bool = False
    own_notes: str = ""

    @property
    def points(self) -> tuple[Point, ...]:
        """Everything of the document in the body, in reading order: one point a span."""
        if isinstance(self.content, Points | Quotation):
            return self.content.points
        return tuple(Point(span) for span in self.content.spans)

    @property
    def spoken(self) -> str:
        """What the speaker is to say, one line a node."""
        return told(self.said)

    @property
    def reference(self) -> str:
        """What there is to read up, one line a node, then a line a footnote."""
        return told(self.read_up)

    @property
    def notes(self) -> str:
        """Everything that the speaker's notes hold: what to say, what to read up, and what the person added."""
        headed = ((READ_UP, self.reference), (OWN_NOTES, self.own_notes))
        return "\n\n".join((*filter(None, [self.spoken]), *(f"{head}\n{text}" for head, text in headed if text)))


def told(spans: Iterable[Span]) -> str:
    """`spans` as text: those of one node, or of one footnote, on a line; a footnote begins with its label."""
    runs = groupby(spans, key=lambda span: (span.node, span.footnote))
    return "\n".join(_named(note, " ".join(span.text for span in run)) for (_, note), run in runs)


def _named(footnote: str | None, text: str) -> str:
    return text if footnote is None else f"Chú thích {footnote}: {text}"


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that the deck has to hold whole: that of a chosen node, or of a footnote in one."""

    node: str
    footnote: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Caution:
    """What could not be done as it was asked: one plain sentence, the same in English."""

    message: str
    english: str


@dataclass(frozen=True, slots=True)
class Deck:
    """Slides in order, all at one body size (`body_px`, slide units)."""

    document: str
    title: str
    slides: tuple[Slide, ...]
    settings: DeckSettings
    body_px: int
    needed_px: int
    """The smallest body size at which the back row of the room can read, slide units."""
    passages: tuple[Passage, ...] = ()
    warnings: tuple["Caution", ...] = ()
    """What could not be done as it was asked."""
