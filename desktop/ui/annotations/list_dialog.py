"""Everything that the person has marked, to be looked through, gone to, edited and taken away."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QWidget

from desktop.guidance.annotations import AnnotationKind, Colour
from desktop.ui.annotations.delegate import AnnotationDelegate
from desktop.ui.annotations.filter import Listed, Wanted, matching
from desktop.ui.annotations.model import ROW, AnnotationModel
from desktop.ui.annotations.words import colour_name, kind_name
from desktop.ui.kit.boxes import fill
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.theme import Scale, Theme

Section = tuple[str, str]
"""Path and title."""

_WHAT: tuple[AnnotationKind | Colour | None, ...] = (None, *Colour, AnnotationKind.BOOKMARK, AnnotationKind.NOTE)


class AnnotationsDialog(Dialog):
    """Enter goes to the row, F2 edits it, Delete takes it away, Ctrl+Z brings it back.

    `chosen` carries the Listed to go to (or, where it is doubtful, to look at), `edit_requested` and
    `remove_requested` the Annotation.
    """

    chosen = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    undo_requested = Signal()

    def __init__(self, sections: Sequence[Section], look: tuple[Theme, Scale], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("annotations_dialog")
        self._rows: Sequence[Listed] = ()
        self._sections = tuple(sections)
        self.line = QLineEdit(self, clearButtonEnabled=True)
        self.what, self.where = QComboBox(self), QComboBox(self)
        self.list = QListView(self)
        self.model = AnnotationModel(self)
        self.state = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._edit, self._remove, self._undo = (self.add_button() for _ in range(3))
        self._close, self._go = self.add_button(), self.add_button("primary")
        self._arrange(AnnotationDelegate(*look, self))
        self._connect()
        self.retranslate()
        self.line.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(860, 640).boundedTo(self.room())

    def set_rows(self, rows: Sequence[Listed]) -> None:
        """Show these, as far as they are wanted; the row of the moment stays where it was."""
        self._rows = rows
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A line that is typed into keeps Delete and Ctrl+Z for itself."""
        match event.key():
            case Qt.Key.Key_F2:
                self._on_edit()
            case Qt.Key.Key_Delete:
                self._on_remove()
            case Qt.Key.Key_Down if self.line.hasFocus():
                self.list.setFocus()
            case _ if event.matches(QKeySequence.StandardKey.Undo):
                self.undo_requested.emit()
            case _:
                super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.set_title(self.tr("Đánh dấu của tôi"))
        self.line.setPlaceholderText(self.tr("Lọc (không cần dấu)"))
        self.line.setAccessibleName(self.tr("Lọc đánh dấu"))
        self.list.setAccessibleName(self.tr("Các đánh dấu"))
        kinds = [self.tr("Mọi loại"), *map(colour_name, Colour), kind_name(AnnotationKind.BOOKMARK)]
        fill(self.what, [*kinds, kind_name(AnnotationKind.NOTE), self.tr("Cần xem lại")], self.tr("Loại"))
        places = [self.tr("Tài liệu này"), self.tr("Mọi tài liệu"), *(title for _, title in self._sections)]
        fill(self.where, places, self.tr("Ở đâu"))
        texts = self.tr("Sửa (F2)"), self.tr("Xóa (Del)"), self.tr("Hoàn tác"), self.tr("Đóng"), self.tr("Đến chỗ này")
        for button, text in zip((self._edit, self._remove, self._undo, self._close, self._go), texts, strict=True):
            button.setText(text)

    def _arrange(self, delegate: AnnotationDelegate) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for box in (self.what, self.where):
            box.setMinimumHeight(self.line.sizeHint().height())
        row.addWidget(self.line, 2)
        row.addWidget(self.what, 1)
        row.addWidget(self.where, 1)
        self.body.addLayout(row)
        self.state.setProperty("role", "muted")
        self.body.addWidget(self.state)
        self.list.setModel(self.model)
        self.list.setItemDelegate(delegate)
        self.list.setMinimumHeight(200)
        self.body.addWidget(self.list, 1)
        self._go.setDefault(True)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._show)
        self.what.currentIndexChanged.connect(self._show)
        self.where.currentIndexChanged.connect(self._show)
        self.list.activated.connect(self._on_go)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._edit.clicked.connect(self._on_edit)
        self._remove.clicked.connect(self._on_remove)
        self._undo.clicked.connect(self.undo_requested)
        self._close.clicked.connect(self.reject)
        self._go.clicked.connect(self._on_go)

    @property
    def _row(self) -> Listed | None:
        index = self.list.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def _wanted(self) -> Wanted:
        what, where = max(self.what.currentIndex(), 0), self.where.currentIndex()
        is_doubtful = what == len(_WHAT)
        section = self._sections[where - 2][0] if where > 1 else None
        return Wanted(self.line.text(), None if is_doubtful else _WHAT[what], is_doubtful, where != 1, section)

    @Slot()
    def _show(self) -> None:
        before = self.list.currentIndex().row()
        rows = tuple(matching(self._rows, self._wanted()))
        self.model.set_rows(rows)
        self.state.setText(self._state(len(rows)))
        self.list.setCurrentIndex(self.model.index(min(max(before, 0), len(rows) - 1), 0))
        self._on_current()

    def _state(self, count: int) -> str:
        if not self._rows:
            return self.tr("Chưa có đánh dấu nào. Hãy chọn chữ rồi nhấn Ctrl+1 … Ctrl+5, hoặc Ctrl+D để đặt dấu trang.")
        return (
            self.tr("%n đánh dấu", "", count) if count else self.tr("Không có đánh dấu nào như vậy. Hãy lọc rộng hơn.")
        )

    @Slot()
    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, *_: QModelIndex) -> None:
        buttons: tuple[QPushButton, ...] = (self._edit, self._remove, self._go)
        for button in buttons:
            button.setEnabled(self._row is not None)
        is_doubtful = self._row is not None and self._row.is_doubtful
        self._go.setText(self.tr("Xem lại…") if is_doubtful else self.tr("Đến chỗ này"))

    @Slot()
    def _on_go(self) -> None:
        if self._row:
            self.chosen.emit(self._row)

    @Slot()
    def _on_edit(self) -> None:
        if self._row:
            self.edit_requested.emit(self._row.annotation)

    @Slot()
    def _on_remove(self) -> None:
        if self._row:
            self.remove_requested.emit(self._row.annotation)
