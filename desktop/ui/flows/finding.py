"""The keys for finding in the open document: they go to the bar of the active pane."""

from PySide6.QtCore import QObject, Slot

from desktop.ui.flows.pane_finding import PaneFinding
from desktop.ui.flows.reading import Reading
from desktop.ui.flows.searching import Searching
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow


class Finding(QObject):
    """F3 belongs to the bar while it is open, and to the results of a search else."""

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, searching: Searching) -> None:
        super().__init__(window)
        self._window, self._searching = window, searching
        self._panes = tuple(PaneFinding(pane, self) for pane in reading.panes)
        window.results.hit_chosen.connect(self._on_hit_chosen)
        window.results.hit_chosen_beside.connect(self._on_hit_chosen)
        actions["find_here"].triggered.connect(self._on_find_here)
        actions["next_hit"].triggered.connect(self._on_next)
        actions["previous_hit"].triggered.connect(self._on_previous)

    @property
    def _active(self) -> PaneFinding:
        return self._panes[self._window.split.state.active]

    @Slot()
    def _on_find_here(self) -> None:
        self._window.middle.show_reading()
        self._window.panes.close_drawer()
        self._active.begin()

    @Slot()
    def _on_hit_chosen(self) -> None:
        """Whoever opens a search result goes on to the next one by F3, and not in this document alone."""
        self._active.put_away()

    @Slot()
    def _on_next(self) -> None:
        self._go(1)

    @Slot()
    def _on_previous(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        if self._window.middle.find_bar.isVisible():
            self._active.step(by)
        else:
            self._searching.step(by)
