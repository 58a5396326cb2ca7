"""The slides before and after in one row of small pictures."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from desktop.present.look import DARK, Look
from desktop.present.slide_list import SlideList
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

THUMBNAIL = QSize(96, 54)
KEPT = 120
SCROLL_BAR = 10


class Strip(SlideList):
    """Follows the slide of the moment; keys go on to the window."""

    def __init__(self, deck: Deck, layout: Layout, theme: Theme, scale: float = 1.0, look: Look = DARK) -> None:
        super().__init__(deck, layout, theme, look, THUMBNAIL * scale, kept=KEPT, edge=5)
        self.setObjectName("strip")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self._thumbnails.cell().height() + SCROLL_BAR)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Dải trang"))

    def show_place(self, place: int) -> None:
        self.stand_on(place)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
