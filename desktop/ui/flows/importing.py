"""Importing: a file of the person's becomes a document of the library."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError
from desktop.ui.actions import Actions
from desktop.ui.flows.reading import Reading
from desktop.ui.main_window import MainWindow
from desktop.ui.runner import Job, Runner

ImportFile = Callable[[Path], str]
ChooseFiles = Callable[[MainWindow], list[Path]]


class Importing(QObject):
    """`import_file` puts a file into the library and gives the document's id; `failed` carries an AppError."""

    imported = Signal(str)
    failed = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, runner: Runner,
                 import_file: ImportFile, choose_files: ChooseFiles) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._runner = window, reading, runner
        self._import_file, self._choose_files = import_file, choose_files
        actions["open"].triggered.connect(self._on_open)
        window.file_dropped.connect(self.start)

    @Slot(object)
    def start(self, path: Path) -> None:
        """Read the file in the background; the library stays as it is where the file is refused."""
        self._window.strip.showMessage(self.tr("Đang đọc “{name}”…").format(name=path.name))
        job = Job(lambda _: self._import_file(path))
        job.succeeded.connect(self._on_imported)
        job.failed.connect(self._on_failed)
        self._runner.start(job)

    @Slot()
    def _on_open(self) -> None:
        for path in self._choose_files(self._window):
            self.start(path)

    @Slot(object)
    def _on_imported(self, document: str) -> None:
        self._window.strip.clearMessage()
        self._reading.open(document)
        self.imported.emit(document)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._window.strip.clearMessage()
        self.failed.emit(error)
