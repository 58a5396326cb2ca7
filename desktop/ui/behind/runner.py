"""The one way to do something in the background: a job on a thread, its news by signals."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from desktop.errors import AppError


class Cancelled(Exception):
    """The person called the job off; raised inside it, seen by nobody."""


class Executor(Protocol):
    """Runs work some time later, elsewhere; a ThreadPoolExecutor, or what a test drains."""

    def submit(self, work: Callable[[], None], /) -> object: ...


class Job(QObject):
    """One piece of work. Signals arrive on the thread that started it, once each, `finished` last.

    `work` gets the job itself, to report progress.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    crashed = Signal(object)
    finished = Signal()

    def __init__(self, work: "Callable[[Job], object]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._is_cancelled = False

    def cancel(self) -> None:
        """The work is not begun, or ends at its next report of progress; its result is dropped."""
        self._is_cancelled = True

    def report(self, done: int, total: int) -> None:
        """Say how far the work is; raises Cancelled where it was called off."""
        if self._is_cancelled:
            raise Cancelled
        self.progressed.emit(done, total)

    def run(self) -> None:
        if not self._is_cancelled:
            self._do()
        self.finished.emit()

    def _do(self) -> None:
        try:
            self._tell(self.succeeded, self._work(self))
        except Cancelled:
            pass
        except AppError as error:
            self._tell(self.failed, error)
        except Exception as bug:  # noqa: BLE001 - handed to the window's thread, which raises it there
            self._tell(self.crashed, bug)

    def _tell(self, signal: SignalInstance, news: object) -> None:
        if not self._is_cancelled:
            signal.emit(news)


def in_hundreds(report: Callable[[int, int], None]) -> Callable[[int, int], None]:
    """A report of progress that is made a hundred times at most, however often the work gives it."""
    said = -1

    def sparing(done: int, total: int) -> None:
        nonlocal said
        share = done * 100 // total if total else 0
        if share != said:
            said = share
            report(done, total)

    return sparing


class Runner(QObject):
    """Starts jobs in order on an executor and keeps them until they have ended."""

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._jobs: set[Job] = set()

    def start(self, job: Job) -> Job:
        """Queue the job; connect to its signals before."""
        self._jobs.add(job)
        job.crashed.connect(self._on_crashed)
        job.finished.connect(self._on_finished)
        self._executor.submit(job.run)
        return job

    def cancel_all(self) -> None:
        for job in tuple(self._jobs):
            job.cancel()

    @Slot(object)
    def _on_crashed(self, bug: Exception) -> None:
        raise bug

    @Slot()
    def _on_finished(self) -> None:
        self._jobs.discard(self.sender())


def one_thread(name: str) -> ThreadPoolExecutor:
    """An executor that does one thing after the other on a thread of its own."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
