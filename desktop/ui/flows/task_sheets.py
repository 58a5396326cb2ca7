"""Sheets of tasks: chosen for a body or for all, written to a file."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.page.task_sheet import TaskSheet, task_sheets
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.data.sheet_dialog import SheetDialog
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow

SAID_MS = 8000
_NOT_IN_NAMES, _LONGEST_NAME = re.compile(r'[/\\:*?"<>|\x00-\x1f]'), 60
"""Characters that a file name can't have somewhere, and how long it becomes."""

ChooseTasksTarget = Callable[[QWidget, Path], Path | None]


class TaskSheets(QObject):
    """`written` carries the path of a file that has just been written."""

    written = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, runner: Runner,
                 complaining: Complaining, choose: ChooseTasksTarget) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._runner = window, reading, runner
        self._complaining, self._choose = complaining, choose
        actions["task_sheets"].triggered.connect(self._on_open)

    @Slot()
    def _on_open(self) -> None:
        self.open("")

    @Slot(str)
    def open(self, body: str) -> None:
        """Ask for whom; `body` is offered first."""
        opened = self._reading.open_document
        if opened is None:
            return
        sheets = task_sheets(opened.document, opened.facts)
        if not sheets:
            self._window.strip.showMessage(
                self.tr("Chương trình không tìm thấy việc được giao trong văn bản."), SAID_MS
            )
            return
        dialog = SheetDialog(sheets, body, self._window.window())
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(object)
    def _on_chosen(self, sheets: Sequence[TaskSheet]) -> None:
        name = self.tr("Phiếu giao việc")
        if len(sheets) == 1:
            name = f"{name} - {_NOT_IN_NAMES.sub('', sheets[0].body)[:_LONGEST_NAME]}"
        target = self._choose(self._window, Path(f"{name}.pdf"))
        if target is None:
            return
        job = Job(lambda _: _write(sheets, target))
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._complaining.tell)
        self._runner.start(job)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._window.strip.showMessage(self.tr("Đã ghi “{name}”.").format(name=path.name), SAID_MS)
        self.written.emit(path)


def _write(sheets: Sequence[TaskSheet], path: Path) -> Path:
    from desktop.export.task_files import write_tasks

    write_tasks(sheets, path)
    return path
