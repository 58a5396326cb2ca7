"""Draws a node of a draft: a question mark where it is uncertain, its kind, and its words, indented."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.kit.theme import Scale
from desktop.ui.review.model import DEPTH, DOUBTFUL, KIND, TITLED, Index

INDENT, DEEPEST, PAD, RADIUS = 16, 7, 6, 6


class ReviewDelegate(QStyledItemDelegate):
    """One line a row."""

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self._scale = scale

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, max(32, option.fontMetrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: QRect = option.rect
        box = row.adjusted(PAD, 1, -PAD, -1)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            _draw_ground(painter, box, option)
        roles = QPalette.ColorRole
        text = roles.HighlightedText if is_selected else roles.Text
        muted = roles.HighlightedText if is_selected else roles.PlaceholderText
        left = self._draw_doubt(painter, box, option, index, text if is_selected else roles.Accent)
        left = self._draw_kind(painter, box, option, index, (left, muted))
        self._draw_words(painter, box, option, index, (left, text))
        painter.restore()

    def _draw_doubt(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index,
                    role: QPalette.ColorRole) -> int:  # fmt: skip
        width = self._scale.px(20)
        if index.data(DOUBTFUL):
            painter.setFont(_weighted(option.font, QFont.Weight.Bold))
            painter.setPen(option.palette.color(role))
            painter.drawText(QRect(box.left(), box.top(), width, box.height()), Qt.AlignmentFlag.AlignCenter, "?")
        return box.left() + width + 2

    def _draw_kind(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index,
                   at: tuple[int, QPalette.ColorRole]) -> int:  # fmt: skip
        left, role = at
        font = QFont(option.font)
        font.setPixelSize(self._scale.caption)
        painter.setFont(font)
        painter.setPen(option.palette.color(role))
        width = self._scale.px(108)
        kind = painter.fontMetrics().elidedText(str(index.data(KIND)), Qt.TextElideMode.ElideRight, width - 8)
        painter.drawText(QRect(left, box.top(), width, box.height()), _LEFT, kind)
        return left + width

    def _draw_words(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index,
                    at: tuple[int, QPalette.ColorRole]) -> None:  # fmt: skip
        left, role = at
        left += INDENT * min(int(index.data(DEPTH)), DEEPEST)
        weight = QFont.Weight.DemiBold if index.data(TITLED) else QFont.Weight.Normal
        painter.setFont(_weighted(option.font, weight))
        painter.setPen(option.palette.color(role))
        room = QRect(left, box.top(), box.right() - left - PAD, box.height())
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, words)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _weighted(font: QFont, weight: QFont.Weight) -> QFont:
    other = QFont(font)
    other.setWeight(weight)
    return other


def _draw_ground(painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Link), 2) if has_focus else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
