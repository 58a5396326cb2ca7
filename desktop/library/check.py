"""A library file gone over: whole, of this version, and its search index true to its documents."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.database import transaction
from desktop.errors import LibraryError
from desktop.library import index
from desktop.library.connect import connect
from desktop.library.faults import plain_faults
from desktop.library.tables import KEYS

_INDEX_DAMAGED = "Chỉ mục tìm kiếm bị hỏng; hãy nạp lại các tài liệu."
_INDEX_DRIFTED = "Chỉ mục tìm kiếm không khớp với nội dung tài liệu; hãy nạp lại các tài liệu."

_NOT_INDEXED = """SELECT
    EXISTS (SELECT 1 FROM nodes WHERE id NOT IN (SELECT node_id FROM passages WHERE source = 'node'))
    OR EXISTS (SELECT 1 FROM footnotes
        WHERE id NOT IN (SELECT footnote_id FROM passages WHERE source = 'footnote'))
    OR (SELECT count(DISTINCT document_id) FROM nodes)
        <> (SELECT count(*) FROM passages WHERE source = 'title')"""

_DIFFERENT = """SELECT EXISTS (SELECT term, doc, offset FROM {one} EXCEPT SELECT term, doc, offset FROM {other})"""


def check_library(path: Path) -> tuple[str, ...]:
    """What is wrong with the library at `path`, in plain words; empty where all is well.

    Works on a copy, so that the library itself is neither locked nor changed.
    """
    try:
        with TemporaryDirectory(prefix="sotay-", ignore_cleanup_errors=True) as folder, plain_faults(path):
            copy = Path(folder) / "copy.db"
            with closing(connect(path, read_only=True)) as original, closing(sqlite3.connect(copy)) as target:
                original.backup(target)
            with closing(connect(copy, read_only=False)) as connection:
                return tuple(_problems(connection))
    except LibraryError as error:
        return (error.message,)


def _problems(connection: sqlite3.Connection) -> Iterator[str]:
    damage = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    if damage:
        # What is read from damaged pages says nothing.
        yield f"Tệp kho tài liệu bị hỏng ({len(damage)} chỗ); hãy thay bằng bản sao lưu."
        return
    lost = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    if lost:
        yield f"Có {lost} dòng dữ liệu không thuộc tài liệu nào; hãy nạp lại các tài liệu."
    yield from _index_problems(connection)


def _index_problems(connection: sqlite3.Connection) -> Iterator[str]:
    try:
        for table in (index.EXACT, index.FOLDED):
            connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        yield _INDEX_DAMAGED
        return
    if _has_drifted(connection):
        yield _INDEX_DRIFTED


def _has_drifted(connection: sqlite3.Connection) -> bool:
    if connection.execute(_NOT_INDEXED).fetchone()[0]:
        return True
    return _numbers_differ(connection) or any(_words_differ(connection, table) for table in (index.EXACT, index.FOLDED))


def _numbers_differ(connection: sqlite3.Connection) -> bool:
    documents = [row["id"] for row in connection.execute("SELECT id FROM documents")]
    wanted = set().union(*(index.number_keys(connection, document) for document in documents))
    return wanted != {(row["key"], row["passage_id"]) for row in connection.execute("SELECT * FROM passage_numbers")}


def _words_differ(connection: sqlite3.Connection, table: str) -> bool:
    """Compares word by word with an index made afresh: the index itself holds no text to compare with."""
    fresh = f"fresh_{table}"
    with transaction(connection):
        connection.execute(KEYS.format(table=fresh))
        passages = connection.execute("SELECT * FROM passage_texts ORDER BY id")
        connection.executemany(f"INSERT INTO {fresh} (rowid, keys) VALUES (?, ?)", index.word_keys(passages, table))
    for name in (table, fresh):
        connection.execute(f"CREATE VIRTUAL TABLE temp.{name}_words USING fts5vocab(main, {name}, instance)")
    pairs = [(f"{table}_words", f"{fresh}_words"), (f"{fresh}_words", f"{table}_words")]
    return any(connection.execute(_DIFFERENT.format(one=one, other=other)).fetchone()[0] for one, other in pairs)
