"""The tables of content.db, made and brought up to date by named migrations."""

import sqlite3

from desktop import database
from desktop.library.tables import CONTENT, FORMER, NO_SEARCH, SEARCH

APPLICATION_ID = int.from_bytes(b"SOTY", "big")
"""Tells this program's files from those of any other program that uses SQLite."""

MIGRATIONS = {
    "documents_and_facts": CONTENT,
    "search_index": SEARCH,
    "search_index_apart": NO_SEARCH,
    "former_editions": FORMER,
}
"""Statements by name, oldest first; what was shipped is never changed, only followed by another."""

VERSION = len(MIGRATIONS)
"""The `user_version` of a file that has them all."""


def migrate(connection: sqlite3.Connection) -> None:
    """Apply what is missing, all of it or nothing."""
    database.migrate(connection, APPLICATION_ID, MIGRATIONS)
