"""Draws a search result: its heading, what it is, its place, how it matched, and the words that matched."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.guidance.refs import Hit
from desktop.page.shown import utf16_length
from desktop.ui.kit.model_index import Index
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.search.hit_groups import Group
from desktop.ui.search.hit_model import PLACE_ROLE, ROW_ROLE, SOURCE_ROLE, TIER_ROLE

WIDE = 680
PADDING, GAP, BAR = 14, 4, 4
HEADER_TOP = 16
PILL_SIDE = 6
LEADING = 1.4


class HitDelegate(QStyledItemDelegate):
    """Every hit is as high as two lines of text, three in a narrow list, under its heading and place.

    The header of a document is one line.
    """

    def __init__(self, theme: Theme, scale: Scale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_look(theme, scale)

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self._theme, self._scale = theme, scale
        self._font, self._caption_font = _font(scale.ui), _font(scale.caption)
        self._heading_font = _font(scale.ui, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if isinstance(index.data(ROW_ROLE), Group):
            return QSize(320, self._line(self._heading_font) + HEADER_TOP + GAP)
        lines = self._line(self._heading_font) + self._line(self._caption_font)
        return QSize(320, 2 * PADDING + lines + 2 * GAP + self._snippet_lines(option) * self._line(self._font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match index.data(ROW_ROLE):
            case Group():
                self._draw_header(painter, option.rect, index)
            case hit:
                self._draw_hit(painter, option, index, hit)
        painter.restore()

    def _draw_header(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The title is cut where it is long, and what it counts is not."""
        title, gap, count = str(index.data()).rpartition("  ·  ")
        font = self._heading_font
        line = rect.adjusted(PADDING + BAR, HEADER_TOP, -PADDING, 0)
        line.setHeight(self._line(font))
        if gap:
            small = self._caption_font
            self._draw_line(painter, line, count, (small, self._theme.muted, Qt.AlignmentFlag.AlignRight))
            line.setWidth(line.width() - QFontMetrics(small).horizontalAdvance(count) - 16)
        self._draw_line(painter, line, title if gap else count, (font, self._theme.accent, Qt.AlignmentFlag.AlignLeft))

    def _draw_hit(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, hit: Hit) -> None:
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect
        self._draw_ground(painter, rect, is_current)
        inner = rect.adjusted(PADDING + BAR, PADDING, -PADDING, -PADDING)
        text = self._theme.selection_text if is_current else self._theme.text
        muted = self._theme.selection_text if is_current else self._theme.muted
        top = self._draw_heading(painter, inner, index, (text, muted))
        inner.setTop(self._draw_place(painter, inner, top, index, muted))
        self._draw_snippet(painter, inner, hit, (text, self._snippet_lines(option)))

    def _snippet_lines(self, option: QStyleOptionViewItem) -> int:
        return 2 if option.widget.width() >= self._scale.px(WIDE) else 3

    def _line(self, font: QFont) -> int:
        return round(font.pixelSize() * LEADING)

    def _draw_ground(self, painter: QPainter, rect: QRect, is_current: bool) -> None:
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.selection))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
            painter.setBrush(QColor(self._theme.accent))
            painter.drawRoundedRect(QRect(rect.left() + 4, rect.top() + 12, BAR, rect.height() - 24), 2, 2)
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(rect.left() + PADDING, rect.bottom(), rect.right() - PADDING, rect.bottom())

    def _draw_heading(self, painter: QPainter, inner: QRect, index: Index,
                      colours: tuple[str, str]) -> int:  # fmt: skip
        tier, font = str(index.data(TIER_ROLE)), self._heading_font
        width = QFontMetrics(self._caption_font).horizontalAdvance(tier)
        line = QRect(inner.left(), inner.top(), inner.width(), self._line(font))
        self._draw_line(painter, line, tier, (self._caption_font, colours[1], Qt.AlignmentFlag.AlignRight))
        line.setWidth(inner.width() - width - 16)
        self._draw_line(painter, line, str(index.data()), (font, colours[0], Qt.AlignmentFlag.AlignLeft))
        return line.bottom() + 1 + GAP

    def _draw_place(self, painter: QPainter, inner: QRect, top: int, index: Index,
                    colour: str) -> int:  # fmt: skip
        font = self._caption_font
        line = QRect(inner.left(), top, inner.width(), self._line(font))
        line.setLeft(line.left() + self._draw_pill(painter, line, str(index.data(SOURCE_ROLE)), colour))
        self._draw_line(painter, line, str(index.data(PLACE_ROLE)), (font, colour, Qt.AlignmentFlag.AlignLeft))
        return line.bottom() + 1 + GAP

    def _draw_pill(self, painter: QPainter, line: QRect, text: str, colour: str) -> int:
        """A word in a frame at the left of `line`; the room that it takes."""
        if not text:
            return 0
        font = self._caption_font
        width = QFontMetrics(font).horizontalAdvance(text) + 2 * PILL_SIDE
        pill = QRect(line.left(), line.top(), width, line.height())
        painter.setPen(QPen(QColor(colour), self._theme.line_width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._draw_line(painter, pill, text, (font, colour, Qt.AlignmentFlag.AlignHCenter))
        return width + 2 * GAP

    def _draw_line(self, painter: QPainter, rect: QRect, text: str, style: tuple[QFont, str, Qt.AlignmentFlag]) -> None:
        font, colour, side = style
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _draw_snippet(self, painter: QPainter, rect: QRect, hit: Hit, style: tuple[str, int]) -> None:
        colour, lines = style
        layout = QTextLayout(hit.snippet.replace("\n", " "), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setFormats([self._mark(hit.snippet, start, end) for start, end in hit.marks])
        self._break_lines(layout, rect.width(), lines)
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(rect.topLeft()))

    def _mark(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        mark, style = QTextLayout.FormatRange(), QTextCharFormat()
        style.setBackground(QColor(self._theme.mark))
        style.setForeground(QColor(self._theme.mark_text))
        style.setFontWeight(QFont.Weight.DemiBold)
        style.setFontUnderline(True)
        mark.start, mark.length = utf16_length(text[:start]), utf16_length(text[start:end])
        mark.format = style
        return mark

    def _break_lines(self, layout: QTextLayout, width: int, lines: int) -> None:
        pitch = self._line(self._font)
        layout.beginLayout()
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * pitch))
        layout.endLayout()


def _font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont("Be Vietnam Pro")
    font.setPixelSize(size)
    font.setWeight(weight)
    return font
