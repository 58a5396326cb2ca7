"""Importing: files of the person's become documents of the library, one after the other."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError
from desktop.ui.actions import Actions
from desktop.ui.flows.reading import Reading
from desktop.ui.main_window import MainWindow
from desktop.ui.runner import Job, Runner

ImportFile = Callable[[Path, Callable[[int, int], None]], str]
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
        self._waiting: dict[Job, Path] = {}
        actions["open"].triggered.connect(self._on_open)
        window.file_dropped.connect(self.start)
        window.strip.work.called_off.connect(self.stop)

    @Slot(object)
    def start(self, path: Path) -> None:
        """Read the file in the background; the library stays as it is where the file is refused."""
        job = Job(lambda job: self._import_file(path, job.report))
        self._waiting[job] = path
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(self._on_imported)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self._show_work()
        self._runner.start(job)

    @Slot()
    def stop(self) -> None:
        """Call off what is being read and what waits; what is in the library stays there."""
        for job in self._waiting:
            job.cancel()

    @Slot()
    def _on_open(self) -> None:
        for path in self._choose_files(self._window):
            self.start(path)

    def _show_work(self, done: int = 0, total: int = 0) -> None:
        if not self._waiting:
            self._window.strip.work.hide()
            return
        first = next(iter(self._waiting.values()))
        text = self.tr("Đang đọc “{name}”…").format(name=first.name)
        self._window.strip.work.show_work(text, done, total)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._show_work(done, total)

    @Slot(object)
    def _on_imported(self, document: str) -> None:
        self._reading.open(document)
        self.imported.emit(document)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._waiting.pop(job, None)
        self._show_work()
