"""Documents and their facts, added, revised and removed together with their search index."""

import hashlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from desktop.database import Trouble, transaction, trouble_of
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.library import former, index, reader
from desktop.library.document_shapes import FOOTNOTES, NODES, RECIPIENTS, TABLES, list_text
from desktop.library.fact_shapes import (
    ABBREVIATIONS,
    ASSIGNMENTS,
    CITATIONS,
    DATES,
    DEADLINES,
    FIGURES,
    SUGGESTIONS,
    SUMS,
)
from desktop.library.shape import Cell

Done = TypeVar("Done")


class AddedStatus(StrEnum):
    IMPORTED = "imported"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a document: its revision counts from 1 and grows when its content changes."""

    id: str
    revision: int
    status: AddedStatus


def add(connection: sqlite3.Connection, document: Document, facts: Facts) -> Added:
    """Store a document, replacing an earlier revision of the same id.

    Content that the library holds already, under whatever id, is not written again.
    """
    return _whatever_the_index(connection, lambda: _add(connection, document, facts))


def _add(connection: sqlite3.Connection, document: Document, facts: Facts) -> Added:
    with transaction(connection):
        if same := find(connection, document):
            return same
        revision = reader.revision(connection, document.id) or 0
        if former_document := reader.document(connection, document.id):
            former.keep(connection, former_document, revision)
        rank = _delete(connection, document.id)
        _insert_front(connection, document, (rank, revision + 1, fingerprint_of(document)))
        _insert_parts(connection, document)
        _insert_facts(connection, document.id, facts)
        index.insert(connection, document.id)
        return Added(document.id, revision + 1, AddedStatus.IMPORTED)


def find(connection: sqlite3.Connection, document: Document) -> Added | None:
    """The document of equal content that the library holds already, under whatever id."""
    sql = "SELECT id, revision FROM documents WHERE fingerprint = ?"
    same = connection.execute(sql, [fingerprint_of(document)]).fetchone()
    return Added(same["id"], same["revision"], AddedStatus.UNCHANGED) if same else None


def remove(connection: sqlite3.Connection, document: str) -> bool:
    """Take a document out; False where there is none of this id."""
    return _whatever_the_index(connection, lambda: _remove(connection, document))


def _remove(connection: sqlite3.Connection, document: str) -> bool:
    with transaction(connection):
        former.forget(connection, document)
        return _delete(connection, document) is not None


def _whatever_the_index(connection: sqlite3.Connection, write: Callable[[], Done]) -> Done:
    """Write, once more without a search index where that is what is damaged: it can be made anew."""
    try:
        return write()
    except sqlite3.DatabaseError as error:
        if trouble_of(error) is not Trouble.DAMAGED:
            raise
        index.forget(connection)
        return write()


def fingerprint_of(document: Document) -> str:
    """Equal for documents of equal content, whatever their ids."""
    content = [
        _front_row(document),
        *map(NODES.row, document.nodes),
        *map(FOOTNOTES.row, document.footnotes),
        *map(TABLES.row, document.tables),
        *map(RECIPIENTS.row, document.recipients),
    ]
    return hashlib.sha256(list_text(content).encode("utf-8")).hexdigest()


def _front_row(document: Document) -> tuple[Cell, ...]:
    return (
        document.kind,
        document.title,
        document.number,
        document.issued_on,
        document.place,
        document.issuer,
        document.secrecy,
        list_text(document.letterhead),
        list_text(document.signature),
    )


def _insert_front(connection: sqlite3.Connection, document: Document, state: tuple[int | None, int, str]) -> None:
    connection.execute(
        """INSERT INTO documents (rowid, revision, fingerprint, id,
            kind, title, number, issued_on, place, issuer, secrecy, letterhead, signature)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [*state, document.id, *_front_row(document)],
    )


def _insert_parts(connection: sqlite3.Connection, document: Document) -> None:
    NODES.write(connection, document.id, document.nodes)
    FOOTNOTES.write(connection, document.id, document.footnotes)
    TABLES.write(connection, document.id, document.tables)
    RECIPIENTS.write(connection, document.id, document.recipients)


def _insert_facts(connection: sqlite3.Connection, document: str, facts: Facts) -> None:
    CITATIONS.write(connection, document, facts.citations)
    FIGURES.write(connection, document, facts.figures)
    ABBREVIATIONS.write(connection, document, facts.abbreviations)
    ASSIGNMENTS.write(connection, document, facts.assignments)
    DATES.write(connection, document, facts.dates)
    SUGGESTIONS.write(connection, document, facts.suggestions)
    SUMS.write(connection, document, facts.sums)
    DEADLINES.write(connection, document, facts.deadlines)


def _delete(connection: sqlite3.Connection, document: str) -> int | None:
    """Returns the row that the document had, so that its next revision keeps its place in the list."""
    # The index has no copy of the texts: it must forget them while they are still there.
    index.delete(connection, document)
    row = connection.execute("DELETE FROM documents WHERE id = ? RETURNING rowid", [document]).fetchone()
    return None if row is None else int(row[0])
