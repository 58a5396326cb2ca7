"""Passages that say much the same as another one: those that share its rarest pairs of words."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import log

from desktop.guidance.refs import Empty, Hits, NodeRef, NoHits, SearchResult, Tier
from desktop.library import passages, tokens
from desktop.library.expression import any_of, token
from desktop.library.hits import hits_of
from desktop.library.index import LAST, TOKENS
from desktop.library.marking import spans_of
from desktop.library.matching import FOLDED, Run, Text
from desktop.library.passages import Passage
from desktop.library.ranking import Candidate
from desktop.library.reads import Reads

TELLING = 24
"""So many of the rarest pairs are asked for; a passage with all of them is as alike as can be."""

WINDOW = 500
COMMON = 2000
"""A pair that stands in more passages tells nothing of what one is about."""

LEAST = 0.05
"""The share of what tells a passage from others that one like it has at least."""

Weights = Mapping[str, float]
"""How much each pair tells, by its token."""

_COUNT = f"SELECT count(*) FROM (SELECT 1 FROM {TOKENS} WHERE {TOKENS} MATCH ? LIMIT {COMMON})"
_ASK = f"SELECT {LAST} - rowid FROM {TOKENS} WHERE {TOKENS} MATCH ? ORDER BY rowid LIMIT {WINDOW}"
_NUMBER = """SELECT id FROM nodes WHERE document_id = ? AND path = ? AND ? IS NULL
UNION ALL SELECT -2 * id FROM footnotes WHERE document_id = ? AND node_path = ? AND label = ?"""


def similar(reads: Reads, ref: NodeRef, limit: int) -> SearchResult | None:
    """The most alike first, in all documents; None where there is no passage at `ref`."""
    numbers = reads.rows(_NUMBER, [ref.document, ref.path, ref.footnote] * 2)
    if not numbers:
        return None
    (passage,) = passages.of_numbers(reads, [numbers[0][0]])
    text = Text(passage.text)
    if not text.raw:
        return Empty()
    weights = _weights(reads, text)
    ids = [row[0] for row in reads.rows(_ASK, [any_of(map(token, weights))])] if weights else []
    others = (other for other in passages.of_numbers(reads, ids) if other.id != passage.id)
    ranked = sorted(_judged(others, weights), key=lambda candidate: (-candidate.score, -candidate.passage.id))
    hits = hits_of(
        reads, [(candidate, spans_of(candidate.passage.text, candidate.marked)) for candidate in ranked[:limit]]
    )
    return Hits(hits, len(ranked), len(ids) < WINDOW) if hits else NoHits()


def _weights(reads: Reads, text: Text) -> Weights:
    """The rarest pairs of the text that stand in other passages too; those of a word alone, the word."""
    pairs = dict.fromkeys(pair for pair, _ in _pairs(text)) or dict.fromkeys(text.folded)
    counts = {pair: reads.rows(_COUNT, [token(pair)])[0][0] for pair in pairs}
    telling = sorted((count, pair) for pair, count in counts.items() if 1 < count < COMMON)[:TELLING]
    return {pair: log(COMMON / count) for count, pair in telling}


def _pairs(text: Text) -> Iterator[tuple[str, Run]]:
    """Each token that may tell, with where it stands."""
    for place, (one, other) in enumerate(pairwise(text.folded)):
        yield tokens.pair(one, other), Run(place, place + 2, FOLDED)


def _judged(others: Iterator[Passage], weights: Weights) -> Iterator[Candidate]:
    whole = sum(weights.values())
    for other in others:
        text = Text(other.text)
        shared = {pair for pair, _ in _pairs(text) if pair in weights} or weights.keys() & set(text.folded)
        share = sum(weights[pair] for pair in shared) / whole
        if share >= LEAST:
            marked = [run for pair, run in _pairs(text) if pair in weights]
            yield Candidate(other, Tier.FOLDED_WORDS, round(100 * share - log(len(text.raw)), 4), marked)
