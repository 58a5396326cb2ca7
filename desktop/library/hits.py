"""A passage that matched, made into a hit: where it stands, what it is, and the piece of it to show."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.guidance.document import TITLED
from desktop.guidance.refs import Hit, NodeRef, Tier
from desktop.library.places import Spans
from desktop.library.reads import Reads
from desktop.library.snippet import snippet
from desktop.library.sources import source_of


@dataclass(frozen=True, slots=True)
class Candidate:
    """`passage` is a row of `passage_texts`."""

    passage: sqlite3.Row
    tier: Tier
    marks: Spans
    score: float


def hit(reads: Reads, candidate: Candidate) -> Hit:
    """What is shown of a candidate."""
    passage = candidate.passage
    above = _above(reads, passage)
    text, marks = snippet(passage["text"], candidate.marks)
    return Hit(
        ref=NodeRef(passage["document_id"], passage["node_path"], passage["footnote"]),
        tier=candidate.tier,
        score=candidate.score,
        heading=_heading(reads, passage["document_id"], above),
        breadcrumb=tuple(row["path"] for row in above),
        snippet=text,
        marks=marks,
        # A title is not the text of the node that the hit leads to.
        text_marks=() if passage["source"] == "title" else candidate.marks,
        source=source_of(reads, passage, candidate.marks),
    )


def _above(reads: Reads, passage: sqlite3.Row) -> list[sqlite3.Row]:
    """The ancestors of a passage's node, outermost first."""
    sql = """WITH RECURSIVE above(path, parent_path, kind, text, height) AS (
        SELECT path, parent_path, kind, text, 0 FROM nodes WHERE document_id = ?1 AND path = ?2
        UNION ALL
        SELECT nodes.path, nodes.parent_path, nodes.kind, nodes.text, height + 1
        FROM above JOIN nodes ON nodes.document_id = ?1 AND nodes.path = above.parent_path
    ) SELECT * FROM above WHERE height > 0 ORDER BY height DESC"""
    return reads.rows(sql, [passage["document_id"], passage["node_path"]])


def _heading(reads: Reads, document: str, above: Iterable[sqlite3.Row]) -> str:
    """The nearest title above; that of the document where there is none."""
    titles = [str(row["text"]) for row in above if row["kind"] in TITLED]
    if titles:
        return titles[-1]
    return str(reads.rows("SELECT title FROM documents WHERE id = ?", [document])[0]["title"])
