"""The index made anew, or led on from where it stopped, in steps so short that nobody waits for them."""

import sqlite3
from collections.abc import Callable
from itertools import chain

from desktop.database import transaction
from desktop.library import index
from desktop.library.index import EVERYTHING, NOTHING, STATE, TOKENS, WORDS

Progress = Callable[[int, int], None]
"""Gets how many of how many documents are done."""

BATCH = 20_000
"""Passages of one step: half a second, and one segment of the index."""

MERGED_AT_ONCE = 1000
"""Pages of the index that one step of merging writes at most."""

_BULK_HASH = 64 * 1024 * 1024
_USUAL_HASH = 1024 * 1024
_NEXT = """SELECT documents.rowid AS row, documents.id, count(nodes.id) AS passages
FROM documents LEFT JOIN nodes ON nodes.document_id = documents.id
WHERE documents.rowid > ? GROUP BY documents.rowid ORDER BY documents.rowid"""
_COUNT = f"""INSERT INTO {WORDS} SELECT term, doc FROM temp.search_terms
WHERE instr(term, '_') = 0 AND substr(term, 1, 1) NOT IN ('^', '#', '@')"""


def no_progress(_done: int, _total: int) -> None:
    """For whoever does not want to know."""


def lead_on(connection: sqlite3.Connection, progress: Progress = no_progress) -> None:
    """Bring the index to where it knows every document, from nothing if it must; a no-op where it does.

    It may be stopped after any step, by an exception of `progress` or the end of the program.
    """
    if index.known_to(connection) == NOTHING:
        with transaction(connection):
            index.make(connection, 0)
    while index.known_to(connection) != EVERYTHING:
        _tune(connection, hashsize=_BULK_HASH, automerge=0)
        while batch := _next_batch(connection):
            _take_in(connection, batch)
            progress(*_how_far(connection))
        _tune(connection, hashsize=_USUAL_HASH, automerge=4)
        _settle(connection)
        _finish(connection)


def _next_batch(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    batch, passages = [], 0
    for row in connection.execute(_NEXT, [index.known_to(connection)]):
        batch.append(row)
        passages += row["passages"]
        if passages >= BATCH:
            break
    return batch


def _take_in(connection: sqlite3.Connection, batch: list[sqlite3.Row]) -> None:
    with transaction(connection):
        # Numbers that go down make FTS5 write out what it has gathered.
        found = sorted(chain.from_iterable(index.rows(connection, row["id"]) for row in batch))
        connection.executemany(f"INSERT INTO {TOKENS} (rowid, tokens) VALUES (?, ?)", found)
        connection.execute(f"UPDATE {STATE} SET known_to = ?", [batch[-1]["row"]])


def _how_far(connection: sqlite3.Connection) -> tuple[int, int]:
    sql = "SELECT count(*) FILTER (WHERE rowid <= ?), count(*) FROM documents"
    done, total = connection.execute(sql, [index.known_to(connection)]).fetchone()
    return done, total


def _tune(connection: sqlite3.Connection, **settings: int) -> None:
    for name, value in settings.items():
        connection.execute(f"INSERT INTO {TOKENS} ({TOKENS}, rank) VALUES (?, ?)", [name, value])


def _settle(connection: sqlite3.Connection) -> None:
    """Merge the segments, a few pages at a time, until there is nothing left to merge."""
    pages = -MERGED_AT_ONCE
    while True:
        before = connection.total_changes
        with transaction(connection):
            _tune(connection, merge=pages)
        pages = MERGED_AT_ONCE  # only the first step of a merge has a negative number
        if connection.total_changes - before < 2:
            return


def _finish(connection: sqlite3.Connection) -> None:
    """Count the words; done where nothing came in meanwhile."""
    with transaction(connection):
        connection.execute(f"DELETE FROM {WORDS}")
        connection.execute(f"CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab(main, {TOKENS}, row)")
        connection.execute(_COUNT)
        connection.execute("DROP TABLE temp.search_terms")
        if not _next_batch(connection):
            connection.execute(f"UPDATE {STATE} SET known_to = ?", [EVERYTHING])
