"""What a card made of the document's words asks for, and the person's own hint; its sentence stays as it is."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.guidance.cards import Card
from desktop.ui.cards.gap_chooser import GapChooser
from desktop.ui.kit.dialog import Dialog


class EditCardDialog(Dialog):
    """`written` carries the Card with other words asked for, or another hint."""

    written = Signal(object)

    def __init__(self, card: Card, look: QTextCharFormat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("edit_card_dialog")
        self._card = card
        self.chooser = GapChooser(card, look, self)
        self.body.addWidget(self.chooser)
        self._caption = self.add_text("", "section")
        self.hint = QLineEdit(card.hint, self)
        self.body.addWidget(self.hint)
        self.body.addStretch(1)
        self._close, self._save = self.add_button(), self.add_button("primary")
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self.accept)
        self.chooser.changed.connect(self._on_changed)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        self.retranslate()
        self.chooser.words.setFocus()

    def accept(self) -> None:
        self.written.emit(replace(self._card, hint=self.hint.text().strip()))
        super().accept()

    def retranslate(self) -> None:
        self.set_title(self.tr("Sửa thẻ"))
        self._caption.setText(self.tr("Gợi ý của bạn, chỉ hiện khi bạn nhấn Ctrl+H lúc ôn"))
        self.hint.setAccessibleName(self._caption.text())
        self._close.setText(self.tr("Thôi"))
        self._save.setText(self.tr("Lưu (Ctrl+Enter)"))

    @Slot(object)
    def _on_changed(self, card: Card) -> None:
        self._card = card
