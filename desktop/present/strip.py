"""The slides before and after in one row of small pictures."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QScroller

from desktop.present.deck_model import DeckModel
from desktop.present.frames import Frames
from desktop.present.look import DARK, Look
from desktop.present.thumbnails import ThumbnailDelegate
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

THUMBNAIL = QSize(96, 54)
KEPT = 120
SCROLL_BAR = 10


class Strip(QListView):
    """Follows the slide of the moment; a click or a tap chooses, keys go on to the window."""

    slide_chosen = Signal(int)

    def __init__(self, deck: Deck, layout: Layout, theme: Theme, scale: float = 1.0, look: Look = DARK) -> None:
        super().__init__()
        self._frames = Frames(layout, theme, kept=KEPT, parent=self)
        self._thumbnails = ThumbnailDelegate(self._frames, THUMBNAIL * scale, self, look, edge=5)
        self.setObjectName("strip")
        self.setModel(DeckModel(deck, self))
        self.setItemDelegate(self._thumbnails)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self._thumbnails.cell().height() + SCROLL_BAR)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Dải trang"))
        self.clicked.connect(self._choose)
        self._frames.ready.connect(self._repaint)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def show_place(self, place: int) -> None:
        self._thumbnails.shown = place
        self.setCurrentIndex(self.model().index(place, 0))
        self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtCenter)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.slide_chosen.emit(index.row())

    @Slot(int)
    def _repaint(self, place: int) -> None:
        self.update(self.model().index(place, 0))
