"""The search index, kept in step with the documents by whoever writes them, in the same transaction.

A passage is a node, a footnote or a document's title. The two FTS5 tables hold the keys of its words
and no text; `passage_numbers` holds the keys of its numbers, which are looked up whole.
"""

import sqlite3
from collections.abc import Iterable, Iterator

from desktop.text.numbers import JOINER, number_key, numbers
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
    found = passages(connection, document)
    for table in (EXACT, FOLDED):
        connection.executemany(f"INSERT INTO {table} (rowid, keys) VALUES (?, ?)", word_keys(found, table))
    connection.executemany("INSERT INTO passage_numbers VALUES (?, ?)", sorted(number_keys(connection, document)))


def delete(connection: sqlite3.Connection, document: str) -> None:
    """Forget a document that is about to be deleted; its passages go with it."""
    found = passages(connection, document)
    for table in (EXACT, FOLDED):
        sql = f"INSERT INTO {table} ({table}, rowid, keys) VALUES ('delete', ?, ?)"
        connection.executemany(sql, word_keys(found, table))


def word_keys(passages: Iterable[sqlite3.Row], table: str) -> list[tuple[int, str]]:
    """What the index table holds of rows of `passage_texts`."""
    return [(passage["id"], " ".join(_keys(passage, exact=table == EXACT))) for passage in passages]


def number_keys(connection: sqlite3.Connection, document: str) -> set[tuple[str, int]]:
    """What `passage_numbers` holds of a document."""
    found = {(key, passage["id"]) for passage in passages(connection, document) for key in _numbers(passage)}
    cited = ((number_key(row["number"]), row["id"]) for row in connection.execute(_CITED, [document]))
    return found | {(key, passage) for key, passage in cited if key is not None}


def passages(connection: sqlite3.Connection, document: str) -> list[sqlite3.Row]:
    """The passages of a document, with their texts."""
    return connection.execute("SELECT * FROM passage_texts WHERE document_id = ? ORDER BY id", [document]).fetchall()


def _keys(passage: sqlite3.Row, *, exact: bool) -> Iterator[str]:
    """A label is one key, so that `8,5` is not found in `2.8.5`."""
    label = JOINER.join(word.folded for word in words(passage["label"] or ""))
    if label:
        yield label
    yield from (word.exact if exact else word.folded for word in words(passage["text"]))


def _numbers(passage: sqlite3.Row) -> Iterator[str]:
    """Also the label, and the path of a labelled node: whoever types `II.2.1` wants to go there."""
    yield from (number.key for number in numbers(passage["text"]))
    label = passage["label"] or ""
    if any(words(label)):
        yield from filter(None, (number_key(label), number_key(passage["node_path"])))
