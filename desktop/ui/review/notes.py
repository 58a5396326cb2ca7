"""Which note is to be called here?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.guidance.document import Footnote
from desktop.ui.kit.dialog import Dialog
from desktop.ui.tree.rows import cut


class NotesDialog(Dialog):
    """`chosen` carries the label of a note."""

    chosen = Signal(str)

    def __init__(self, notes: Sequence[Footnote], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self._list = QListWidget(self)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for note in notes:
            entry = QListWidgetItem(cut(f"{note.label}. {note.text}"), self._list)
            entry.setData(Qt.ItemDataRole.UserRole, note.label)
        self._list.setCurrentRow(0)
        self.body.addWidget(self._list)
        self._leave, self._move = self.add_button(), self.add_button("primary")
        self._move.setDefault(True)
        self._leave.clicked.connect(self.reject)
        self._move.clicked.connect(self._on_move)
        self._list.setFocus()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Dời chú thích nào tới con trỏ?"))
        self._list.setAccessibleName(self.tr("Chú thích, gần nhất trước"))
        self._leave.setText(self.tr("Thôi"))
        self._move.setText(self.tr("Dời tới đây"))

    @Slot()
    def _on_move(self) -> None:
        self.accept()
        self.chosen.emit(str(self._list.currentItem().data(Qt.ItemDataRole.UserRole)))
