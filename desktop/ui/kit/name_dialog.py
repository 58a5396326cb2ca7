"""Asks for a name."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.kit.dialog import Dialog


class NameDialog(Dialog):
    """`named` carries the name under which a deck is to be saved."""

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("name")
        self._what = self.add_text()
        self.line = QLineEdit(name, self)
        self.line.selectAll()
        self.body.addWidget(self.line)
        self.body.addStretch(1)
        self._close, self._save = self.add_button(), self.add_button("primary")
        self._save.setDefault(True)
        self.line.textChanged.connect(self._on_typed)
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)
        self.line.setFocus()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Cất bộ trang chiếu"))
        self._what.setText(self.tr("Tên của bộ"))
        self.line.setAccessibleName(self._what.text())
        self._close.setText(self.tr("Thôi"))
        self._save.setText(self.tr("Cất"))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()))

    @Slot()
    def _on_save(self) -> None:
        self.named.emit(" ".join(self.line.text().split()))
        self.accept()
