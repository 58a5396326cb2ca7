"""A slide on the lectern, with a word across it where the hall sees something else."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen

from desktop.present.look import FAMILY, LOOK
from desktop.present.slide_view import SlideView
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
VEIL = QColor(0, 0, 0, 150)
WORD_SHARE = 12


class BoardView(SlideView):
    """Stands at the top left of its room, with an edge that also dark slides show."""

    def __init__(self, layout: Layout, theme: Theme) -> None:
        super().__init__(layout, theme, TOP_LEFT)
        self._word = ""
        self.setMinimumSize(160, 90)

    @property
    def word(self) -> str:
        return self._word

    def show_word(self, word: str) -> None:
        """Lay a word across the slide; empty for none."""
        self._word = word
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        board = self.slide_rect()
        painter.fillRect(board, QColor(LOOK.surface))
        self.paint_slide(painter)
        if self._word:
            self._paint_word(painter, board)
        painter.setPen(QColor(LOOK.control_line))
        painter.drawRect(board.adjusted(0, 0, -1, -1))

    def _paint_word(self, painter: QPainter, board: QRect) -> None:
        if self.place is not None:
            painter.fillRect(board, VEIL)
        font = QFont(FAMILY)
        font.setPixelSize(max(board.height() // WORD_SHARE, 15))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        if self.place is not None:
            self._paint_plate(painter, board)
        painter.setPen(QColor(LOOK.text))
        painter.drawText(board, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._word)

    def _paint_plate(self, painter: QPainter, board: QRect) -> None:
        gap = painter.font().pixelSize() // 2
        plate = painter.fontMetrics().boundingRect(self._word).adjusted(-2 * gap, -gap, 2 * gap, gap)
        plate.moveCenter(board.center())
        painter.fillRect(plate, QColor(LOOK.background))
        painter.setPen(QPen(QColor(LOOK.warning), 2))
        painter.drawRect(plate)
