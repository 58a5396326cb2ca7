"""A query asked of the index: a window of passages, ranked by their texts."""

from desktop.guidance.refs import Depth
from desktop.library import passages, scopes
from desktop.library.expression import Plan, plan
from desktop.library.found import COUNTED, WINDOW, Found
from desktop.library.index import TOKENS
from desktop.library.query import Near, Query
from desktop.library.ranking import Ranking
from desktop.library.reads import Reads
from desktop.library.vocabulary import Vocabulary

_ASK = f"SELECT rowid FROM {TOKENS} WHERE {TOKENS} MATCH ? ORDER BY rowid DESC LIMIT ?"
"""Newest first, which FTS5 reads lazily: what is beyond the limit costs nothing."""


class Asked:
    """One search: how deep it goes, and what it may look into."""

    def __init__(self, reads: Reads, depth: Depth, window: int, document: str | None) -> None:
        self._reads = reads
        self._window = max(WINDOW[depth], window)
        self._counted = max(COUNTED[depth], window)
        self._document = document
        self.vocabulary = Vocabulary(reads)

    def find(self, query: Query) -> Found:
        """Whatever answers, ranked as far as the window goes."""
        asked = plan(query, self.vocabulary.growth, self._scope(query))
        numbers = {id_: place == 0 for place, ids in reversed(list(enumerate(self._numbers(asked)))) for id_ in ids}
        widest = self._ids(asked.steps[-1], self._counted + 1)
        chosen = dict.fromkeys([*numbers, *self._choose(asked, widest)])
        ranking = Ranking(query, numbers, self.vocabulary)
        candidates = ranking.ranked(passages.of_numbers(self._reads, chosen))
        if len(chosen) < len(numbers.keys() | widest):
            is_sure = not self.vocabulary.is_cut and not _is_approximate(query)
            return Found(
                query, tuple(candidates), frozenset([*numbers, *widest]), is_sure and len(widest) <= self._counted
            )
        ids = frozenset(candidate.passage.id for candidate in candidates)
        return Found(query, tuple(candidates), ids, not self.vocabulary.is_cut)

    def _scope(self, query: Query) -> str:
        allowed = [scopes.allowed(self._reads, within) for within in query.scopes]
        allowed += [scopes.only(self._reads, self._document)] if self._document is not None else []
        return scopes.expression(allowed)

    def _numbers(self, asked: Plan) -> list[list[int]]:
        return [self._ids(number, self._window) for number in asked.numbers]

    def _choose(self, asked: Plan, widest: list[int]) -> list[int]:
        """All that was found if that is few enough, else what the most exact steps find."""
        if len(widest) <= self._window:
            return widest
        chosen: dict[int, None] = {}
        for step in asked.steps[:-1]:
            chosen |= dict.fromkeys(self._ids(step, self._window))
            if len(chosen) >= self._window:
                break
        return list(dict.fromkeys([*chosen, *widest]))[: self._window]

    def _ids(self, expression: str, limit: int) -> list[int]:
        return [row[0] for row in self._reads.rows(_ASK, [expression, limit])]


def _is_approximate(query: Query) -> bool:
    """Whether the index alone can't tell for sure: pairs of three words may stand apart, near is not known to it."""
    parts = [part for clause in query.clauses for part in clause]
    return any(isinstance(part, Near) or len(part.words) > 2 for part in parts) or any(
        len(term.words) > 2 for term in query.excluded
    )
