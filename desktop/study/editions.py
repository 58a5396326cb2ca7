"""The texts of each revision that something hangs on, kept after the library holds the next."""

import json
import sqlite3
import zlib

from desktop.guidance.annotations import Edition
from desktop.guidance.passages import Passage

_KEEP = """INSERT INTO editions (document_id, revision, passages) VALUES (?, ?, ?)
ON CONFLICT DO UPDATE SET passages = excluded.passages WHERE length(excluded.passages) > length(passages)"""

_UNUSED = """DELETE FROM editions WHERE NOT EXISTS (
    SELECT 1 FROM annotations
    WHERE annotations.document_id = editions.document_id AND annotations.revision = editions.revision
) AND NOT EXISTS (
    SELECT 1 FROM cards
    WHERE cards.document_id = editions.document_id AND cards.revision = editions.revision
) AND NOT EXISTS (
    SELECT 1 FROM cards WHERE cards.document_id = editions.document_id AND cards.outdated_in = editions.revision
) AND NOT EXISTS (
    SELECT 1 FROM card_actions, json_each(card_actions.before) AS one, cards
    WHERE cards.id = one.key AND cards.document_id = editions.document_id
        AND json_extract(one.value, '$.revision') = editions.revision
) AND NOT EXISTS (
    SELECT 1 FROM actions, json_tree(actions.changes) AS quotes
    WHERE quotes.key = 'quote' AND json_extract(quotes.value, '$.document') = editions.document_id
        AND json_extract(quotes.value, '$.revision') = editions.revision
)"""
"""What can be undone hangs on them, too, and cards that ask for a look at the sentence of today."""


def keep(connection: sqlite3.Connection, edition: Edition) -> None:
    """Keep the texts of a revision; those that are there stay, unless they lack the lines above the first node
    or the places of footnotes."""
    passages = [[one.node, one.footnote, one.text, one.offset] for one in edition.passages]
    text = zlib.compress(json.dumps(passages, ensure_ascii=False).encode("utf-8"))
    values = [edition.document, edition.revision, text]
    connection.execute(_KEEP, values)


def read(connection: sqlite3.Connection, document: str, revision: int) -> Edition | None:
    """The texts of a revision; None where nothing hung on it."""
    sql = "SELECT passages FROM editions WHERE document_id = ? AND revision = ?"
    row = connection.execute(sql, [document, revision]).fetchone()
    if row is None:
        return None
    passages = json.loads(zlib.decompress(row["passages"]))
    return Edition(document, revision, tuple(Passage(*passage) for passage in passages))


def forget_unused(connection: sqlite3.Connection) -> None:
    """Let go of the texts that nothing hangs on any more, not even what can be undone."""
    connection.execute(_UNUSED)
