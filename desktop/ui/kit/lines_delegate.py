"""Draws a row of a list as a few lines, the first of them the row's own words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.kit.model_index import Index
from desktop.ui.kit.theme import Scale, Theme

PAD, GAP = 12, 4
_LEADING = 1.45


@dataclass(frozen=True, slots=True)
class Line:
    """One line of `size` pixels, cut where there is no room."""

    text: str
    size: int
    weight: QFont.Weight = QFont.Weight.Normal
    is_italic: bool = False
    is_muted: bool = False


class LinesDelegate(QStyledItemDelegate):
    """Override `lines`, and `draw_sign` where a sign of `sign_width` stands before them."""

    sign_width = 0

    def __init__(self, theme: Theme, scale: Scale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme, self.scale = theme, scale

    def lines(self, index: Index) -> Sequence[Line]:
        """What is written in a row, from the top."""
        raise NotImplementedError

    def draw_sign(self, painter: QPainter, index: Index, left: int, middle: int) -> None:
        """Draw what stands before the first line, whose middle is at `middle`."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, 2 * PAD + sum(_height(line.size) for line in self.lines(index)) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        lines, is_current = self.lines(index), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._draw_ground(painter, option.rect, is_current)
        indent = self.sign_width + 12 if self.sign_width else 0
        box = option.rect.adjusted(PAD + indent, PAD, -PAD, 0)
        self.draw_sign(painter, index, option.rect.left() + PAD, box.top() + _height(lines[0].size) // 2)
        self._draw_lines(painter, box, lines, is_current=is_current)
        painter.restore()

    def _draw_lines(self, painter: QPainter, box: QRect, lines: Sequence[Line], *, is_current: bool) -> None:
        y = box.top()
        for line in lines:
            font, height = _font(line), _height(line.size)
            plain = self.theme.muted if line.is_muted else self.theme.text
            painter.setFont(font)
            painter.setPen(QColor(self.theme.selection_text if is_current else plain))
            words = " ".join(line.text.split())
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRect(box.left(), y, box.width(), height), Qt.AlignmentFlag.AlignVCenter, shown)
            y += height + (GAP if line is lines[0] else 0)

    def _draw_ground(self, painter: QPainter, rect: QRect, is_current: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.left() + PAD, rect.bottom(), rect.right() - PAD, rect.bottom())


def _font(line: Line) -> QFont:
    font = QFont("Be Vietnam Pro")
    font.setPixelSize(line.size)
    font.setWeight(line.weight)
    font.setItalic(line.is_italic)
    return font


def _height(size: int) -> int:
    return round(size * _LEADING)
