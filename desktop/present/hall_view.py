"""What the hall sees: the slide, or black or white, and at most one small line."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent

from desktop.present.look import FAMILY, LOOK
from desktop.present.show import Hall
from desktop.present.slide_view import SlideView
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

LINE_SHARE = 36
"""A line is this often as high in the window: small, and still to be read by the speaker beside it."""


class HallView(SlideView):
    """A slide between black bars; `line` is for a speaker who has no screen of their own."""

    def __init__(self, layout: Layout, theme: Theme) -> None:
        super().__init__(layout, theme)
        self._hall = Hall.SLIDE
        self._line = ""
        # The mouse is the stage's: its clicks and the hiding of its cursor.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def hall(self) -> Hall:
        return self._hall

    @property
    def line(self) -> str:
        return self._line

    def show_hall(self, hall: Hall, line: str) -> None:
        self._hall, self._line = hall, line
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        white = self._hall is Hall.WHITE
        painter.fillRect(self.rect(), Qt.GlobalColor.white if white else Qt.GlobalColor.black)
        if self._hall is Hall.SLIDE:
            self.paint_slide(painter)
        if self._line:
            self._paint_line(painter)

    def _paint_line(self, painter: QPainter) -> None:
        """On a plate of its own, so that it can be read on any slide."""
        font = QFont(FAMILY)
        font.setPixelSize(max(self.height() // LINE_SHARE, 14))
        painter.setFont(font)
        gap = font.pixelSize()
        words = painter.fontMetrics().boundingRect(QRect(), 0, self._line).size()
        plate = QRect(0, 0, words.width() + 2 * gap, words.height() + gap)
        plate.moveBottomRight(self.rect().bottomRight() - QPoint(gap, gap))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LOOK.surface))
        painter.drawRoundedRect(plate, gap / 2, gap / 2)
        painter.setPen(QColor(LOOK.text))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._line)
