"""The search index, kept in step with the documents by whoever writes them, in the same transaction.

`search_tokens` is an FTS5 table without text and positions: which passages have which token, the newest first.
`search_words` says of each word in how many passages it stands: what a prefix may grow into, what a slip may
have been. `search_state` says what made the index and how far it reaches: all documents up to this row are in it,
those beyond are not yet. An index that something else made, or none, reaches nowhere.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable

from desktop.database import transaction
from desktop.library import tokens
from desktop.text import NORMAL_FORM

TOKENS = "search_tokens"
WORDS = "search_words"
STATE = "search_state"

STAMP = f"2.{NORMAL_FORM} SQLite {sqlite3.sqlite_version}"
"""Which tokens stand in which tables, made by which version of SQLite: another one may not be read."""

LAST = 2**27
"""A passage is the row that is its number before this one: FTS5 reads upward in half the time, and the newest are
wanted first. Numbers beyond are as good, but longer to write.
"""

EVERYTHING = 2**63 - 1
NOTHING = -1

_MAKE = (
    f"DROP TABLE IF EXISTS {TOKENS}",
    f"DROP TABLE IF EXISTS {WORDS}",
    f"DROP TABLE IF EXISTS {STATE}",
    f"""CREATE VIRTUAL TABLE {TOKENS} USING fts5(
    tokens, content = '', detail = none, tokenize = "ascii tokenchars '{tokens.SIGNS}'"
)""",
    f"CREATE TABLE {WORDS} (word TEXT PRIMARY KEY, passages INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    f"CREATE TABLE {STATE} (stamp TEXT NOT NULL, known_to INTEGER NOT NULL) STRICT",
)

_DELETE = f"INSERT INTO {TOKENS} ({TOKENS}, rowid, tokens) VALUES ('delete', ?, ?)"
_INSERT = f"INSERT INTO {TOKENS} (rowid, tokens) VALUES (?, ?)"
_COUNT = f"""INSERT INTO {WORDS} VALUES (?, ?)
ON CONFLICT (word) DO UPDATE SET passages = passages + excluded.passages"""

_NOT_WORDS = tuple("^#@")


def make(connection: sqlite3.Connection, known_to: int) -> None:
    """An empty index in place of whatever is there."""
    for statement in _MAKE:
        connection.execute(statement)
    connection.execute(f"INSERT INTO {STATE} VALUES (?, ?)", [STAMP, known_to])


def forget(connection: sqlite3.Connection) -> None:
    """From now on nothing is found in the index; `indexing` makes it anew."""
    with transaction(connection):
        make(connection, NOTHING)


def known_to(connection: sqlite3.Connection) -> int:
    """The row of the last document that the index knows; NOTHING where there is no index of this version."""
    try:
        row = connection.execute(f"SELECT known_to FROM {STATE} WHERE stamp = ?", [STAMP]).fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        return NOTHING  # there is no such table
    return NOTHING if row is None else int(row[0])


def insert(connection: sqlite3.Connection, document: str) -> None:
    """Make a stored document findable, unless the index is yet to reach it."""
    if _is_known(connection, document):
        found = rows(connection, document)
        connection.executemany(_INSERT, found)
        connection.executemany(_COUNT, word_counts(found))


def delete(connection: sqlite3.Connection, document: str) -> None:
    """Forget a document that is about to be deleted."""
    if _is_known(connection, document):
        found = rows(connection, document)
        connection.executemany(_DELETE, found)
        connection.executemany(_COUNT, [(word, -count) for word, count in word_counts(found)])
        connection.execute(f"DELETE FROM {WORDS} WHERE passages <= 0")


def rows(connection: sqlite3.Connection, document: str) -> list[tuple[int, str]]:
    """What the index has of a document: its rows, ascending, with their tokens."""
    return sorted((LAST - passage.id, found) for passage, found in tokens.of_document(connection, document))


def word_counts(found: Iterable[tuple[int, str]]) -> list[tuple[str, int]]:
    """In how many of these passages each word stands, with accents and without."""
    counts = Counter(token for _, of_one in found for token in set(of_one.split()))
    return [(token, count) for token, count in counts.items() if is_word(token)]


def is_word(token: str) -> bool:
    return "_" not in token and not token.startswith(_NOT_WORDS)


def _is_known(connection: sqlite3.Connection, document: str) -> bool:
    row = connection.execute("SELECT rowid FROM documents WHERE id = ?", [document]).fetchone()
    return row is not None and row[0] <= known_to(connection)
