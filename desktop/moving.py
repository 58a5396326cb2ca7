"""REMOVAL MEN: the two databases go to another folder, before anything opens them; nothing is lost whatever happens."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from sqlite3 import Connection, DatabaseError

from desktop import database
from desktop.database import Trouble, plain
from desktop.errors import AppError
from desktop.paths import LIBRARY, STUDY, Folders, Profile, read_folders, write_folders

Progress = Callable[[int, int], None]
_PAGES = 500
"""How many pages are copied between two reports of progress."""

_TABLES = (
    """SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"""
)
"""Those of a search index are among them, under its own names."""

_WHY = {
    Trouble.FULL: ("ổ đĩa đã đầy", "the disk is full"),
    Trouble.READ_ONLY: ("không được phép ghi ở đó", "it may not be written to"),
    Trouble.BUSY: ("chương trình khác đang ghi dữ liệu", "another program is writing to the data"),
    Trouble.MISSING: ("không tìm thấy thư mục", "there is no such folder"),
}
_OTHERWISE = ("bản chép không đọc lại được", "the copy could not be read back")


def has_data(profile: Profile) -> bool:
    """Whether either database is where the profile says; a new profile at home needs none."""
    return profile.folders.data is None or any(path.exists() for path in (profile.library, profile.study))


def move(profile: Profile, progress: Progress) -> Profile:
    """Bring the databases to where the person wants them, and say where they are from now on.

    Each is copied and the copy compared with it, then the profile names the new folder, then what is in the
    old one is put away. AppError where that can't be, and an exception in `progress` calls it off: the data
    stays where it is, and is not moved at the next start either.
    """
    folders, target = profile.folders, profile.folders.next_data
    if target is None:
        return profile
    moved = Folders(None if target == profile.root else target, None, folders.backups)
    try:
        with plain(lambda trouble: _not_moved(profile, target, trouble)):
            _bring(profile, target, moved, progress)
    except BaseException:
        with suppress(OSError):
            write_folders(profile.root, replace(folders, next_data=None))
        raise
    return replace(profile, folders=moved)


def _bring(profile: Profile, target: Path, moved: Folders, progress: Progress) -> None:
    target.mkdir(parents=True, exist_ok=True)
    names = [name for name in (LIBRARY, STUDY) if (profile.data / name).is_file()]
    for place, name in enumerate(names):
        _copy(profile.data / name, target / name, _share(progress, place, len(names)))
    write_folders(profile.root, moved)
    if read_folders(profile.root) == moved:
        with suppress(OSError):
            for name in names:
                _put_away(profile.data / name)


def _share(progress: Progress, place: int, count: int) -> Progress:
    """One of several works, as part of all of them."""
    return lambda done, total: progress(place * total + done, count * total)


def _copy(source: Path, target: Path, progress: Progress) -> None:
    """What an interrupted move has left whole is used, anything else that stands there is put away."""
    if _is_there(source, target):
        return
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with _nobody_writes(source), closing(database.connect(source, "ro")) as read:
            with closing(database.connect(part, "rwc")) as copy:
                read.backup(copy, pages=_PAGES, progress=lambda _, left, all_: progress(all_ - left, max(all_, 1)))
            _check(source, part)
        if target.exists():
            _put_away(target)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _is_there(source: Path, target: Path) -> bool:
    try:
        return target.is_file() and _are_same(source, target)
    except DatabaseError:
        return False


@contextmanager
def _nobody_writes(path: Path) -> Iterator[None]:
    """SQLite copies nothing over a connection that writes, so that one only keeps the others from it."""
    with closing(database.connect(path, "rw")) as connection, database.transaction(connection):
        yield


def _check(source: Path, copy: Path) -> None:
    """Whether the copy is whole, on the disk, and row by row what was copied."""
    with closing(database.connect(copy, "ro")) as connection:
        is_whole = [row[0] for row in connection.execute("PRAGMA integrity_check(1)")] == ["ok"]
    if not is_whole or not _are_same(source, copy):
        raise OSError(errno.EIO, "the copy is another file", str(copy))
    with copy.open("rb+") as file:
        os.fsync(file.fileno())


def _are_same(one: Path, other: Path) -> bool:
    """Asked of SQLite: a file that is opened and closed beside it would lose its locks."""
    with closing(database.connect(one, "ro")) as first, closing(database.connect(other, "ro")) as second:
        tables = [tuple(connection.execute(_TABLES)) for connection in (first, second)]
        return tables[0] == tables[1] and all(_have_same_rows(first, second, name) for name, _ in tables[0])


def _have_same_rows(first: Connection, second: Connection, table: str) -> bool:
    quoted = table.replace('"', '""')
    cursors = (connection.execute(f'SELECT * FROM "{quoted}"') for connection in (first, second))
    return all(one == other for one, other in zip_longest(*cursors))


def _put_away(path: Path) -> None:
    """Under a name with the time: whoever is sure that the new one is good may delete it."""
    now = datetime.now().astimezone()
    path.rename(path.with_name(f"{path.stem}-{now:%Y%m%d-%H%M%S-%f}{path.suffix}"))


def _not_moved(profile: Profile, target: Path, trouble: Trouble) -> AppError:
    vietnamese, english = _WHY.get(trouble, _OTHERWISE)
    return AppError(
        f"Chưa chuyển được dữ liệu sang {target}: {vietnamese}. Dữ liệu vẫn nguyên ở {profile.data}; "
        "hãy chọn lại thư mục trong Cài đặt.",
        f"The data could not be moved to {target}: {english}. It is still in {profile.data}; "
        "choose the folder again in the settings.",
        code="not_moved",
    )
