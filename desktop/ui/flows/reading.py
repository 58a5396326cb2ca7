"""Reading: open a document, go to a place in it, in this pane or the other, find the place again tomorrow."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.guidance.document import Document
from desktop.guidance.refs import NodeRef
from desktop.library.reader import DocumentSummary
from desktop.ui.behind.librarian import Librarian, OpenDocument
from desktop.ui.behind.settings import Settings
from desktop.ui.flows.pane_reading import Marks, PaneReading
from desktop.ui.flows.place_keeping import PlaceKeeping
from desktop.ui.kit.actions import Actions
from desktop.ui.tree.model import OutlineEntry
from desktop.ui.window.main_window import MainWindow

KEEP_MS = 4000
"""How long after the last movement the place is kept, so that a power cut loses little."""


class Reading(QObject):
    """`listed` carries the library's documents, `opened` an OpenDocument, `moved` the path that is read now.

    They speak of the active pane, also when another one becomes it; `opened_beside` carries what was opened
    in the other. `emptied` says that the library holds no document.
    """

    listed = Signal(object)
    opened = Signal(object)
    opened_beside = Signal(object)
    moved = Signal(str)
    emptied = Signal()

    def __init__(self, window: MainWindow, actions: Actions, librarian: Librarian, settings: Settings,
                 keeping: PlaceKeeping) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._actions = window, actions
        self._librarian, self._settings, self._keeping = librarian, settings, keeping
        # The outline knows a document before anybody says where in it the person is.
        librarian.opened.connect(self._on_fetched)
        self.panes = tuple(PaneReading(pane, librarian, keeping, self) for pane in window.split.panes)
        self._told: OpenDocument | None = None
        self._stands = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._connect()
        self._show_ways()

    @property
    def active(self) -> PaneReading:
        return self.panes[self._window.split.state.active]

    @property
    def other(self) -> PaneReading:
        """The pane that keys don't go to, in sight or not."""
        return self.panes[1 - self._window.split.state.active]

    @property
    def open_document(self) -> OpenDocument | None:
        return self.active.open_document

    @property
    def path(self) -> str:
        """Path of the node that is read now; empty where there is none."""
        return self.active.path

    @property
    def top_section(self) -> str | None:
        """Path of the outermost titled node around the place that is read now."""
        return top_section(self.open_document.document, self.path) if self.open_document else None

    def start(self) -> None:
        self._keeping.move_old()
        self._librarian.list_documents()
        self._librarian.watch()

    @Slot(object)
    def go(self, ref: NodeRef, marks: Marks = ()) -> None:
        """Read at this place; the way back leads to where the person is now."""
        self._show_text()
        self.active.go(ref, marks)

    @Slot(object)
    def go_beside(self, ref: NodeRef, marks: Marks = ()) -> None:
        """Read at this place in the other pane, which becomes the active one."""
        self._show_text()
        self.split()
        state = self._window.split.state
        self._window.split.arrange(replace(state, active=1 - state.active))
        self.go(ref, marks)

    def split(self) -> None:
        """Have two panes: the new one shows what this one shows."""
        split = self._window.split
        if split.is_split:
            return
        active = split.state.active
        split.arrange(replace(split.state, is_split=True, order=(active, 1 - active)))
        if self.open_document:
            self.other.adopt(self.open_document, self.active.pane.reader.position())

    def open(self, document: str) -> None:
        """Read a document that has just come into the library, or come back changed."""
        self.save_place()
        self._librarian.list_documents()
        self.active.fetch(document)

    @Slot()
    def save_place(self) -> None:
        """Keep the places for the next start; where both panes show one document, that of the active one."""
        shown = (self.other, self.active) if self._window.split.is_split else (self.active,)
        for pane in {pane.wanted: pane for pane in shown}.values():
            pane.save_place()
        if self.open_document:
            self._settings.last_document = self.open_document.document.id

    @Slot()
    def reload(self) -> None:
        """The library has changed: show what it holds now, at the same places."""
        self._librarian.list_documents()
        for pane in (self.other, self.active):
            pane.reload()

    def _connect(self) -> None:
        window, librarian = self._window, self._librarian
        librarian.listed.connect(self._on_listed)
        librarian.changed.connect(self.reload)
        librarian.loaded.connect(window.navigator.take_document)
        librarian.not_loaded.connect(window.navigator.go_without)
        window.navigator.document_wanted.connect(librarian.load)
        window.navigator.node_requested.connect(self.go)
        window.navigator.beside_requested.connect(self.go_beside)
        window.split.activated.connect(self._on_activated)
        window.closing.connect(self.save_place)
        self._stands.timeout.connect(self.save_place)
        for pane in self.panes:
            pane.opened.connect(self._on_opened)
            pane.moved.connect(self._on_moved)
            pane.ways_changed.connect(self._show_ways)
            reader = pane.pane.reader
            reader.node_requested.connect(self.go)
            reader.beside_requested.connect(self.go_beside)
            reader.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._actions["back"].triggered.connect(self._on_back)
        self._actions["forward"].triggered.connect(self._on_forward)
        self._actions["expand"].triggered.connect(window.navigator.expand_all)
        self._actions["collapse"].triggered.connect(window.navigator.collapse_all)

    def _show_text(self) -> None:
        self._window.middle.show_reading()
        self._window.panes.close_drawer()

    @Slot()
    def _show_ways(self) -> None:
        self._actions["back"].setEnabled(self.active.can_go_back)
        self._actions["forward"].setEnabled(self.active.can_go_forward)

    @Slot(object)
    def _on_listed(self, documents: tuple[DocumentSummary, ...]) -> None:
        entries = [OutlineEntry(entry.id, entry.title, entry.revision) for entry in documents]
        self._window.navigator.set_documents(entries)
        self.listed.emit(documents)
        known = [summary.id for summary in documents]
        opened = self.open_document.document.id if self.open_document else self.active.wanted
        if not known:
            self.emptied.emit()
        elif opened not in known:
            last = self._settings.last_document
            self.active.fetch(last if last in known else known[0])

    @Slot(object)
    def _on_fetched(self, opened: OpenDocument) -> None:
        self._window.navigator.take_document(opened.document)

    @Slot(object)
    def _on_opened(self, opened: OpenDocument) -> None:
        if self.sender() is self.active:
            self._tell(opened)
        else:
            self.opened_beside.emit(opened)

    def _tell(self, opened: OpenDocument) -> None:
        self._told = opened
        self.opened.emit(opened)

    @Slot()
    def _on_activated(self) -> None:
        """Whatever speaks of the open document speaks of that of this pane now."""
        self._show_ways()
        opened = self.open_document
        if opened and _edition(opened) != _edition(self._told):
            self._tell(opened)
        if opened:
            self._move(self.path)

    @Slot(str)
    def _on_moved(self, path: str) -> None:
        if self.sender() is self.active:
            self._move(path)

    def _move(self, path: str) -> None:
        if self.open_document:
            self._window.navigator.set_current(NodeRef(self.open_document.document.id, path))
            self.moved.emit(path)

    @Slot()
    def _on_scrolled(self) -> None:
        self._stands.start()

    @Slot()
    def _on_back(self) -> None:
        self._show_text()
        self.active.back()

    @Slot()
    def _on_forward(self) -> None:
        self._show_text()
        self.active.forward()


def _edition(opened: OpenDocument | None) -> tuple[str, int] | None:
    return (opened.document.id, opened.revision) if opened else None


def top_section(document: Document, path: str) -> str | None:
    """Path of the outermost titled node above or at `path`."""
    nodes = (*document.ancestors(path), document.node(path)) if path in document else ()
    return next((node.path for node in nodes if node.is_titled), None)
