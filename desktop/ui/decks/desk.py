"""The deck that lies on the desk: its recipe, the name it is kept under, and whether it is kept as it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.slides.edits.edit import Edit
from desktop.slides.edits.json import from_json, to_json
from desktop.slides.edits.recipe import DeckRecipe, KeptSlide
from desktop.ui.decks.shelf import ShelvedDeck


@dataclass(frozen=True, slots=True)
class DeskDeck:
    """`kept` is the recipe as it was saved, None where it never was."""

    recipe: DeckRecipe
    name: str = ""
    id: str = ""
    kept: DeckRecipe | None = None

    @classmethod
    def of(cls, shelved: ShelvedDeck) -> "DeskDeck":
        """A deck off the shelf; DeckError where its text holds none."""
        recipe = from_json(shelved.content)
        return cls(recipe, shelved.name, shelved.id, recipe)

    @property
    def is_saved(self) -> bool:
        """Whether nothing would be lost without it; a deck that nobody edited is as easily made again."""
        kept = self.kept or replace(self.recipe, edits=())
        return (self.recipe.base, self.recipe.edits) == (kept.base, kept.edits)

    def do(self, edit: Edit) -> "DeskDeck":
        return replace(self, recipe=self.recipe.do(edit))

    def undo(self) -> "DeskDeck":
        return replace(self, recipe=self.recipe.undo())

    def redo(self) -> "DeskDeck":
        return replace(self, recipe=self.recipe.redo())

    def shelved(self, slides: Sequence[KeptSlide], name: str, id_: str) -> ShelvedDeck:
        """The deck as it is put on the shelf, with what its slides say now."""
        recipe = replace(self.recipe, kept=tuple(slides), undone=())
        return ShelvedDeck(id_, name, recipe.document, recipe.revision, to_json(recipe))
