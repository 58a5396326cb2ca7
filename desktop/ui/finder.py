"""Searches in the background; only the newest query is ever answered."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.guidance.refs import SearchResult
from desktop.ui.runner import Job, Runner
from desktop.ui.shelf import Shelf

PAGE = 50


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to one query."""

    query: str
    result: SearchResult


class Finder(QObject):
    """`found` carries a Found, `failed` a LibraryError. `runner` and `shelf` belong to searching alone."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, shelf: Shelf, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._runner = runner

    def find(self, query: str) -> None:
        """Answer this query and no older one."""
        self.stop()
        job = Job(lambda job: self._answer(query, job))
        job.succeeded.connect(self.found)
        job.failed.connect(self.failed)
        self._runner.start(job)

    def stop(self) -> None:
        """Give up the search that is under way."""
        self._runner.cancel_all()
        self._shelf.interrupt()

    def _answer(self, query: str, job: Job) -> Found:
        job.report(0, 1)
        return Found(query, self._shelf.library().search(query, limit=PAGE))
