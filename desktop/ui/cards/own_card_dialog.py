"""A card that the person writes for words of a document."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.guidance.cards import Card
from desktop.ui.kit.dialog import Dialog

_LONGEST = 300


class OwnCardDialog(Dialog):
    """`written` carries the Card with the person's question and answer; one that has them is edited."""

    written = Signal(object)

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("own_card_dialog")
        self._card = card
        text = card.quote.text
        self.add_text(f"“{text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(' ')[0] + ' …'}”")
        self._captions = QLabel(self), QLabel(self), QLabel(self)
        self.question, self.answer = (QPlainTextEdit(text, self, tabChangesFocus=True) for text in _own_words(card))
        self.hint = QLineEdit(card.hint, self)
        for caption, edit in zip(self._captions, (self.question, self.answer, self.hint), strict=True):
            caption.setProperty("role", "section")
            self.body.addWidget(caption)
            self.body.addWidget(edit)
        for edit in (self.question, self.answer):
            edit.setMinimumHeight(84)
            edit.textChanged.connect(self._on_changed)
        self._close, self._save = self.add_button(), self.add_button("primary")
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        self._on_changed()
        self.retranslate()
        self.question.setFocus()

    def accept(self) -> None:
        question, answer = self._texts()
        if question and answer:
            hint = self.hint.text().strip()
            self.written.emit(replace(self._card, question=question, answer=answer, hint=hint, gap=None))
            super().accept()

    def retranslate(self) -> None:
        self.set_title(self.tr("Sửa thẻ") if self._card.id else self.tr("Tự viết thẻ"))
        names = self.tr("Câu hỏi"), self.tr("Trả lời"), self.tr("Gợi ý, nếu muốn (hiện khi nhấn Ctrl+H lúc ôn)")
        for caption, edit, name in zip(self._captions, (self.question, self.answer, self.hint), names, strict=True):
            caption.setText(name)
            edit.setAccessibleName(name)
        self._close.setText(self.tr("Thôi"))
        self._save.setText(self.tr("Lưu (Ctrl+Enter)"))

    def _texts(self) -> tuple[str, str]:
        return self.question.toPlainText().strip(), self.answer.toPlainText().strip()

    @Slot()
    def _on_changed(self) -> None:
        self._save.setEnabled(all(self._texts()))


def _own_words(card: Card) -> tuple[str, str]:
    return card.question, card.answer
