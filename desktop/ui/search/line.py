"""The line in which a person types what to look for."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class SearchLine(QLineEdit):
    """Its text is never changed while a person types: an input method may be building a letter.

    `down_requested` asks for the results, `left` to go back to reading; `cleared`: the cross was pressed;
    `other_wanted`: Ctrl+Enter, for what is suggested instead.
    """

    down_requested = Signal()
    left = Signal()
    cleared = Signal()
    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_line")
        self.setMaxLength(500)
        self._glass = QAction(self)
        self._cross = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        self._cross.triggered.connect(self._on_cross)
        self.textChanged.connect(self._on_text_changed)
        self._on_text_changed("")
        self.retranslate()

    def set_icons(self, glass: QIcon, cross: QIcon) -> None:
        self._glass.setIcon(glass)
        self._cross.setIcon(cross)

    def begin(self) -> None:
        """Take the keyboard, with the old query selected so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DOWN:
            self.down_requested.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.other_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Tìm trong kho tài liệu (Ctrl+K)"))
        self.setAccessibleName(self.tr("Tìm trong kho tài liệu"))
        self._cross.setToolTip(self.tr("Xóa từ đang tìm"))

    @Slot()
    def _on_cross(self) -> None:
        self.clear()
        self.setFocus()
        self.cleared.emit()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._cross.setVisible(bool(text))
