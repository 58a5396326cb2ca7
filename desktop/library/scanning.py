"""A query answered without the index, while that is made anew: every passage is looked at, newest document first."""

from collections.abc import Iterator

from desktop.guidance.refs import Depth
from desktop.library import scopes, tokens
from desktop.library.found import COUNTED, Found
from desktop.library.passages import Passage
from desktop.library.query import Query
from desktop.library.ranking import Ranking, in_order
from desktop.library.reads import Reads

_NEXT = "SELECT rowid, id FROM documents WHERE rowid < ? ORDER BY rowid DESC LIMIT 1"


def scan(reads: Reads, query: Query, document: str | None, depth: Depth) -> Found:
    """Whatever answers, until so many have been counted."""
    allowed = [scopes.allowed_without_index(reads, within) for within in query.scopes]
    allowed += [scopes.only(reads, document)] if document is not None else []
    wanted = set(map(tokens.number, query.numbers))
    found = []
    for passage, of_it in _passages(reads):
        numbers = {passage.id: True} if wanted & of_it else {}
        candidate = Ranking(query, numbers).judge(passage)
        if candidate and scopes.allows(allowed, of_it):
            found.append(candidate)
        if len(found) > COUNTED[depth]:
            break
    ids = frozenset(candidate.passage.id for candidate in found)
    return Found(query, tuple(in_order(found)), ids)


def _passages(reads: Reads) -> Iterator[tuple[Passage, frozenset[str]]]:
    """Every passage with the tokens that the index would have of it."""
    last = 2**63 - 1
    # Asking for one document after the other lets a newer query stop this one.
    while rows := reads.rows(_NEXT, [last]):
        last = rows[0]["rowid"]
        for passage, found in tokens.of_document(reads.connection, rows[0]["id"]):
            yield passage, frozenset(found.split())
