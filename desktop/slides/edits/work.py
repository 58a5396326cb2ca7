"""The slides while edits are made on them, each with its key."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.guidance.document import Document
from desktop.guidance.facts import Span
from desktop.slides.content import Content
from desktop.slides.deck import DeckSettings, Slide, SlideKind
from desktop.slides.edits.keys import find
from desktop.slides.excerpts import Marked
from desktop.slides.grid import Grid


@dataclass(frozen=True, slots=True)
class Heading:
    """The title that the document gives a slide, while the person's stands there."""

    title: str
    label: str
    span: Span | None
    added: Span | None = None
    """What was put into the notes because it is no longer the title."""


@dataclass(frozen=True, slots=True)
class EditedSlide:
    """One slide; `is_changed` says that its words are no longer those that were composed.

    `whole` is its body with the parts that were taken off it, None where none was.
    """

    key: str
    slide: Slide
    is_hidden: bool = False
    is_copy: bool = False
    is_changed: bool = False
    heading: Heading | None = None
    whole: Content | None = None

    @property
    def can_be_deleted(self) -> bool:
        """Whether nothing of the document is lost without it."""
        return self.is_copy or self.slide.kind is SlideKind.OWN


@dataclass(frozen=True, slots=True)
class Work:
    """What an edit sees: the document, how the deck is made, and the slides so far; `turn` counts the edits."""

    document: Document
    marked: Marked
    settings: DeckSettings
    grid: Grid
    slides: tuple[EditedSlide, ...]
    turn: int = 1

    def place(self, key: str) -> int | None:
        """Where the slide of this key stands; None where it is gone."""
        return find(key, [each.key for each in self.slides], [each.slide for each in self.slides])

    def with_slides(self, place: int, made: Sequence[EditedSlide], count: int = 1) -> tuple[EditedSlide, ...]:
        """All slides, with `made` instead of the `count` slides at `place`."""
        return (*self.slides[:place], *made, *self.slides[place + count :])
