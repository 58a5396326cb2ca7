"""A button of the lectern, for mouse, finger and keyboard."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from desktop.present.action import Action
from desktop.present.keymap import strokes
from desktop.present.words import action_label, all_keys, key_name

_PRESSING = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ActionButton(QPushButton):
    """Asks for one action. It takes the focus by Tab only, so that a click leaves the keys to the slides."""

    asked = Signal(Action)

    def __init__(self, action: Action, label: str = "", key: str | None = None) -> None:
        """`label` and `key` stand on it; without them the action's own label, and its first key."""
        super().__init__()
        self._action = action
        label = label or action_label(action)
        key = key_name(strokes(action)[0]) if key is None else key
        self.setText(f"{label} ({key})" if key else label)
        self.setAccessibleName(label)
        self.setToolTip(f"{label}: {all_keys(action)}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._ask)

    @property
    def action(self) -> Action:
        return self._action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _PRESSING or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        elif not event.isAutoRepeat():
            self.click()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._action)
