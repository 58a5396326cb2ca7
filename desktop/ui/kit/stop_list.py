"""A list with headers: the keyboard stops at what can be chosen, and leads out at the top."""

from bisect import bisect_left

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.ui.kit.beside import beside_menu

Move = QListView.CursorAction


class StopList(QListView):
    """Arrow keys, PageUp, PageDown, Home and End move; Enter opens; Up from the first stop and Esc lead out.

    `other_wanted`: Ctrl+Enter; `opened_beside`: Alt+Enter, or chosen in the menu.

    Its model has `stops`: the rows that can be chosen, ascending.
    """

    top_left = Signal()
    left = Signal()
    opened = Signal()
    opened_beside = Signal()
    other_wanted = Signal()
    end_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    @property
    def stops(self) -> tuple[int, ...]:
        return self.model().stops  # type: ignore[no-any-return, attr-defined]

    @property
    def at(self) -> int:
        """The place of the current row among the stops; -1 where there is none."""
        row = self.currentIndex().row()
        return self.stops.index(row) if row in self.stops else -1

    def go(self, at: int) -> bool:
        """Make the stop at this place the current one; whether there is one."""
        is_there = 0 <= at < len(self.stops)
        if is_there:
            self.setCurrentIndex(self.model().index(self.stops[at], 0))
        return is_there

    def moveCursor(self, action: QListView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        stops, at = self.stops, self.at
        if not stops:
            return QModelIndex()
        page = self._page()
        moves = {
            Move.MoveUp: at - 1, Move.MovePrevious: at - 1, Move.MoveDown: at + 1, Move.MoveNext: at + 1,
            Move.MovePageUp: at - page, Move.MovePageDown: at + page, Move.MoveHome: 0, Move.MoveEnd: len(stops) - 1,
        }  # fmt: skip
        return self.model().index(stops[min(max(moves.get(action, at), 0), len(stops) - 1)], 0)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The header above the first stop comes into sight with it."""
        super().currentChanged(current, previous)
        if self.at == 0:
            self.scrollToTop()
        elif self.at == len(self.stops) - 1:
            self.end_reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up if self.at <= 0:
                self.top_left.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.other_wanted.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.opened_beside.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.indexAt(event.pos()).row() in self.stops:
            self.setCurrentIndex(self.indexAt(event.pos()))
            beside_menu(self, self.opened.emit, self.opened_beside.emit).popup(event.globalPos())

    def keyboardSearch(self, search: str) -> None:
        """Letters don't jump about: the search line is for that."""

    def _page(self) -> int:
        """How many stops make a page from the current one on."""
        height = self.visualRect(self.currentIndex()).height() or self.viewport().height()
        rows = max(self.viewport().height() // max(height, 1) - 1, 1)
        last = self.currentIndex().row() + rows
        return max(bisect_left(self.stops, last) - self.at, 1)
