"""Slides as a list of small pictures that are made while they come into sight."""

from PySide6.QtCore import QModelIndex, QSize, Signal, Slot
from PySide6.QtWidgets import QListView, QScroller

from desktop.present.deck_model import DeckModel
from desktop.present.frames import Frames
from desktop.present.look import Look
from desktop.present.thumbnails import EDGE, ThumbnailDelegate
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme


class SlideList(QListView):
    """A click or a tap chooses; `room` is the size of a picture, `edge` what is around it, `kept` how many stay."""

    slide_chosen = Signal(int)

    def __init__(self, deck: Deck, layout: Layout, theme: Theme, look: Look, room: QSize, *, kept: int,
                 edge: int = EDGE) -> None:  # fmt: skip
        super().__init__()
        self._frames = Frames(layout, theme, kept=kept, parent=self)
        self._thumbnails = ThumbnailDelegate(self._frames, room, self, look, edge)
        self.setModel(DeckModel(deck, self))
        self.setItemDelegate(self._thumbnails)
        self.setUniformItemSizes(True)
        self.clicked.connect(self._choose)
        self._frames.ready.connect(self._repaint)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def stand_on(self, place: int) -> None:
        """The slide that the hall sees is the current one, in the middle of what is in sight."""
        self._thumbnails.shown = place
        self.setCurrentIndex(self.model().index(place, 0))
        self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.slide_chosen.emit(index.row())

    @Slot(int)
    def _repaint(self, place: int) -> None:
        self.update(self.model().index(place, 0))
