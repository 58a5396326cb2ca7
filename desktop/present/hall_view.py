"""What the hall sees: the slide with what is pointed at, or black, white or an empty slide, and one small line."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent

from desktop.present.fading import Fading
from desktop.present.look import DARK, FAMILY
from desktop.present.marking import NO_MARKS, Marks
from desktop.present.overlay import paint_marks
from desktop.present.show import Hall
from desktop.present.slide_view import SlideView
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

LINE_SHARE = 36
"""A line is this often as high in the window: small, and still to be read by the speaker beside it."""
SHOWING = frozenset({Hall.SLIDE, Hall.FROZEN, Hall.ANSWER})


class HallView(SlideView):
    """A slide between black bars; `line` is for a speaker who has no screen of their own."""

    def __init__(self, layout: Layout, theme: Theme, fade_ms: int = 0) -> None:
        super().__init__(layout, theme)
        self._hall = Hall.SLIDE
        self._line = ""
        self._marks = NO_MARKS
        self._fading = Fading(self, fade_ms)
        # The mouse is the stage's: its clicks and the hiding of its cursor.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def hall(self) -> Hall:
        return self._hall

    @property
    def line(self) -> str:
        return self._line

    @property
    def marks(self) -> Marks:
        return self._marks

    def show_hall(self, hall: Hall, line: str) -> None:
        self._hall, self._line = hall, line
        self.update()

    def show_marks(self, marks: Marks) -> None:
        self._marks = marks
        self.update()

    def begin_fade(self) -> None:
        """What is seen now is to go over softly into what is shown next."""
        self._fading.begin()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_hall(painter)
        self._fading.paint(painter)
        if self._line:
            self._paint_line(painter)

    def _paint_hall(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), Qt.GlobalColor.white if self._hall is Hall.WHITE else Qt.GlobalColor.black)
        target = self.slide_rect()
        if self._hall is Hall.BLANK:
            painter.fillRect(target, QColor(self._frames.ground))
        elif self._hall in SHOWING:
            zoom = self._marks.zoom
            self.paint_slide(painter, zoom.region if zoom.is_on else None)
            paint_marks(painter, QRectF(target), zoom.region, self._marks)

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
        painter.setBrush(QColor(DARK.surface))
        painter.drawRoundedRect(plate, gap / 2, gap / 2)
        painter.setPen(QColor(DARK.text))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._line)
