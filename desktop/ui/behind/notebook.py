"""Keeps what the person makes, on a thread of its own, and says what is there after each action."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.errors import StudyError
from desktop.guidance.annotations import Annotation, Quote
from desktop.study.backups import Backup, previews
from desktop.study.decks import Decks
from desktop.study.desk import Desk
from desktop.study.opening import Opened
from desktop.study.places import Place
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.runner import Job, Runner, in_hundreds

BACKUP_MS = 30 * 60 * 1000
"""How long a change waits for its backup, at most."""

Work = Callable[[Desk, Job], object]


class Notebook(QObject):
    """`shown` carries the Notes of the open document, `listed` all annotations there are.

    `carrying` tells how far those of the open document are brought to its revision of today, `settled` that this
    has ended, one way or the other. `shown_beside` carries those of a document that is looked at beside it.

    `undone` carries the Action that was taken back or done again, None where there was none; `offered` the
    Likely places for a doubtful annotation; `merged` a Merged; `previewed` pairs of Backup and Contents;
    `restored` the Backup. `told` and `failed` carry StudyErrors: news of the file when it is first opened,
    and what could not be done; `backed_up_elsewhere` that the person's folder for backups can't be had.
    """

    shown = Signal(object)
    carrying = Signal(int, int)
    settled = Signal()
    shown_beside = Signal(object)
    listed = Signal(object)
    undone = Signal(object)
    offered = Signal(object)
    merged = Signal(object)
    previewed = Signal(object)
    restored = Signal(object)
    told = Signal(object)
    backed_up_elsewhere = Signal(object)
    failed = Signal(object)

    def __init__(self, open_study: Callable[[], Opened], runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_study, self._runner = open_study, runner
        self._desk: Desk | None = None
        self._opening: tuple[Job, OpenDocument] | None = None
        self._backup = QTimer(self, singleShot=True, interval=BACKUP_MS)
        self._backup.timeout.connect(self._on_backup_due)

    def open(self, opened: OpenDocument) -> None:
        """Bring what was made of this document, carried to its revision of today."""
        job = self._job(lambda desk, job: desk.open(opened.document, opened.revision, in_hundreds(job.report)))
        job.succeeded.connect(self.shown)
        job.progressed.connect(self.carrying)
        job.finished.connect(self._on_settled)
        self._opening = job, opened
        self._runner.start(job)

    @Slot()
    def leave_as_it_is(self) -> None:
        """Carry nothing to the open document: what hangs on an older revision stays there until it is opened anew."""
        if self._opening:
            job, opened = self._opening
            job.cancel()
            self._start(lambda desk, _: desk.open_as_it_is(opened.document, opened.revision), self.shown)

    def add(self, drafts: Sequence[Annotation]) -> None:
        self._change(lambda desk, _: desk.add(drafts))

    def change(self, changed: Sequence[Annotation]) -> None:
        self._change(lambda desk, _: desk.change(changed))

    def remove(self, ids: Sequence[str]) -> None:
        self._change(lambda desk, _: desk.remove(ids))

    def place(self, annotation: Annotation, quote: Quote) -> None:
        """Put a doubtful annotation where the person says."""
        self._change(lambda desk, _: desk.place(annotation, quote))

    def set_read(self, texts: Sequence[str], *, is_read: bool) -> None:
        """That passages of the open document were read, or are to be read again."""
        self._change(lambda desk, _: desk.set_read(texts, is_read=is_read))

    @Slot()
    def undo(self) -> None:
        self._step(Desk.undo)

    @Slot()
    def redo(self) -> None:
        self._step(Desk.redo)

    def merge(self, incoming: Sequence[Annotation]) -> None:
        """Bring annotations from elsewhere in."""
        self._start(lambda desk, _: desk.merge(incoming), self._on_merged, self._after_change)

    @Slot()
    def list_backups(self) -> None:
        """Look what could be restored."""
        self._start(lambda desk, _: previews(desk.study.backups), self.previewed)

    def keep_backups_in(self, folder: Path | None, done: object) -> None:
        """Put backups into another folder, None for the usual one; the first Backup goes to `done`."""
        self._start(lambda desk, _: self._told_of(desk, desk.study.keep_backups_in(folder)), done)

    def restore(self, backup: Backup) -> None:
        """Put back what a backup holds."""
        self._start(lambda desk, _: (desk.restore(backup), backup), self._on_restored, self._after_change)

    @Slot()
    def list_all(self) -> None:
        self._start(lambda desk, _: desk.study.annotations(), self.listed)

    def offer(self, annotation: Annotation) -> None:
        """Look for where a doubtful annotation may belong."""
        self._start(lambda desk, _: desk.offered(annotation), self.offered)

    def keep_places(self, places: Mapping[str, Place]) -> None:
        """Where reading stopped, by document. Nobody is told where that can't be kept: nothing of theirs is lost."""
        self._runner.start(Job(lambda _: self._opened_desk().study.keep_places(places)))

    def take_old_places(self, places: Mapping[str, Place], done: object) -> None:
        """Places that were kept elsewhere, for documents of which none is known here."""
        job = Job(lambda _: self._opened_desk().study.keep_places(places, only_unknown=True))
        job.succeeded.connect(done)
        self._runner.start(job)

    def show_beside(self, opened: OpenDocument) -> None:
        """Bring what was made of a document that is looked at beside the open one, as far as it is on this revision."""
        self._start(lambda desk, _: desk.beside(opened.document, opened.revision), self.shown_beside)

    def decks(self) -> Decks:
        """The shelf of saved decks; for the thread that does the work."""
        return self._opened_desk().study.decks

    def ask(self, work: Work, done: object, failed: object = None) -> None:
        """Do what only looks; its result goes to the slot or signal `done`, a StudyError also to `failed`."""
        self._start(work, done, failed=failed)

    def do(self, work: Work, done: object, failed: object = None) -> None:
        """Do what changes something; the rest as in `ask`."""
        self._start(work, done, self._after_change, failed=failed)

    def follow(self, work: Work, connect: Callable[[Job], None], *, changes: bool) -> None:
        """Do what may take long; `connect` gets the job before it begins, to hear how far it is and to call it off."""
        job = self._job(work)
        if changes:
            job.succeeded.connect(self._after_change)
        connect(job)
        self._runner.start(job)

    def close_desk(self) -> None:
        """Back up and let go; for the thread that does the work. Nobody is there any more to be told of a fault."""
        desk, self._desk = self._desk, None
        if desk:
            with suppress(StudyError):
                desk.close()

    def _change(self, work: Work) -> None:
        self._start(work, self.shown, self._after_change)

    def _step(self, step: Callable[[Desk], object]) -> None:
        self._start(lambda desk, _: step(desk), self._on_stepped, self._after_change)

    def _start(self, work: Work, *done: object, failed: object = None) -> None:
        job = self._job(work)
        for follower in done:
            job.succeeded.connect(follower)
        if failed:
            job.failed.connect(failed)
        self._runner.start(job)

    def _job(self, work: Work) -> Job:
        job = Job(lambda job: work(self._opened_desk(), job))
        job.failed.connect(self.failed)
        return job

    def _opened_desk(self) -> Desk:
        """Runs on the thread that does the work."""
        if self._desk is None:
            opened = self._open_study()
            self._desk = Desk(opened)
            for news in opened.news:
                self.told.emit(news)
            backups = opened.study.backups
            if backups.chosen and not backups.chosen.is_dir():
                self.backed_up_elsewhere.emit(backups.news_of_chosen())
        return self._desk

    @Slot()
    def _on_settled(self) -> None:
        if self._opening and self._opening[0] is self.sender():
            self._opening = None
            self.settled.emit()

    @Slot(object)
    def _on_stepped(self, result: tuple[object, object]) -> None:
        notes, action = result
        self.shown.emit(notes)
        self.undone.emit(action)

    @Slot(object)
    def _on_merged(self, result: tuple[object, object]) -> None:
        notes, merged = result
        self.shown.emit(notes)
        self.merged.emit(merged)

    @Slot(object)
    def _on_restored(self, result: tuple[object, object]) -> None:
        notes, backup = result
        self.shown.emit(notes)
        self.restored.emit(backup)

    @Slot(object)
    def _after_change(self, _result: object) -> None:
        if not self._backup.isActive():
            self._backup.start()

    @Slot()
    def _on_backup_due(self) -> None:
        self._start(lambda desk, _: self._told_of(desk, desk.study.back_up()))

    def _told_of(self, desk: Desk, backup: Backup) -> Backup:
        """Runs on the thread that does the work."""
        if desk.study.backups.is_elsewhere(backup):
            self.backed_up_elsewhere.emit(desk.study.backups.news_of_chosen())
        return backup
