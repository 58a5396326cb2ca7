"""Reading: open a document, go to a place in it, go back, find the place again tomorrow."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.guidance.document import Document
from desktop.guidance.passages import FRONT
from desktop.guidance.refs import NodeRef
from desktop.library.reader import DocumentSummary
from desktop.ui.behind.librarian import Librarian, OpenDocument
from desktop.ui.behind.settings import Settings
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.headings import heading
from desktop.ui.reader.position import decode_position
from desktop.ui.tree.model import OutlineEntry
from desktop.ui.window.history import History
from desktop.ui.window.main_window import MainWindow

Marks = tuple[tuple[int, int], ...]


class Reading(QObject):
    """`listed` carries the library's documents, `opened` an OpenDocument, `moved` the path that is read now.

    `emptied` says that the library holds no document.
    """

    listed = Signal(object)
    opened = Signal(object)
    moved = Signal(str)
    emptied = Signal()

    def __init__(self, window: MainWindow, actions: Actions, librarian: Librarian, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._librarian, self._settings = librarian, settings
        self._history = History()
        self._open: OpenDocument | None = None
        self._wanted = ""
        self._target: tuple[NodeRef, Marks] | None = None
        self._connect()
        self._show_ways()

    @property
    def open_document(self) -> OpenDocument | None:
        return self._open

    @property
    def path(self) -> str:
        """Path of the node that is read now; empty where there is none."""
        return self._window.reader.current_path()

    @property
    def top_section(self) -> str | None:
        """Path of the outermost titled node around the place that is read now."""
        return top_section(self._open.document, self.path) if self._open else None

    def start(self) -> None:
        self._librarian.list_documents()
        self._librarian.watch()

    @Slot(object)
    def go(self, ref: NodeRef, marks: Marks = ()) -> None:
        """Read at this place; the way back leads to where the person is now."""
        self._remember_place()
        self._history.visit(ref)
        self._arrive(ref, marks)

    def open(self, document: str) -> None:
        """Read a document that has just come into the library, or come back changed."""
        self.save_place()
        self._librarian.list_documents()
        self._fetch(document)

    @Slot()
    def save_place(self) -> None:
        """Keep the place for the next start."""
        if self._open:
            self._settings.set_position(self._open.document.id, self._window.reader.position().encoded())
            self._settings.last_document = self._open.document.id

    @Slot()
    def reload(self) -> None:
        """The library has changed: show what it holds now, at the same place."""
        self.save_place()
        self._librarian.list_documents()
        if self._open:
            self._fetch(self._wanted)

    def _connect(self) -> None:
        window, librarian = self._window, self._librarian
        librarian.listed.connect(self._on_listed)
        librarian.opened.connect(self._on_opened)
        librarian.changed.connect(self.reload)
        librarian.failed.connect(self._on_failed)
        librarian.loaded.connect(window.navigator.take_document)
        librarian.not_loaded.connect(window.navigator.go_without)
        window.navigator.document_wanted.connect(librarian.load)
        window.navigator.node_requested.connect(self.go)
        window.reader.node_requested.connect(self.go)
        window.breadcrumb.node_requested.connect(self._on_breadcrumb)
        window.reader.current_changed.connect(self._on_moved)
        window.closing.connect(self.save_place)
        self._actions["back"].triggered.connect(self._on_back)
        self._actions["forward"].triggered.connect(self._on_forward)
        self._actions["expand"].triggered.connect(window.navigator.expand_all)
        self._actions["collapse"].triggered.connect(window.navigator.collapse_all)

    def _arrive(self, ref: NodeRef, marks: Marks = ()) -> None:
        self._window.middle.show_reading()
        self._window.panes.close_drawer()
        if self._open and self._open.document.id == ref.document:
            self._wanted = ref.document
            self._show_place(ref, marks)
        else:
            self._target = (ref, marks)
            self.save_place()
            self._fetch(ref.document)
        self._show_ways()

    def _fetch(self, document: str) -> None:
        """Whatever else is on its way, this is the document to be shown."""
        self._wanted = document
        self._librarian.open(document)

    def _show_place(self, ref: NodeRef, marks: Marks) -> None:
        self._window.reader.clear_marks()
        self._window.reader.go_to(ref.path, marks, ref.footnote)
        self._on_moved(ref.path)

    def _remember_place(self) -> None:
        if self._open and self.path:
            self._history.visit(NodeRef(self._open.document.id, self.path))

    def _show_ways(self) -> None:
        self._actions["back"].setEnabled(self._history.can_go_back)
        self._actions["forward"].setEnabled(self._history.can_go_forward)

    @Slot(object)
    def _on_listed(self, documents: tuple[DocumentSummary, ...]) -> None:
        entries = [OutlineEntry(entry.id, entry.title, entry.revision) for entry in documents]
        self._window.navigator.set_documents(entries)
        self.listed.emit(documents)
        known = [summary.id for summary in documents]
        if not known:
            self.emptied.emit()
        elif self._open is None or self._open.document.id not in known:
            last = self._settings.last_document
            self._fetch(last if last in known else known[0])

    @Slot()
    def _on_failed(self) -> None:
        self._wanted = self._open.document.id if self._open else ""

    @Slot(object)
    def _on_opened(self, opened: OpenDocument) -> None:
        self._window.navigator.take_document(opened.document)
        if opened.document.id != self._wanted:
            return
        is_same = self._open is not None and self._open.document.id == opened.document.id
        if is_same and opened == self._open:
            return
        self._open = opened
        self._window.reader.show_document(opened.document, opened.facts, opened.cited)
        self.opened.emit(opened)
        self._find_place(opened.document)

    def _find_place(self, document: Document) -> None:
        target, self._target = self._target, None
        if target and target[0].document == document.id and (target[0].path in document or target[0].path in FRONT):
            self._show_place(*target)
        elif position := self._settings.position(document.id):
            self._window.reader.restore(decode_position(position))
            self._on_moved(self.path)
        else:
            self._show_place(NodeRef(document.id, first_section(document)), ())

    @Slot(str)
    def _on_moved(self, path: str) -> None:
        if self._open is None:
            return
        document = self._open.document
        self._window.navigator.set_current(NodeRef(document.id, path))
        nodes = (*document.ancestors(path), document.node(path)) if path in document else ()
        steps = [(node.path, heading(node.printed, node.text)) for node in nodes if node.is_titled]
        self._window.breadcrumb.set_path(document.title, steps)
        self.moved.emit(path)

    @Slot(str)
    def _on_breadcrumb(self, path: str) -> None:
        if self._open:
            self.go(NodeRef(self._open.document.id, path))

    @Slot()
    def _on_back(self) -> None:
        if place := self._history.back():
            self._arrive(place)

    @Slot()
    def _on_forward(self) -> None:
        if place := self._history.forward():
            self._arrive(place)


def top_section(document: Document, path: str) -> str | None:
    """Path of the outermost titled node above or at `path`."""
    nodes = (*document.ancestors(path), document.node(path)) if path in document else ()
    return next((node.path for node in nodes if node.is_titled), None)


def first_section(document: Document) -> str:
    """Path of the first titled node; of the first node where none has a title; "" in an empty document."""
    titled = [node.path for node in document.nodes if node.is_titled]
    return next(iter(titled + [node.path for node in document.nodes[:1]]), "")
