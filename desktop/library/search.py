"""A query answered from the index: a window of candidates tier by tier, the best of them made into hits."""

import json
import sqlite3
from collections.abc import Sequence

from desktop.guidance.document import TITLED
from desktop.guidance.refs import Depth, Empty, Hits, NoHits, SearchResult, Tier
from desktop.library.facets import facets, node_counts
from desktop.library.hits import Candidate, hit
from desktop.library.places import Spans
from desktop.library.query import Query
from desktop.library.reads import Reads
from desktop.library.steps import Step, steps

WINDOW = 200
"""Candidates that are ranked: ranking costs, finding does not, and nobody reads further."""

COUNTED = 1000
"""Passages that are counted; a total beyond is not exact."""

_EVERYTHING = (0, 2**63 - 1)


def search(reads: Reads, query: Query, limit: int, document: str | None, depth: Depth = Depth.SETTLED) -> SearchResult:
    """The best `limit` hits in the strict order of tiers; those of one document where it is named."""
    if query.is_empty:
        return Empty()
    plan = steps(query)
    scope = _EVERYTHING if document is None else _passages_of(reads, document)
    found = _window(reads, plan, scope, max(WINDOW, limit))
    if not found:
        return NoHits()
    hits = tuple(hit(reads, candidate) for candidate in _ranked(reads, plan, found)[:limit])
    counted = _counted(reads, plan, scope)
    total, is_exact = min(len(counted), COUNTED), len(counted) <= COUNTED
    if depth is Depth.INSTANT:
        return Hits(hits, total, is_exact)
    return Hits(hits, total, is_exact, facets(reads, counted), node_counts(reads, counted))


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


def _counted(reads: Reads, plan: Sequence[Step], scope: tuple[int, int]) -> set[int]:
    """Distinct passages, counted no further than one above `COUNTED`."""
    widest = [step for step in plan if step.tier is Tier.NUMBER] + [plan[-1]]
    return {row["id"] for step in widest for row in reads.rows(step.sql, [*step.values, *scope, COUNTED + 1])}


def _ranked(reads: Reads, plan: Sequence[Step], found: dict[int, int]) -> list[Candidate]:
    sql = "SELECT * FROM passage_texts WHERE id IN (SELECT value FROM json_each(?))"
    candidates = []
    for passage in reads.rows(sql, [json.dumps(list(found))]):
        place = found[passage["id"]]
        marks = plan[place].places(passage["text"])
        score = 10 * (len(plan) - place) + _worth(passage, marks)
        candidates.append(Candidate(passage, plan[place].tier, marks, round(score, 4)))
    return sorted(candidates, key=lambda candidate: (-candidate.score, candidate.passage["id"]))


def _worth(passage: sqlite3.Row, marks: Spans) -> float:
    """Order within a step, below 10: titles first, then by the share of the text that was found and how early."""
    length = max(1, len(passage["text"]))
    titled = passage["source"] == "title" or (passage["source"] == "node" and passage["node_kind"] in TITLED)
    share = sum(end - start for start, end in marks) / length
    early = 1 - marks[0][0] / length if marks else 0.0
    return titled + share + early / 2
