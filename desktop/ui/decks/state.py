"""What the deck editor shows: the recipe, the slides that it makes, and where everything stands on them."""

from dataclasses import dataclass

from desktop.guidance.document import Node
from desktop.slides.deck import DeckSettings
from desktop.slides.edits.edited import EditedDeck
from desktop.slides.edits.picking import Choice
from desktop.slides.edits.recipe import DeckRecipe
from desktop.slides.edits.work import EditedSlide
from desktop.slides.layout import Layout
from desktop.slides.legibility import DeckLegibility, Legibility
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.decks.model import LaidOutDeck


@dataclass(frozen=True, slots=True)
class SectionTime:
    """A section of the deck, and how long speaking to it takes, in seconds."""

    node: Node
    seconds: float


@dataclass(frozen=True, slots=True)
class DeckState:
    """`layout` and `choices` are of all slides, hidden ones too; `shown` is what is presented and exported.

    `legible` is about the shown slides, `sections` are those that minutes are planned by.
    """

    source: OpenDocument
    recipe: DeckRecipe
    edited: EditedDeck
    shown: LaidOutDeck
    layout: Layout
    choices: tuple[tuple[Choice, ...], ...]
    legible: DeckLegibility
    sections: tuple[SectionTime, ...]

    @property
    def slides(self) -> tuple[EditedSlide, ...]:
        return self.edited.slides

    @property
    def settings(self) -> DeckSettings:
        return self.recipe.settings

    @property
    def seconds(self) -> float:
        """How long speaking to all shown slides takes."""
        return sum(slide.seconds for slide in self.shown.deck.slides)

    def number(self, row: int) -> int | None:
        """The number, from 1, by which the hall knows the slide in this row; None for a hidden one."""
        if self.slides[row].is_hidden:
            return None
        return sum(not each.is_hidden for each in self.slides[: row + 1])

    def row(self, number: int) -> int:
        """The row of the shown slide with this number."""
        shown = [row for row, each in enumerate(self.slides) if not each.is_hidden]
        return shown[number - 1]

    def grade(self, row: int) -> Legibility | None:
        """How the slide reads from the back row; None for a hidden one."""
        number = self.number(row)
        return None if number is None else self.legible.slides[number - 1]
