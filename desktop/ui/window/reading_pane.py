"""A reading pane: the way to the place in a document, a line to find in it, and the text."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.ui.kit.actions import Actions
from desktop.ui.kit.theme import Scale, Theme, load_theme
from desktop.ui.reader.find_bar import FindBar
from desktop.ui.reader.reader import Reader
from desktop.ui.window.breadcrumb import Breadcrumb

_BY_HAND = {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
"""Focus that goes by itself, as something else is hidden, is nobody's wish."""

_BAR = 3
"""Pixels of the line over the pane that keys go to."""


WORDS_NEED = 560
"""Pixels at a text size of 100 %."""


class WayButton(QToolButton):
    """Looks and speaks like an action of the window, but belongs to one pane."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setObjectName(f"{action.objectName()}_button")
        self.setProperty("role", "flat")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        action.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        self.setIcon(self._action.icon())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.text())


class ReadingPane(QWidget):
    """`entered`: the person has come into it with mouse or keys; the other signals are what they press in it."""

    entered = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    close_requested = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.reader, self.breadcrumb, self.find_bar = Reader(), Breadcrumb(), FindBar()
        self._back, self._forward = WayButton(actions["back"], self), WayButton(actions["forward"], self)
        self._close = WayButton(actions["close_pane"], self)
        self._sign = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._sign.setProperty("role", "section")
        self._accent = load_theme("light").accent
        self._is_one_of_two = self._is_current = False
        self._words_need = WORDS_NEED
        self.setFocusProxy(self.reader)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_state(is_one_of_two=False, is_current=True)

    def show_state(self, *, is_one_of_two: bool, is_current: bool) -> None:
        """Whether there is another pane in sight, and whether keys, tree and search go to this one."""
        self._is_one_of_two, self._is_current = is_one_of_two, is_current
        self._sign.setVisible(is_one_of_two and is_current)
        self._close.setVisible(is_one_of_two)
        self.setAccessibleName(self._sign.accessibleName() if is_one_of_two and is_current else "")
        self.update()

    def show_ways(self, *, back: bool, forward: bool) -> None:
        """Whether there is a way back, and one on."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self._accent, self._words_need = theme.accent, scale.px(WORDS_NEED)
        self.retranslate()
        self.find_bar.set_look(theme, scale)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """In a narrow pane the way to the place needs the room of the words."""
        words = self.tr("Ô đang dùng")
        self._sign.setText("●" if self.width() < self._words_need else f"● {words}")
        self._sign.setToolTip(words)
        self._sign.setAccessibleName(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the text closes the line for finding in it too."""
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self.find_bar.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _BY_HAND:
            self.entered.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_one_of_two and self._is_current:
            QPainter(self).fillRect(0, 0, self.width(), _BAR, QColor(self._accent))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(2)
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addSpacing(8)
        row.addWidget(self.breadcrumb, 1)
        row.addWidget(self._sign)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.find_bar)
        column.addWidget(self.reader, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._forward.clicked.connect(self.forward_requested)
        self._close.clicked.connect(self.close_requested)
        for part in (self.reader, self.find_bar.line, self._back, self._forward):
            part.installEventFilter(self)
        self.breadcrumb.node_requested.connect(self.entered)
