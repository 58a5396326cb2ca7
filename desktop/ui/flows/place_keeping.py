"""Where reading of each document stopped: known here at once, kept in the study file."""

from PySide6.QtCore import QObject, Slot

from desktop.guidance.document import Document
from desktop.guidance.found_again import found_again, words_at
from desktop.study.places import Place
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.settings import Settings
from desktop.ui.reader.position import ReaderPosition, decode_position


class PlaceKeeping(QObject):
    """Older programs kept places in the settings; they are moved once, and taken from there until they are."""

    def __init__(self, notebook: Notebook, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook, self._settings = notebook, settings
        self._known: dict[str, Place] = {}

    def place(self, opened: OpenDocument) -> ReaderPosition | None:
        """Where reading of a document stopped; None where it has not begun."""
        place = self._known.get(opened.document.id) or opened.place
        if place and place.words:
            return ReaderPosition(*found_again(opened.document, place.anchor, place.offset, place.words))
        if place:
            return ReaderPosition(place.anchor, place.offset)
        old = self._settings.position(opened.document.id)
        return decode_position(old) if old else None

    def keep(self, document: Document, position: ReaderPosition) -> None:
        words = words_at(document, position.anchor, position.offset)
        place = Place(position.anchor, position.offset, words)
        if self._known.get(document.id) != place:
            self._known[document.id] = place
            self._notebook.keep_places({document.id: place})

    def move_old(self) -> None:
        """Bring what the settings hold to where nothing is lost."""
        kept = {document: decode_position(text) for document, text in self._settings.positions.items()}
        if kept:
            old = {document: Place(one.anchor, one.offset) for document, one in kept.items()}
            self._notebook.take_old_places(old, self._on_moved)

    @Slot(object)
    def _on_moved(self, _: object) -> None:
        self._settings.forget_positions()
