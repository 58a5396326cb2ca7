"""One sheet of what is to be printed, as it looks, with a way to the others."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

_SHAPE = 1.415
"""Height of A4 by its width."""
_SETTLE_MS = 120


class SheetView(QWidget):
    """A sheet of paper on a ground, as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 240)

    @property
    def sheet(self) -> QRect:
        """Where the paper is."""
        width = min(self.width() - 2, round((self.height() - 2) / _SHAPE))
        box = QRect(0, 0, width, round(width * _SHAPE))
        box.moveCenter(self.rect().center())
        return box

    def show_image(self, image: QImage) -> None:
        self._image, self.words = image, ""
        self.update()

    def show_words(self, words: str) -> None:
        """In place of the sheet's own."""
        self.words = words
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, sheet = QPainter(self), self.sheet
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        if not self._image.isNull() and not self.words:
            painter.drawImage(sheet, self._image)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))
        if self.words:
            painter.setPen(Qt.GlobalColor.black)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(sheet.adjusted(16, 16, -16, -16), flags, self.words)


class PagePreview(QWidget):
    """`picture_requested` carries the number of a sheet, from 0, and how wide it is to be in pixels."""

    picture_requested = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SheetView(self)
        self._count = self._at = 0
        self._place = QLabel(self, textFormat=Qt.TextFormat.PlainText, alignment=Qt.AlignmentFlag.AlignCenter)
        self._previous, self._next = (QPushButton(self, autoDefault=False) for _ in range(2))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self._previous.clicked.connect(self._on_previous)
        self._next.clicked.connect(self._on_next)
        self._lay_out()
        self.retranslate()
        self._show_place()

    @property
    def at(self) -> int:
        """The number of the sheet in sight, from 0."""
        return self._at

    def sizeHint(self) -> QSize:
        return QSize(420, 640)

    def show_count(self, count: int) -> None:
        """There are so many sheets now: show the one that was in sight, or the last."""
        self._count = count
        self._at = min(self._at, max(count - 1, 0))
        self._show_place()
        self._ask()

    def show_picture(self, number: int, image: QImage) -> None:
        if number == self._at:
            self.view.show_image(image)

    def say(self, words: str) -> None:
        """What is to be waited for, or went wrong, where the sheet would be."""
        self.view.show_words(words)

    def go(self, number: int) -> None:
        """Show this sheet, or the one nearest to it."""
        number = min(max(number, 0), self._count - 1)
        if self._count and number != self._at:
            self._at = number
            self._show_place()
            self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.go(self._at + (-1 if event.angleDelta().y() > 0 else 1))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._previous.setText(self.tr("Trang trước"))
        self._next.setText(self.tr("Trang sau"))
        self._previous.setToolTip("PageUp")
        self._next.setToolTip("PageDown")
        self.view.setAccessibleName(self.tr("Trang sẽ in"))
        self._show_place()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._previous)
        row.addWidget(self._place, 1)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addLayout(row)

    def _show_place(self) -> None:
        self._place.setText(f"{self._at + 1}/{self._count}" if self._count else "")
        self._previous.setEnabled(self._at > 0)
        self._next.setEnabled(self._at + 1 < self._count)

    @Slot()
    def _ask(self) -> None:
        if self._count:
            self.picture_requested.emit(self._at, round(self.view.sheet.width() * self.devicePixelRatioF()))

    @Slot()
    def _on_previous(self) -> None:
        self.go(self._at - 1)

    @Slot()
    def _on_next(self) -> None:
        self.go(self._at + 1)
