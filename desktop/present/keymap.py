"""Keys as data: what each key of the keyboard or of a clicker asks for."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from desktop.present.action import Action

PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
_MEANT = SHIFT | CTRL | ALT | Qt.KeyboardModifier.MetaModifier


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
_UNDER_TELEX = {"Ư": "W", "Ô": "O", "Đ": "D", "Ê": "E", "Â": "A"}
"""What the keys of letters make with Telex on: one letter for one press, or for two."""

_FIRST_NAMED = 0x01000000
"""Keys above it are no signs: Escape, F5, arrows."""

BINDINGS = (
    Binding(
        Action.NEXT,
        (Stroke(_K.Key_Right), Stroke(_K.Key_Space), Stroke(_K.Key_PageDown), Stroke(_K.Key_Down),
         Stroke(_K.Key_MediaNext), Stroke(_K.Key_Forward)),
    ),
    Binding(
        Action.PREVIOUS,
        (Stroke(_K.Key_Left), Stroke(_K.Key_Space, SHIFT), Stroke(_K.Key_PageUp), Stroke(_K.Key_Up),
         Stroke(_K.Key_MediaPrevious), Stroke(_K.Key_Back)),
    ),
    Binding(Action.FIRST, (Stroke(_K.Key_Home),)),
    Binding(Action.LAST, (Stroke(_K.Key_End),)),
    Binding(Action.GO_TO, (Stroke(_K.Key_Return), Stroke(_K.Key_Enter))),
    Binding(Action.ERASE, (Stroke(_K.Key_Backspace),)),
    Binding(Action.BACK, (Stroke(_K.Key_Left, ALT),)),
    Binding(Action.BLACK, (Stroke(_K.Key_B), Stroke(_K.Key_Period))),
    Binding(Action.WHITE, (Stroke(_K.Key_W), Stroke(_K.Key_Comma))),
    Binding(Action.BLANK, (Stroke(_K.Key_E), Stroke(_K.Key_Semicolon))),
    Binding(Action.FREEZE, (Stroke(_K.Key_F), Stroke(_K.Key_F7))),
    # A clicker sends F5 and Esc in turn from one button: F5 takes back what Esc began.
    Binding(
        Action.RESUME,
        (Stroke(_K.Key_F5), Stroke(_K.Key_F5, SHIFT), Stroke(_K.Key_MediaPlay), Stroke(_K.Key_MediaTogglePlayPause)),
    ),
    Binding(Action.ASK, (Stroke(_K.Key_Slash), Stroke(_K.Key_F8))),
    Binding(Action.SEARCH, (Stroke(_K.Key_K, CTRL), Stroke(_K.Key_F8, SHIFT))),
    Binding(Action.RETURN, (Stroke(_K.Key_R), Stroke(_K.Key_F8, CTRL))),
    Binding(Action.GRID, (Stroke(_K.Key_G), Stroke(_K.Key_F2))),
    Binding(Action.CONTENTS, (Stroke(_K.Key_M), Stroke(_K.Key_F2, SHIFT))),
    Binding(Action.HELP, (Stroke(_K.Key_F1), Stroke(_K.Key_Question), Stroke(_K.Key_H))),
    Binding(Action.POINTER, (Stroke(_K.Key_L), Stroke(_K.Key_F9))),
    Binding(Action.SPOTLIGHT, (Stroke(_K.Key_O), Stroke(_K.Key_F9, SHIFT))),
    Binding(Action.PEN, (Stroke(_K.Key_P), Stroke(_K.Key_F10))),
    Binding(Action.UNDO, (Stroke(_K.Key_Z, CTRL), Stroke(_K.Key_Backspace, ALT))),
    Binding(Action.WIPE, (Stroke(_K.Key_Delete),)),
    Binding(Action.ZOOM, (Stroke(_K.Key_Z), Stroke(_K.Key_F11))),
    Binding(Action.ZOOM_IN, (Stroke(_K.Key_Plus, CTRL), Stroke(_K.Key_Equal, CTRL))),
    Binding(Action.ZOOM_OUT, (Stroke(_K.Key_Minus, CTRL),)),
    Binding(Action.PAN_LEFT, (Stroke(_K.Key_Left, SHIFT),)),
    Binding(Action.PAN_RIGHT, (Stroke(_K.Key_Right, SHIFT),)),
    Binding(Action.PAN_UP, (Stroke(_K.Key_Up, SHIFT),)),
    Binding(Action.PAN_DOWN, (Stroke(_K.Key_Down, SHIFT),)),
    Binding(Action.TIMER, (Stroke(_K.Key_T), Stroke(_K.Key_F6))),
    Binding(Action.LONGER, (Stroke(_K.Key_Up, ALT),)),
    Binding(Action.SHORTER, (Stroke(_K.Key_Down, ALT),)),
    Binding(Action.NOTES_BIGGER, (Stroke(_K.Key_Plus), Stroke(_K.Key_Equal))),
    Binding(Action.NOTES_SMALLER, (Stroke(_K.Key_Minus),)),
    Binding(Action.NOTES_UP, (Stroke(_K.Key_Up, CTRL), Stroke(_K.Key_PageUp, CTRL))),
    Binding(Action.NOTES_DOWN, (Stroke(_K.Key_Down, CTRL), Stroke(_K.Key_PageDown, CTRL))),
    Binding(Action.PEEK, (Stroke(_K.Key_N), Stroke(_K.Key_F4))),
    Binding(Action.SWAP, (Stroke(_K.Key_S), Stroke(_K.Key_F3))),
    Binding(Action.WINDOWED, (Stroke(_K.Key_C), Stroke(_K.Key_F12))),
    Binding(Action.REMOTE, (Stroke(_K.Key_D), Stroke(_K.Key_F12, SHIFT))),
    Binding(Action.END, (Stroke(_K.Key_Escape),)),
)  # fmt: skip

REPEATING = frozenset(
    {Action.NEXT, Action.PREVIOUS, Action.ERASE, Action.NOTES_UP, Action.NOTES_DOWN}
    | {Action.NOTES_BIGGER, Action.NOTES_SMALLER, Action.ZOOM_IN, Action.ZOOM_OUT}
    | {Action.PAN_LEFT, Action.PAN_RIGHT, Action.PAN_UP, Action.PAN_DOWN}
)
"""What a key does again while it is held down; a held Escape must not say yes to its own question."""

OwnKeys = Mapping[Stroke, Action | None]
"""What a person gave to keys; None for a key of the table that is to do nothing."""
NO_OWN: OwnKeys = {}
_NOTHING = "-"
FIXED = frozenset({_K.Key_Escape, _K.Key_Tab})
"""What nobody may give another meaning: the way back, and the way round the controls."""

_ACTIONS = {stroke: binding.action for binding in BINDINGS for stroke in binding.strokes}
_STROKES = {binding.action: binding.strokes for binding in BINDINGS}


def read(key: int, held: Qt.KeyboardModifier, text: str, own: OwnKeys = NO_OWN) -> Action | int | None:
    """What a key press asks for: an action, a digit 0 to 9, or nothing; the person's `own` keys come first."""
    stroke = _stroke(key, held, text)
    if stroke in own:
        return own[stroke]
    if is_digit(stroke):
        return stroke.key - _K.Key_0
    return _ACTIONS.get(stroke)


