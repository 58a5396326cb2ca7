"""A colleague's study pack: read, looked through, taken in, and given back where the person thinks better of it."""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError
from desktop.study.backups import Backup
from desktop.study.desk import Desk, Notes
from desktop.study.packs.arrival import Arrived, Settled, apart
from desktop.study.packs.taking import Taken
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.runner import Cancelled, Job, Runner, in_hundreds
from desktop.ui.flows.carrying import SHOWN_FROM
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.packing import PackDoor
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.messages import tell
from desktop.ui.packs.arrival_dialog import ArrivalDialog
from desktop.ui.packs.words import PackWords
from desktop.ui.window.main_window import MainWindow


class Unpacking(QObject):
    """One pack after the other. `taken` carries the ids of the documents that a pack was about."""

    taken = Signal(object)

    def __init__(self, window: MainWindow, reading: Reading, notebook: Notebook, runner: Runner,
                 complaining: Complaining, door: PackDoor) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._notebook = window, reading, notebook
        self._runner, self._complaining, self._door = runner, complaining, door
        self._waiting: deque[Path] = deque()
        self._path = Path()
        self._arrived: Arrived | None = None
        self._dialog: ArrivalDialog | None = None
        self._backup: Backup | None = None
        self._job: Job | None = None
        self._is_busy, self._doing = False, ""
        window.strip.work.called_off.connect(self._on_called_off)

    @Slot(object)
    def start(self, path: Path) -> None:
        """Read a pack; nothing is written before the person has seen what would come in."""
        self._waiting.append(path)
        self._take_next()

    def _take_next(self) -> None:
        if not self._is_busy and self._waiting:
            self._is_busy = True
            path = self._path = self._waiting.popleft()
            self._start(Job(lambda _: self._door.receive(path)), self._on_received)

    def _start(self, job: Job, done: object) -> None:
        job.succeeded.connect(done)
        job.failed.connect(self._on_failed)
        self._runner.start(job)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._complaining.tell(error)
        self._leave()

    def _leave(self) -> None:
        self._is_busy, self._arrived, self._dialog = False, None, None
        self._take_next()

    @Slot(object)
    def _on_received(self, arrived: Arrived) -> None:
        self._arrived = arrived
        self._look(arrived)

    def _look(self, arrived: Arrived) -> None:
        def connect(job: Job) -> None:
            self._follow(job, self.tr("Đang xem gói “{name}”…"), self._on_looked)

        self._notebook.follow(
            lambda desk, job: (arrived, desk.preview(arrived, in_hundreds(job.report))), connect, changes=False
        )

    def _follow(self, job: Job, text: str, done: object) -> None:
        self._job, self._doing = job, text.format(name=self._path.name)
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(done)
        job.failed.connect(self._on_left)
        job.finished.connect(self._on_job_finished)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if total >= SHOWN_FROM:
            self._window.strip.work.show_work(self._doing, done, total)

    @Slot()
    def _on_called_off(self) -> None:
        """What was written before that was heard is there, so the document is looked at again."""
        job, self._job = self._job, None
        if job:
            job.cancel()
            self._reading.reload()
            if self._dialog:
                self._dialog.reject()
            else:
                self._leave()

    @Slot()
    def _on_job_finished(self) -> None:
        if self._doing and not self._window.strip.work.isHidden():
            self._window.strip.work.hide()
        self._job, self._doing = (None, "") if self._job is self.sender() else (self._job, self._doing)

    @Slot(object)
    def _on_looked(self, looked: tuple[Arrived, Taken]) -> None:
        if self._dialog:
            self._dialog.show_arrived(*looked)
            return
        self._dialog = dialog = ArrivalDialog(self._path.name, *looked, self._window)
        dialog.apart_requested.connect(self._on_apart)
        dialog.accepted.connect(self._on_accepted)
        dialog.rejected.connect(self._on_left)
        dialog.open()

    @Slot(bool)
    def _on_apart(self, is_apart: bool) -> None:
        if self._arrived:
            self._look(apart(self._arrived) if is_apart else self._arrived)

    @Slot()
    def _on_left(self) -> None:
        self._leave()

    @Slot()
    def _on_accepted(self) -> None:
        arrived, dialog, self._dialog = self._arrived, self._dialog, None
        if arrived and dialog:
            chosen = apart(arrived) if dialog.apart.isChecked() else arrived
            self._start(Job(lambda _: self._door.settle(chosen)), self._on_settled)

    @Slot(object)
    def _on_settled(self, settled: Settled) -> None:
        def take_in(desk: Desk, job: Job) -> object:
            try:
                return settled, *desk.take_in(settled, in_hundreds(job.report))
            except (AppError, Cancelled):
                self._door.withdraw(settled)
                raise

        def connect(job: Job) -> None:
            self._follow(job, self.tr("Đang nhập gói “{name}”…"), self._on_taken)

        self._notebook.follow(take_in, connect, changes=True)

    @Slot(object)
    def _on_taken(self, result: tuple[Settled, Notes, Taken, Backup]) -> None:
        settled, notes, taken, self._backup = result
        self._notebook.shown.emit(notes)
        self._reading.open(next(iter(settled.here.values())).document)
        words = PackWords(self)
        lines = (*words.became(settled.pack, taken), words.carried(taken))
        message = tell(self.tr("Đã nhập gói"), "\n".join(line for line in lines if line), self._window,
                       self.tr("Hoàn lại như trước"))  # fmt: skip
        message.accepted.connect(self._on_regretted)
        self.taken.emit(tuple(edition.document for edition in settled.here.values()))
        self._leave()

    @Slot()
    def _on_regretted(self) -> None:
        """The documents stay in the library; what the person had made is as it was."""
        if self._backup:
            self._notebook.restore(self._backup)
