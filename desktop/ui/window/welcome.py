"""What a person can do first, shown above the text until it is put away."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.kit.actions import Actions, shown_key
from desktop.ui.kit.buttons import ActionButton

FIRST_ACTIONS = ("search", "present", "export", "open")
KEYS = {"search": "Ctrl+K", "present": "F5", "export": "Ctrl+E", "open": "Ctrl+O"}


class Welcome(QWidget):
    """Three actions and "my own document", each with its key; `put_away` when the person has seen it."""

    put_away = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sentence = QLabel(self, wordWrap=True)
        self._has_document = True
        self._buttons = tuple(ActionButton(actions[name], "", self) for name in FIRST_ACTIONS)
        self._close = QPushButton(self)
        self._close.clicked.connect(self.put_away)
        self._lay_out()
        self.retranslate()

    def greet(self, *, has_document: bool) -> None:
        """Show what can be done with a document, or how to get one."""
        self._has_document = has_document
        self._close.setVisible(has_document)
        self.retranslate()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        ready = self.tr("Tài liệu đã mở sẵn để đọc. Có thể làm ngay:")
        empty = self.tr("Kho tài liệu còn trống. Hãy mở một tài liệu của bạn để bắt đầu.")
        self._sentence.setText(ready if self._has_document else empty)
        self._close.setText(self.tr("Đã hiểu"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._sentence, 1)
        head.addWidget(self._close)
        grid = QGridLayout()
        grid.setSpacing(8)
        for column, (name, button) in enumerate(zip(FIRST_ACTIONS, self._buttons, strict=True)):
            key = QLabel(shown_key(KEYS[name]), self)
            key.setProperty("role", "key")
            grid.addWidget(button, 0, column)
            grid.addWidget(key, 1, column, Qt.AlignmentFlag.AlignHCenter)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(16, 8, 16, 12)
        column_box.setSpacing(8)
        column_box.addLayout(head)
        column_box.addLayout(grid)
