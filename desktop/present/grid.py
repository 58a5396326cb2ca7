"""All slides at a glance: a list of thumbnails that are made while they come into sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView

from desktop.present.look import DARK, Look
from desktop.present.slide_list import SlideList
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

THUMBNAIL = QSize(212, 119)
KEPT = 240
SPARE = 8
"""Qt breaks a row a little before the edge."""
_MOVING = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
}  # fmt: skip


class Grid(SlideList):
    """Arrow keys move in it, a click or a tap chooses; every other key goes on to the window."""

    def __init__(self, deck: Deck, layout: Layout, theme: Theme, scale: float = 1.0, look: Look = DARK) -> None:
        super().__init__(deck, layout, theme, look, THUMBNAIL * scale, kept=KEPT)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setGridSize(self._thumbnails.cell())
        self.setAccessibleName(self.tr("Tất cả các trang"))

    @property
    def selected(self) -> int:
        """The slide that the arrow keys stand on."""
        return max(self.currentIndex().row(), 0)

    def open_at(self, place: int) -> None:
        """Stand on the slide that is shown."""
        self.stand_on(place)
        self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for, spread over the width."""
        super().resizeEvent(event)
        cell, room = self._thumbnails.cell(), self.viewport().width() - SPARE
        columns = max(room // cell.width(), 1)
        self.setGridSize(QSize(max(room // columns, cell.width()), cell.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVING and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()
