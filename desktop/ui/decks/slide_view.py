"""The slide that is edited, as large as there is room for it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.slides.paint import slide_image
from desktop.ui.decks.state import DeckState
from desktop.ui.kit.theme import Theme


class SlideView(QWidget):
    """Paints one slide of a state; its words are there for a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: DeckState | None = None
        self._row = -1
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 180)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_slide(self, state: DeckState, row: int) -> None:
        self._state, self._row = state, row
        self._picture = QPixmap()
        texts = (box.text for box in state.layout.texts(row))
        self.setAccessibleName(self.tr("Trang đang sửa"))
        self.setAccessibleDescription(" ".join(texts))
        self.update()

    def slide_rect(self) -> QRect:
        """Where the slide stands, in the widget's pixels."""
        width, height = self._state.layout.size if self._state else (16, 9)
        size = QSize(width, height).scaled(self.size() - QSize(4, 4), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._state is None or not 0 <= self._row < len(self._state.layout.pages):
            return
        painter, place = QPainter(self), self.slide_rect()
        width = round(place.width() * self.devicePixelRatioF())
        if self._picture.width() != width:
            self._picture = QPixmap.fromImage(
                slide_image(self._state.layout, self._row, width, self._state.shown.theme)
            )
        painter.drawPixmap(place, self._picture)
        painter.setPen(QPen(QColor(self._theme.control_line), 1))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
