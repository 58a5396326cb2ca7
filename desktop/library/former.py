"""Former editions: a document as it was before a newer revision took its place, kept whole to be compared with."""

import json
import sqlite3
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from desktop.guidance.document import Document
from desktop.library.document_shapes import FOOTNOTES, NODES, RECIPIENTS, TABLES, list_text
from desktop.library.shape import Shape

KEPT = 10
"""Of a document that is revised again and again, the newest editions before the one of today."""

_PARTS: dict[str, Shape[Any]] = {"nodes": NODES, "footnotes": FOOTNOTES, "tables": TABLES, "recipients": RECIPIENTS}
_FRONT = ("kind", "title", "number", "issued_on", "place", "issuer", "secrecy")
_LISTS = ("letterhead", "signature")


@dataclass(frozen=True, slots=True)
class Former:
    """What a list of editions shows; `replaced_at` is ISO 8601 in UTC."""

    document: str
    revision: int
    replaced_at: str


def keep(connection: sqlite3.Connection, document: Document, revision: int) -> None:
    """Keep an edition that is about to be replaced; of many the oldest is let go."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    values = [document.id, revision, now, _packed(document)]
    connection.execute("INSERT OR REPLACE INTO former_documents VALUES (?, ?, ?, ?)", values)
    connection.execute(
        "DELETE FROM former_documents WHERE document_id = ? AND revision <= ?", [document.id, revision - KEPT]
    )


def forget(connection: sqlite3.Connection, document: str) -> None:
    """Let go of all editions of a document that is taken out."""
    connection.execute("DELETE FROM former_documents WHERE document_id = ?", [document])


def all_of(connection: sqlite3.Connection, document: str) -> tuple[Former, ...]:
    """The former editions of a document, the newest first."""
    sql = """SELECT document_id, revision, replaced_at FROM former_documents
    WHERE document_id = ? ORDER BY revision DESC"""
    return tuple(Former(*row) for row in connection.execute(sql, [document]))


def read(connection: sqlite3.Connection, document: str, revision: int) -> Document | None:
    """An edition as it was; None where it is not kept."""
    sql = "SELECT content FROM former_documents WHERE document_id = ? AND revision = ?"
    row = connection.execute(sql, [document, revision]).fetchone()
    return None if row is None else _unpacked(document, json.loads(zlib.decompress(row["content"])))


def _packed(document: Document) -> bytes:
    front = {name: getattr(document, name) for name in (*_FRONT, *_LISTS)}
    parts = {name: [shape.row(part) for part in getattr(document, name)] for name, shape in _PARTS.items()}
    return zlib.compress(list_text([{**front, **parts}]).encode("utf-8"))


def _unpacked(document: str, content: list[dict[str, Any]]) -> Document:
    (value,) = content
    fields = {name: value[name] for name in _FRONT} | {name: tuple(value[name]) for name in _LISTS}
    fields |= {name: tuple(map(shape.part, value[name])) for name, shape in _PARTS.items()}
    return Document(id=document, **fields)
