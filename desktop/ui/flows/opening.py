"""Opening: whatever file comes to the window, it goes to who can do something with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from desktop.study.packs.file import ENDING
from desktop.ui.behind.settings import Settings
from desktop.ui.flows.importing import Importing
from desktop.ui.flows.unpacking import Unpacking
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow

ChooseFiles = Callable[[MainWindow, Path], list[Path]]


class Opening(QObject):
    """Files that are chosen, dropped on the window, or given at the start of the program."""

    def __init__(self, window: MainWindow, actions: Actions, importing: Importing, unpacking: Unpacking,
                 settings: Settings, choose_files: ChooseFiles) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._settings, self._choose_files = window, settings, choose_files
        self._importing, self._unpacking = importing, unpacking
        actions["open"].triggered.connect(self._on_open)
        window.file_dropped.connect(self.open)

    @Slot(object)
    def open(self, path: Path) -> None:
        """A study pack is looked through, anything else is read as a document."""
        if path.suffix.lower() == ENDING:
            self._unpacking.start(path)
        else:
            self._importing.start(path)

    @Slot()
    def _on_open(self) -> None:
        for path in self._choose_files(self._window, self._settings.open_folder):
            self._settings.open_folder = path.parent
            self.open(path)
