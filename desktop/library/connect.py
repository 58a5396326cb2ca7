"""Connections to a library file: made, recognised, brought up to date."""

import sqlite3
from pathlib import Path
from urllib.parse import quote

from desktop.library.faults import fault, plain_faults
from desktop.library.schema import APPLICATION_ID, VERSION, migrate

BUSY_SECONDS = 5


def create(path: Path) -> sqlite3.Connection:
    """A connection to a new, empty library; LibraryError where something stands at `path`."""
    if path.exists():
        raise fault("exists", path)
    with plain_faults(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = _connect(path, "rwc")
        try:
            migrate(connection)
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
        connection = _connect(path, "ro" if read_only else "rw")
        try:
            _recognise(connection, path, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{_address(path)}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _address(path: Path) -> str:
    """A file URI that also fits drives (`file:///C:/...`) and shares (`file:////server/...`) of Windows."""
    posix = path.absolute().as_posix()
    return "file://" + quote(posix if posix.startswith("/") else f"/{posix}", safe="/:")


def _recognise(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise fault("foreign", path)
    version = _pragma(connection, "user_version")
    if version > VERSION:
        raise fault("newer", path)
    if version < VERSION:
        if read_only:
            raise fault("older", path)
        migrate(connection)
    # The first page may be whole where the table that names all others is not.
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
