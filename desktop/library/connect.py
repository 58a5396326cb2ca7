"""Connections to a library file: made, recognised, brought up to date."""

import sqlite3
from pathlib import Path

from desktop import database
from desktop.database import pragma, transaction
from desktop.library import index
from desktop.library.faults import fault, plain_faults
from desktop.library.schema import APPLICATION_ID, VERSION, migrate


def create(path: Path) -> sqlite3.Connection:
    """A connection to a new, empty library; LibraryError where something stands at `path`."""
    if path.exists():
        raise fault("exists", path)
    with plain_faults(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = database.connect(path, "rwc")
        try:
            migrate(connection)
            with transaction(connection):
                index.make(connection, index.EVERYTHING)
        except BaseException:
            connection.close()
            path.unlink(missing_ok=True)
            raise
    return connection


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """A connection to a library of this version; an older one that may be written to is migrated first."""
    if not path.is_file():
        raise fault("missing", path)
    with plain_faults(path):
        connection = database.connect(path, "ro" if read_only else "rw")
        try:
            _recognise(connection, path, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def _recognise(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    if pragma(connection, "application_id") != APPLICATION_ID:
        raise fault("foreign", path)
    version = pragma(connection, "user_version")
    if version > VERSION:
        raise fault("newer", path)
    if version < VERSION:
        if read_only:
            raise fault("older", path)
        migrate(connection)
    # The first page may be whole where the table that names all others is not.
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
