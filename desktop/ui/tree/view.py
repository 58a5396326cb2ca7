"""The tree of the outline: one tone over a whole selected row, arrows of its own, keys of a list."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from desktop.ui.kit.annotation_signs import ribbon
from desktop.ui.kit.beside import beside_menu, is_beside_held
from desktop.ui.tree.model import CONTEXT, COUNT, MARKS, SHARE

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 32
_INDENT = 18
_RADIUS = 6
_PAD = 4
_BAR, _RIBBON = 3, QSizeF(7, 9)
_COUNT_SIZE = 0.87
"""Of the size of the row's words."""


class RowDelegate(QStyledItemDelegate):
    """Draws the words of a row and leaves its ground to the tree."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = max(ROW_HEIGHT, option.fontMetrics.height() + 10)
        return QSize(super().sizeHint(option, index).width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(_text_role(option, is_context=bool(index.data(CONTEXT)))))
        _draw_share(painter, option.rect, float(index.data(SHARE) or 0))
        box = option.rect.adjusted(_PAD, 0, -4 * _PAD, 0)
        box.setRight(box.right() - _draw_count(painter, box, int(index.data(COUNT) or 0)))
        box.setRight(box.right() - _draw_marks(painter, box, int(index.data(MARKS) or 0)))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


def _draw_count(painter: QPainter, box: QRect, count: int) -> int:
    """A number in a frame at the right end of `box`; the room that it takes."""
    if not count:
        return 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    font.setPixelSize(round(font.pixelSize() * _COUNT_SIZE))
    font.setWeight(QFont.Weight.Medium)
    painter.setFont(font)
    width, height = painter.fontMetrics().horizontalAdvance(str(count)) + 4 * _PAD, painter.fontMetrics().height()
    frame = QRectF(box.right() - width, box.center().y() - height / 2 + 0.5, width, height)
    painter.setPen(QPen(painter.pen().color(), 1))
    painter.drawRoundedRect(frame, height / 2, height / 2)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, str(count))
    painter.restore()
    return width + 2 * _PAD


def _draw_marks(painter: QPainter, box: QRect, count: int) -> int:
    """A ribbon and a number at the right end of `box`; the room that they take."""
    if not count:
        return 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    font.setPixelSize(round(font.pixelSize() * _COUNT_SIZE))
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(str(count))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(count))
    left, top = box.right() - width - _RIBBON.width() - _PAD, box.center().y() - _RIBBON.height() / 2 + 0.5
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(ribbon(QRectF(QPointF(left, top), _RIBBON)))
    painter.restore()
    return width + round(_RIBBON.width()) + 3 * _PAD


def _draw_share(painter: QPainter, row: QRect, share: float) -> None:
    """A thin bar at the right edge, as high as the share that was read."""
    if share <= 0:
        return
    height = row.height() - 4 * _PAD
    bar = QRectF(row.right() - 2 * _PAD + 1, row.top() + 2 * _PAD, _BAR, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setOpacity(0.25)
    painter.drawRoundedRect(bar, 1.5, 1.5)
    painter.setOpacity(0.8)
    bar.setTop(bar.bottom() - max(_BAR, height * share))
    painter.drawRoundedRect(bar, 1.5, 1.5)
    painter.restore()


def _text_role(option: QStyleOptionViewItem, *, is_context: bool) -> QPalette.ColorRole:
    if option.state & QStyle.StateFlag.State_Selected:
        return QPalette.ColorRole.HighlightedText
    return QPalette.ColorRole.PlaceholderText if is_context else QPalette.ColorRole.Text


class OutlineView(QTreeView):
    """Emits a row that was clicked, or on which Enter was pressed; with Alt, or from the menu, for the other pane."""

    chosen = Signal(QModelIndex)
    chosen_beside = Signal(QModelIndex)
    compare_wanted = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(self))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._on_clicked)

    def shown_rows(self) -> Iterator[QModelIndex]:
        """Every row that is not under a closed one, from the top down."""
        row = self.model().index(0, 0)
        while row.isValid():
            yield row
            row = self.indexBelow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            is_beside = event.modifiers() & Qt.KeyboardModifier.AltModifier
            (self.chosen_beside if is_beside else self.chosen).emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            here, beside = partial(self.chosen.emit, index), partial(self.chosen_beside.emit, index)
            menu = beside_menu(self, here, beside)
            menu.addAction(self.tr("So sánh với bản khác…"), partial(self.compare_wanted.emit, index))
            menu.popup(event.globalPos())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        (self.chosen_beside if is_beside_held() else self.chosen).emit(index)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self.selectionModel().isSelected(index):
            self._draw_ground(painter, self._whole_row(option))
        plain = QStyleOptionViewItem(option)
        # Qt paints the ground of the arrow and that of the words apart, in tones that differ by style.
        plain.palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        super().drawRow(painter, plain, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """An arrow beside what can be opened; Qt's own would paint a ground of another tone."""
        if not self.model().hasChildren(index):
            return
        centre = QPointF(rect.right() - _INDENT / 2 + 1, rect.center().y() + 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = self.selectionModel().isSelected(index)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.PlaceholderText
        painter.setPen(QPen(self.palette().color(role), 1.6))
        painter.drawPolyline(_chevron(centre, is_open=self.isExpanded(index)))
        painter.restore()

    def _whole_row(self, option: QStyleOptionViewItem) -> QRect:
        rect: QRect = option.rect
        return QRect(_PAD, rect.top() + 1, self.viewport().width() - 2 * _PAD, rect.height() - 2)

    def _draw_ground(self, painter: QPainter, row: QRect) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        ring = QPen(self.palette().color(QPalette.ColorRole.Link), 2)
        painter.setPen(ring if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(row, _RADIUS, _RADIUS)
        painter.restore()


def _chevron(centre: QPointF, *, is_open: bool) -> QPolygonF:
    across, along = 4.0, 2.0
    steps = [(-across, -along), (0.0, along), (across, -along)]
    return QPolygonF([centre + (QPointF(x, y) if is_open else QPointF(y, x)) for x, y in steps])
