"""The search index, kept in step with the documents by whoever writes them, in the same transaction.

A passage is a node, a footnote or a document's title. The two FTS5 tables hold the keys of its words
and no text; `passage_numbers` holds the keys of its numbers, which are looked up whole.
"""

import sqlite3
from collections.abc import Iterator

from desktop.text.numbers import number_key, numbers
from desktop.text.words import words

EXACT = "passages_exact"
FOLDED = "passages_folded"

_PASSAGES = (
    """INSERT INTO passages (document_id, node_id, source)
    SELECT document_id, id, 'title' FROM nodes WHERE document_id = ? ORDER BY position LIMIT 1""",
    """INSERT INTO passages (document_id, node_id, source)
    SELECT document_id, id, 'node' FROM nodes WHERE document_id = ? ORDER BY position""",
    """INSERT INTO passages (document_id, node_id, footnote_id, source)
    SELECT footnotes.document_id, nodes.id, footnotes.id, 'footnote'
    FROM footnotes JOIN nodes ON nodes.document_id = footnotes.document_id AND nodes.path = footnotes.node_path
    WHERE footnotes.document_id = ? ORDER BY footnotes.position""",
)

_CITED = """SELECT passage_texts.id, citations.number
FROM citations JOIN passage_texts ON passage_texts.document_id = citations.document_id
    AND passage_texts.node_path = citations.node_path AND passage_texts.footnote IS citations.footnote
WHERE citations.document_id = ? AND citations.number IS NOT NULL AND passage_texts.source <> 'title'"""


def insert(connection: sqlite3.Connection, document: str) -> None:
    """Make a stored document findable."""
    for statement in _PASSAGES:
        connection.execute(statement, [document])
    for table in (EXACT, FOLDED):
        connection.executemany(f"INSERT INTO {table} (rowid, keys) VALUES (?, ?)", _keys(connection, document, table))
    connection.executemany("INSERT OR IGNORE INTO passage_numbers VALUES (?, ?)", _number_keys(connection, document))


def delete(connection: sqlite3.Connection, document: str) -> None:
    """Forget a document that is about to be deleted; its passages go with it."""
    for table in (EXACT, FOLDED):
        connection.executemany(
            f"INSERT INTO {table} ({table}, rowid, keys) VALUES ('delete', ?, ?)", _keys(connection, document, table)
        )


def keys_of(passage: sqlite3.Row, table: str) -> str:
    """What the index table holds of a row of `passage_texts`."""
    text = f"{passage['label'] or ''} {passage['text']}"
    return " ".join(word.exact if table == EXACT else word.folded for word in words(text))


def _keys(connection: sqlite3.Connection, document: str, table: str) -> list[tuple[int, str]]:
    return [(passage["id"], keys_of(passage, table)) for passage in _passages(connection, document)]


def _passages(connection: sqlite3.Connection, document: str) -> Iterator[sqlite3.Row]:
    return connection.execute("SELECT * FROM passage_texts WHERE document_id = ? ORDER BY id", [document])


def _number_keys(connection: sqlite3.Connection, document: str) -> list[tuple[str, int]]:
    found = [(key, passage["id"]) for passage in _passages(connection, document) for key in _numbers_in(passage)]
    cited = ((number_key(row["number"]), row["id"]) for row in connection.execute(_CITED, [document]))
    return found + [(key, passage) for key, passage in cited if key is not None]


def _numbers_in(passage: sqlite3.Row) -> Iterator[str]:
    """Also the path of a labelled node: whoever types `II.2.1` wants to go there."""
    label = passage["label"] or ""
    for text in (label, passage["text"]):
        yield from (number.key for number in numbers(text))
    path = number_key(passage["node_path"]) if passage["source"] == "node" and any(words(label)) else None
    if path is not None:
        yield path
