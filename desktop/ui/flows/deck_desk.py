"""The deck that is worked on: laid on the desk, edited, made anew after every edit, told of a new revision."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.slides.deck import DeckSettings
from desktop.slides.edits.edit import Edit
from desktop.slides.edits.recipe import DeckRecipe
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.decks.desk import DeskDeck
from desktop.ui.decks.maker import DeckMaker
from desktop.ui.decks.model import LaidOutDeck
from desktop.ui.flows.reading import Reading

if TYPE_CHECKING:  # they come with all that makes slides, which the window does without at first
    from desktop.slides.edits.revision import Affected
    from desktop.ui.decks.state import DeckState


class DeckDesk(QObject):
    """One deck at a time, of the document that is read.

    `changed` says that the recipe is another one and carries the keys of the slides to choose, `named` that the name
    or what is kept under it may be, `made` carries the DeckState, `touched` says that a revision touches other slides
    than before. `leaving` comes before the desk is emptied, `left` carries the DeskDeck that somebody turned from.
    """

    changed = Signal(object)
    named = Signal()
    made = Signal(object)
    touched = Signal()
    leaving = Signal()
    left = Signal(object)

    def __init__(self, reading: Reading, maker: DeckMaker, parent: QObject) -> None:
        super().__init__(parent)
        self._maker = maker
        self._deck: DeskDeck | None = None
        self._told: DeskDeck | None = None
        self._state: DeckState | None = None
        self._source: OpenDocument | None = None
        self._affected: Sequence[Affected] = ()
        self._laid = 0
        reading.opened.connect(self._on_opened)
        maker.edited.connect(self._on_edited)

    @property
    def deck(self) -> DeskDeck | None:
        """The deck that lies on the desk."""
        return self._deck

    @property
    def source(self) -> OpenDocument | None:
        """The document that it is made from."""
        return self._source

    @property
    def laid(self) -> int:
        """How many decks have lain on the desk: another number means another deck."""
        return self._laid

    @property
    def state(self) -> "DeckState | None":
        """The slides of that deck, None while they are being made for the first time."""
        return self._state

    @property
    def affected(self) -> "Sequence[Affected]":
        """The slides that a new revision of the document touches."""
        return self._affected

    def saved(self, shown: LaidOutDeck) -> tuple[str, str]:
        """The id and the name that a deck is saved under; "" for both where it is none that was saved."""
        deck = self._deck
        if deck and shown.is_edited and deck.recipe.document == shown.deck.document:
            return deck.id, deck.name
        return "", ""

    def lay(self, deck: DeskDeck, source: OpenDocument) -> None:
        """Lay a deck of the open document on the desk, in the place of the one there."""
        self._deck, self._source, self._state = deck, source, None
        self._laid += 1
        self._look_for_affected(source)
        self._remake()

    def rename(self, name: str, id_: str, kept: DeckRecipe | None) -> None:
        """The deck is called so now, and kept as `kept`."""
        if self._deck:
            self._deck = replace(self._deck, name=name, id=id_, kept=kept)
            self.named.emit()

    def do(self, edit: Edit, wanted: tuple[str, ...] = ()) -> None:
        """Make one more edit; the slides with the keys `wanted` are chosen afterwards."""
        if self._deck:
            self._go_on(self._deck.do(edit), wanted)

    @Slot()
    def undo(self) -> None:
        if self._deck:
            self._go_on(self._deck.undo())

    @Slot()
    def redo(self) -> None:
        if self._deck:
            self._go_on(self._deck.redo())

    def turn_from(self) -> None:
        """The person turns to something else; the deck stays on the desk and is what is shown and exported."""
        if self._deck and self._deck is not self._told:
            self._told = self._deck
            self.left.emit(self._deck)

    def _go_on(self, deck: DeskDeck, wanted: tuple[str, ...] = ()) -> None:
        self._deck = deck
        self.changed.emit(wanted)
        self._remake()

    def _remake(self) -> None:
        if self._deck and self._source:
            self._maker.use(self._deck.recipe.document, self._deck.recipe)
            self._maker.make(self._source, DeckSettings())
            self.named.emit()

    @Slot(object)
    def _on_edited(self, state: "DeckState") -> None:
        if self._deck and state.recipe == self._deck.recipe:
            self._state = state
            self.made.emit(state)

    @Slot(object)
    def _on_opened(self, opened: OpenDocument) -> None:
        """Another document leaves the desk empty; a new revision is told, and the deck is made from it."""
        if self._deck is None or self._source is opened:
            return
        if self._deck.recipe.document != opened.document.id:
            self._empty()
            return
        from desktop.slides.edits.revision import kept_slides

        if self._state:
            recipe = replace(self._deck.recipe, kept=kept_slides(self._state.edited))
            self._deck = replace(self._deck, recipe=recipe)
        self._source = opened
        self._look_for_affected(opened)
        self._remake()

    def _empty(self) -> None:
        """Who turned from it long ago may not have been able to save it: it is told again, once."""
        self._told = None
        self.leaving.emit()
        self.turn_from()
        if self._deck:
            self._maker.use(self._deck.recipe.document, None)
        self._deck = self._state = self._source = None

    def _look_for_affected(self, source: OpenDocument) -> None:
        from desktop.slides.edits.revision import affected

        self._affected = affected(self._deck.recipe, source.document) if self._deck else ()
        self.touched.emit()
