"""What lies open on the desk: the annotations of the document that is read, carried to its revision of today."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

from desktop.guidance.annotations import Annotation, Edition, Quote, edition_of
from desktop.guidance.card_context import with_context
from desktop.guidance.document import Document
from desktop.study.backups import Backup
from desktop.study.finding import Likely, offered
from desktop.study.journal import Action, ActionName
from desktop.study.merging import Merged
from desktop.study.opening import Opened
from desktop.study.packs.arrival import Arrived, Settled
from desktop.study.packs.placing import placed
from desktop.study.packs.taking import Taken
from desktop.study.reanchor import Doubtful, Progress, Reanchored, no_progress, reanchor
from desktop.study.store import Study


@dataclass(frozen=True, slots=True)
class Notes:
    """What a person has made of one revision of a document.

    `doubtful` have no sure place in it; `moved` counts those that this opening has put elsewhere or on other words;
    `read` is what `progress_of` takes. `waiting` counts those that were left on an older revision when carrying
    them was called off.
    """

    document: str
    annotations: tuple[Annotation, ...] = ()
    doubtful: tuple[Doubtful, ...] = ()
    read: frozenset[str] = frozenset()
    moved: int = 0
    waiting: int = 0


class Desk:
    """Belongs to one thread. Every method raises StudyError where a person can mend something."""

    def __init__(self, opened: Opened) -> None:
        self.study: Study = opened.study
        self._edition = Edition("", 0, ())
        self._shown: dict[str, Annotation] = {}
        self._doubtful: tuple[Doubtful, ...] = ()
        self._read: frozenset[str] = frozenset()
        self._is_left, self._waiting = False, 0

    @property
    def notes(self) -> Notes:
        """As they are after the last thing that was done."""
        shown = tuple(self._shown.values())
        return Notes(self._edition.document, shown, self._doubtful, self._read, waiting=self._waiting)

    def open(self, document: Document, revision: int, progress: Progress = no_progress) -> Notes:
        """Lay this document on the desk; what hangs on an older revision is carried, after a backup.

        An exception in `progress` leaves everything on the revision that it hangs on: `open_as_it_is` shows that.
        """
        self._edition, self._is_left = edition_of(document, revision), False
        self.study.set_apart(self._edition)
        notes = self._lay_out(progress)
        if self.study.cards.has_older(self._edition):
            self.study.back_up()
            self.study.cards.carry(self._edition, partial(with_context, document))
        return notes

    def open_as_it_is(self, document: Document, revision: int) -> Notes:
        """Lay this document on the desk and carry nothing to it until it is opened anew."""
        self._edition, self._is_left = edition_of(document, revision), True
        self.study.set_apart(self._edition)
        self._doubtful = ()
        return self._lay_out()

    def beside(self, document: Document, revision: int) -> Notes:
        """What hangs on a document that is looked at beside the open one; nothing is carried for that."""
        self.study.set_apart(edition_of(document, revision))
        here = self.study.annotations(document.id)
        return Notes(document.id, tuple(one for one in here if one.quote.revision == revision))

    def add(self, drafts: Sequence[Annotation]) -> Notes:
        """Put annotations on the open document."""
        return self._apply(self.study.add(self._edition, drafts))

    def change(self, changed: Sequence[Annotation]) -> Notes:
        """Write annotations of any document in place of those of their ids."""
        return self._apply(self.study.change(changed))

    def remove(self, ids: Sequence[str]) -> Notes:
        """Take annotations of any document out."""
        self._doubtful = tuple(one for one in self._doubtful if one.annotation.id not in ids)
        return self._apply(self.study.remove(ids))

    def place(self, annotation: Annotation, quote: Quote) -> Notes:
        """Put a doubtful annotation where the person says that it belongs."""
        self.study.keep(self._edition)
        self.study.change([replace(annotation, quote=quote)], ActionName.PLACE)
        return self._lay_out()

    def offered(self, annotation: Annotation) -> tuple[Likely, ...]:
        """Where a doubtful annotation may belong in the open document."""
        return offered(annotation.quote, self._edition)

    def undo(self) -> tuple[Notes, Action | None]:
        """Take the last action back; no action where there is nothing to undo."""
        action = self.study.undo()
        return self._lay_out(), action

    def redo(self) -> tuple[Notes, Action | None]:
        """Do again what was undone last; no action where nothing was."""
        action = self.study.redo()
        return self._lay_out(), action

    def merge(self, incoming: Sequence[Annotation]) -> tuple[Notes, Merged]:
        """Bring annotations from elsewhere in."""
        merged = self.study.merge(incoming)
        return self._lay_out(), merged

    def preview(self, arrived: Arrived, progress: Progress) -> Taken:
        """What would become of a pack; nothing is written."""
        finding, writing = _halves(progress)
        return self.study.preview(arrived.pack, placed(arrived.pack, arrived.here, finding), writing)

    def take_in(self, settled: Settled, progress: Progress) -> tuple[Notes, Taken, Backup]:
        """Bring in what a pack holds; the backup is how everything was before."""
        finding, writing = _halves(progress)
        for edition in settled.here.values():
            self.study.set_apart(edition)
        taken, backup = self.study.take_in(settled.pack, placed(settled.pack, settled.here, finding), writing)
        return self._lay_out(), taken, backup

    def restore(self, backup: Backup) -> Notes:
        """Put back what a backup holds."""
        self.study.restore(backup)
        return self._lay_out()

    def set_read(self, texts: Iterable[str], *, is_read: bool) -> Notes:
        """That these passages of the open document were read, or are to be read again."""
        shelf = self.study.passages_read
        (shelf.add if is_read else shelf.remove)(self._edition.document, texts)
        self._read = shelf.fingerprints(self._edition.document)
        return self.notes

    def close(self) -> None:
        """Back up what has changed, and let go."""
        try:
            if self.study.is_changed:
                self.study.back_up()
        finally:
            self.study.close()

    def _lay_out(self, progress: Progress = no_progress) -> Notes:
        document, revision = self._edition.document, self._edition.revision
        outdated = self.study.outdated(document, revision)
        self._waiting = len(outdated) if self._is_left else 0
        moved = 0 if self._is_left else self._carry(outdated, progress)
        here = self.study.annotations(document)
        self._shown = {one.id: one for one in here if one.quote.revision == revision}
        self._read = self.study.passages_read.fingerprints(document)
        return replace(self.notes, moved=moved)

    def _carry(self, outdated: Sequence[Annotation], progress: Progress) -> int:
        """Returns how many were put on other words or elsewhere."""
        finding, writing = _halves(progress)
        results = [self._reanchored(revision, list(group), finding) for revision, group in _by_revision(outdated)]
        self._doubtful = tuple(one for result in results for one in result.doubtful)
        moved = [one for result in results for one in result.moved]
        if carried := [*(one for result in results for one in result.kept), *moved]:
            self.study.back_up()
            self.study.carry(self._edition, carried, writing)
        return len(moved)

    def _reanchored(self, revision: int, group: Sequence[Annotation], progress: Progress) -> Reanchored:
        old = self.study.edition(self._edition.document, revision)
        return reanchor(old, self._edition, group, progress)

    def _apply(self, action: Action) -> Notes:
        for change in action.changes:
            if change.after is None and change.before:
                self._shown.pop(change.before.id, None)
            elif change.after and self._is_here(change.after):
                self._shown[change.after.id] = change.after
        return self.notes

    def _is_here(self, annotation: Annotation) -> bool:
        quote = annotation.quote
        return (quote.document, quote.revision) == (self._edition.document, self._edition.revision)


def _halves(progress: Progress) -> tuple[Progress, Progress]:
    """Two works, one after the other, as one."""
    return (lambda done, total: progress(done, 2 * total)), (lambda done, total: progress(total + done, 2 * total))


def _by_revision(annotations: Sequence[Annotation]) -> Iterable[tuple[int, Iterable[Annotation]]]:
    def revision(annotation: Annotation) -> int:
        return annotation.quote.revision

    return groupby(sorted(annotations, key=revision), revision)
