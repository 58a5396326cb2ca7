"""A window that says what was pressed on it and never acts by itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.present.action import Action
from desktop.present.keymap import NO_OWN, REPEATING, OwnKeys, read


class ControlWindow(QWidget):
    """Stage and lectern take the same keys; a window that is closed asks for the end, as Escape does."""

    action_requested = Signal(Action)
    digit_typed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.own_keys: OwnKeys = NO_OWN
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def take_keys(self, own: OwnKeys) -> None:
        """Use the person's own keys from now on."""
        self.own_keys = own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match wanted_by(event, self.own_keys):
            case Action() as action:
                self.action_requested.emit(action)
            case int(digit):
                self.digit_typed.emit(digit)
            case None:
                super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.action_requested.emit(Action.END)


def wanted_by(event: QKeyEvent, own: OwnKeys = NO_OWN) -> Action | int | None:
    """What a key press asks for; a key that is held down asks again only where that does no harm."""
    wanted = read(event.key(), event.modifiers(), event.text(), own)
    return None if event.isAutoRepeat() and wanted not in REPEATING else wanted
