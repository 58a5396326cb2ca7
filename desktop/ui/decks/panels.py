"""The panels at the right of the deck editor, one at a time, behind a row of buttons."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.ui.decks.actions import PANELS
from desktop.ui.decks.check import CheckPanel
from desktop.ui.decks.minutes import MinutesPanel
from desktop.ui.decks.setup import SetupPanel
from desktop.ui.decks.slide_panel import SlidePanel
from desktop.ui.decks.state import DeckState
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.theme import Scale, Theme

PANELS_WIDTH = 408


class DeckPanels(QWidget):
    """Slide, minutes, whole deck, back row."""

    def __init__(self, actions: Actions, theme: Theme, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deck_panels")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(PANELS_WIDTH)
        self.slide, self.minutes = SlidePanel(theme, scale, self), MinutesPanel(self)
        self.setup, self.check = SetupPanel(actions, self), CheckPanel(theme, self)
        self._panels = (self.slide, self.minutes, self.setup, self.check)
        self._stack = QStackedWidget(self)
        self._actions = [actions[name] for name in PANELS]
        self._lay_out()
        self._group()

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self.check.set_theme(theme)
        self.slide.picker.set_look(theme, scale)
        self.setFixedWidth(scale.px(PANELS_WIDTH))

    def show_state(self, state: DeckState) -> None:
        self.minutes.show_state(state)
        self.setup.show_state(state)
        self.check.show_state(state)

    @Slot()
    def go_to_sections(self) -> None:
        """Where it is chosen which sections the deck has."""
        self._actions[self._panels.index(self.setup)].trigger()
        self.setup.sections.setFocus()
        self.setup.ensureWidgetVisible(self.setup.sections)

    def _group(self) -> None:
        group = QActionGroup(self)
        for action in self._actions:
            action.setCheckable(True)
            group.addAction(action)
        self._actions[0].setChecked(True)
        group.triggered.connect(self._on_turned)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        for action in self._actions:
            button = QToolButton(self)
            button.setProperty("role", "tab")
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        for panel in self._panels:
            self._stack.addWidget(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    @Slot()
    def _on_turned(self) -> None:
        places = [action.isChecked() for action in self._actions]
        panel = self._panels[places.index(True)]
        self._stack.setCurrentWidget(panel)
        panel.setFocus()
