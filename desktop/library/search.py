"""A query answered: found in the index or, while there is none, passage by passage, and made into hits."""

from collections import Counter
from dataclasses import replace

from desktop.guidance.refs import Depth, Empty, Hits, NoHits, SearchResult, Tier
from desktop.library import passages
from desktop.library.asking import Asked
from desktop.library.corrections import loosened, suggestions
from desktop.library.facets import facets, node_counts
from desktop.library.found import COUNTED, Found
from desktop.library.hits import hits_of
from desktop.library.marking import marks_in
from desktop.library.query import Query, parse
from desktop.library.reads import Reads
from desktop.library.scanning import scan


def search(reads: Reads, typed: str, limit: int, document: str | None, depth: Depth) -> SearchResult:
    """The best `limit` hits in the strict order of tiers; those of one document where it is named."""
    query = parse(typed)
    if query.is_empty:
        return Empty()
    asked = Asked(reads, depth, limit, document)
    found, suggestion = [asked.find(query)], None
    if len(found[0].ids) < limit and (loose := loosened(query)):
        found.append(_fuzzy(asked.find(loose), besides=found[0].ids))
    if not any(part.ids for part in found):
        suggestion, corrected = _corrected(asked, reads, typed)
        found.append(corrected)
    return _result(reads, found, limit, depth, suggestion)


def search_without_index(reads: Reads, typed: str, limit: int, document: str | None, depth: Depth) -> SearchResult:
    """The same tiers from the texts themselves, as far as they are counted; no slip is corrected."""
    query = parse(typed)
    return Empty() if query.is_empty else _result(reads, [scan(reads, query, document, depth)], limit, depth, None)


def _fuzzy(found: Found, besides: frozenset[int] = frozenset()) -> Found:
    """What another query than the one typed has found, below whatever that one found itself."""
    new = (candidate for candidate in found.candidates if candidate.passage.id not in besides)
    fuzzy = tuple(replace(candidate, tier=Tier.FUZZY, score=round(candidate.score / 10, 4)) for candidate in new)
    return replace(found, candidates=fuzzy, ids=found.ids - besides)


def _corrected(asked: Asked, reads: Reads, typed: str) -> tuple[str | None, Found]:
    """The first other query that finds something, and what it finds."""
    for suggestion in suggestions(reads, asked.vocabulary, typed):
        found = asked.find(parse(suggestion))
        if found.ids:
            return suggestion, _fuzzy(found)
    return None, Found(Query())


def _result(reads: Reads, found: list[Found], limit: int, depth: Depth, suggestion: str | None) -> SearchResult:
    ids = frozenset[int]().union(*(part.ids for part in found))
    if not ids:
        return NoHits()
    ranked = [(part.query, candidate) for part in found for candidate in part.candidates]
    hits = hits_of(reads, [(candidate, marks_in(query, candidate)) for query, candidate in ranked[:limit]])
    is_all = all(part.is_all for part in found) and len(ids) <= COUNTED[depth]
    total = min(len(ids), max(COUNTED[depth], len(hits)))
    if depth is Depth.INSTANT:
        return Hits(hits, total, is_all, suggestion=suggestion)
    places = Counter(passages.places_of(reads, ids))
    return Hits(hits, total, is_all, facets(reads, places), node_counts(places), suggestion)
