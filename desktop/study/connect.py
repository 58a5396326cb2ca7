"""Connections to a study file: made, recognised, brought up to date after a backup."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from desktop import database
from desktop.database import pragma
from desktop.study.faults import fault, plain_faults
from desktop.study.schema import APPLICATION_ID, VERSION, migrate

BeforeMigration = Callable[[sqlite3.Connection], None]


def create(path: Path) -> sqlite3.Connection:
    """A connection to a new, empty file, and the folders above it."""
    with plain_faults(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        return _prepared(database.connect(path, "rwc"), migrate)


def connect(path: Path, before_migration: BeforeMigration) -> sqlite3.Connection:
    """A connection to what stands at `path`; an older file is first given to `before_migration`.

    StudyError where it is missing, damaged, foreign, or newer than the program.
    """
    if not path.is_file():
        raise fault("missing", path)

    def bring_up_to_date(connection: sqlite3.Connection) -> None:
        recognise(connection, path)
        version = pragma(connection, "user_version")
        if 0 < version < VERSION:
            before_migration(connection)
        if version < VERSION:
            migrate(connection)

    with plain_faults(path):
        return _prepared(database.connect(path, "rw"), bring_up_to_date)


def _prepared(connection: sqlite3.Connection, prepare: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    try:
        # A file that is begun and left is empty: the rollback journal keeps it one file, FULL keeps it whole.
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")
        prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def recognise(connection: sqlite3.Connection, path: Path) -> None:
    """StudyError where this is no sound study file, or one of a newer program."""
    identity, version = pragma(connection, "application_id"), pragma(connection, "user_version")
    is_begun = identity == version == 0 and not connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    if identity != APPLICATION_ID and not is_begun:
        raise fault("foreign", path)
    if version > VERSION:
        raise fault("newer", path)
    if is_damaged(connection):
        raise fault("damaged", path)


def is_damaged(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds anything wrong with the file."""
    return [row[0] for row in connection.execute("PRAGMA integrity_check(1)")] != ["ok"]
