"""How one line of the picker is drawn: a box with a tick or without, and all of its words."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.kit.icons import icon
from desktop.ui.kit.model_index import Index
from desktop.ui.kit.theme import Scale, Theme

BOX, GAP, EDGE = 20, 10, 8
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class SentenceDelegate(QStyledItemDelegate):
    """`width` is how wide a row is, in pixels; a press on the box turns it over, anywhere else chooses the row."""

    def __init__(self, theme: Theme, scale: Scale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme, self.scale = theme, scale
        self.width = 300

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = QRect(0, 0, self.width - self._left - EDGE, 100_000)
        needed = option.fontMetrics.boundingRect(words, WRAPPED, str(index.data()))
        return QSize(self.width, max(needed.height(), self._box) + 2 * EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_shown = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        box = QRect(area.left() + EDGE, area.top() + EDGE, self._box, self._box)
        self._paint_box(painter, box, is_shown=is_shown, is_fixed=not _can_change(index))
        painter.setPen(QColor(self._ink(is_chosen=is_chosen, is_shown=is_shown)))
        words = area.adjusted(self._left, EDGE, -EDGE, 0)
        painter.drawText(words, WRAPPED, str(index.data()))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: QModelIndex | Index
    ) -> bool:
        if isinstance(event, QMouseEvent):
            is_on_box = event.position().x() < option.rect.left() + self._left
            if event.type() == QEvent.Type.MouseButtonRelease and is_on_box and _can_change(index):
                shown = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
                state = Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked
                return model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole)
            return is_on_box
        return super().editorEvent(event, model, option, index)

    @property
    def _box(self) -> int:
        return self.scale.px(BOX)

    @property
    def _left(self) -> int:
        return EDGE + self._box + GAP

    def _ink(self, *, is_chosen: bool, is_shown: bool) -> str:
        if is_chosen:
            return self.theme.selection_text
        return self.theme.text if is_shown else self.theme.muted

    def _paint_box(self, painter: QPainter, box: QRect, *, is_shown: bool, is_fixed: bool) -> None:
        full = self.theme.muted if is_fixed else self.theme.accent
        painter.setPen(QPen(QColor(full if is_shown else self.theme.control_line), 2))
        painter.setBrush(QColor(full if is_shown else self.theme.surface))
        painter.drawRoundedRect(box, 4, 4)
        if is_shown:
            icon("check", self.theme.accent_text).paint(painter, box.adjusted(1, 1, -1, -1))


def _can_change(index: QModelIndex | Index) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
