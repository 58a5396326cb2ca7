"""The left column: the outline of every document, and how much of it is open."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.kit.actions import Actions
from desktop.ui.kit.buttons import IconButton


class TreePane(QWidget):
    """A caption, expand and collapse, and the navigator."""

    def __init__(self, navigator: QWidget, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tree_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(260)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "section")
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 0)
        head.setSpacing(0)
        head.addWidget(self._caption, 1)
        head.addWidget(IconButton(actions["expand"], self))
        head.addWidget(IconButton(actions["collapse"], self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(navigator, 1)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Tài liệu"))
