"""A button of the lectern, for mouse, finger and keyboard."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from desktop.present.action import Action
from desktop.present.key_words import action_label, all_keys, key_name
from desktop.present.keymap import NO_OWN, OwnKeys, strokes

_PRESSING = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ActionButton(QPushButton):
    """Asks for one action. It takes the focus by Tab only, so that a click leaves the keys to the slides."""

    asked = Signal(Action)

    def __init__(self, action: Action, label: str = "", key: str | None = None) -> None:
        """`label` and `key` stand on it; without them the action's own label, and its first key."""
        super().__init__()
        self._action, self._key = action, key
        self._own = NO_OWN
        self.show_label(label or action_label(action))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._ask)

    def show_label(self, label: str) -> None:
        """Be called so from now on."""
        self._label = label
        self.setAccessibleName(label)
        self.show_keys(self._own)

    def show_keys(self, own: OwnKeys) -> None:
        """Say which keys do the same, with the person's own ones."""
        self._own = own
        first = strokes(self._action, own)[:1]
        key = "".join(map(key_name, first)) if self._key is None else self._key
        self.setText(f"{self._label} ({key})" if key else self._label)
        self.setToolTip(f"{self._label}: {all_keys(self._action, own)}".removesuffix(": "))

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
