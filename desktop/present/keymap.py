"""Keys as data: what each key of the keyboard or of a clicker asks for."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from desktop.present.show import Action

PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
_MEANT = SHIFT | CTRL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key (Qt.Key, or the capital letter that an input method makes) with what is held down beside it."""

    key: int
    held: Qt.KeyboardModifier = PLAIN

    @property
    def name(self) -> str:
        return QKeySequence(self.key | self.held.value).toString(QKeySequence.SequenceFormat.NativeText)


@dataclass(frozen=True, slots=True)
class Binding:
    """What a person may press for an action, the best known key first."""

    action: Action
    strokes: tuple[Stroke, ...]


_K = Qt.Key
_W_UNDER_TELEX = ord("Ư")

BINDINGS = (
    Binding(
        Action.NEXT,
        (Stroke(_K.Key_Right), Stroke(_K.Key_Space), Stroke(_K.Key_PageDown), Stroke(_K.Key_Down)),
    ),
    Binding(
        Action.PREVIOUS,
        (Stroke(_K.Key_Left), Stroke(_K.Key_Space, SHIFT), Stroke(_K.Key_PageUp), Stroke(_K.Key_Up)),
    ),
    Binding(Action.FIRST, (Stroke(_K.Key_Home),)),
    Binding(Action.LAST, (Stroke(_K.Key_End),)),
    Binding(
        Action.GO_TO,
        (Stroke(_K.Key_Return), Stroke(_K.Key_Enter)),
    ),
    Binding(Action.ERASE, (Stroke(_K.Key_Backspace),)),
    Binding(Action.BLACK, (Stroke(_K.Key_B), Stroke(_K.Key_Period))),
    Binding(
        Action.WHITE,
        (Stroke(_K.Key_W), Stroke(_K.Key_Comma), Stroke(_W_UNDER_TELEX)),
    ),
    # A clicker sends F5 and Esc in turn from one button: F5 takes back what Esc began.
    Binding(Action.RESUME, (Stroke(_K.Key_F5), Stroke(_K.Key_F5, SHIFT))),
    Binding(Action.GRID, (Stroke(_K.Key_G), Stroke(_K.Key_F2))),
    Binding(Action.PEEK, (Stroke(_K.Key_N), Stroke(_K.Key_F4))),
    Binding(Action.SWAP, (Stroke(_K.Key_S), Stroke(_K.Key_F3))),
    Binding(Action.TIMER, (Stroke(_K.Key_T), Stroke(_K.Key_F6))),
    Binding(
        Action.NOTES_BIGGER,
        (Stroke(_K.Key_Plus), Stroke(_K.Key_Equal)),
    ),
    Binding(Action.NOTES_SMALLER, (Stroke(_K.Key_Minus),)),
    Binding(Action.NOTES_UP, (Stroke(_K.Key_Up, CTRL),)),
    Binding(Action.NOTES_DOWN, (Stroke(_K.Key_Down, CTRL),)),
    Binding(Action.END, (Stroke(_K.Key_Escape),)),
)

REPEATING = frozenset(
    {Action.NEXT, Action.PREVIOUS, Action.ERASE, Action.NOTES_UP, Action.NOTES_DOWN}
    | {Action.NOTES_BIGGER, Action.NOTES_SMALLER}
)
"""What a key does again while it is held down; a held Escape must not say yes to its own question."""

_ACTIONS = {stroke: binding.action for binding in BINDINGS for stroke in binding.strokes}
_STROKES = {binding.action: binding.strokes for binding in BINDINGS}


def read(key: int, held: Qt.KeyboardModifier, text: str) -> Action | int | None:
    """What a key press asks for: an action, a digit 0 to 9, or nothing."""
    stroke = _stroke(key, held, text)
    if stroke.held == PLAIN and _K.Key_0 <= stroke.key <= _K.Key_9:
        return stroke.key - _K.Key_0
    return _ACTIONS.get(stroke)


def strokes(action: Action) -> tuple[Stroke, ...]:
    """Every key of an action, the best known first."""
    return _STROKES[action]


def _stroke(key: int, held: Qt.KeyboardModifier, text: str) -> Stroke:
    """A key as the table has it: a sign that needs Shift is the sign, a letter from an input method is the letter."""
    if key in {0, _K.Key_unknown} and text.strip():
        key = ord(text[0].upper())
    meant = held & _MEANT
    return Stroke(key, meant & ~SHIFT if text.strip() else meant)
