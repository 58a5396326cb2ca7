"""What every SQLite file of the program has in common: connections, transactions, migrations, what can go wrong."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_SECONDS = 5

_PRIMARY_CODE = 0xFF
"""SQLite tells details in the higher bits of an error code."""


class Trouble(StrEnum):
    """What SQLite and the disk can refuse that a person can do something about."""

    MISSING = "missing"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    BUSY = "busy"
    READ_ONLY = "read_only"
    FULL = "full"
    UNREADABLE = "unreadable"


_BY_SQLITE_CODE = {
    sqlite3.SQLITE_NOTADB: Trouble.FOREIGN,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_CANTOPEN: Trouble.UNREADABLE,
    sqlite3.SQLITE_IOERR: Trouble.UNREADABLE,
}


def trouble_of(error: sqlite3.Error | OSError) -> Trouble | None:
    """What went wrong, in one word; None where it is a bug of the program."""
    if isinstance(error, OSError):
        return _of_disk(error)
    return _BY_SQLITE_CODE.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE)


@contextmanager
def plain(said: Callable[[Trouble], Exception]) -> Iterator[None]:
    """Turn what a person can mend into the error that is `said` of it; anything else is a bug and passes."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise said(trouble) from error


def _of_disk(error: OSError) -> Trouble:
    import errno

    by_errno = {
        errno.ENOENT: Trouble.MISSING,
        errno.ENOSPC: Trouble.FULL,
        errno.EACCES: Trouble.READ_ONLY,
        errno.EROFS: Trouble.READ_ONLY,
    }
    return by_errno.get(error.errno or 0, Trouble.UNREADABLE)


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection that begins no transaction by itself; `mode` is `ro`, `rw`, or `rwc` to make the file."""
    connection = sqlite3.connect(f"{_address(path)}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


@contextmanager
def in_memory(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """A connection to a copy of what `connection` holds, to try things on."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        connection.backup(copy)
        copy.row_factory = sqlite3.Row
        copy.execute("PRAGMA foreign_keys = ON")
        yield copy


def _address(path: Path) -> str:
    """A file URI that also fits drives (`file:///C:/...`) and shares (`file:////server/...`) of Windows."""
    posix = path.absolute().as_posix()
    return "file://" + quote(posix if posix.startswith("/") else f"/{posix}", safe="/:")


def pragma(connection: sqlite3.Connection, name: str) -> int:
    """The number that SQLite keeps under this name."""
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything that is written inside, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def migrate(connection: sqlite3.Connection, application_id: int, migrations: Mapping[str, tuple[str, ...]]) -> None:
    """Apply what is missing of `migrations`, statements by name, oldest first: all of it or nothing."""
    from sqlite_utils import Database, Migrations

    database = Database(connection, execute_plugins=False)
    known = Migrations("sotay")
    for name, statements in migrations.items():
        known(name=name)(_running(statements))
    with database.atomic():
        known.apply(database)
        # The moment of a migration would make two builds of the same documents differ.
        database.execute("UPDATE _sqlite_migrations SET applied_at = ''")
        database.execute(f"PRAGMA application_id = {application_id}")
        database.execute(f"PRAGMA user_version = {len(migrations)}")


def _running(statements: tuple[str, ...]) -> "Callable[[Database], None]":
    def run(database: "Database") -> None:
        for statement in statements:
            database.execute(statement)

    return run
