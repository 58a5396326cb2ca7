"""Pictures of slides at one size, made when they are needed or in idle slices of the window's thread."""

from collections import OrderedDict, deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap

from desktop.present.marking import WHOLE, Region
from desktop.slides.layout import Layout
from desktop.slides.paint import paint_slide
from desktop.slides.theme import Theme

LONGEST_QUEUE = 120
LARGE = 2200
"""Device pixels of width from which on a picture takes longer to paint than a frame of the screen."""


class Frames(QObject):
    """Keeps the `kept` pictures that were used last; `ready` tells the index of one made in an idle slice."""

    ready = Signal(int)

    def __init__(self, layout: Layout, theme: Theme, *, kept: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        self._theme = theme
        self._kept = kept
        self._size = QSize()
        self._ratio = 1.0
        self._pictures: OrderedDict[int, QPixmap] = OrderedDict()
        self._queue: deque[int] = deque(maxlen=LONGEST_QUEUE)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._make_one)

    @property
    def count(self) -> int:
        return len(self._layout.pages)

    @property
    def ground(self) -> str:
        """`#RRGGBB` of an empty slide."""
        return self._theme.ground

    @property
    def is_large(self) -> bool:
        """Whether a picture takes too long to be painted between a key and the next frame."""
        return self._size.width() * self._ratio > LARGE

    def fit(self, room: QSize) -> QSize:
        """The largest size of a slide inside `room`, logical pixels."""
        return QSize(*self._layout.size).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def resize(self, size: QSize, ratio: float) -> None:
        """Logical size of every picture, and device pixels to one of them; a change forgets the old pictures."""
        if (size, ratio) != (self._size, self._ratio):
            self._size, self._ratio = QSize(size), ratio
            self._pictures.clear()

    def picture(self, index: int) -> QPixmap:
        """The picture of a slide, at once."""
        if index not in self._pictures:
            self._keep(index, self.part(index, WHOLE.region))
        self._pictures.move_to_end(index)
        return self._pictures[index]

    def quick_picture(self, index: int) -> QPixmap:
        """The picture of a slide; where that would take long, a coarse one now and the fine one in an idle slice."""
        if index in self._pictures or not self.is_large:
            return self.picture(index)
        self._queue.appendleft(index)
        self._idle.start()
        return self._paint(index, WHOLE.region, self._ratio / 2)

    def part(self, index: int, region: Region) -> QPixmap:
        """A part of a slide at the size of a whole one."""
        return self._paint(index, region, self._ratio)

    def made(self, index: int) -> QPixmap | None:
        """The picture of a slide if it is there; else it is made in an idle slice."""
        if index in self._pictures:
            return self.picture(index)
        self.prepare((index,))
        return None

    def prepare(self, indices: Iterable[int]) -> None:
        """Make these pictures in idle slices, one after the other; those outside the deck are left out."""
        for index in indices:
            if index in self._pictures:
                self._pictures.move_to_end(index)
            elif 0 <= index < self.count and index not in self._queue:
                self._queue.append(index)
        if self._queue:
            self._idle.start()

    def forget_wishes(self) -> None:
        """Nothing more is wanted of what was asked before."""
        self._queue.clear()

    @Slot()
    def _make_one(self) -> None:
        if not self._queue:
            return
        index = self._queue.popleft()
        self.picture(index)
        self.ready.emit(index)
        if self._queue:
            self._idle.start()

    def _keep(self, index: int, picture: QPixmap) -> None:
        self._pictures[index] = picture
        while len(self._pictures) > self._kept:
            self._pictures.popitem(last=False)

    def _paint(self, index: int, region: Region, ratio: float) -> QPixmap:
        picture = QPixmap(self._size * ratio)
        picture.setDevicePixelRatio(ratio)
        width, height = self._size.width() / region.side, self._size.height() / region.side
        painter = QPainter(picture)
        try:
            paint_slide(
                painter, self._layout, index, QRectF(-region.x * width, -region.y * height, width, height), self._theme
            )
        finally:
            painter.end()
        return picture
