"""A slide in a widget, as large as it fits, with its neighbours made ready."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.present.enlarged import Enlarged
from desktop.present.frames import Frames
from desktop.present.marking import Page, Region
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

NEIGHBOURS = (1, -1, 2, -2)


class SlideView(QWidget):
    """Paints one slide of a deck, or of an answer that was given; `align` says where it stands in the widget."""

    def __init__(self, layout: Layout, theme: Theme, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter) -> None:
        super().__init__()
        self._deck = self._frames_of(layout, theme)
        self._answer: Frames | None = None
        self._frames = self._deck
        self._enlarged = Enlarged(self)
        self._enlarged.ready.connect(self.update)
        self._align = align
        self._place: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def place(self) -> int | None:
        """The slide that is shown, counted from 0; None for none."""
        return self._place

    def take_answer(self, layout: Layout, theme: Theme) -> None:
        """The slides of the newest answer; those of the one before are let go."""
        older, self._answer = self._answer, self._frames_of(layout, theme)
        if older:
            if self._frames is older:
                self._frames = self._answer
            older.deleteLater()

    def show_page(self, page: Page) -> None:
        """Show a slide of the deck or of the newest answer."""
        self._frames = self._answer if page.answer and self._answer else self._deck
        self.show_slide(page.place)

    def show_slide(self, place: int) -> None:
        """Show a slide, or nothing where there is none at `place`."""
        self._place = place if 0 <= place < self._frames.count else None
        self.update()

    def slide_rect(self) -> QRect:
        """Where the slide is painted, in the widget's pixels."""
        return QStyle.alignedRect(self.layoutDirection(), self._align, self._frames.fit(self.size()), self.rect())

    def sizeHint(self) -> QSize:
        return self._frames.fit(QSize(320, 240))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.paint_slide(QPainter(self))

    def paint_slide(self, painter: QPainter, region: Region | None = None) -> None:
        """Paint the slide, or a part of it, and ask for its neighbours."""
        target = self.slide_rect()
        if self._place is None or target.isEmpty():
            return
        self._frames.resize(target.size(), self.devicePixelRatioF())
        self._frames.forget_wishes()
        if region is None:
            painter.drawPixmap(target, self._frames.quick_picture(self._place))
        else:
            self._enlarged.paint(painter, target, self._frames, self._place, region)
        self._frames.prepare(self._place + step for step in NEIGHBOURS)

    def _frames_of(self, layout: Layout, theme: Theme) -> Frames:
        frames = Frames(layout, theme, kept=len(NEIGHBOURS) + 1, parent=self)
        frames.ready.connect(self._on_ready)
        return frames

    @Slot(int)
    def _on_ready(self, place: int) -> None:
        """What was painted coarse is painted fine."""
        if place == self._place and self.sender() is self._frames:
            self.update()
