"""Lays a text out for printing on a thread of its own, and hands out pictures of its sheets, files and prints."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPagedPaintDevice

from desktop.export.printing.order import PrintOrder
from desktop.ui.behind.runner import Job, Runner

if TYPE_CHECKING:
    from desktop.export.printing.printout import Printout

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class SheetPicture:
    """Sheet `number`, from 0, as it looks."""

    number: int
    image: QImage


class Press(QObject):
    """One order at a time: a newer one stops the older. The layout never leaves its thread, as fonts may not.

    `laid_out` carries how many sheets there are, `pictured` a SheetPicture, `written` the Path of a file,
    `sent` says that the printer has everything, `failed` carries an AppError.
    """

    laid_out = Signal(object)
    pictured = Signal(object)
    written = Signal(object)
    sent = Signal()
    progressed = Signal(int, int)
    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._printout: Printout | None = None
        self._order: Job | None = None
        self._picture: Job | None = None

    def lay_out(self, order: PrintOrder) -> None:
        self.stop()
        self._order = self._start(lambda job: self._lay_out(order, job), self.laid_out)

    def picture(self, number: int, width: int) -> None:
        """Of sheet `number`, so many pixels wide; only the newest that was asked for comes."""
        if self._picture:
            self._picture.cancel()
        self._picture = self._start(lambda _: SheetPicture(number, self._made().picture(number, width)), self.pictured)

    def save(self, path: Path) -> None:
        """Write what is laid out as PDF."""
        self._order = self._start(lambda job: self._save(path, job), self.written)

    def send(self, device: QPagedPaintDevice, pages: range) -> None:
        """Print sheets of what is laid out."""
        self._order = self._start(lambda job: self._send(device, pages, job), self._on_sent)

    @Slot()
    def stop(self) -> None:
        """Whatever is under way is not wanted any more."""
        for job in (self._order, self._picture):
            if job:
                job.cancel()

    def forget(self) -> None:
        """Let go of the layout; for the thread that made it."""
        self._printout = None

    def _start(self, work: Callable[[Job], object], done: object) -> Job:
        job = Job(work)
        job.succeeded.connect(done)
        job.failed.connect(self.failed)
        job.progressed.connect(self.progressed)
        return self._runner.start(job)

    def _lay_out(self, order: PrintOrder, job: Job) -> int:
        from desktop.export.printing.printout import Printout

        self._printout = Printout(order, job.report)
        return len(self._printout.sheets)

    def _save(self, path: Path, job: Job) -> Path:
        from desktop.export.printing.pdf import save_printout

        save_printout(self._made(), path, job.report)
        return path

    def _send(self, device: QPagedPaintDevice, pages: range, job: Job) -> None:
        from desktop.export.printing.device import print_on

        print_on(device, self._made(), pages, job.report)

    def _made(self) -> "Printout":
        if self._printout is None:
            raise LookupError
        return self._printout

    @Slot(object)
    def _on_sent(self, _: object) -> None:
        self.sent.emit()
