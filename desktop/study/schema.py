"""The tables of study.db, made and brought up to date by named migrations."""

import sqlite3

from desktop import database
from desktop.study.tables import ANNOTATIONS, CARD_ACTIONS, CARDS, PLACE_WORDS, PLACES, QUIZZES, SHELVES

APPLICATION_ID = int.from_bytes(b"SOHT", "big")
"""Tells this file from a library and from the files of any other program that uses SQLite."""

MIGRATIONS = {
    "annotations": ANNOTATIONS,
    "shelves": SHELVES,
    "cards": CARDS,
    "places": PLACES,
    "quizzes": QUIZZES,
    "card_actions": CARD_ACTIONS,
    "place_words": PLACE_WORDS,
}
"""Statements by name, oldest first; what was shipped is never changed, only followed by another."""

VERSION = len(MIGRATIONS)
"""The `user_version` of a file that has them all."""


def migrate(connection: sqlite3.Connection) -> None:
    """Apply what is missing, all of it or nothing."""
    database.migrate(connection, APPLICATION_ID, MIGRATIONS)
