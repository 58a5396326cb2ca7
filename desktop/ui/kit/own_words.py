"""Fields for the person's own words, which are handed on when they are left, and undo no more than was typed."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_for_the_deck(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Whether a key that undoes or does again finds nothing typed, and so means the deck."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    is_undo, is_redo = event.matches(UNDO[0]), event.matches(UNDO[1])
    return (is_undo and not can_undo) or (is_redo and not can_redo)


class OwnText(QPlainTextEdit):
    """Several lines; `given` carries them when they were changed and the field is left."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._known = ""

    def show_words(self, words: str) -> None:
        """What stands there now; what a person is typing is not taken from them."""
        if words != self._known or not self.hasFocus():
            self._known = words
            if words != self.toPlainText():
                self.setPlainText(words)

    @Slot()
    def hand_on(self) -> None:
        """Say what was typed, if anything was."""
        if self.toPlainText() != self._known:
            self._known = self.toPlainText()
            self.given.emit(self._known)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hand_on()

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if is_for_the_deck(event, can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)


class OwnLine(QLineEdit):
    """One line; `given` carries it when it was changed and Enter is pressed or the field is left."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._known = ""
        self.editingFinished.connect(self.hand_on)

    def show_words(self, words: str) -> None:
        """What stands there now; what a person is typing is not taken from them."""
        if words != self._known or not self.hasFocus():
            self._known = words
            if words != self.text():
                self.setText(words)

    @Slot()
    def hand_on(self) -> None:
        """Say what was typed, if anything was."""
        if self.text() != self._known:
            self._known = self.text()
            self.given.emit(self._known)

    def event(self, event: QEvent) -> bool:
        if is_for_the_deck(event, can_undo=self.isUndoAvailable(), can_redo=self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)
