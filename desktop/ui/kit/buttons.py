"""Buttons that press an action of the window, and look as it says."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


class ActionButton(QPushButton):
    """Presses an action; shows its icon and a text of its own."""

    def __init__(self, action: QAction, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setObjectName(f"{action.objectName()}_button")
        self.setProperty("role", role)
        self.clicked.connect(action.trigger)
        action.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        # The space keeps the text away from the icon.
        self.setText(f" {self._action.text()}")
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text())
        self.setEnabled(self._action.isEnabled())
        if self.property("role") != "primary":
            self.setIcon(self._action.icon())


class IconButton(QToolButton):
    """An action as a square with an icon; its text is for screen readers and the tool tip."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{action.objectName()}_button")
        self.setProperty("role", "flat")
        self.setDefaultAction(action)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        action.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        self.setAccessibleName(self.defaultAction().text())
