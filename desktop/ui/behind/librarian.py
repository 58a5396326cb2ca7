"""Brings documents from the library, and notices when another process has changed it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.library.citing import Citing
from desktop.study.places import Place
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.behind.shelf import Shelf

LOOK_AGAIN_MS = 2000


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """A document as it is in the library now, with its facts.

    `cited` holds for each citation the id of the document of the library that it means, None without one;
    `citing` where the others name this one. `place` is where reading stopped, as the study file has it.
    """

    document: Document
    facts: Facts
    cited: tuple[str | None, ...] = ()
    revision: int = 1
    citing: tuple[Citing, ...] = ()
    place: Place | None = field(default=None, compare=False)


class Librarian(QObject):
    """`listed` carries the library's DocumentSummary values, `opened` an OpenDocument, `failed` a LibraryError.

    `loaded` carries a Document without its facts, `not_loaded` the LibraryError where it can't be had. After
    `changed` every document may be another one. `looked` carries the library's version after each look.
    """

    listed = Signal(object)
    opened = Signal(object)
    loaded = Signal(object)
    not_loaded = Signal(object)
    changed = Signal()
    looked = Signal(int)
    failed = Signal(object)

    def __init__(self, shelf: Shelf, runner: Runner, place_of: Callable[[str], Place | None] = lambda _: None,
                 parent: QObject | None = None) -> None:  # fmt: skip
        """`place_of` says where reading of a document stopped; asked on the thread that reads the library."""
        super().__init__(parent)
        self._shelf, self._place_of = shelf, place_of
        self._runner = runner
        self._version: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look_again)

    def list_documents(self) -> None:
        self._start(Job(lambda _: self._shelf.library().documents()), self.listed)

    def open(self, document: str) -> None:
        self._start(Job(lambda _: self._fetch(document)), self.opened)

    @Slot(str)
    def load(self, document: str) -> None:
        """Bring a document that nobody reads yet."""
        job = Job(lambda _: self._shelf.library().document(document))
        job.succeeded.connect(self.loaded)
        job.failed.connect(self.not_loaded)
        self._runner.start(job)

    def watch(self) -> None:
        """From now on look every two seconds whether another process wrote to the library."""
        self._timer.start()
        self.look_again()

    def stop_watching(self) -> None:
        """Look no more: whoever does the looking is about to end."""
        self._timer.stop()

    @Slot()
    def look_again(self) -> None:
        job = Job(lambda _: self._shelf.library().data_version())
        job.succeeded.connect(self._on_version)
        self._runner.start(job)

    @Slot(object)
    def _on_version(self, version: int) -> None:
        is_news = self._version not in (None, version)
        self._version = version
        self.looked.emit(version)
        if is_news:
            self.changed.emit()

    def _fetch(self, document: str) -> OpenDocument:
        library = self._shelf.library()
        facts, known = library.facts(document), library.cited()
        cited = tuple(known.document_of(citation, document) for citation in facts.citations)
        citing = library.citing(document, known)
        revision, place = library.revision(document), self._place_of(document)
        return OpenDocument(library.document(document), facts, cited, revision, citing, place)

    def _start(self, job: Job, signal: object) -> None:
        job.succeeded.connect(signal)
        job.failed.connect(self.failed)
        self._runner.start(job)
