"""Two versions of a text in one: what went is struck out, what came is underlined."""

from PySide6.QtGui import QColor, QFont, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.text.difference import PieceKind, difference
from desktop.ui.kit.theme import Theme


class DifferenceView(QTextEdit):
    """Shows plain words only, whatever they hold."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, readOnly=True, tabChangesFocus=True)
        self._theme = theme

    def show_difference(self, old: str, new: str) -> None:
        self.clear()
        cursor = self.textCursor()
        for piece in difference(old, new):
            cursor.insertText(piece.text, self._format(piece.kind))

    def _format(self, kind: PieceKind) -> QTextCharFormat:
        words = QTextCharFormat()
        match kind:
            case PieceKind.GONE:
                words.setFontStrikeOut(True)
                words.setForeground(QColor(self._theme.error))
            case PieceKind.NEW:
                words.setFontUnderline(True)
                words.setFontWeight(QFont.Weight.DemiBold)
                words.setForeground(QColor(self._theme.ok))
            case PieceKind.SAME:
                words.setForeground(QColor(self._theme.text))
        return words
