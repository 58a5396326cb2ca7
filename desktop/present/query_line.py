"""The line in which a question is typed during a show: letters, digits and dots are text, the rest goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_WINDOWS = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape}
LONGEST = 300


class QueryLine(QLineEdit):
    """Its text is never changed while a person types: an input method may be building a letter.

    `stepped` carries how far to go in the results; PageUp, PageDown, Escape and the F keys are the window's.
    """

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(self.tr("Gõ điều hội trường hỏi, có dấu hoặc không dấu"))
        self.setAccessibleName(self.tr("Tìm câu trả lời trong cả kho tài liệu"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key in _WINDOWS or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
            event.ignore()
        else:
            super().keyPressEvent(event)
            # Qt lets Enter go on to the window, where it would begin the number of a slide.
            event.accept()
