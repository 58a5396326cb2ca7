"""What every dialog of the program has: a headline, a body that scrolls when there is no room, buttons."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

MARGIN = 24

_SCROLLING = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Dialog(QDialog):
    """Fill `body` and `buttons`; override `retranslate` and call it once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.headline.setProperty("role", "headline")
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.body.setSpacing(16)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self._lay_out()

    def add_button(self, role: str = "") -> QPushButton:
        """A button at the right of the last row, without a text yet."""
        button = QPushButton(self, autoDefault=False)
        button.setProperty("role", role)
        self.buttons.addWidget(button)
        return button

    def add_text(self, text: str = "", role: str = "") -> QLabel:
        """A paragraph of the body; shown as it is, whatever it holds."""
        label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setProperty("role", role)
        self.body.addWidget(label)
        return label

    def sizeHint(self) -> QSize:
        """As large as the contents ask for, but never larger than there is room for."""
        wanted = self._inside.sizeHint()
        width = max(600, wanted.width() + 24)
        rest = self.headline.heightForWidth(width - 2 * MARGIN) + 2 * MARGIN + 80
        inside = max(wanted.height(), self.body.heightForWidth(width - 24))
        return QSize(width, inside + rest).boundedTo(self.room())

    def ensure_visible(self, part: QWidget) -> None:
        """Scroll to a part of the body."""
        self._scroll.ensureWidgetVisible(part, 0, MARGIN)

    def room(self) -> QSize:
        """What the screen has, less the frame that the system draws, and no more than the window below."""
        room: QSize = self.screen().availableSize() * 0.92
        parent = self.parentWidget()
        return room.boundedTo(parent.window().size()) if parent else room

    def setVisible(self, visible: bool) -> None:
        """Qt alone gives a window no more than two thirds of a screen, which is little on a small one."""
        if visible and not self.isVisible():
            self.resize(self.sizeHint().expandedTo(QSize(self._narrowest(), 0)).boundedTo(self.room()))
        super().setVisible(visible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What doesn't fit is read without a mouse, too."""
        if (step := _SCROLLING.get(Qt.Key(event.key()))) is not None:
            self._scroll.verticalScrollBar().triggerAction(step)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text of the dialog."""

    def set_title(self, title: str) -> None:
        self.setWindowTitle(title)
        self.headline.setText(title)

    def _narrowest(self) -> int:
        """With less, the body would have to be scrolled sideways: large letters need more than a dialog asks for."""
        self.ensurePolished()
        return self._inside.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()

    def _lay_out(self) -> None:
        self._scroll = scroll = QScrollArea(self, widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(self._inside)
        self.headline.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._frame = column = QVBoxLayout(self)
        column.setContentsMargins(0, MARGIN, 0, MARGIN)
        column.setSpacing(16)
        column.addWidget(self.headline)
        column.addWidget(scroll, 1)
        column.addLayout(self.buttons)
