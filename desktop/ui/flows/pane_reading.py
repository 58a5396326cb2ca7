"""Reading in one pane: which document is open in it, where in it, and the way back."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.guidance.document import Document
from desktop.guidance.refs import NodeRef
from desktop.ui.behind.librarian import Librarian, OpenDocument
from desktop.ui.flows.place_keeping import PlaceKeeping
from desktop.ui.reader.position import ReaderPosition
from desktop.ui.window.history import History
from desktop.ui.window.reading_pane import ReadingPane

Marks = tuple[tuple[int, int], ...]


class PaneReading(QObject):
    """`opened` carries an OpenDocument, `moved` the path that is read now.

    `ways_changed` says that there may be another way back, or none.
    """

    opened = Signal(object)
    moved = Signal(str)
    ways_changed = Signal()

    def __init__(self, pane: ReadingPane, librarian: Librarian, keeping: PlaceKeeping, parent: QObject) -> None:
        super().__init__(parent)
        self.pane, self._librarian, self._keeping = pane, librarian, keeping
        self._history = History()
        self._open: OpenDocument | None = None
        self._wanted = ""
        self._target: tuple[NodeRef, Marks] | None = None
        self._position: ReaderPosition | None = None
        self._connect()
        self._show_ways()

    @property
    def open_document(self) -> OpenDocument | None:
        return self._open

    @property
    def wanted(self) -> str:
        """The id of the document that is open, or on its way."""
        return self._wanted

    @property
    def path(self) -> str:
        """Path of the node that is read now; empty where there is none."""
        return self.pane.reader.current_path()

    @property
    def can_go_back(self) -> bool:
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        return self._history.can_go_forward

    def go(self, ref: NodeRef, marks: Marks = ()) -> None:
        """Read at this place; the way back leads to where the person is now."""
        self._remember_place()
        self._history.visit(ref)
        self._arrive(ref, marks)

    def fetch(self, document: str) -> None:
        """Whatever else is on its way, this is the document to be shown."""
        self._wanted = document
        self._librarian.open(document)

    def restore(self, document: str, position: ReaderPosition) -> None:
        """Show a document at the place where it stood in this pane."""
        self._position = position
        self.fetch(document)

    def adopt(self, opened: OpenDocument, position: ReaderPosition) -> None:
        """Show what is open in the other pane."""
        self._wanted, self._position = opened.document.id, position
        self._show(opened)

    def let_go(self) -> None:
        """Show nothing any more, and forget the way back."""
        self.save_place()
        self._open, self._wanted, self._target, self._history = None, "", None, History()
        self.pane.reader.show_nothing()
        self.pane.breadcrumb.set_path("", ())
        self._show_ways()

    def save_place(self) -> None:
        """Keep the place for the next start."""
        if self._open:
            self._keeping.keep(self._open.document, self.pane.reader.position())

    def reload(self) -> None:
        """The library has changed: show what it holds now, at the same place."""
        self.save_place()
        if self._open:
            self.fetch(self._wanted)

    def follow(self, path: str) -> None:
        """Be at a node without having gone there."""
        self.pane.reader.go_to(path)

    @Slot()
    def back(self) -> None:
        if place := self._history.back():
            self._arrive(place)

    @Slot()
    def forward(self) -> None:
        if place := self._history.forward():
            self._arrive(place)

    @Slot(object)
    def take_failure(self) -> None:
        """What was wanted can't be had."""
        self._wanted = self._open.document.id if self._open else ""

    @Slot(object)
    def take(self, opened: OpenDocument) -> None:
        """A document has come from the library, for this pane or another."""
        if opened.document.id == self._wanted and opened != self._open:
            self._show(opened)

    def _connect(self) -> None:
        self._librarian.opened.connect(self.take)
        self._librarian.failed.connect(self.take_failure)
        self.pane.breadcrumb.node_requested.connect(self._on_breadcrumb)
        self.pane.reader.current_changed.connect(self._on_moved)
        self.pane.back_requested.connect(self.back)
        self.pane.forward_requested.connect(self.forward)

    def _arrive(self, ref: NodeRef, marks: Marks = ()) -> None:
        if self._open and self._open.document.id == ref.document:
            self._wanted = ref.document
            self._show_place(ref, marks)
        else:
            self._target = (ref, marks)
            self.save_place()
            self.fetch(ref.document)
        self._show_ways()

    def _show(self, opened: OpenDocument) -> None:
        self._open = opened
        self.pane.reader.show_document(opened.document, opened.facts, opened.cited)
        self.opened.emit(opened)
        self._find_place(opened)

    def _find_place(self, opened: OpenDocument) -> None:
        target, self._target = self._target, None
        place, self._position = self._position or self._keeping.place(opened), None
        if target and target[0].document == opened.document.id and self.pane.reader.has(target[0].path):
            self._show_place(*target)
        elif place:
            self.pane.reader.restore(place)
            self._on_moved(self.path)
        else:
            self._show_place(NodeRef(opened.document.id, first_section(opened.document)), ())

    def _show_place(self, ref: NodeRef, marks: Marks) -> None:
        self.pane.reader.clear_marks()
        self.pane.reader.go_to(ref.path, marks, ref.footnote)
        is_node = self._open and (not ref.path or ref.path in self._open.document)
        self._on_moved(ref.path if is_node else self.path)

    def _remember_place(self) -> None:
        if self._open and self.path:
            self._history.visit(NodeRef(self._open.document.id, self.path))

    def _show_ways(self) -> None:
        self.pane.show_ways(back=self.can_go_back, forward=self.can_go_forward)
        self.ways_changed.emit()

    @Slot(str)
    def _on_moved(self, path: str) -> None:
        if self._open is None:
            return
        document = self._open.document
        nodes = (*document.ancestors(path), document.node(path)) if path in document else ()
        steps = [(node.path, node.heading) for node in nodes if node.is_titled]
        self.pane.breadcrumb.set_path(document.title, steps)
        self.moved.emit(path)

    @Slot(str)
    def _on_breadcrumb(self, path: str) -> None:
        if self._open:
            self.go(NodeRef(self._open.document.id, path))


def first_section(document: Document) -> str:
    """Path of the first titled node; of the first node where none has a title; "" in an empty document."""
    titled = [node.path for node in document.nodes if node.is_titled]
    return next(iter(titled + [node.path for node in document.nodes[:1]]), "")
