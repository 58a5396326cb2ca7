"""Words chosen by keys: passage by passage, then word by word."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.guidance.annotations import Colour
from desktop.ui.reader.annotated_view import AnnotatedView

_WORD = re.compile(r"\S+")
_COLOUR_KEYS = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5), Colour, strict=True))


class PickingView(AnnotatedView):
    """Up and Down choose another passage, Left and Right move the end of the words, with Shift their beginning.

    1 to 5 highlight, Enter keeps the words selected, Esc lets go.
    """

    picking_changed = Signal(bool)
    """Whether words are being chosen by keys."""
    colour_picked = Signal(object)
    """The Colour that the chosen words are to get."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picked: tuple[str, int, int] | None = None

    def pick(self) -> None:
        """Begin with the words that are selected, or with the passage at the top."""
        parts = list(self._parts(self.textCursor().selectionStart(), self.textCursor().selectionEnd()))
        number = self.document().findBlock(self.textCursor().selectionStart()).blockNumber()
        if parts and (anchor := self._places.anchor(number)):
            self._choose(anchor, parts[0].start, parts[0].end)
        else:
            self._choose_passage(self.document().findBlock(self.position_at_top()).blockNumber() - 1, 1)
        if self._picked:
            self.picking_changed.emit(True)

    def deselect(self) -> None:
        """Let go of the words that are selected."""
        self._select(self.textCursor().selectionStart(), self.textCursor().selectionStart())

    def stop_picking(self, *, keep: bool = True) -> None:
        """Back to reading; the words stay selected, or not."""
        if self._picked is None:
            return
        self._picked = None
        if not keep:
            self.deselect()
        self.picking_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._picked is None or not self._take(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def _take(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether the key means something while words are chosen."""
        is_begin = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        match key:
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._step_passage(-1 if key == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._step_word(-1 if key == Qt.Key.Key_Left else 1, is_begin=is_begin)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Escape:
                self.stop_picking(keep=key != Qt.Key.Key_Escape)
            case _ if key in _COLOUR_KEYS and not modifiers & Qt.KeyboardModifier.ControlModifier:
                self.stop_picking()
                self.colour_picked.emit(_COLOUR_KEYS[key])
            case _:
                return False
        return True

    def _step_passage(self, step: int) -> None:
        if self._picked:
            self._choose_passage(self._places.number(self._picked[0]) or 0, step)

    def _choose_passage(self, number: int, step: int) -> None:
        """The next passage with words, seen from block `number`."""
        last = self.document().blockCount()
        for other in range(number + step, last if step > 0 else -1, step):
            anchor = self._places.anchor(other)
            if anchor and (text := self._places.text(anchor)).strip():
                self._choose(anchor, 0, len(text))
                return

    def _step_word(self, step: int, *, is_begin: bool) -> None:
        if self._picked is None:
            return
        anchor, start, end = self._picked
        words = list(_WORD.finditer(self._places.text(anchor)))
        edges = [word.start() for word in words if word.start() < end] if is_begin else [
            word.end() for word in words if word.end() > start
        ]  # fmt: skip
        self._choose(anchor, *((_next(edges, start, step), end) if is_begin else (start, _next(edges, end, step))))

    def _choose(self, anchor: str, start: int, end: int) -> None:
        self._picked = anchor, start, end
        first, last = self._places.span(anchor, start, end)
        self.bring_into_sight(first)
        self._select(first, last)

    def _select(self, first: int, last: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(last)
        cursor.setPosition(first, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def _next(edges: list[int], at: int, step: int) -> int:
    """The edge after or before `at`; itself where there is none."""
    beyond = [edge for edge in edges if (edge > at if step > 0 else edge < at)]
    return (beyond[0] if step > 0 else beyond[-1]) if beyond else at
