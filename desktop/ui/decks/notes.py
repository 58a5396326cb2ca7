"""The notes of a slide: what the document says, read only, and beside it what the person adds."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.slides.deck import READ_UP, Slide
from desktop.ui.kit.own_words import OwnText


class NotesPane(QWidget):
    """`own.given` carries the person's notes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_pane")
        self._verbatim, self.own = QPlainTextEdit(self, readOnly=True), OwnText(self)
        self._verbatim.setTabChangesFocus(True)
        self._labels = (QLabel(self), QLabel(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for label, field, stretch in zip(self._labels, (self._verbatim, self.own), (3, 2), strict=True):
            label.setProperty("role", "section")
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(field, 1)
            row.addLayout(column, stretch)
        self.retranslate()

    def show_slide(self, slide: Slide) -> None:
        parts = (slide.spoken, f"— {READ_UP} —\n{slide.reference}" if slide.reference else "")
        words = "\n\n".join(filter(None, parts))
        if words != self._verbatim.toPlainText():
            self._verbatim.setPlainText(words)
        self.own.show_words(slide.own_notes)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        verbatim, own = self._labels
        verbatim.setText(self.tr("Lời dẫn nguyên văn"))
        own.setText(self.tr("Lời dẫn của tôi"))
        self._verbatim.setAccessibleName(verbatim.text())
        self._verbatim.setPlaceholderText(self.tr("Trang này không có lời dẫn của tài liệu."))
        self.own.setAccessibleName(own.text())
        self.own.setPlaceholderText(self.tr("Viết thêm: ví dụ, câu hỏi, chỗ chuyển ý…"))
