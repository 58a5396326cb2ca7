"""A part of a slide at the pixels of the view: at once from the slide's picture, and sharp a moment later."""

from PySide6.QtCore import QObject, QRect, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap

from desktop.present.frames import Frames
from desktop.present.marking import Region


class Enlarged(QObject):
    """Keeps one sharp picture; `ready` says that it is there to be painted."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Frames, int, Region] | None = None
        self._made: tuple[Frames, int, Region] | None = None
        self._picture = QPixmap()
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._make)

    def paint(self, painter: QPainter, target: QRect, frames: Frames, index: int, region: Region) -> None:
        """Fill `target` with `region` of a slide whose pictures are made to fit `target`."""
        wanted = (frames, index, region)
        if self._made == wanted and self._picture.deviceIndependentSize().toSize() == target.size():
            painter.drawPixmap(target.topLeft(), self._picture)
            return
        self._wanted = wanted
        self._idle.start()
        whole = frames.picture(index)
        width, height = whole.width(), whole.height()
        part = QRectF(region.x * width, region.y * height, region.side * width, region.side * height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(target), whole, part)

    @Slot()
    def _make(self) -> None:
        if self._wanted is None:
            return
        frames, index, region = self._wanted
        self._made, self._picture = self._wanted, frames.part(index, region)
        self._wanted = None
        self.ready.emit()
