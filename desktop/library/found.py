"""What a query found, before the best of it is made into hits."""

from dataclasses import dataclass

from desktop.guidance.refs import Depth
from desktop.library.query import Query
from desktop.library.ranking import Candidate

WINDOW = {Depth.INSTANT: 32, Depth.SETTLED: 400}
"""Passages that are ranked: ranking costs, finding does not, and nobody reads further."""

COUNTED = {Depth.INSTANT: 50, Depth.SETTLED: 3000}
"""Passages that are counted; a total beyond is not exact."""


@dataclass(frozen=True, slots=True)
class Found:
    """`candidates` are the ranked ones among the passages that were counted, `query` the one that found them."""

    query: Query
    candidates: tuple[Candidate, ...] = ()
    ids: frozenset[int] = frozenset()
    is_all: bool = True
