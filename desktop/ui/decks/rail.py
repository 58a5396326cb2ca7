"""The slides of the section that is being read, as a column of pictures."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.decks.model import SLIDE_ROLE, THUMBNAIL_WIDTH, DeckModel, LaidOutDeck
from desktop.ui.kit.buttons import ActionButton
from desktop.ui.kit.model_index import Index
from desktop.ui.kit.theme import Scale, Theme

RAIL_WIDTH = 264
GAP = 6


class ThumbnailDelegate(QStyledItemDelegate):
    """A picture with an edge of its own, its number under it; the current one has a second, wider edge."""

    def __init__(self, theme: Theme, scale: Scale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme, self.scale = theme, scale

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(THUMBNAIL_WIDTH, self._height(index) + self._caption_height() + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        left = option.rect.left() + (option.rect.width() - THUMBNAIL_WIDTH) // 2
        box = QRect(left, option.rect.top() + GAP, THUMBNAIL_WIDTH, self._height(index))
        self._draw_picture(painter, box, index)
        self._draw_edge(painter, box, is_current)
        self._draw_number(painter, box, str(index.data()), is_current)

    def _draw_picture(self, painter: QPainter, box: QRect, index: Index) -> None:
        ratio = painter.device().devicePixelRatioF()
        model: DeckModel = index.model()  # type: ignore[assignment]
        painter.drawImage(box, model.picture(index.data(SLIDE_ROLE), round(THUMBNAIL_WIDTH * ratio)))

    def _draw_edge(self, painter: QPainter, box: QRect, is_current: bool) -> None:
        width = 3 if is_current else 1
        painter.setPen(QPen(QColor(self.theme.accent if is_current else self.theme.control_line), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-(width // 2), -(width // 2), width // 2, width // 2))

    def _draw_number(self, painter: QPainter, box: QRect, number: str, is_current: bool) -> None:
        font = painter.font()
        font.setPixelSize(self.scale.caption)
        font.setBold(is_current)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.accent if is_current else self.theme.muted))
        line = QRect(box.left(), box.bottom() + 4, box.width(), self._caption_height())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, number)

    def _caption_height(self) -> int:
        return round(self.scale.caption * 1.5)

    def _height(self, index: Index) -> int:
        model: DeckModel = index.model()  # type: ignore[assignment]
        return model.thumbnail_height


class Rail(QWidget):
    """`slide_requested` carries a slide's place in the deck: read there; `show_requested`: show from there."""

    slide_requested = Signal(int)
    show_requested = Signal(int)

    def __init__(self, theme: Theme, scale: Scale, edit: QAction | None = None, parent: QWidget | None = None) -> None:
        """`edit` is pressed by the button below the slides."""
        super().__init__(parent)
        self._edit = ActionButton(edit, "", self) if edit else None
        self.setObjectName("rail_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RAIL_WIDTH)
        self._title = QLabel(self, wordWrap=True)
        self._title.setProperty("role", "section")
        self._nothing = QLabel(self, wordWrap=True)
        self._nothing.setProperty("role", "caption")
        self._is_waiting = True
        self.model = DeckModel(self)
        self._delegate = ThumbnailDelegate(theme, scale, self)
        self._list = self._make_list()
        self._lay_out()
        self._nothing.hide()
        self.retranslate()

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self._delegate.theme, self._delegate.scale = theme, scale
        self._list.scheduleDelayedItemsLayout()

    def show_section(self, laid_out: LaidOutDeck | None, section: str | None) -> None:
        """The slides of a top section; without a deck, that it is being made."""
        self._is_waiting = laid_out is None
        self.model.show(laid_out, section)
        self._say_why_empty()
        has_slides = self.model.rowCount() > 0
        self._list.setVisible(has_slides)
        self._nothing.setVisible(not has_slides)

    def set_current(self, slide: int) -> None:
        row = self.model.row_of(slide)
        if row >= 0:
            self._list.setCurrentIndex(self.model.index(row))
            self._list.scrollTo(self.model.index(row), QListView.ScrollHint.PositionAtCenter)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Trang chiếu của mục này"))
        self._say_why_empty()
        self._list.setAccessibleName(self._title.text())
        self._list.setToolTip(self.tr("Bấm để đọc đoạn gốc, bấm đúp để trình chiếu từ trang đó"))

    def _say_why_empty(self) -> None:
        waiting, nothing = self.tr("Đang chia trang chiếu…"), self.tr("Mục này chưa có trang chiếu.")
        self._nothing.setText(waiting if self._is_waiting else nothing)

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._on_clicked)
        view.activated.connect(self._on_activated)
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 0, 0)
        column.setSpacing(8)
        self._title.setContentsMargins(8, 0, 8, 0)
        self._nothing.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._title)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        if self._edit:
            row = QHBoxLayout()
            row.setContentsMargins(4, 0, 12, 12)
            row.addWidget(self._edit)
            column.addLayout(row)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.slide_requested.emit(index.data(SLIDE_ROLE))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.show_requested.emit(index.data(SLIDE_ROLE))
