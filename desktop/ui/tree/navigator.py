"""The navigator: every document as a tree of its headings, and a line to filter it."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.guidance.document import Document
from desktop.guidance.refs import NodeCount, NodeRef
from desktop.study.progress import Progress
from desktop.ui.tree.model import OutlineEntry, OutlineModel
from desktop.ui.tree.view import OutlineView


class FilterLine(QLineEdit):
    """Down goes to the first match, Enter opens it, Esc empties the line."""

    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Navigator(QWidget):
    """Shows where the person is among all documents, and takes them elsewhere."""

    node_requested = Signal(object)
    """The NodeRef that the person wants to read; its path is empty for a document as a whole."""
    beside_requested = Signal(object)
    """The NodeRef that they want to read in the other pane."""
    compare_requested = Signal(str)
    """The id of a document that they want to compare."""
    retry_requested = Signal()
    """The library could not be opened; the person wants to try once more."""

    document_wanted = Signal(str)
    """The id of a document whose headings somebody looks for; it is to be given to `take_document`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: NodeRef | None = None
        self._filtered = False
        self._open_before: list[NodeRef] = []
        self._is_opening, self._trouble = False, ""
        self._model = OutlineModel(self)
        self._line = FilterLine()
        self._line.setClearButtonEnabled(True)
        self._message = QLabel()
        self._message.setObjectName("caption")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._retry = QPushButton()
        self._rest = QWidget()
        self._tree = OutlineView()
        self._tree.setModel(self._model)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_opening(self) -> None:
        """The library is being opened: nothing is known of its documents yet."""
        self._is_opening, self._trouble = True, ""
        self._show_state()

    def show_trouble(self, sentence: str) -> None:
        """The library can't be opened; `sentence` says why."""
        self._is_opening, self._trouble = False, sentence
        self._show_state()

    def set_documents(self, summaries: Sequence[OutlineEntry]) -> None:
        """List these documents; rows that were open stay open."""
        self._is_opening, self._trouble = False, ""
        self._remember_open_rows()
        self._model.set_documents(summaries)
        self._show_filtered()

    @Slot(object)
    def take_document(self, document: Document) -> None:
        """Show the headings of a document, or what the filter finds among them."""
        if not self._model.add(document):
            return
        if self._filtered:
            self._tree.expandRecursively(self._model.index_of(NodeRef(document.id, "")))
            if not self._tree.currentIndex().isValid():
                self._select(self._model.first_match)
        else:
            self._reopen(document.id)
        self._show_state()

    @Slot()
    def go_without(self) -> None:
        """The document that was wanted last can't be had."""
        self._model.go_without()
        self._show_state()

    def set_current(self, ref: NodeRef) -> None:
        """Open and mark the row of `ref`, or of the nearest node above it that has one."""
        self._current = ref
        index = self._model.set_current(ref)
        self._tree.setCurrentIndex(index)
        self._tree.scrollTo(index)

    def show_counts(self, counts: Iterable[NodeCount]) -> None:
        """Beside each row how many search results it holds; no counts take them away."""
        self._model.set_counts(counts)

    def show_notes(self, document: str, marks: Iterable[NodeCount], progress: Mapping[str, Progress]) -> None:
        """Beside each row of the open document how many marks it holds, and how much of it was read."""
        self._model.set_notes(document, marks, progress)

    def focus_filter(self) -> None:
        """Let the person type a filter."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def expand_all(self) -> None:
        """Open every row of the document that the person is in."""
        self._tree.expandRecursively(self._document_row())

    def collapse_all(self) -> None:
        """Close all but the documents' own rows, and keep the selected row in sight."""
        top = self._document_row()
        self._tree.collapseAll()
        self._tree.expand(top)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._line.setPlaceholderText(self.tr("Lọc mục lục (không cần dấu)"))
        self._line.setAccessibleName(self.tr("Lọc mục lục"))
        self._tree.setAccessibleName(self.tr("Mục lục"))
        self._retry.setText(self.tr("Thử lại"))
        self._show_state()

    def _document_row(self) -> QModelIndex:
        index = self._tree.currentIndex()
        while index.parent().isValid():
            index = index.parent()
        return index if index.isValid() else self._model.index(0, 0)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self._line)
        top.addWidget(self._message)
        top.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(top)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._rest, 1)

    def _connect(self) -> None:
        self._line.textChanged.connect(self._filter)
        self._line.down_pressed.connect(self._go_to_tree)
        self._line.returnPressed.connect(self._request_selected)
        self._tree.chosen.connect(self._request)
        self._tree.chosen_beside.connect(self._request_beside)
        self._tree.compare_wanted.connect(self._request_comparison)
        self._model.wanted.connect(self.document_wanted)
        self._retry.clicked.connect(self.retry_requested)

    @Slot(str)
    def _filter(self, words: str) -> None:
        self._remember_open_rows()
        self._filtered = bool(words.strip())
        self._model.filter(words)
        self._show_filtered()

    def _show_filtered(self) -> None:
        if self._filtered:
            self._tree.expandAll()
            self._select(self._model.first_match)
        else:
            for ref in self._open_before:
                self._tree.expand(self._model.index_of(ref))
            if self._current:
                self.set_current(self._current)
        self._show_state()

    def _remember_open_rows(self) -> None:
        """What is open without a filter, outermost rows first."""
        if not self._filtered:
            rows = self._tree.shown_rows()
            self._open_before = [self._model.ref(row) for row in rows if self._tree.isExpanded(row)]

    def _reopen(self, document: str) -> None:
        for ref in self._open_before:
            if ref.document == document:
                self._tree.expand(self._model.index_of(ref))
        if self._current and self._current.document == document:
            self.set_current(self._current)

    def _select(self, ref: NodeRef | None) -> None:
        if ref:
            self._tree.setCurrentIndex(self._model.index_of(ref))

    @Slot()
    def _go_to_tree(self) -> None:
        if self._tree.isVisible():
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _request_selected(self) -> None:
        self._request(self._tree.currentIndex())

    @Slot(QModelIndex)
    def _request(self, index: QModelIndex) -> None:
        if index.isValid():
            self.node_requested.emit(self._model.ref(index))

    @Slot(QModelIndex)
    def _request_beside(self, index: QModelIndex) -> None:
        self.beside_requested.emit(self._model.ref(index))

    @Slot(QModelIndex)
    def _request_comparison(self, index: QModelIndex) -> None:
        self.compare_requested.emit(self._model.ref(index).document)

    def _show_state(self) -> None:
        self._message.setText(self._state_text(self._line.text().strip(), self._model.match_count))
        self._message.setVisible(bool(self._message.text()))
        self._retry.setVisible(bool(self._trouble))
        self._tree.setVisible(self._model.rowCount() > 0)
        self._line.setEnabled(self._model.has_documents)
        self._rest.setVisible(not self._tree.isVisibleTo(self))

    def _state_text(self, words: str, matches: int) -> str:
        if self._is_opening or self._trouble:
            return self._trouble or self.tr("Đang mở kho tài liệu…")
        if not self._model.has_documents:
            return self.tr("Kho tài liệu còn trống. Hãy mở một tài liệu của bạn để bắt đầu.")
        if words and not matches and self._model.is_filtering:
            return self.tr("Đang lọc…")
        if words and not matches:
            return self.tr("Không có mục nào khớp “{words}”. Hãy thử ít chữ hơn.").format(words=words)
        return self.tr("{count} mục khớp").format(count=matches) if words else ""
