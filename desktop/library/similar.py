"""Passages that say much the same as another one."""

import sqlite3

from desktop.guidance.refs import Empty, Hits, NodeRef, NoHits, SearchResult, Tier
from desktop.library.hits import Candidate, hit
from desktop.library.index import FOLDED
from desktop.library.places import places_of_terms
from desktop.library.reads import Reads
from desktop.text.words import words

TELLING = 12
"""So many of the rarest words of a passage are asked for; one with all of them is as alike as can be."""

_WORDS = "temp.folded_words"
_THERE = """SELECT id, text FROM passage_texts
WHERE document_id = ? AND node_path = ? AND coalesce(footnote, '') = ? AND source <> 'title'"""
_ALIKE = f"""SELECT passage_texts.*, -rank AS score
FROM {FOLDED} JOIN passage_texts ON passage_texts.id = {FOLDED}.rowid
WHERE {FOLDED} MATCH ? AND {FOLDED}.rowid <> ? ORDER BY rank LIMIT ?"""


def similar(reads: Reads, ref: NodeRef, limit: int) -> SearchResult | None:
    """The most alike first, in all documents; None where there is no passage at `ref`."""
    there = reads.rows(_THERE, [ref.document, ref.path, ref.footnote or ""])
    if not there:
        return None
    telling = _telling(reads, there[0]["text"])
    if not telling:
        return Empty()
    expression = " OR ".join(f'"{word}"' for word in telling)
    rows = reads.rows(_ALIKE, [expression, there[0]["id"], limit])
    if not rows:
        return NoHits()
    return Hits(tuple(hit(reads, _candidate(row, telling)) for row in rows), len(rows), len(rows) < limit)


def _telling(reads: Reads, text: str) -> tuple[str, ...]:
    """The words of `text` that stand in the fewest passages."""
    reads.rows(f"CREATE VIRTUAL TABLE IF NOT EXISTS {_WORDS} USING fts5vocab(main, {FOLDED}, row)", [])
    distinct = sorted({word.folded for word in words(text)})
    counts = {word: reads.rows(f"SELECT doc FROM {_WORDS} WHERE term = ?", [word]) for word in distinct}
    return tuple(sorted(distinct, key=lambda word: (counts[word][0]["doc"] if counts[word] else 0, word))[:TELLING])


def _candidate(row: sqlite3.Row, telling: tuple[str, ...]) -> Candidate:
    found = list(words(row["text"]))
    keys = [word.folded for word in found]
    marks = places_of_terms(row["text"], found, keys, tuple((word,) for word in telling), prefix=False)
    return Candidate(row, Tier.FOLDED_WORDS, marks, round(row["score"], 4))
