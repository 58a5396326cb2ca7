"""A field that says what each key of a keyboard or clicker sends, and what it would do in a show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.present.action import Action
from desktop.present.key_words import key_name, meaning_text
from desktop.present.keymap import NO_OWN, OwnKeys, Stroke, pressed, read


class KeyProbe(QLabel):
    """Takes every key but Tab while it has the focus; `pressed` carries the Stroke."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.own_keys: OwnKeys = NO_OWN
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "key")
        self.setMinimumHeight(44)
        self.setMargin(8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        stroke = pressed(event.key(), held, event.text())
        self.show_stroke(stroke, read(event.key(), held, event.text(), self.own_keys))
        self.pressed.emit(stroke)

    def show_stroke(self, stroke: Stroke, wanted: Action | int | None) -> None:
        """Say what a key is called and what it does."""
        self.setText(f"{key_name(stroke)}: {meaning_text(wanted)}")
