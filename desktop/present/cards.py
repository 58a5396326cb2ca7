"""What is put on screens before a talk: a big number on each, and a card that shows edges, sizes and contrast."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.present.look import DARK, FAMILY

SIZES = (6, 5, 4, 3, 2)
"""Heights of letters on the card, in hundredths of the picture's height."""
GREYS = 8
INK = "#1B2430"


class Card(QWidget):
    """Fills a screen until a key is pressed or it is clicked."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self.left.emit()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.left.emit()


class NumberCard(Card):
    """The number of a screen, as large as it fits, and what the screen will show."""

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self._number, self._words = str(number), words
        self.setAccessibleName(f"{number}. {words}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK.background))
        painter.setPen(QColor(DARK.text))
        upper = QRectF(0, 0, self.width(), self.height() * 0.75)
        painter.setFont(_font(round(self.height() * 0.55)))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self._number)
        painter.setFont(_font(round(self.height() * 0.06)))
        lower = QRectF(0, self.height() * 0.75, self.width(), self.height() * 0.15)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, self._words)


class TestCard(Card):
    """Edges that are cut off are missed at once; the smallest line that the back row reads says how large to write."""

    __test__ = False  # it is no test

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Ảnh kiểm tra"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        self._paint_edges(painter)
        self._paint_sizes(painter)
        self._paint_greys(painter)

    def _paint_edges(self, painter: QPainter) -> None:
        for inset, colour in ((0, "#C00000"), (12, INK)):
            painter.setPen(QPen(QColor(colour), 4))
            painter.drawRect(self.rect().adjusted(inset + 2, inset + 2, -inset - 3, -inset - 3))

    def _paint_sizes(self, painter: QPainter) -> None:
        painter.setPen(QColor(INK))
        top = self.height() * 0.08
        words = self.tr("{size} %: hàng cuối đọc được không? ẨẾỖỰ")
        for size in SIZES:
            px = round(self.height() * size / 100)
            painter.setFont(_font(px, QFont.Weight.Normal))
            line = QRectF(self.width() * 0.05, top, self.width() * 0.92, px * 1.6)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words.format(size=size))
            top += px * 1.75

    def _paint_greys(self, painter: QPainter) -> None:
        """Two rows of eight greys: nearly white and nearly black; a good picture tells them apart."""
        width = self.width() * 0.9 / GREYS
        for row, first in enumerate((255, 0)):
            for place in range(GREYS):
                grey = first - place * 6 if row == 0 else first + place * 6
                area = QRectF(
                    self.width() * 0.05 + place * width, self.height() * (0.6 + 0.15 * row), width, self.height() * 0.13
                )
                painter.fillRect(area, QColor(grey, grey, grey))
            # The first grey of the upper row is the white around it.
            painter.setPen(QColor(INK))
            painter.drawRect(QRectF(self.width() * 0.05, area.y(), width * GREYS, area.height()))
        painter.setFont(_font(round(self.height() * 0.027), QFont.Weight.Normal))
        foot = QRectF(self.width() * 0.05, self.height() * 0.885, self.width() * 0.9, self.height() * 0.085)
        painter.drawText(
            foot,
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            self.tr(
                "Số % là cỡ chữ so với chiều cao ảnh. Thấy đủ hai khung viền và từng ô xám? Nhấn phím bất kỳ để đóng."
            ),
        )


def _font(px: int, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(max(px, 1))
    font.setWeight(weight)
    return font
