"""Answers to a question from the hall, as values: a text to look at, slides to show, or why there are none."""

from dataclasses import dataclass

from desktop.slides.layout import Layout
from desktop.slides.theme import Theme


@dataclass(frozen=True, slots=True)
class Preview:
    """A text of the library: where it stands, and the stretches of it that a query found."""

    place: str
    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """Slides that show a passage verbatim, from the one at `begins_at` on; `title` says what was shown."""

    title: str
    layout: Layout
    theme: Theme
    begins_at: int = 0

    @property
    def size(self) -> int:
        return len(self.layout.pages)


@dataclass(frozen=True, slots=True)
class Trouble:
    """One sentence for the speaker: what did not work and what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Question:
    """What the hall asked: the slide and second at which it was answered, what was typed, what was shown."""

    place: int
    at: float
    query: str
    shown: str
