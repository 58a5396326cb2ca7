"""The bar that is always in sight: the search line and the main actions."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.ui.actions import Actions, shown_key
from desktop.ui.icons import icon
from desktop.ui.search_line import SearchLine
from desktop.ui.theme import Scale, Theme

NAME_NEEDS, TEXTS_NEED = 1240, 1000


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


class TopBar(QWidget):
    """Search line, open, export, present; gives way from the outside in when it gets narrow."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tree = IconButton(actions["tree"], self)
        self._name = QLabel(self)
        self._name.setObjectName("program_name")
        self.line = SearchLine(self)
        self._open = ActionButton(actions["open"], "flat", self)
        self._export = ActionButton(actions["export"], "", self)
        self._present = ActionButton(actions["present"], "primary", self)
        self._lay_out()
        self.retranslate()

    def set_theme(self, theme: Theme) -> None:
        self._present.setIcon(icon("present", theme.accent_text, theme.surface))
        self.line.set_icons(icon("search", theme.muted), icon("close", theme.muted))

    def set_room(self, width: int, scale: Scale) -> None:
        """Show what a window of this width has room for."""
        has_room = width * 100 // scale.percent
        self._name.setVisible(has_room >= NAME_NEEDS)
        self._open.setVisible(has_room >= TEXTS_NEED)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._name.setText(self.tr("Sổ tay báo cáo viên"))
        for button, key in ((self._export, "Ctrl+E"), (self._present, "F5"), (self._open, "Ctrl+O")):
            button.setAccessibleDescription(shown_key(key))

    def _lay_out(self) -> None:
        self.line.setMaximumWidth(560)
        self.line.setMinimumWidth(220)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._tree)
        row.addWidget(self._name)
        row.addSpacing(16)
        row.addWidget(self.line, 4)
        row.addStretch(1)
        for button in (self._open, self._export, self._present):
            row.addWidget(button)
