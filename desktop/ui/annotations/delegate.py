"""Draws an annotation in a list: its sign, its words, its note, and where it stands."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.annotations.filter import Listed
from desktop.ui.annotations.model import ROW, Index
from desktop.ui.annotations.words import annotation_name
from desktop.ui.kit.annotation_signs import SIZE, draw_sign
from desktop.ui.kit.theme import Scale, Theme

_PAD, _GAP = 12, 4
_LEADING = 1.45


class AnnotationDelegate(QStyledItemDelegate):
    """Three lines: words, note (or nothing), and what and where it is."""

    def __init__(self, theme: Theme, scale: Scale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = [self._scale.ui, self._scale.caption, *([self._scale.ui] if index.data(ROW).annotation.note else [])]
        return QSize(320, 2 * _PAD + sum(map(self._height, lines)) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Listed = index.data(ROW)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._draw_ground(painter, option.rect, is_current)
        box = option.rect.adjusted(_PAD + SIZE + 12, _PAD, -_PAD, 0)
        top = box.top() + (self._height(self._scale.ui) - SIZE) / 2
        draw_sign(painter, row.annotation, QRectF(option.rect.left() + _PAD, top, SIZE, SIZE), self._theme)
        text = self._theme.selection_text if is_current else self._theme.text
        muted = self._theme.selection_text if is_current else self._theme.muted
        lines = [(row.annotation.quote.text, self._font(self._scale.ui, QFont.Weight.Medium), text)]
        if row.annotation.note:
            lines.append((row.annotation.note, self._font(self._scale.ui, italic=True), text))
        lines.append((self._caption(row), self._font(self._scale.caption), muted))
        self._draw_lines(painter, box, lines)
        painter.restore()

    def _caption(self, row: Listed) -> str:
        doubt = self.tr("Cần xem lại") if row.is_doubtful else ""
        day = row.annotation.changed_at[:10].split("-")
        parts = doubt, annotation_name(row.annotation), row.place, "/".join(reversed(day))
        return "  ·  ".join(part for part in parts if part)

    def _draw_lines(self, painter: QPainter, box: QRect, lines: list[tuple[str, QFont, str]]) -> None:
        y = box.top()
        for words, font, colour in lines:
            height = self._height(font.pixelSize())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRect(box.left(), y, box.width(), height), Qt.AlignmentFlag.AlignVCenter, shown)
            y += height + (_GAP if font is lines[0][1] else 0)

    def _draw_ground(self, painter: QPainter, rect: QRect, is_current: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.selection))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(rect.left() + _PAD, rect.bottom(), rect.right() - _PAD, rect.bottom())

    def _font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal, *, italic: bool = False) -> QFont:
        font = QFont("Be Vietnam Pro")
        font.setPixelSize(size)
        font.setWeight(weight)
        font.setItalic(italic)
        return font

    def _height(self, size: int) -> int:
        return round(size * _LEADING)
