"""After a crash or a power cut in the middle of a show: one key, and it is on the stage again where it was."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import DeckError
from desktop.present.clock import spoken
from desktop.present.kept import DeckName, Kept
from desktop.slides.deck import DeckSettings
from desktop.slides.edits.json import from_json
from desktop.slides.edits.recipe import DeckRecipe
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.decks.desk import DeskDeck
from desktop.ui.decks.maker import DeckMaker
from desktop.ui.decks.model import LaidOutDeck
from desktop.ui.flows.deck_desk import DeckDesk
from desktop.ui.flows.reading import Reading
from desktop.ui.flows.showing import Showing
from desktop.ui.kit.messages import Message
from desktop.ui.show.show_journal import ShowJournal
from desktop.ui.window.main_window import MainWindow


class Resuming(QObject):
    """Offers the show that was cut off, once its document is open; `offered` carries the dialog."""

    offered = Signal(object)

    def __init__(self, window: MainWindow, reading: Reading, showing: Showing, desk: DeckDesk, maker: DeckMaker,
                 journal: ShowJournal) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._showing, self._journal = window, reading, showing, journal
        self._desk, self._maker = desk, maker
        self._kept: Kept | None = None
        self._recipe: DeckRecipe | None = None
        self._is_wanted = False
        reading.opened.connect(self._on_opened)
        maker.made.connect(self._on_made)

    def start(self) -> None:
        """Look whether a show was cut off, and say so at once: nobody waits for the library with a hall before them."""
        self._kept = self._journal.last()
        if self._kept:
            self._offer(self._kept)

    def _offer(self, kept: Kept) -> None:
        headline = self.tr("Buổi trình chiếu trước bị ngắt giữa chừng")
        sentence = self.tr("Chương trình đã tắt khi đang chiếu trang {place} / {size}, đã nói {time}.")
        words = sentence.format(place=kept.place + 1, size=kept.deck.size, time=spoken(kept.ran))
        offer = self.tr("Tiếp tục ở trang {place}").format(place=kept.place + 1)
        dialog = Message(headline, words, offer, self._window)
        dialog.accepted.connect(self._on_accepted)
        dialog.rejected.connect(self._on_rejected)
        dialog.open()
        self.offered.emit(dialog)

    @Slot()
    def _on_accepted(self) -> None:
        self._is_wanted = True
        source = self._reading.open_document
        if source and self._kept and source.document.id == self._kept.deck.document:
            self._make(source, self._kept.deck)
        elif self._kept:
            self._reading.open(self._kept.deck.document)

    def _make(self, source: OpenDocument, name: DeckName) -> None:
        """Make the deck again; one that a person edited or saved lies on the desk again, under its name."""
        self._recipe = recipe = recipe_of(name)
        if recipe.edits or name.section or name.id:
            self._desk.lay(DeskDeck(recipe, name.title, name.id), source)
        else:
            self._maker.make(source, recipe.settings)
        if name.section:
            self._maker.make(source, DeckSettings(sections=(name.section,)))

    @Slot()
    def _on_rejected(self) -> None:
        self._kept = None
        self._journal.forget()

    @Slot(object)
    def _on_opened(self, source: OpenDocument) -> None:
        if self._is_wanted and self._kept and source.document.id == self._kept.deck.document:
            self._make(source, self._kept.deck)

    @Slot(object)
    def _on_made(self, laid_out: LaidOutDeck) -> None:
        kept = self._kept
        if not (self._is_wanted and kept and laid_out.deck.document == kept.deck.document):
            return
        if name_of_made(laid_out) == (self._recipe, kept.deck.section):
            self._kept, self._is_wanted = None, False
            place = min(kept.place, len(laid_out.deck.slides) - 1)
            self._showing.present(laid_out, place, replace(kept, place=place))


def name_of_made(laid_out: LaidOutDeck) -> tuple[DeckRecipe, str]:
    """By what a deck was made."""
    return laid_out.recipe or DeckRecipe(laid_out.deck.document, laid_out.deck.settings), laid_out.section


def recipe_of(name: DeckName) -> DeckRecipe:
    """How the deck was made; as decks usually are where the journal doesn't say."""
    try:
        return from_json(name.recipe)
    except DeckError:
        return DeckRecipe(name.document, DeckSettings())
