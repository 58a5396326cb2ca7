"""What a search found, as a list that is drawn large enough to be read at a glance."""

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.guidance.legal_place import place_words
from desktop.guidance.refs import Hit
from desktop.page.shown import utf16_length
from desktop.present.look import FAMILY, Look

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
HIT_ROLE = Qt.ItemDataRole.UserRole
PADDING, LEADING, SNIPPET_LINES = 10, 1.4, 2


class HitList(QAbstractListModel):
    """One row for each hit: where it stands and its words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self._hits

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{place_of(hit)}. {hit.heading}. {hit.snippet}"
        return None


def place_of(hit: Hit) -> str:
    """ "II.2.1, chú thích 4": where a hit stands in its document."""
    path = hit.ref.path.split("/")[0]
    named = {"front.preamble": translate("Present", "Phần mở đầu"), "closing": translate("Present", "Phần kết")}
    place = named.get(path) or place_words(path, hit.breadcrumb)
    if hit.ref.footnote is None:
        return place
    return translate("Present", "{place}, chú thích {label}").format(place=place, label=hit.ref.footnote)


class HitPainter(QStyledItemDelegate):
    """A line with place and heading, and two lines of the words with what was found marked and underlined."""

    def __init__(self, look: Look, scale: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._px = round(15 * scale)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, 2 * PADDING + round((1 + SNIPPET_LINES) * self._px * LEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT_ROLE)
        area: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(area, QColor(self._look.selection))
            painter.fillRect(QRect(area.left(), area.top(), 4, area.height()), QColor(self._look.accent))
        text = self._look.selection_text if selected else self._look.text
        inner = area.adjusted(PADDING + 4, PADDING, -PADDING, -PADDING)
        self._paint_head(painter, inner, hit, text)
        inner.setTop(inner.top() + round(self._px * LEADING))
        painter.setPen(QColor(text if selected else self._look.muted))
        self._paint_words(painter, inner, hit)
        painter.restore()

    def _paint_head(self, painter: QPainter, inner: QRect, hit: Hit, colour: str) -> None:
        painter.setFont(self._font(QFont.Weight.DemiBold))
        painter.setPen(QColor(colour))
        words = " · ".join(part for part in (place_of(hit), hit.heading) if part)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        line = QRect(inner.left(), inner.top(), inner.width(), round(self._px * LEADING))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _paint_words(self, painter: QPainter, inner: QRect, hit: Hit) -> None:
        layout = QTextLayout(hit.snippet.replace("\n", " ").replace("\t", " "), self._font())
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(wrapping)
        layout.setFormats([self._mark(hit.snippet, start, end) for start, end in hit.marks])
        layout.beginLayout()
        for number in range(SNIPPET_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(inner.width())
            line.setPosition(QPointF(0, round(number * self._px * LEADING)))
        layout.endLayout()
        layout.draw(painter, QPointF(inner.topLeft()))

    def _font(self, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(self._px)
        font.setWeight(weight)
        return font

    def _mark(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        mark, style = QTextLayout.FormatRange(), QTextCharFormat()
        style.setBackground(QColor(self._look.mark))
        style.setForeground(QColor(self._look.mark_text))
        style.setFontUnderline(True)
        mark.start, mark.length = utf16_length(text[:start]), utf16_length(text[start:end])
        mark.format = style
        return mark
