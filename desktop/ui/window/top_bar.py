"""The bar that is always in sight: the search line and the main actions."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.ui.kit.actions import Actions, shown_key
from desktop.ui.kit.buttons import ActionButton, IconButton
from desktop.ui.kit.icons import icon
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.search.line import SearchLine

NAME_NEEDS, TEXTS_NEED = 1240, 1000


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
