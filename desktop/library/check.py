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
from desktop.library.indexing import lead_on

_INDEX_DAMAGED = "Chỉ mục tìm kiếm bị hỏng; hãy chạy `sotay check --reindex`."
_INDEX_DRIFTED = "Chỉ mục tìm kiếm không khớp với nội dung tài liệu; hãy chạy `sotay check --reindex`."

_DIFFERENT = "SELECT EXISTS (SELECT term, doc FROM {one} EXCEPT SELECT term, doc FROM {other})"
_KEPT = "kept_tokens"


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
    if index.known_to(connection) != index.EVERYTHING:
        return  # it is of another version, or not there: it is made anew when the library is opened
    try:
        connection.execute(f"INSERT INTO {index.TOKENS} ({index.TOKENS}, rank) VALUES ('integrity-check', 1)")
        has_drifted = _has_drifted(connection)
    except sqlite3.DatabaseError:
        yield _INDEX_DAMAGED
        return
    if has_drifted:
        yield _INDEX_DRIFTED


def _has_drifted(connection: sqlite3.Connection) -> bool:
    """Compares token by token with an index made afresh: the index itself holds no text to compare with."""
    words = _words(connection)
    with transaction(connection):
        connection.execute(f"ALTER TABLE {index.TOKENS} RENAME TO {_KEPT}")
        index.make(connection, 0)
    lead_on(connection)
    if words != _words(connection):
        return True
    for table in (_KEPT, index.TOKENS):
        connection.execute(f"CREATE VIRTUAL TABLE temp.{table}_terms USING fts5vocab(main, {table}, instance)")
    pairs = [(f"{_KEPT}_terms", f"{index.TOKENS}_terms"), (f"{index.TOKENS}_terms", f"{_KEPT}_terms")]
    return any(connection.execute(_DIFFERENT.format(one=one, other=other)).fetchone()[0] for one, other in pairs)


def _words(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    return [tuple(row) for row in connection.execute(f"SELECT word, passages FROM {index.WORDS} ORDER BY word")]
