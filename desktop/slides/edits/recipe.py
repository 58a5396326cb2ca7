"""A deck as a person made it: how it is composed, and every edit since, in order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.guidance.facts import Span
from desktop.slides.deck import DeckSettings, Detail
from desktop.slides.edits.edit import DeckEdit, Edit, SetDetail, SetUp, SlideEdit


@dataclass(frozen=True, slots=True)
class KeptSlide:
    """What a slide said when the deck was saved: its key, title, and the spans on it."""

    key: str
    title: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class DeckRecipe:
    """`base` is what the deck was begun with; `undone` edits wait to be done again, the last undone first.

    `kept` are the slides as they were saved, of the document's `revision`.
    """

    document: str
    base: DeckSettings
    edits: tuple[Edit, ...] = ()
    undone: tuple[Edit, ...] = ()
    revision: int = 0
    kept: tuple[KeptSlide, ...] = ()

    def do(self, edit: Edit) -> "DeckRecipe":
        """The recipe with one edit more; what was undone can't be done again."""
        return replace(self, edits=(*self.edits, edit), undone=())

    def undo(self) -> "DeckRecipe":
        """The recipe without its last edit; the recipe itself where there is none."""
        if not self.edits:
            return self
        return replace(self, edits=self.edits[:-1], undone=(self.edits[-1], *self.undone))

    def redo(self) -> "DeckRecipe":
        """The recipe with the edit that was undone last; the recipe itself where there is none."""
        if not self.undone:
            return self
        return replace(self, edits=(*self.edits, self.undone[0]), undone=self.undone[1:])

    @property
    def settings(self) -> DeckSettings:
        """How the deck is composed now."""
        settings = self.base
        for edit in self.edits:
            if isinstance(edit, DeckEdit):
                settings = _changed(settings, edit)
        return settings

    @property
    def slide_edits(self) -> tuple[SlideEdit, ...]:
        """What is changed on the composed deck, in order."""
        return tuple(edit for edit in self.edits if not isinstance(edit, DeckEdit))

    def fresh_key(self, kind: str) -> str:
        """The key of a slide that the next edit makes; no other slide of the recipe has it."""
        return f"{kind}:{len(self.edits) + 1}"


def _changed(settings: DeckSettings, edit: DeckEdit) -> DeckSettings:
    match edit:
        case SetUp(chosen):
            return chosen
        case SetDetail(node, detail):
            return replace(settings, details=_detailed(settings.details, node, detail))


def _detailed(
    details: Sequence[tuple[str, Detail]], node: str, detail: Detail | None
) -> tuple[tuple[str, Detail], ...]:
    others = tuple(each for each in details if each[0] != node)
    return others if detail is None else (*others, (node, detail))
