"""The middle column: where the person is, and either the text or what a search found."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.kit.actions import Actions
from desktop.ui.reader.find_bar import FindBar
from desktop.ui.window.split_view import SplitView
from desktop.ui.window.welcome import Welcome


class Middle(QStackedWidget):
    """Reading, in one pane or two, on one page, searching on the other."""

    def __init__(self, actions: Actions, split: SplitView, results: QWidget) -> None:
        super().__init__()
        self._results, self._split = results, split
        self.setFocusProxy(split)
        self.welcome = Welcome(actions)
        self.welcome.hide()
        self._reading = QWidget()
        self._reading.setObjectName("reading_page")
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._inset = QVBoxLayout()
        self._inset.setContentsMargins(0, 0, 0, 0)
        self._inset.addWidget(self.welcome)
        self.welcome.installEventFilter(self)
        column.addLayout(self._inset)
        column.addWidget(split, 1)
        self.addWidget(self._reading)
        self.addWidget(results)

    @property
    def find_bar(self) -> FindBar:
        """That of the active pane."""
        return self._split.active.find_bar

    @property
    def is_searching(self) -> bool:
        return self.currentWidget() is self._results

    def show_reading(self) -> None:
        """The keyboard goes from the results to the active pane."""
        is_searching = self.is_searching
        self.setCurrentWidget(self._reading)
        focused = QApplication.focusWidget()
        if is_searching and focused and self._reading.isAncestorOf(focused):
            self._split.active.setFocus()

    def show_results(self) -> None:
        self.setCurrentWidget(self._results)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A greeting that is not there leaves no gap."""
        if event.type() == QEvent.Type.ShowToParent:
            self._inset.setContentsMargins(24, 12, 24, 4)
        elif event.type() == QEvent.Type.HideToParent:
            self._inset.setContentsMargins(0, 0, 0, 0)
        return super().eventFilter(watched, event)
