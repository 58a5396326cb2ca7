"""One picture goes over softly into the next."""

from PySide6.QtCore import QVariantAnimation, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget


class Fading(QVariantAnimation):
    """Keeps what a widget showed and paints it over the new picture, paler and paler; 0 ms for no fade at all."""

    def __init__(self, widget: QWidget, milliseconds: int) -> None:
        super().__init__(widget)
        self._widget = widget
        self._old = QPixmap()
        self.setDuration(milliseconds)
        self.setStartValue(1.0)
        self.setEndValue(0.0)
        self.valueChanged.connect(widget.update)
        self.finished.connect(self._forget)

    def begin(self) -> None:
        """A fade that is under way is dropped: whoever turns two slides quickly waits for none."""
        self.stop()
        self._forget()
        if self.duration() and self._widget.isVisible():
            self._old = self._widget.grab()
            self.start()

    def paint(self, painter: QPainter) -> None:
        if not self._old.isNull() and self._old.deviceIndependentSize().toSize() == self._widget.size():
            painter.setOpacity(float(self.currentValue()))
            painter.drawPixmap(0, 0, self._old)
            painter.setOpacity(1.0)

    @Slot()
    def _forget(self) -> None:
        self._old = QPixmap()
