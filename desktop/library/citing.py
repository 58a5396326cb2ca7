"""Where the other documents of a library name one: the way back of their citations."""

import re
import sqlite3
from dataclasses import dataclass

from desktop.guidance.facts import Citation, Span
from desktop.guidance.refs import NodeRef
from desktop.library.cited import Cited
from desktop.library.reader import DocumentSummary

_DIGITS = re.compile(r"[1-9]\d*")
_SQL = """SELECT citations.document_id, documents.title, coalesce(
        (SELECT footnotes.text FROM footnotes WHERE footnotes.document_id = citations.document_id
            AND footnotes.node_path = citations.node_path AND footnotes.label = citations.footnote LIMIT 1),
        nodes.text),
    citations.node_path, footnote, start_offset, end_offset, citations.text,
    citations.kind, citations.number, citations.issued_on, citations.issuer
FROM citations
    JOIN documents ON documents.id = citations.document_id
    JOIN nodes ON nodes.document_id = citations.document_id AND nodes.path = citations.node_path
WHERE citations.document_id != :id AND (citations.number LIKE :digits OR citations.issued_on = :day)
ORDER BY documents.rowid, citations.position"""


@dataclass(frozen=True, slots=True)
class Citing:
    """A citation in another document, called `title`; `text` is the whole passage that it stands in."""

    document: str
    title: str
    text: str
    citation: Citation

    @property
    def ref(self) -> NodeRef:
        return NodeRef(self.document, self.citation.span.node, self.citation.span.footnote)


def citing(connection: sqlite3.Connection, document: DocumentSummary, known: Cited) -> tuple[Citing, ...]:
    """Every citation that means `document`, by document and in reading order.

    Numbers are written in many ways: the digits narrow the search, `known` decides.
    """
    digits = _DIGITS.search(document.number or "")
    values = {"id": document.id, "digits": f"%{digits[0]}%" if digits else None, "day": document.issued_on}
    found = map(_citing, connection.execute(_SQL, values))
    return tuple(one for one in found if known.document_of(one.citation, one.document) == document.id)


def _citing(row: sqlite3.Row) -> Citing:
    document, title, text, *span = row[:8]
    return Citing(document, title, text, Citation(Span(*span), *row[8:]))
