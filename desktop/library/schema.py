"""The tables of content.db, made and brought up to date by named migrations."""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.library.tables import CONTENT, SEARCH

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = int.from_bytes(b"SOTY", "big")
"""Tells this program's files from those of any other program that uses SQLite."""

MIGRATIONS = {"documents_and_facts": CONTENT, "search_index": SEARCH}
"""Statements by name, oldest first; what was shipped is never changed, only followed by another."""

VERSION = len(MIGRATIONS)
"""The `user_version` of a file that has them all."""


def migrate(connection: sqlite3.Connection) -> None:
    """Apply what is missing, all of it or nothing."""
    from sqlite_utils import Database, Migrations

    database = Database(connection, execute_plugins=False)
    migrations = Migrations("sotay")
    for name, statements in MIGRATIONS.items():
        migrations(name=name)(_running(statements))
    with database.atomic():
        migrations.apply(database)
        # The moment of a migration would make two builds of the same documents differ.
        database.execute("UPDATE _sqlite_migrations SET applied_at = ''")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {VERSION}")


def _running(statements: tuple[str, ...]) -> "Callable[[Database], None]":
    def run(database: "Database") -> None:
        for statement in statements:
            database.execute(statement)

    return run
