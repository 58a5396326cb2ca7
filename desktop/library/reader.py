"""Documents and their facts, read back as the values that were stored."""

import json
import sqlite3
from dataclasses import dataclass

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.library.document_shapes import FOOTNOTES, NODES, RECIPIENTS, TABLES
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


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """What a list of documents shows; `nodes` is how many it has."""

    id: str
    revision: int
    kind: str | None
    title: str
    number: str | None
    issued_on: str | None
    issuer: str | None
    nodes: int


def summaries(connection: sqlite3.Connection) -> tuple[DocumentSummary, ...]:
    """Every document, in the order in which they came into the library."""
    rows = connection.execute(
        """SELECT id, revision, kind, title, number, issued_on, issuer,
            (SELECT count(*) FROM nodes WHERE document_id = documents.id)
        FROM documents ORDER BY rowid"""
    )
    return tuple(DocumentSummary(*row) for row in rows)


def revision(connection: sqlite3.Connection, document: str) -> int | None:
    """The revision of a document; None where there is none of this id."""
    row = connection.execute("SELECT revision FROM documents WHERE id = ?", [document]).fetchone()
    return None if row is None else int(row["revision"])


def document(connection: sqlite3.Connection, id_: str) -> Document | None:
    """The document of this id, equal to what was stored."""
    row = connection.execute("SELECT * FROM documents WHERE id = ?", [id_]).fetchone()
    if row is None:
        return None
    return Document(
        id=id_,
        kind=row["kind"],
        title=row["title"],
        nodes=NODES.read(connection, id_),
        footnotes=FOOTNOTES.read(connection, id_),
        recipients=RECIPIENTS.read(connection, id_),
        signature=tuple(json.loads(row["signature"])),
        number=row["number"],
        issued_on=row["issued_on"],
        place=row["place"],
        issuer=row["issuer"],
        secrecy=row["secrecy"],
        tables=TABLES.read(connection, id_),
        letterhead=tuple(json.loads(row["letterhead"])),
    )


def facts(connection: sqlite3.Connection, document: str) -> Facts:
    """The facts of a document, equal to what was stored."""
    return Facts(
        citations=CITATIONS.read(connection, document),
        figures=FIGURES.read(connection, document),
        abbreviations=ABBREVIATIONS.read(connection, document),
        assignments=ASSIGNMENTS.read(connection, document),
        dates=DATES.read(connection, document),
        suggestions=SUGGESTIONS.read(connection, document),
        sums=SUMS.read(connection, document),
        deadlines=DEADLINES.read(connection, document),
    )
