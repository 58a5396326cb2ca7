"""A paragraph of a document with one sentence of it brought out."""

from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget


class SourceView(QTextEdit):
    """Shows plain words only, whatever they hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, readOnly=True, tabChangesFocus=True)

    def show_paragraph(self, paragraph: str, sentence: str) -> None:
        """The sentence is heavier than the rest and in sight."""
        self.clear()
        cursor = self.textCursor()
        before, found, rest = paragraph.partition(sentence)
        heavy = QTextCharFormat()
        heavy.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(before, QTextCharFormat())
        at = cursor.position()
        cursor.insertText(found, heavy)
        cursor.insertText(rest, QTextCharFormat())
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
