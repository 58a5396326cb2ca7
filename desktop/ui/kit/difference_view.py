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
            cursor.insertText(piece.text, piece_format(self._theme, piece.kind))


def piece_format(theme: Theme, kind: PieceKind) -> QTextCharFormat:
    """How words look that stayed, went or came: never told apart by their colour alone."""
    words = QTextCharFormat()
    match kind:
        case PieceKind.GONE:
            words.setFontStrikeOut(True)
            words.setForeground(QColor(theme.error))
        case PieceKind.NEW:
            words.setFontUnderline(True)
            words.setFontWeight(QFont.Weight.DemiBold)
            words.setForeground(QColor(theme.ok))
        case PieceKind.SAME:
            words.setForeground(QColor(theme.text))
    return words
