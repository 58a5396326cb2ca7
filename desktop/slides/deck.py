"""A deck of slides as frozen values. Every point is a verbatim span of the document; the rest is furniture."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.guidance.facts import Span


class Detail(StrEnum):
    SHORT = "short"
    FULL = "full"


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
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Room:
    """A hall: distance of the farthest viewer and height of the image, in the same unit of length."""

    distance: float = 6.0
    height: float = 1.0

    @property
    def ratio(self) -> float:
        return self.distance / self.height


@dataclass(frozen=True, slots=True)
class DeckSettings:
    """What a person chose before a deck is composed; `sections` are node paths, none for the whole document."""

    sections: tuple[str, ...] = ()
    detail: Detail = Detail.SHORT
    aspect: Aspect = Aspect.WIDE
    theme: str = "light"
    room: Room = Room()


@dataclass(frozen=True, slots=True)
class Point:
    """One verbatim span on a slide. `level` 0 or 1; `part` of `parts` slides that the node is spread over.

    `continues` says that the span goes on from the point before: it is drawn without a bullet. `marker` is
    the printed label of the node ("1.", "a)"), drawn instead of its first bullet; it is furniture.
    """

    span: Span
    level: int = 0
    part: int = 1
    parts: int = 1
    continues: bool = False
    marker: str = ""


READ_UP = "Đọc thêm"
"""The heading over the reference part of the notes."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide and what the speaker sees beside it.

    `title` is shown large, ending with "…" where it was cut; `title_span` is what of the document it shows,
    None for fixed words; `label` is the printed label before it (furniture).
    `source` is the line that leads back ("Mục II.2.1"), empty on the cover.
    `nodes` are the paths whose text the slide and its notes hold. `spoken` is what the speaker is to
    say, `reference` every other sentence and footnote of the nodes; both keep the source's words.
    `seconds` is how long speaking takes.
    """

    kind: SlideKind
    title: str
    points: tuple[Point, ...] = ()
    nodes: tuple[str, ...] = ()
    source: str = ""
    spoken: str = ""
    reference: str = ""
    seconds: float = 0.0
    section: str | None = None
    """Path of the top section that the slide belongs to; None before the first."""
    label: str = ""
    title_span: Span | None = None

    @property
    def notes(self) -> str:
        """Everything that the speaker's notes hold: what to say, then what to read up, under its own heading."""
        reference = f"{READ_UP}\n{self.reference}" if self.reference else ""
        return "\n\n".join(part for part in (self.spoken, reference) if part)


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that the deck has to hold whole: that of a chosen node, or of a footnote in one."""

    node: str
    footnote: str | None
    text: str


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
