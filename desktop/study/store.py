"""What the person made: one SQLite file, opened, read and written to, each action one transaction."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Self
from uuid import uuid4

from desktop.database import in_memory
from desktop.guidance.annotations import Annotation, Edition
from desktop.study import annotations, editions, journal
from desktop.study.apart import has_other_words, set_apart
from desktop.study.backups import Backup, Backups
from desktop.study.bringing import bring_in
from desktop.study.cards import Cards
from desktop.study.decks import Decks
from desktop.study.faults import fault, plain_faults
from desktop.study.journal import Action, ActionName, Change
from desktop.study.merging import Merged
from desktop.study.overlaps import settled
from desktop.study.packs.gathering import gathered
from desktop.study.packs.placing import Placed, foreign
from desktop.study.packs.taking import Taken, take
from desktop.study.packs.value import Pack, Wish
from desktop.study.pen import Now, Pen, now_in_utc
from desktop.study.places import Place, Places
from desktop.study.progress import PassagesRead
from desktop.study.quizzes import Quizzes
from desktop.study.reanchor import Progress, no_progress
from desktop.study.schema import migrate
from desktop.study.searches import Searches


class Study:
    """Annotations, shelves and backups over one connection of one thread: the only one that writes.

    What a method has done is on the disk when it returns; StudyError where a person can mend something,
    and then nothing of it is done.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, backups: Backups, now: Now = now_in_utc) -> None:
        self.path = path
        self.backups = backups
        self._connection, self._pen = connection, Pen(path, connection, now)
        self.decks, self.searches = Decks(self._pen), Searches(self._pen)
        self.passages_read, self.cards = PassagesRead(self._pen), Cards(self._pen)
        self.places, self.quizzes = Places(self._pen), Quizzes(self._pen)
        self._saved = connection.total_changes if _is_backed_up(path, backups) else -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def annotations(self, document: str | None = None) -> tuple[Annotation, ...]:
        """Those on any revision of a document, or all there are."""
        with plain_faults(self.path):
            return annotations.read(self._connection, document)

    def outdated(self, document: str, revision: int) -> tuple[Annotation, ...]:
        """Those of a document that hang on another revision of it."""
        with plain_faults(self.path):
            return annotations.read_others(self._connection, document, revision)

    def edition(self, document: str, revision: int) -> Edition | None:
        """The texts of a revision that something hangs, or hung, on."""
        with plain_faults(self.path):
            return editions.read(self._connection, document, revision)

    def add(self, edition: Edition, drafts: Sequence[Annotation]) -> Action:
        """Put annotations on the texts of `edition`, all in one action; they get their id and time here."""
        with self._pen.action() as (_, now):
            editions.keep(self._connection, edition)
            changes: list[Change] = []
            for draft in drafts:
                new = replace(draft, id=draft.id or uuid4().hex, made_at=now, changed_at=now)
                made = tuple(settled(new, annotations.read_at(self._connection, new.quote), edition))
                changes += made
                for change in made:
                    journal.make(self._connection, change)
            return self._done(Action(ActionName.ADD, tuple(changes)), now)

    def change(self, changed: Sequence[Annotation], name: ActionName = ActionName.CHANGE) -> Action:
        """Write annotations in place of those of their ids, in one action."""
        with self._pen.action() as (_, now):
            changes = tuple(
                Change(self._one(one.id), replace(one, changed_at=_later(now, one.changed_at))) for one in changed
            )
            return self._do(Action(name, changes), now)

    def remove(self, ids: Sequence[str]) -> Action:
        """Take annotations out, in one action."""
        with self._pen.action() as (_, now):
            return self._do(Action(ActionName.REMOVE, tuple(Change(self._one(id_), None) for id_ in ids)), now)

    def merge(self, incoming: Sequence[Annotation]) -> Merged:
        """Put annotations from elsewhere among these, in one action; there is a backup first."""
        self.back_up()
        with self._pen.action() as (connection, now):
            return bring_in(connection, incoming, now)

    def pack(self, wish: Wish) -> Pack:
        """What of this goes into a study pack; the documents themselves are not here."""
        return gathered(self._pen, wish)

    def preview(self, pack: Pack, here: Placed, progress: Progress = no_progress) -> Taken:
        """What would become of a pack: done on a copy, nothing is written."""
        with plain_faults(self.path), in_memory(self._connection) as copy:
            return take(copy, pack, here, self._pen.written_now(), progress)

    def take_in(self, pack: Pack, here: Placed, progress: Progress = no_progress) -> tuple[Taken, Backup]:
        """Bring in what a pack holds, in one transaction, after a backup: whoever wants none of it restores that."""
        backup = self.back_up()
        with self._pen.action() as (connection, now):
            return take(connection, pack, here, now, progress), backup

    def set_apart(self, edition: Edition) -> None:
        """Where what hangs on this revision hangs on other words: make those an edition of their own, after a backup.

        They are then carried to `edition` as from any older revision.
        """
        kept = self.edition(edition.document, edition.revision)
        if kept and has_other_words(kept, edition):
            self.back_up()
            with self._pen.action() as (connection, _):
                set_apart(connection, kept, foreign(kept, kept.document))

    def keep(self, edition: Edition) -> None:
        """Keep the texts of an edition that something is about to hang on."""
        with self._pen.action():
            editions.keep(self._connection, edition)

    def carry(self, edition: Edition, carried: Sequence[Annotation], progress: Progress = no_progress) -> None:
        """Write annotations where they stand in a newer edition; nothing that a person would undo.

        An exception in `progress` leaves everything as it was.
        """
        with self._pen.action():
            editions.keep(self._connection, edition)
            for number, annotation in enumerate(carried):
                progress(number, len(carried))
                annotations.write(self._connection, annotation)
            editions.forget_unused(self._connection)

    def keep_places(self, places: Mapping[str, Place], *, only_unknown: bool = False) -> None:
        """Where reading stopped, by document; nothing that a backup is made for."""
        is_saved = not self.is_changed
        (self.places.keep_unknown if only_unknown else self.places.keep)(places)
        if is_saved:
            self._saved = self._connection.total_changes

    def undo(self) -> Action | None:
        """Take the last action back; None where there is nothing to undo."""
        with self._pen.action():
            return journal.undo(self._connection)

    def redo(self) -> Action | None:
        """Do again what was undone last; None where nothing was."""
        with self._pen.action():
            return journal.redo(self._connection)

    def last_change(self) -> datetime | None:
        """When an annotation was changed last, by the clock of that time."""
        with plain_faults(self.path):
            last = self._connection.execute("SELECT max(changed_at) FROM annotations").fetchone()[0]
        return datetime.fromisoformat(last) if last else None

    @property
    def is_changed(self) -> bool:
        """Whether there is anything that no backup has."""
        return self._connection.total_changes != self._saved

    def back_up(self) -> Backup:
        """Make a backup now, whatever has changed."""
        backup = self.backups.make(self._connection, self._pen.now())
        self._saved = self._connection.total_changes
        return backup

    def keep_backups_in(self, folder: Path | None) -> Backup:
        """Put backups into another folder from now on, None for the usual one; the first of them now."""
        self.backups.chosen = folder
        return self.back_up()

    def restore(self, backup: Backup) -> None:
        """Put back what a backup holds; what there is now becomes a backup first."""
        self.back_up()
        with plain_faults(self.path):
            self.backups.copy_into(backup, self._connection)
            migrate(self._connection)

    def _do(self, action: Action, now: str) -> Action:
        for change in action.changes:
            journal.make(self._connection, change)
        return self._done(action, now)

    def _done(self, action: Action, now: str) -> Action:
        journal.remember(self._connection, action, now)
        return action

    def _one(self, id_: str) -> Annotation:
        found = annotations.read_some(self._connection, [id_])
        if not found:
            raise fault("no_annotation", self.path)
        return found[0]


def _is_backed_up(path: Path, backups: Backups) -> bool:
    """Whether the newest backup was made after the last change, as far as the times of the files tell."""
    newest = backups.all()[-1:]
    return bool(newest) and newest[0].path.stat().st_mtime >= path.stat().st_mtime


def _later(now: str, before: str) -> str:
    """`now`, or the time before it where the clock was set back: the newest change stays the newest."""
    return max(now, before)
