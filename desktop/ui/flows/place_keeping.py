"""Where reading of each document stopped: known here at once, kept in the study file."""

from PySide6.QtCore import QObject, Slot

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
        self._known: dict[str, ReaderPosition] = {}

    def place(self, opened: OpenDocument) -> ReaderPosition | None:
        """Where reading of a document stopped; None where it has not begun."""
        document = opened.document.id
        if document in self._known:
            return self._known[document]
        if opened.place:
            return ReaderPosition(opened.place.anchor, opened.place.offset)
        old = self._settings.position(document)
        return decode_position(old) if old else None

    def keep(self, document: str, position: ReaderPosition) -> None:
        if self._known.get(document) != position:
            self._known[document] = position
            self._notebook.keep_places({document: _as_place(position)})

    def move_old(self) -> None:
        """Bring what the settings hold to where nothing is lost."""
        old = {document: _as_place(decode_position(text)) for document, text in self._settings.positions.items()}
        if old:
            self._notebook.take_old_places(old, self._on_moved)

    @Slot(object)
    def _on_moved(self, _: object) -> None:
        self._settings.forget_positions()


def _as_place(position: ReaderPosition) -> Place:
    return Place(position.anchor, position.offset)
