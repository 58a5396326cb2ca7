"""A query asked of the index: a window of passages, ranked by their texts."""

from collections.abc import Iterable

from desktop.guidance.refs import Depth
from desktop.library import passages, scopes
from desktop.library.expression import Plan, plan
from desktop.library.found import COUNTED, WINDOW, Found
from desktop.library.index import LAST, TOKENS
from desktop.library.query import Near, Query
from desktop.library.ranking import Ranking
from desktop.library.reads import Reads
from desktop.library.vocabulary import Vocabulary

_ASK = f"SELECT {LAST} - rowid FROM {TOKENS} WHERE {TOKENS} MATCH ? ORDER BY rowid LIMIT ?"
"""Newest first, which FTS5 reads lazily: what is beyond the limit costs nothing."""


class Asked:
    """One search: how deep it goes, and what it may look into."""

    def __init__(self, reads: Reads, depth: Depth, window: int, document: str | None) -> None:
        self._reads = reads
        self._window = max(WINDOW[depth], window)
        self._counted = max(COUNTED[depth], window)
        self._is_thorough = depth is Depth.SETTLED
        self._document = document
        self.vocabulary = Vocabulary(reads)

    def find(self, query: Query) -> Found:
        """Whatever answers, ranked as far as the window goes."""
        asked = plan(query, self.vocabulary.growth, self._scope(query), is_thorough=self._is_thorough)
        numbers = self._numbers(asked)
        widest = self._ids(asked.steps[-1], self._counted + 1)
        chosen = self._choose(asked, numbers, widest)
        candidates = Ranking(query, numbers, self.vocabulary).ranked(passages.of_numbers(self._reads, chosen))
        everything = frozenset([*numbers, *widest])
        if len(chosen) == len(everything):
            answering = frozenset(candidate.passage.id for candidate in candidates)
            return Found(query, tuple(candidates), answering, not self.vocabulary.is_cut)
        is_all = len(widest) <= self._counted and not self.vocabulary.is_cut and not _is_approximate(query)
        return Found(query, tuple(candidates), everything, is_all)

    def _scope(self, query: Query) -> str:
        allowed = [scopes.allowed(self._reads, within) for within in query.scopes]
        allowed += [scopes.only(self._reads, self._document)] if self._document is not None else []
        return scopes.expression(allowed)

    def _numbers(self, asked: Plan) -> dict[int, bool]:
        """Passages with the query's number, and whether that is the whole number there."""
        found = dict[int, bool]()
        for way, number in enumerate(asked.numbers):
            if len(found) < self._window:
                found |= {id_: way == 0 for id_ in self._ids(number, self._window) if id_ not in found}
        return found

    def _choose(self, asked: Plan, numbers: Iterable[int], widest: list[int]) -> list[int]:
        """All that was found if that is few enough, else what the most exact steps find: numbers before words."""
        chosen = dict.fromkeys(numbers)
        if len(everything := chosen | dict.fromkeys(widest)) <= self._window:
            return list(everything)
        for step in asked.steps[:-1]:
            if len(chosen) >= self._window:
                break
            chosen |= dict.fromkeys(self._ids(step, self._window))
        return list(chosen | everything)[: self._window]

    def _ids(self, expression: str, limit: int) -> list[int]:
        return [row[0] for row in self._reads.rows(_ASK, [expression, limit])]


def _is_approximate(query: Query) -> bool:
    """Whether the index alone can't tell for sure: it knows pairs of words, not what is near or three in a row."""
    parts = [*query.excluded, *(part for clause in query.clauses for part in clause)]
    return any(isinstance(part, Near) or len(part.words) > 2 for part in parts)
