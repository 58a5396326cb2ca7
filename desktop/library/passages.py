"""What the search knows of a document: its nodes, its footnotes and its title, each a passage with a number.

A node has the number of its row; footnotes and titles have negative ones, even and odd, so that neither
the document tables nor another table need to know of them.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop.guidance.document import TITLED
from desktop.library.reads import Reads

TITLE = "title"
FOOTNOTE = "footnote"

_HEADED = frozenset({*map(str, TITLED), TITLE})

_NODE = "SELECT id, document_id, path, kind, NULL AS footnote, label, text, parent_path AS parent FROM nodes"
_ABOVE = "(SELECT parent_path FROM nodes WHERE document_id = footnotes.document_id AND path = node_path)"
_FOOTNOTE = f"SELECT -2 * id, document_id, node_path, '{FOOTNOTE}', label, NULL, text, {_ABOVE} FROM footnotes"
_FIRST = "(SELECT path FROM nodes WHERE id = (SELECT min(id) FROM nodes WHERE document_id = documents.id))"
"""Nodes are numbered in reading order, and the smallest number stands in an index."""

_TITLE = f"""SELECT -2 * rowid - 1, id, {_FIRST},
    '{TITLE}', NULL, NULL, coalesce(kind || ' ', '') || coalesce(number || ' ', '') || title, NULL
FROM documents"""


class Passage(NamedTuple):
    """`path` is the node that a hit leads to, `parent` the node above, `kind` that of the node, or what else it is."""

    id: int
    document: str
    path: str
    kind: str
    footnote: str | None
    label: str | None
    text: str
    parent: str | None

    @property
    def is_headed(self) -> bool:
        """Whether it is a title over what follows."""
        return self.kind in _HEADED

    @property
    def words(self) -> str:
        """What is searched: the label, unless it is a number, stands before the text as a word."""
        return self.text if self.label is None or not self.label.isalpha() else f"{self.label} {self.text}"


def of_document(connection: sqlite3.Connection, document: str) -> list[Passage]:
    """The passages of a document, by number; none for one without nodes."""
    found = [
        *connection.execute(f"{_NODE} WHERE document_id = ?", [document]),
        *connection.execute(f"{_FOOTNOTE} WHERE document_id = ?", [document]),
        *connection.execute(f"{_TITLE} WHERE id = ?", [document]),
    ]
    return sorted(Passage(*row) for row in found if row[2] is not None)


def of_numbers(reads: Reads, numbers: Iterable[int]) -> list[Passage]:
    """The passages with these numbers, in no order; one that is no longer there is left out."""
    found = _rows(reads, numbers, (f"{_NODE} WHERE id", f"{_FOOTNOTE} WHERE id", f"{_TITLE} WHERE rowid"))
    return [Passage(*row) for row in found if row[2] is not None]


def places_of(reads: Reads, numbers: Iterable[int]) -> list[tuple[str, str]]:
    """The documents and the paths of the nodes to which these passages lead."""
    asked = (
        "SELECT document_id, path FROM nodes WHERE id",
        "SELECT document_id, node_path FROM footnotes WHERE id",
        f"SELECT id, {_FIRST} FROM documents WHERE rowid",
    )
    return [(row[0], row[1]) for row in _rows(reads, numbers, asked)]


def _rows(reads: Reads, numbers: Iterable[int], asked: tuple[str, str, str]) -> Iterator[sqlite3.Row]:
    """The rows of nodes, footnotes and documents with these numbers."""
    nodes, notes, titles = list[int](), list[int](), list[int]()
    for number in numbers:
        if number > 0:
            nodes.append(number)
        elif number % 2:
            titles.append((-1 - number) // 2)
        else:
            notes.append(-number // 2)
    for sql, ids in zip(asked, (nodes, notes, titles), strict=True):
        if ids:
            yield from reads.rows(f"{sql} IN (SELECT value FROM json_each(?))", [json.dumps(ids)])
