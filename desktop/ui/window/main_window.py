"""The window: what stands where. What happens is in `flows`."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.ui.decks.rail import Rail
from desktop.ui.kit.actions import MENUS, Actions, translated
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.reader.reader import Reader
from desktop.ui.search.panel import SearchPanel
from desktop.ui.tree.navigator import Navigator
from desktop.ui.window.breadcrumb import Breadcrumb
from desktop.ui.window.middle import Middle
from desktop.ui.window.panes import Panes
from desktop.ui.window.split_view import SplitView
from desktop.ui.window.status_strip import StatusStrip
from desktop.ui.window.top_bar import TopBar
from desktop.ui.window.tree_pane import TreePane

SIZE, SMALLEST = (1480, 880), (960, 600)
FRAME = 40
"""Pixels that a desktop's title bar takes of the height, at most."""


class MainWindow(QMainWindow):
    """`file_dropped` carries the path of a file that was let go over the window; `closing` comes before it closes.

    `looked` carries the Theme and the Scale that it has from now on.
    """

    file_dropped = Signal(object)
    closing = Signal()
    looked = Signal(object, object)

    def __init__(self, actions: Actions, navigator: Navigator, look: tuple[Theme, Scale]) -> None:
        super().__init__()
        self.actions_table = actions
        self.navigator, self.split = navigator, SplitView(actions)
        self.results = SearchPanel(actions, look)
        self.rail = Rail(*look, actions["edit_deck"])
        self.top_bar = TopBar(actions)
        self.middle = Middle(actions, self.split, self.results)
        self.panes = Panes(TreePane(navigator, actions), self.middle, self.rail)
        self.strip = StatusStrip()
        self._scale = look[1]
        self._drawn: Theme | None = None
        self._lay_out()
        self._make_menus()
        self.retranslate()

    @property
    def reader(self) -> Reader:
        """That of the active pane."""
        return self.split.active.reader

    @property
    def breadcrumb(self) -> Breadcrumb:
        """That of the active pane."""
        return self.split.active.breadcrumb

    @property
    def readers(self) -> tuple[Reader, ...]:
        """Those of both panes."""
        return tuple(pane.reader for pane in self.split.panes)

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self._scale = scale
        self.looked.emit(theme, scale)
        if theme != self._drawn:
            self._drawn = theme
            self.actions_table.set_theme(theme)
            self.top_bar.set_theme(theme)
        self.results.set_look(theme, scale)
        self.split.set_look(theme, scale)
        self.rail.set_look(theme, scale)
        self.strip.set_zoom(scale.percent)
        self.panes.set_scale(scale)
        self.top_bar.set_room(self.width(), scale)

    @Slot()
    def come_to_front(self) -> None:
        """Somebody looks for this window: unfold it and put it before the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def fit_into(self, room: QSize) -> None:
        """Before it is shown: fill a screen of this room where the window would stand out of it."""
        inside = room - QSize(0, FRAME)
        self.setMinimumSize(QSize(*SMALLEST).boundedTo(inside))
        if self.size().boundedTo(inside) != self.size():
            self.resize(self.size().boundedTo(inside))
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.top_bar.set_room(self.width(), self._scale)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for path in _files(event):
            self.file_dropped.emit(path)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Sổ tay báo cáo viên"))
        self.actions_table.retranslate()
        for name, menu in self._menus.items():
            menu.setTitle(translated(MENUS[name]))

    def _lay_out(self) -> None:
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.panes, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(self.strip)

    def _make_menus(self) -> None:
        self._menus = {name: self.menuBar().addMenu("") for name in MENUS}
        for name, menu in self._menus.items():
            menu.addActions(self.actions_table.of_menu(name))


def _files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
