"""Backups of a study file in a folder of their own: made by SQLite, opened and gone over before they count."""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop import database
from desktop.database import pragma
from desktop.study.connect import is_damaged
from desktop.study.faults import fault, plain_faults
from desktop.study.schema import APPLICATION_ID
from desktop.study.thinning import kept

_NAME = re.compile(r"study-(?P<number>\d{6,})-(?P<time>\d{8}T\d{6}Z)\.db")
_TIME = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """`number` tells the order in which backups were made, whatever the clock said; `made_at` is in UTC."""

    path: Path
    number: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds, to look at before it is restored."""

    annotations: int
    decks: int
    last_change: str | None


class Backups:
    """The backups in `folder`, which is made with the first of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[Backup, ...]:
        """Every backup, the oldest first."""
        names = self._folder.iterdir() if self._folder.is_dir() else ()
        found = ((path, _NAME.fullmatch(path.name)) for path in names)
        backups = (Backup(path, int(match["number"]), _time(match["time"])) for path, match in found if match)
        return tuple(sorted(backups, key=lambda backup: backup.number))

    def make(self, connection: sqlite3.Connection, now: datetime) -> Backup:
        """A copy of what `connection` holds; StudyError where it can't be written or is not whole."""
        with plain_faults(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            number = max((backup.number for backup in self.all()), default=0) + 1
            path = self._folder / f"study-{number:06}-{now.astimezone(UTC):{_TIME}}.db"
            part = path.with_suffix(".part")
            self._sweep()
            try:
                with closing(database.connect(part, "rwc")) as copy:
                    connection.backup(copy)
                if not is_good(part):
                    raise fault("unreadable", path)
                part.replace(path)
            finally:
                self._sweep()
            self._thin()
        return Backup(path, number, now)

    def newest_good(self) -> Backup | None:
        """The newest backup that can be opened and is whole."""
        return next((backup for backup in reversed(self.all()) if is_good(backup.path)), None)

    def copy_into(self, backup: Backup, connection: sqlite3.Connection) -> None:
        """Write what a backup holds over what `connection` holds, all of it or nothing."""
        if not is_good(backup.path):
            raise fault("damaged", backup.path)
        with closing(database.connect(backup.path, "ro")) as copy:
            copy.backup(connection)

    def _thin(self) -> None:
        backups = self.all()
        keep = kept([backup.made_at for backup in backups])
        for place, backup in enumerate(backups):
            if place not in keep:
                backup.path.unlink(missing_ok=True)

    def _sweep(self) -> None:
        """Whatever an interrupted backup has left."""
        for left in (*self._folder.glob("*.part"), *self._folder.glob("*.part-journal")):
            left.unlink(missing_ok=True)


def is_good(path: Path) -> bool:
    """Whether the file is a study file that can be opened and is whole."""
    try:
        with closing(database.connect(path, "ro")) as connection:
            return pragma(connection, "application_id") == APPLICATION_ID and not is_damaged(connection)
    except sqlite3.Error:
        return False


def previews(backups: Backups) -> tuple[tuple[Backup, Contents], ...]:
    """The backups that can be restored, each with what it holds; the newest first."""
    good = (backup for backup in reversed(backups.all()) if is_good(backup.path))
    return tuple((backup, contents(backup)) for backup in good)


def contents(backup: Backup) -> Contents:
    """What is in a backup; StudyError where it can't be read."""
    with plain_faults(backup.path), closing(database.connect(backup.path, "ro")) as connection:
        annotations, last = connection.execute("SELECT count(*), max(changed_at) FROM annotations").fetchone()
        return Contents(annotations, _count(connection, "decks"), last)


def _count(connection: sqlite3.Connection, table: str) -> int:
    """How many rows; 0 where the backup is older than the table."""
    there = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", [table]).fetchone()
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) if there else 0


def _time(text: str) -> datetime:
    return datetime.strptime(text, _TIME).replace(tzinfo=UTC)
