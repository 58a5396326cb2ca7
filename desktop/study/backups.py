"""Backups of a study file in folders of their own: made by SQLite, opened and gone over before they count."""

import re
import secrets
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop import database
from desktop.database import pragma
from desktop.errors import StudyError
from desktop.study.connect import is_damaged
from desktop.study.faults import fault, plain_faults
from desktop.study.schema import APPLICATION_ID, VERSION
from desktop.study.thinning import kept

_NAME = re.compile(r"study-(?:(?P<owner>[0-9a-f]{8})-)?(?P<number>\d{6,})-(?P<time>\d{8}T\d{6}Z)\.db")
_DIGITS = re.compile("[0-9a-f]{8}")
_TIME = "%Y%m%dT%H%M%SZ"
_LAST, _OWNER = "last-number", "owner"


@dataclass(frozen=True, slots=True)
class Backup:
    """`number` tells the order in which backups were made, whatever the clock said; `made_at` is in UTC.

    In a folder that several people may have chosen, `owner` says whose it is; None in a folder of one's own.
    """

    path: Path
    number: int
    made_at: datetime
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds, to look at before it is restored."""

    annotations: int
    decks: int
    last_change: str | None


class Backups:
    """The backups in `folder`, which is made with the first of them, and in the one that the person chose.

    While the chosen folder is missing, or can't be written to, backups go to `folder`. Those of other people in
    the chosen one are shown, as they may be one's own from another machine, but never thinned or taken unasked.
    """

    def __init__(self, folder: Path, chosen: Path | None = None) -> None:
        self._folder, self.chosen = folder, chosen

    def all(self) -> tuple[Backup, ...]:
        """Every backup in either folder, the oldest first."""
        folders = (self._folder, *((self.chosen,) if self.chosen else ()))
        return tuple(sorted((one for folder in folders for one in _in(folder)), key=lambda backup: backup.number))

    def make(self, connection: sqlite3.Connection, now: datetime) -> Backup:
        """A copy of what `connection` holds; StudyError where it can't be written or is not whole."""
        number = max((self._last_number(), *(backup.number for backup in self.all()))) + 1
        backup = self._make_in_chosen(connection, number, now) or _make(self._folder, connection, number, now)
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / _LAST).write_text(str(number), encoding="ascii")
        return backup

    def is_elsewhere(self, backup: Backup) -> bool:
        """Whether a backup is not where the person wanted it."""
        return self.chosen is not None and backup.path.parent != self.chosen

    def news_of_chosen(self) -> StudyError | None:
        """Where backups go as long as the folder that the person chose can't be had."""
        if self.chosen is None:
            return None
        return fault("backup_away", self.chosen, instead=self._folder)

    def _make_in_chosen(self, connection: sqlite3.Connection, number: int, now: datetime) -> Backup | None:
        """None where there is no such folder now: a disk that was taken out must not be made as a folder."""
        if self.chosen is None or not self.chosen.is_dir():
            return None
        try:
            return _make(self.chosen, connection, number, now, self._owner() or self._new_owner())
        except StudyError:
            return None

    def _last_number(self) -> int:
        """Also of backups on a disk that is not here now."""
        try:
            return int((self._folder / _LAST).read_text(encoding="ascii"))
        except (OSError, ValueError):
            return 0

    def _owner(self) -> str | None:
        """Eight digits that tell this profile from others; None where there are none yet."""
        try:
            owner = (self._folder / _OWNER).read_text(encoding="ascii")
        except (OSError, ValueError):
            return None
        return owner if _DIGITS.fullmatch(owner) else None

    def _new_owner(self) -> str:
        owner = secrets.token_hex(4)
        with plain_faults(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / _OWNER).write_text(owner, encoding="ascii")
        return owner

    def newest_good(self) -> Backup | None:
        """The newest backup of this profile that can be opened and is whole."""
        mine = (None, self._owner())
        return next((one for one in reversed(self.all()) if one.owner in mine and is_good(one.path)), None)

    def copy_into(self, backup: Backup, connection: sqlite3.Connection) -> None:
        """Write what a backup holds over what `connection` holds, all of it or nothing."""
        if not is_good(backup.path):
            raise fault("damaged", backup.path)
        with closing(database.connect(backup.path, "ro")) as copy:
            if pragma(copy, "user_version") > VERSION:
                raise fault("newer", backup.path)
            copy.backup(connection)


def _in(folder: Path) -> tuple[Backup, ...]:
    """Those in one folder, the oldest first; none where it can't be looked into."""
    try:
        names = sorted(folder.iterdir())
    except OSError:
        return ()
    found = ((path, _NAME.fullmatch(path.name)) for path in names)
    backups = (_backup(path, match) for path, match in found if match)
    return tuple(sorted(filter(None, backups), key=lambda backup: backup.number))


def _backup(path: Path, name: re.Match[str]) -> Backup | None:
    """None where the name tells a time that there never was."""
    try:
        made_at = datetime.strptime(name["time"], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, int(name["number"]), made_at, name["owner"])


def _make(folder: Path, connection: sqlite3.Connection, number: int, now: datetime, owner: str | None = None) -> Backup:
    with plain_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
        begin = f"study-{owner}-" if owner else "study-"
        path = folder / f"{begin}{number:06}-{now.astimezone(UTC):{_TIME}}.db"
        part = path.with_suffix(".part")
        _sweep(folder, begin)
        try:
            with closing(database.connect(part, "rwc")) as copy:
                connection.backup(copy)
            if not is_good(part):
                raise fault("unreadable", path)
            part.replace(path)
        finally:
            _sweep(folder, begin)
        _thin(folder, owner)
    return Backup(path, number, now, owner)


def _thin(folder: Path, owner: str | None) -> None:
    backups = [backup for backup in _in(folder) if backup.owner == owner]
    keep = kept([backup.made_at for backup in backups])
    for place, backup in enumerate(backups):
        if place not in keep:
            _drop(backup.path)


def _sweep(folder: Path, begin: str) -> None:
    """Whatever an interrupted backup has left."""
    for left in (*folder.glob(f"{begin}*.part"), *folder.glob(f"{begin}*.part-journal")):
        _drop(left)


def _drop(path: Path) -> None:
    """At another time, where a program that syncs or looks for viruses holds it: the backup is made all the same."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


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
