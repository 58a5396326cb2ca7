"""A slide on the lectern, with a word across it where the hall sees something else."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen

from desktop.present.look import DARK, FAMILY, Look
from desktop.present.marking import NO_MARKS, WHOLE, Marks, Spot, Tool, zoom_to
from desktop.present.overlay import in_view, on_slide, paint_marks
from desktop.present.slide_view import SlideView
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
VEIL = QColor(0, 0, 0, 150)
WORD_SHARE = 12
SMALLEST_DRAG = 12
"""Pixels; a shorter drag is a click."""


class BoardView(SlideView):
    """Stands at the top left of its room, with an edge that also dark slides show.

    `pointed` carries the Spot under the mouse, `drawn` a Spot and whether a line begins, `framed` the Zoom to a
    part that was framed by dragging. On a board that is `live` the mouse does what the pointer of the moment does.
    """

    pointed = Signal(object)
    drawn = Signal(object, bool)
    framed = Signal(object)

    def __init__(self, layout: Layout, theme: Theme, look: Look = DARK, *, live: bool = False) -> None:
        super().__init__(layout, theme, TOP_LEFT)
        self._look = look
        self._word = ""
        self._covers = True
        self._live = live
        self._marks = NO_MARKS
        self._dragged_from: QPointF | None = None
        self._dragged_to = QPointF()
        self.setMinimumSize(160, 90)
        self.setMouseTracking(live)

    @property
    def word(self) -> str:
        return self._word

    @property
    def marks(self) -> Marks:
        return self._marks

    def show_word(self, word: str, *, covers: bool = True) -> None:
        """Lay a word across the slide; where the slide is to be read on, only its edge is noticed. Empty for none."""
        self._word, self._covers = word, covers
        self.update()

    def show_marks(self, marks: Marks) -> None:
        self._marks = marks
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._live or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._marks.tool is Tool.PEN:
            self.drawn.emit(self._spot(event.position()), True)
        elif self._marks.tool is Tool.NONE:
            self._dragged_from = self._dragged_to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._live:
            return
        if self._marks.tool is Tool.PEN:
            if event.buttons() & Qt.MouseButton.LeftButton:
                self.drawn.emit(self._spot(event.position()), False)
        elif self._marks.tool is not Tool.NONE:
            self.pointed.emit(self._spot(event.position()))
        elif self._dragged_from is not None:
            self._dragged_to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        begun, self._dragged_from = self._dragged_from, None
        if begun is not None and (event.position() - begun).manhattanLength() >= SMALLEST_DRAG:
            self.framed.emit(zoom_to(self._spot(begun), self._spot(event.position())))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        board = self.slide_rect()
        painter.fillRect(board, QColor(self._look.surface))
        self.paint_slide(painter)
        if self._live and self.place is not None:
            self._paint_marks(painter, board)
        if self._word and self._covers:
            self._paint_word(painter, board)
        noticed = bool(self._word) and not self._covers
        painter.setPen(QPen(QColor(self._look.warning if noticed else self._look.control_line), 3 if noticed else 1))
        painter.drawRect(board.adjusted(0, 0, -1, -1))

    def _spot(self, point: QPointF) -> Spot:
        return on_slide(point, QRectF(self.slide_rect()), WHOLE.region)

    def _paint_marks(self, painter: QPainter, board: QRect) -> None:
        target = QRectF(board)
        paint_marks(painter, target, WHOLE.region, self._marks)
        if self._marks.zoom.is_on:
            region = self._marks.zoom.region
            corner = in_view(Spot(region.x, region.y), target, WHOLE.region)
            frame = QRectF(corner.x(), corner.y(), region.side * target.width(), region.side * target.height())
            self._paint_frame(painter, frame)
        if self._dragged_from is not None:
            self._paint_frame(painter, QRectF(self._dragged_from, self._dragged_to).normalized())

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        for colour, width in ((self._look.background, 5), (self._look.focus, 3)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(frame)

    def _paint_word(self, painter: QPainter, board: QRect) -> None:
        font = QFont(FAMILY)
        font.setPixelSize(max(board.height() // WORD_SHARE, 15))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        if self.place is not None:
            self._paint_plate(painter, board)
        else:
            painter.setPen(QColor(self._look.text))
            painter.drawText(board, CENTRED, self._word)

    def _paint_plate(self, painter: QPainter, board: QRect) -> None:
        painter.fillRect(board, VEIL)
        gap = painter.font().pixelSize() // 2
        room = board.adjusted(3 * gap, 0, -3 * gap, 0)
        plate = painter.fontMetrics().boundingRect(room, CENTRED, self._word).adjusted(-2 * gap, -gap, 2 * gap, gap)
        plate.moveCenter(board.center())
        painter.fillRect(plate, QColor(self._look.background))
        painter.setPen(QPen(QColor(self._look.warning), 2))
        painter.drawRect(plate)
        painter.setPen(QColor(self._look.text))
        painter.drawText(plate, CENTRED, self._word)
