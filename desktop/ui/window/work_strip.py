"""Work in the background, in the line at the bottom: what it is, how far, and a button that stops it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.ui.kit.tips import plain_tip

BAR_WIDTH = 160
TEXT_SHARE = 0.4
"""Of the window's width; a longer text is cut in its middle."""


class WorkStrip(QWidget):
    """Hidden while there is nothing to do; `called_off` asks to stop, `shown` tells whether there is work."""

    called_off = Signal()
    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self, textVisible=False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._stop = QPushButton(self)
        self._stop.clicked.connect(self.called_off)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._text, self._bar, self._stop):
            row.addWidget(part)
        self.retranslate()
        self.hide()

    def show_work(self, text: str, done: int, total: int) -> None:
        """A total of 0 is one that is not known."""
        room = int(self.window().width() * TEXT_SHARE)
        self._text.setText(self._text.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room))
        self._text.setToolTip(plain_tip(text))
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._stop.setText(self.tr("Dừng"))
        self._stop.setAccessibleName(self.tr("Dừng việc đang làm"))
