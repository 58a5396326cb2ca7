"""After a crash or a power cut in the middle of a show: one key, and it is on the stage again where it was."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.present.clock import spoken
from desktop.present.kept import Kept
from desktop.slides.deck import DeckSettings
from desktop.slides.settings_text import settings_from
from desktop.ui.deck_maker import DeckMaker
from desktop.ui.deck_model import LaidOutDeck
from desktop.ui.flows.reading import Reading
from desktop.ui.flows.showing import Showing
from desktop.ui.librarian import OpenDocument
from desktop.ui.main_window import MainWindow
from desktop.ui.messages import Message
from desktop.ui.show_journal import ShowJournal


class Resuming(QObject):
    """Offers the show that was cut off, once its document is open; `offered` carries the dialog."""

    offered = Signal(object)

    def __init__(self, window: MainWindow, reading: Reading, showing: Showing, maker: DeckMaker,
                 journal: ShowJournal) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._showing, self._journal = window, reading, showing, journal
        self._maker = maker
        self._kept: Kept | None = None
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

    @property
    def _settings(self) -> DeckSettings:
        return (self._kept and settings_from(self._kept.deck.settings)) or DeckSettings()

    @Slot()
    def _on_accepted(self) -> None:
        self._is_wanted = True
        source = self._reading.open_document
        if source and self._kept and source.document.id == self._kept.deck.document:
            self._maker.make(source, self._settings)
        elif self._kept:
            self._reading.open(self._kept.deck.document)

    @Slot()
    def _on_rejected(self) -> None:
        self._kept = None
        self._journal.forget()

    @Slot(object)
    def _on_opened(self, source: OpenDocument) -> None:
        if self._is_wanted and self._kept and source.document.id == self._kept.deck.document:
            self._maker.make(source, self._settings)

    @Slot(object)
    def _on_made(self, laid_out: LaidOutDeck) -> None:
        kept = self._kept
        if not (self._is_wanted and kept and laid_out.deck.document == kept.deck.document):
            return
        if laid_out.deck.settings == self._settings:
            self._kept, self._is_wanted = None, False
            self._showing.present(laid_out, kept.place, kept)
