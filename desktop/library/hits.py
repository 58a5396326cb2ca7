"""A passage that matched, made into a hit: where it stands, what it is, and the piece of it to show."""

import sqlite3
from collections.abc import Iterable

from desktop.guidance.document import TITLED
from desktop.guidance.refs import Hit, NodeRef
from desktop.library.marking import Spans
from desktop.library.passages import TITLE
from desktop.library.ranking import Candidate
from desktop.library.reads import Reads
from desktop.library.snippet import snippet
from desktop.library.sources import source_of

_ABOVE = """WITH RECURSIVE above(path, parent_path, kind, text, height) AS (
    SELECT path, parent_path, kind, text, 0 FROM nodes WHERE document_id = ?1 AND path = ?2
    UNION ALL
    SELECT nodes.path, nodes.parent_path, nodes.kind, nodes.text, height + 1
    FROM above JOIN nodes ON nodes.document_id = ?1 AND nodes.path = above.parent_path
) SELECT path, kind, text FROM above WHERE height > 0 ORDER BY height DESC"""


def hit(reads: Reads, candidate: Candidate, marks: Spans) -> Hit:
    """What is shown of a candidate; `marks` are spans of its text."""
    passage = candidate.passage
    above = reads.rows(_ABOVE, [passage.document, passage.path])
    text, shown = snippet(passage.text, marks)
    return Hit(
        ref=NodeRef(passage.document, passage.path, passage.footnote),
        tier=candidate.tier,
        score=candidate.score,
        heading=_heading(reads, passage.document, above),
        breadcrumb=tuple(row["path"] for row in above),
        snippet=text,
        marks=shown,
        # A title is not the text of the node that the hit leads to.
        text_marks=() if passage.kind == TITLE else marks,
        source=source_of(reads, passage, marks),
    )


def _heading(reads: Reads, document: str, above: Iterable[sqlite3.Row]) -> str:
    """The nearest title above; that of the document where there is none."""
    titles = [str(row["text"]) for row in above if row["kind"] in TITLED]
    if titles:
        return titles[-1]
    return str(reads.rows("SELECT title FROM documents WHERE id = ?", [document])[0]["title"])
