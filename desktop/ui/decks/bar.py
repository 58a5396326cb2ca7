"""The bar of the deck editor: what it is called, what can be done to slides, and how long it all takes."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.present.elided_label import ElidedLabel
from desktop.slides.pace import is_near
from desktop.ui.decks.state import DeckState
from desktop.ui.decks.words import clock
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.buttons import ActionButton, IconButton
from desktop.ui.kit.icons import icon
from desktop.ui.kit.theme import Theme

TOOLS = (("undo", "redo"), ("up", "down", "hide", "duplicate", "split", "merge"), ("own_text", "own_picture", "delete"))


class DeckBar(QWidget):
    """Its buttons press the actions of the editor."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = ElidedLabel("title")
        self._count = QLabel(self)
        self._export = ActionButton(actions["export_deck"], "", self)
        self._present = ActionButton(actions["present_deck"], "primary", self)
        self._state: DeckState | None = None
        self._lay_out(actions)

    def set_theme(self, theme: Theme) -> None:
        self._present.setIcon(icon("present", theme.accent_text, theme.surface))

    def show_name(self, name: str) -> None:
        self._name.show_text(name)

    def show_state(self, state: DeckState) -> None:
        self._state = state
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        if self._state is None:
            return
        asked, seconds = self._state.settings.minutes, self._state.seconds
        slides = self.tr("%n trang", "", len(self._state.shown.deck.slides))
        time = self.tr("{time} phút").format(time=clock(seconds))
        if asked is not None:
            sign = "✓" if is_near(seconds, asked) else "⚠"
            time = self.tr("{sign} {time} / {asked:g} phút").format(sign=sign, time=clock(seconds), asked=asked)
        self._count.setText(f"{slides} · {time}")
        self._count.setAccessibleName(self._count.text())

    def _lay_out(self, actions: Actions) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(2)
        row.addWidget(IconButton(actions["close_deck"], self))
        row.addSpacing(6)
        row.addWidget(self._name, 1)
        for names in TOOLS:
            row.addSpacing(10)
            for name in names:
                row.addWidget(IconButton(actions[name], self))
        row.addSpacing(16)
        row.addWidget(self._count)
        row.addSpacing(12)
        row.addWidget(self._export)
        row.addSpacing(6)
        row.addWidget(self._present)
