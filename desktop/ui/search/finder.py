"""Searches in the background; only the newest question is ever answered."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.guidance.refs import Depth, NodeRef, SearchResult
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.behind.shelf import Shelf

PAGE, MOST = 50, 800
"""Hits of a first page, and as many as anybody has walked to."""

SETTLE_MS = 120
"""So long after the last key a person is taken to have paused."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Which passages are like the one at `ref`, whose text begins with `words`."""

    ref: NodeRef
    words: str


Question = str | Alike
"""What was typed into the search line, or a passage."""


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to one question; one that is `INSTANT` is followed by one that is `SETTLED`."""

    question: Question
    result: SearchResult
    depth: Depth = Depth.SETTLED

    @property
    def query(self) -> str:
        """What was typed; "" for another question."""
        return self.question if isinstance(self.question, str) else ""


class Finder(QObject):
    """`found` carries a Found, `failed` a LibraryError. `runner` and `shelf` belong to searching alone."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, shelf: Shelf, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._runner = runner
        self._question: Question = ""
        self._limit = PAGE
        self._pause = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._pause.timeout.connect(self._on_pause)

    def find(self, question: Question) -> None:
        """Answer this question and no older one: a query at once, and in full when nothing more is typed."""
        self.stop()
        self._question, self._limit = question, PAGE
        if isinstance(question, str):
            self._ask(Depth.INSTANT)
            self._pause.start()
        else:
            self._ask(Depth.SETTLED)

    def settle(self) -> None:
        """Nothing more will be typed: answer in full now, unless that is done or under way."""
        if self._pause.isActive():
            self._pause.stop()
            self._on_pause()

    def find_more(self) -> None:
        """The same question, answered by a longer page; nothing where it is long enough."""
        if self._limit < MOST and not self._pause.isActive():
            self._limit *= 4
            self._ask(Depth.SETTLED)

    def stop(self) -> None:
        """Give up the search that is under way."""
        self._pause.stop()
        self._runner.cancel_all()
        self._shelf.interrupt()

    @Slot()
    def _on_pause(self) -> None:
        self._ask(Depth.SETTLED)

    def _ask(self, depth: Depth) -> None:
        question, limit = self._question, self._limit
        job = Job(lambda job: self._answer(question, limit, depth, job))
        job.succeeded.connect(self.found)
        job.failed.connect(self.failed)
        self._runner.start(job)

    def _answer(self, question: Question, limit: int, depth: Depth, job: Job) -> Found:
        job.report(0, 1)
        library = self._shelf.library()
        match question:
            case Alike(ref, _):
                return Found(question, library.similar(ref, limit), depth)
            case query:
                return Found(query, library.search(query, limit=limit, depth=depth), depth)
