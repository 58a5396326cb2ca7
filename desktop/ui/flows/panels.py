"""Which panels of the window are in sight, now and at the next start."""

from PySide6.QtCore import QObject, Slot

from desktop.ui.behind.settings import Settings
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow

PANELS = ("tree", "rail", "strip")
"""Actions that show and hide one panel each."""


class Panels(QObject):
    """What a person hides stays hidden; what folds by itself, because the window is narrow, comes back by itself."""

    def __init__(self, window: MainWindow, actions: Actions, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._actions, self._settings = window, actions, settings
        self._restore()
        window.panes.arranged.connect(self._on_arranged)
        window.closing.connect(self._on_closing)
        actions["tree"].triggered.connect(self._on_tree)
        actions["rail"].triggered.connect(self._on_rail)
        actions["strip"].triggered.connect(window.strip.set_kept)

    def _restore(self) -> None:
        self._window.panes.want(tree=self._settings.wants_tree, rail=self._settings.wants_rail)
        self._actions["strip"].setChecked(self._settings.keeps_strip)
        self._window.strip.set_kept(self._settings.keeps_strip)
        self._on_arranged()

    @Slot()
    def _on_arranged(self) -> None:
        self._actions["tree"].setChecked(self._window.panes.is_tree_shown)
        self._actions["rail"].setChecked(self._window.panes.is_rail_shown)

    @Slot()
    def _on_closing(self) -> None:
        self._settings.wants_tree, self._settings.wants_rail = self._window.panes.wants
        self._settings.keeps_strip = self._actions["strip"].isChecked()

    @Slot(bool)
    def _on_tree(self, shown: bool) -> None:
        self._window.panes.show_tree(shown=shown)
        if shown and self._window.isActiveWindow():
            self._window.navigator.focus_filter()

    @Slot(bool)
    def _on_rail(self, shown: bool) -> None:
        self._window.panes.show_rail(shown=shown)
