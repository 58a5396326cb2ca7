"""The middle column: where the person is, and either the text or what a search found."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.kit.actions import Actions
from desktop.ui.kit.buttons import IconButton
from desktop.ui.reader.find_bar import FindBar
from desktop.ui.window.welcome import Welcome


class Middle(QStackedWidget):
    """Reading (back, forward, breadcrumb, reader) on one page, searching on the other."""

    def __init__(self, actions: Actions, reader: QWidget, breadcrumb: QWidget, results: QWidget) -> None:
        super().__init__()
        self._results = results
        self.setFocusProxy(reader)
        self.welcome = Welcome(actions)
        self.welcome.hide()
        self.find_bar = FindBar()
        self._reading = QWidget()
        self._reading.setObjectName("reading_pane")
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._place_bar(actions, breadcrumb))
        column.addWidget(self.find_bar)
        column.addLayout(self._inset(self.welcome))
        column.addWidget(reader, 1)
        self.addWidget(self._reading)
        self.addWidget(results)

    @property
    def is_searching(self) -> bool:
        return self.currentWidget() is self._results

    def show_reading(self) -> None:
        self.setCurrentWidget(self._reading)

    def show_results(self) -> None:
        self.setCurrentWidget(self._results)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the text closes the line for finding in it too."""
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self.find_bar.left.emit()
        else:
            super().keyPressEvent(event)

    def _place_bar(self, actions: Actions, breadcrumb: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(2)
        row.addWidget(IconButton(actions["back"]))
        row.addWidget(IconButton(actions["forward"]))
        row.addSpacing(8)
        row.addWidget(breadcrumb, 1)
        return row

    def _inset(self, widget: QWidget) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setContentsMargins(24, 4, 24, 8)
        box.addWidget(widget)
        return box
