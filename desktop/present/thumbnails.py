"""How one slide is drawn in the grid: its picture, its number, and whether the hall sees it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.present.frames import Frames
from desktop.present.look import DARK, Look

EDGE = 12


class ThumbnailDelegate(QStyledItemDelegate):
    """Paints what is made and asks for what is not; `shown` is the slide of the hall."""

    def __init__(self, frames: Frames, room: QSize, parent: QObject | None = None, look: Look = DARK,
                 edge: int = EDGE) -> None:  # fmt: skip
        super().__init__(parent)
        self._edge = edge
        self._look = look
        self._frames = frames
        self._size = frames.fit(room)
        self._line = max(room.height() // 5, 18)
        self.shown = 0

    def cell(self) -> QSize:
        """A picture with its line of text, and the room around both."""
        return QSize(self._size.width() + 2 * self._edge, self._size.height() + self._line + 2 * self._edge)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        picture = QRect(area.topLeft(), self._size).translated(self._edge, self._edge)
        painter.save()
        self._paint_picture(painter, picture, index.row())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_frame(painter, picture, selected=selected)
        self._paint_number(painter, picture, index.row(), selected=selected)
        painter.restore()

    def _paint_picture(self, painter: QPainter, picture: QRect, place: int) -> None:
        device = painter.device()
        self._frames.resize(self._size, device.devicePixelRatioF() if device else 1.0)
        made = self._frames.made(place)
        if made is None:
            painter.fillRect(picture, QColor(self._look.raised))
        else:
            painter.drawPixmap(picture.topLeft(), made)

    def _paint_frame(self, painter: QPainter, picture: QRect, *, selected: bool) -> None:
        pen = QPen(QColor(self._look.focus if selected else self._look.line), 3 if selected else 1)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        grown = 2 if selected else 1
        painter.drawRect(picture.adjusted(-grown, -grown, grown - 1, grown - 1))

    def _paint_number(self, painter: QPainter, picture: QRect, place: int, *, selected: bool) -> None:
        words = str(place + 1)
        if place == self.shown and self._edge == EDGE:
            words = self.tr("{number} · đang chiếu").format(number=words)
        painter.setPen(QColor(self._look.text if selected or place == self.shown else self._look.muted))
        line = QRect(picture.left(), picture.bottom() + 4, picture.width(), self._line)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
