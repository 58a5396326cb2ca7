"""A study file opened whatever happened to it, and what the person is to know of that."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from desktop.errors import StudyError
from desktop.study.backups import Backup, Backups
from desktop.study.connect import connect, create
from desktop.study.faults import fault, plain_faults
from desktop.study.pen import Now, now_in_utc
from desktop.study.store import Study

_MENDABLE = {"study_damaged", "study_foreign", "study_missing"}
_SIDE_FILES = ("", "-journal", "-wal", "-shm")
_NO_NEWS: tuple[StudyError, ...] = ()
_CLOCK_MAY_DIFFER = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Opened:
    """The open file, and one sentence for each thing that the person should know."""

    study: Study
    news: tuple[StudyError, ...] = ()


def open_study(path: Path, folder: Path, now: Now = now_in_utc, chosen: Path | None = None) -> Opened:
    """What stands at `path`, made where nothing does; its backups are in `folder`, and in the one that was `chosen`.

    A file that is damaged or gone is set aside, and the newest good backup takes its place. StudyError
    where it is newer than the program or can't be reached.
    """
    backups = Backups(folder, chosen)
    try:
        study, news = _open(path, backups, now), _NO_NEWS
    except StudyError as error:
        if error.code not in _MENDABLE:
            raise
        study, news = _mend(path, backups, now)
    return Opened(study, (*news, *_news_of_clock(study, now())))


def _open(path: Path, backups: Backups, now: Now) -> Study:
    connection = connect(path, lambda old: _back_up(old, backups, now))
    return Study(path, connection, backups, now)


def _back_up(connection: sqlite3.Connection, backups: Backups, now: Now) -> None:
    backups.make(connection, now())


def _mend(path: Path, backups: Backups, now: Now) -> tuple[Study, tuple[StudyError, ...]]:
    with plain_faults(path):
        aside = _set_aside(path, now())
        newest = backups.newest_good()
        if newest is None:
            return Study(path, create(path), backups, now), (fault("lost", path, aside=aside),) if aside else ()
        _put_in_place(path, newest, backups)
    news = fault("restored", path, since=shown_time(newest.made_at), until=shown_time(now()), aside=aside or "–")
    return _open(path, backups, now), (news,)


def _put_in_place(path: Path, backup: Backup, backups: Backups) -> None:
    """All of the backup or nothing: whoever is interrupted here begins again at the next start."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    with closing(create(part)) as connection:
        backups.copy_into(backup, connection)
    part.replace(path)


def _set_aside(path: Path, now: datetime) -> Path | None:
    """Rename what is there; its journal goes with it, lest it be applied to what comes in its place."""
    aside = path.with_name(f"{path.stem}-{now.astimezone():%Y%m%d-%H%M%S}{path.suffix}")
    is_there = path.exists()
    for ending in _SIDE_FILES:
        side = path.with_name(path.name + ending)
        if side.exists():
            side.rename(aside.with_name(aside.name + ending))
    return aside if is_there else None


def _news_of_clock(study: Study, now: datetime) -> tuple[StudyError, ...]:
    """Whether something was made at a time that has not come yet."""
    last = study.last_change()
    if last is None or last <= now + _CLOCK_MAY_DIFFER:
        return ()
    return (fault("clock", study.path, last=shown_time(last), now=shown_time(now)),)


def shown_time(time: datetime) -> str:
    """A moment as people here write it, in the time of this place."""
    return f"{time.astimezone():%H:%M %d/%m/%Y}"
