"""Importing: files of the person's become documents of the library, one after the other."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.guidance.draft import Draft
from desktop.library.filing import Alike, Filing
from desktop.library.writer import Added, AddedStatus
from desktop.reading.report import ReadResult
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.flows.reading import Reading
from desktop.ui.flows.reviewing import Reviewing
from desktop.ui.kit.messages import tell
from desktop.ui.review.again_dialog import AgainDialog
from desktop.ui.window.main_window import MainWindow

Progress = Callable[[int, int], None]
ReadFile = tuple[Path, ReadResult]


@dataclass(frozen=True, slots=True)
class Intake:
    """Reads a file, and puts what was read into the library; both raise AppError, and run in the background."""

    read: Callable[[Path, Progress], ReadResult]
    store: Callable[[Draft, Filing, Progress], Added | Alike]


class Importing(QObject):
    """Read, let the person look and decide, store. `imported` carries an id; `failed` an AppError.

    `revised` carries the id of a document that has a new edition.
    """

    imported = Signal(str)
    revised = Signal(str)
    failed = Signal(object)

    def __init__(self, window: MainWindow, reading: Reading, runner: Runner, intake: Intake,
                 reviewing: Reviewing) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._runner = window, reading, runner
        self._intake = intake
        self._waiting: dict[Job, Path] = {}
        self._begun = 0
        self._reviewing = reviewing
        self._read: deque[ReadFile] = deque()
        self._is_busy = False
        self._draft: Draft | None = None
        window.strip.work.called_off.connect(self.stop)
        reviewing.decided.connect(self._on_decided)
        reviewing.left.connect(self._on_left)

    @Slot(object)
    def start(self, path: Path) -> None:
        """Read the file in the background; the library stays as it is where the file is refused."""
        job = Job(lambda job: (path, self._intake.read(path, job.report)))
        job.succeeded.connect(self._on_read)
        self._start(job, path)

    @Slot()
    def stop(self) -> None:
        """Call off what is being read and what waits; what is in the library stays there."""
        self._read.clear()
        for job in self._waiting:
            job.cancel()

    def _start(self, job: Job, path: Path) -> None:
        self._waiting[job] = path
        self._begun += 1
        job.progressed.connect(self._on_progressed)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_finished)
        self._show_work()
        self._runner.start(job)

    def _show_work(self, done: int = 0, total: int = 0) -> None:
        if not self._waiting:
            self._begun = 0
            self._window.strip.work.hide()
            return
        name, where = next(iter(self._waiting.values())).name, self._where(done, total)
        text = self.tr("Đang đọc “{name}” ({where})…") if where else self.tr("Đang đọc “{name}”…")
        self._window.strip.work.show_work(text.format(name=name, where=where), done, total)

    def _where(self, done: int, total: int) -> str:
        """Which of several files is being read, and how many of its pages are done; empty where there is but one."""
        file = self.tr("tệp {place}/{files}").format(place=self._begun - len(self._waiting) + 1, files=self._begun)
        page = self.tr("trang {done}/{total}").format(done=done, total=total)
        return ", ".join([*([file] if self._begun > 1 else []), *([page] if total else [])])

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._show_work(done, total)

    @Slot(object)
    def _on_read(self, read: ReadFile) -> None:
        self._read.append(read)
        self._take_next()

    def _take_next(self) -> None:
        """One at a time: whoever is asked is asked about one document."""
        if not self._is_busy and self._read:
            self._is_busy = True
            self._reviewing.look(*self._read.popleft())

    def _leave(self) -> None:
        self._is_busy = False
        self._take_next()

    @Slot(object)
    def _on_decided(self, draft: Draft) -> None:
        self._draft = draft
        self._file(Filing.ASK)

    @Slot(object)
    def _file(self, filing: Filing) -> None:
        draft = self._draft
        assert draft is not None  # noqa: S101 - it was decided about before
        job = Job(lambda job: self._intake.store(draft, filing, job.report))
        job.succeeded.connect(self._on_filed)
        job.failed.connect(self.failed)
        job.failed.connect(self._on_left)
        self._runner.start(job)

    @Slot(object)
    def _on_filed(self, outcome: Added | Alike) -> None:
        if isinstance(outcome, Alike):
            self._ask(outcome)
            return
        if outcome.status is AddedStatus.UNCHANGED:
            self._say_it_is_there()
        self._reading.open(outcome.id)
        self.imported.emit(outcome.id)
        if outcome.status is AddedStatus.IMPORTED and outcome.revision > 1:
            self.revised.emit(outcome.id)
        self._leave()

    def _ask(self, alike: Alike) -> None:
        assert self._draft is not None  # noqa: S101 - it is what is alike
        dialog = AgainDialog(self._draft.document, alike.summary, self._window)
        dialog.chosen.connect(self._file)
        dialog.rejected.connect(self._on_left)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_it_is_there(self) -> None:
        sentence = self.tr("Nội dung của tệp giống hệt tài liệu đã có, nên không nạp thêm; tài liệu được mở ra.")
        tell(self.tr("Tài liệu này đã có trong kho"), sentence, self._window)

    @Slot()
    def _on_left(self) -> None:
        self._leave()

    @Slot()
    def _on_finished(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._waiting.pop(job, None)
        self._show_work()
