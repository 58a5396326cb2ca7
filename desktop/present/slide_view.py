"""A slide in a widget, as large as it fits, with its neighbours made ready."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.present.frames import Frames
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

NEIGHBOURS = (1, -1, 2, -2)


class SlideView(QWidget):
    """Paints one slide of a deck; `align` says where it stands in a widget of other proportions."""

    def __init__(self, layout: Layout, theme: Theme, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter) -> None:
        super().__init__()
        self._frames = Frames(layout, theme, kept=len(NEIGHBOURS) + 1, parent=self)
        self._align = align
        self._place: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def place(self) -> int | None:
        """The slide that is shown, counted from 0; None for none."""
        return self._place

    def show_slide(self, place: int) -> None:
        """Show a slide, or nothing where the deck has none at `place`."""
        self._place = place if 0 <= place < self._frames.count else None
        self.update()

    def slide_rect(self) -> QRect:
        """Where the slide is painted, in the widget's pixels."""
        return QStyle.alignedRect(self.layoutDirection(), self._align, self._frames.fit(self.size()), self.rect())

    def sizeHint(self) -> QSize:
        return self._frames.fit(QSize(320, 240))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.paint_slide(QPainter(self))

    def paint_slide(self, painter: QPainter) -> None:
        """Paint the slide and ask for its neighbours."""
        target = self.slide_rect()
        if self._place is None or target.isEmpty():
            return
        self._frames.resize(target.size(), self.devicePixelRatioF())
        painter.drawPixmap(target.topLeft(), self._frames.picture(self._place))
        self._frames.forget_wishes()
        self._frames.prepare(self._place + step for step in NEIGHBOURS)