def pressed(key: int, held: Qt.KeyboardModifier, text: str) -> Stroke:
    """The key that was pressed, as the table has it."""
    return _stroke(key, held, text)


def keys_as_text(own: OwnKeys) -> str:
    """A person's own keys, to be remembered."""
    entries = ((stroke, action.value if action else _NOTHING) for stroke, action in own.items())
    return ";".join(f"{stroke.key:x}:{stroke.held.value:x}={does}" for stroke, does in entries)


def keys_from(text: str) -> OwnKeys:
    """What `keys_as_text` wrote; whatever else stands in the text is passed over."""
    own: dict[Stroke, Action | None] = {}
    for entry in text.split(";"):
        press, _, does = entry.partition("=")
        key, _, held = press.partition(":")
        try:
            stroke = Stroke(int(key, 16), Qt.KeyboardModifier(int(held, 16)))
            own[stroke] = None if does == _NOTHING else Action(does)
        except ValueError:
            continue
    return {stroke: action for stroke, action in own.items() if stroke.key not in FIXED}


def table_action(stroke: Stroke) -> Action | None:
    """What the table says of a key, whatever the person made of it."""
    return _ACTIONS.get(stroke)


def given(own: OwnKeys, stroke: Stroke, action: Action | None) -> OwnKeys:
    """The person's keys after `stroke` was given to an action, or to nothing; what the table says anyway is not kept.

    A key that nobody may change stays as it is.
    """
    if stroke.key in FIXED:
        return own
    rest = given_back(own, stroke)
    return rest if action is _ACTIONS.get(stroke) and not is_digit(stroke) else {**rest, stroke: action}


def given_back(own: OwnKeys, stroke: Stroke) -> OwnKeys:
    """The person's keys after `stroke` does again what the table says."""
    return {each: action for each, action in own.items() if each != stroke}


def is_digit(stroke: Stroke) -> bool:
    """Whether a key types the number of a slide, where the person gave it nothing else."""
    return stroke.held == PLAIN and _K.Key_0 <= stroke.key <= _K.Key_9


def strokes(action: Action, own: OwnKeys = NO_OWN) -> tuple[Stroke, ...]:
    """Every key of an action: the person's own first, then those of the table that still are its, best known first."""
    theirs = tuple(stroke for stroke, does in own.items() if does is action)
    return theirs + tuple(stroke for stroke in _STROKES[action] if stroke not in own)


def _stroke(key: int, held: Qt.KeyboardModifier, text: str) -> Stroke:
    """A key as the table has it: a sign that needs Shift is the sign, a letter from an input method is the letter."""
    typed = text.strip()
    if typed and key in {0, _K.Key_unknown}:
        key = ord(typed[0].upper())
    letter = _UNDER_TELEX.get(chr(key)) if key < _FIRST_NAMED else None
    meant = held & _MEANT
    return Stroke(ord(letter) if letter else key, meant & ~SHIFT if typed else meant)
