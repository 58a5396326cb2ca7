"""A paragraph of a document with one sentence of it brought out."""

from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget


class SourceView(QTextEdit):
    """Shows plain words only, whatever they hold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, readOnly=True, tabChangesFocus=True)
        self.underlines = False
        """For words that are too short for their weight to be seen."""

    def show_paragraph(self, paragraph: str, sentence: str) -> None:
        """The sentence is heavier than the rest and in sight."""
        at = max(0, paragraph.find(sentence))
        self.show_marked(paragraph, at, at + len(sentence) if sentence in paragraph else at)

    def show_marked(self, text: str, start: int, end: int) -> None:
        """The characters `start:end` are heavier than the rest and in sight."""
        self.clear()
        cursor = self.textCursor()
        heavy = QTextCharFormat()
        heavy.setFontWeight(QFont.Weight.DemiBold)
        heavy.setFontUnderline(self.underlines)
        cursor.insertText(text[:start], QTextCharFormat())
        at = cursor.position()
        cursor.insertText(text[start:end], heavy)
        cursor.insertText(text[end:], QTextCharFormat())
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
