"""A query answered from the index: a window of candidates tier by tier, the best of them made into hits."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.guidance.document import TITLED
from desktop.guidance.refs import Empty, Hit, Hits, NodeRef, NoHits, SearchResult, Tier
from desktop.library.places import Spans
from desktop.library.query import Query
from desktop.library.reads import Reads
from desktop.library.snippet import snippet
from desktop.library.steps import Step, steps

WINDOW = 200
"""Candidates that are ranked: ranking costs, finding does not, and nobody reads further."""

COUNTED = 1000
"""Passages that are counted; a total beyond is not exact."""

_EVERYTHING = (0, 2**63 - 1)


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage: sqlite3.Row
    step: Step
    marks: Spans
    score: float


def search(reads: Reads, query: Query, limit: int, document: str | None) -> SearchResult:
    """The best `limit` hits in the strict order of tiers; those of one document where it is named."""
    if query.is_empty:
        return Empty()
    plan = steps(query)
    scope = _EVERYTHING if document is None else _passages_of(reads, document)
    found = _window(reads, plan, scope, max(WINDOW, limit))
    if not found:
        return NoHits()
    best = _ranked(reads, plan, found)[:limit]
    total = _count(reads, plan, scope)
    return Hits(tuple(_hit(reads, candidate) for candidate in best), min(total, COUNTED), total <= COUNTED)


def _passages_of(reads: Reads, document: str) -> tuple[int, int]:
    """The passages of a document come in one transaction and so stand in one row."""
    sql = "SELECT coalesce(min(id), 1), coalesce(max(id), 0) FROM passages WHERE document_id = ?"
    first, last = reads.rows(sql, [document])[0]
    return first, last


def _window(reads: Reads, plan: Sequence[Step], scope: tuple[int, int], size: int) -> dict[int, int]:
    """Passages with the place in the plan of the first, and so best, step that found them."""
    found: dict[int, int] = {}
    for place, step in enumerate(plan):
        for row in reads.rows(step.sql, [*step.values, *scope, size]):
            found.setdefault(row["id"], place)
        if len(found) >= size:
            break
    return found


def _count(reads: Reads, plan: Sequence[Step], scope: tuple[int, int]) -> int:
    """Distinct passages, counted no further than one above `COUNTED`."""
    widest = [step for step in plan if step.tier is Tier.NUMBER] + [plan[-1]]
    found = {row["id"] for step in widest for row in reads.rows(step.sql, [*step.values, *scope, COUNTED + 1])}
    return len(found)


def _ranked(reads: Reads, plan: Sequence[Step], found: dict[int, int]) -> list[_Candidate]:
    sql = "SELECT * FROM passage_texts WHERE id IN (SELECT value FROM json_each(?))"
    candidates = []
    for passage in reads.rows(sql, [json.dumps(list(found))]):
        place = found[passage["id"]]
        marks = plan[place].places(passage["text"])
        score = 10 * (len(plan) - place) + _worth(passage, marks)
        candidates.append(_Candidate(passage, plan[place], marks, round(score, 4)))
    return sorted(candidates, key=lambda candidate: (-candidate.score, candidate.passage["id"]))


def _worth(passage: sqlite3.Row, marks: Spans) -> float:
    """Order within a step, below 10: titles first, then by the share of the text that was found and how early."""
    length = max(1, len(passage["text"]))
    titled = passage["source"] == "title" or (passage["source"] == "node" and passage["node_kind"] in TITLED)
    share = sum(end - start for start, end in marks) / length
    early = 1 - marks[0][0] / length if marks else 0.0
    return titled + share + early / 2


def _hit(reads: Reads, candidate: _Candidate) -> Hit:
    passage = candidate.passage
    above = _above(reads, passage)
    text, marks = snippet(passage["text"], candidate.marks)
    return Hit(
        ref=NodeRef(passage["document_id"], passage["node_path"], passage["footnote"]),
        tier=candidate.step.tier,
        score=candidate.score,
        heading=_heading(reads, passage["document_id"], above),
        breadcrumb=tuple(row["path"] for row in above),
        snippet=text,
        marks=marks,
        # A title is not the text of the node that the hit leads to.
        text_marks=() if passage["source"] == "title" else candidate.marks,
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
