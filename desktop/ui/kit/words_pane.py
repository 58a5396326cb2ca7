"""The words of one node, with a cursor that says where to cut and where a note is called."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.guidance.document import Node
from desktop.page.shown import shown, utf16_length
from desktop.ui.kit.found_words import marked

_MOVES = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})


class WordsPane(QPlainTextEdit):
    """Read only; keys that are no moves of the cursor are left to the screen's actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    @property
    def offset(self) -> int:
        """Where the cursor is, in code points."""
        return self._code_points(self.textCursor().position())

    @offset.setter
    def offset(self, offset: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(utf16_length(self.toPlainText()[:offset]))
        self.setTextCursor(cursor)

    @property
    def selection(self) -> tuple[int, int]:
        """Where the selected words begin and end, in code points."""
        cursor = self.textCursor()
        return self._code_points(cursor.selectionStart()), self._code_points(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select words, given in code points."""
        text, cursor = self.toPlainText(), self.textCursor()
        cursor.setPosition(utf16_length(text[:start]))
        cursor.setPosition(utf16_length(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def show_node(self, node: Node, spans: tuple[tuple[int, int], ...], look: QTextCharFormat) -> None:
        """`spans` are marked; they are code points of the node's text."""
        self.show_text(node.text, spans, look)

    def show_text(self, words: str, spans: tuple[tuple[int, int], ...], look: QTextCharFormat) -> None:
        """The same for any text of a document."""
        text = shown(words)
        if text != self.toPlainText():
            self.setPlainText(text)
        units = [(utf16_length(text[:start]), utf16_length(text[:end])) for start, end in spans]
        self.setExtraSelections(marked(self.document(), units, look))
        if units:
            cursor = QTextCursor(self.document())
            cursor.setPosition(units[0][0])
            self.setTextCursor(cursor)

    def _code_points(self, units: int) -> int:
        return len(self.toPlainText().encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))

    def event(self, event: QEvent) -> bool:
        # Qt keeps letters, blanks and undo for a text even where nothing can be typed.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() not in _MOVES:
            event.ignore()
            return False
        return super().event(event)
