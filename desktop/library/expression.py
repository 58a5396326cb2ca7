"""What to ask the index for a query: FTS5 expressions, the most exact first, the widest last.

Tokens hold letters, digits, marks and our own signs only, each in quotes, so nothing that a person types
is ever read as FTS5 syntax.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop.library import tokens
from desktop.library.query import Clause, Near, Query, Term
from desktop.library.vocabulary import Growth
from desktop.text.normalise import Keys
from desktop.text.numbers import JOINER

Grow = Callable[[str], Growth]
"""Gives the words that may be meant by the begin of one."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`numbers` and `steps` in the order in which to ask; the last step finds all that the others find."""

    numbers: tuple[str, ...]
    steps: tuple[str, ...]


def plan(query: Query, grow: Grow, scope: str) -> Plan:
    """`scope` is an expression that narrows all others, or ""."""
    within = [scope] if scope else []
    excluded = any_of(_Asking(grow, is_exact=False, is_open=False).term(term) for term in query.excluded)
    closed = [_less(_all_of([*within, step]), excluded) for step in _steps(query, grow)]
    numbers = [_less(_all_of([*within, step]), excluded) for step in _numbers(query.number)]
    return Plan(tuple(numbers), tuple(dict.fromkeys(closed)))


def token(text: str) -> str:
    return f'"{text}"'


def any_of(expressions: Iterable[str]) -> str:
    distinct = list(dict.fromkeys(expressions))
    return f"({' OR '.join(distinct)})" if len(distinct) > 1 else "".join(distinct)


def _all_of(expressions: Iterable[str]) -> str:
    return " AND ".join(dict.fromkeys(filter(None, expressions)))


def _less(expression: str, excluded: str) -> str:
    return f"({expression}) NOT ({excluded})" if excluded else expression


def _numbers(key: str | None) -> list[str]:
    if key is None:
        return []
    return [token(tokens.number(key)), f"{token(tokens.number(key + JOINER))} *"]


def _steps(query: Query, grow: Grow) -> Iterator[str]:
    if not query.clauses:
        yield ""
        return
    if query.phrase:
        yield _Asking(grow, is_exact=False, is_open=query.is_unfinished).heading(query.phrase)
    for is_open in (False, True) if query.is_unfinished else (False,):
        if query.is_accented:
            yield from _Asking(grow, is_exact=True, is_open=is_open).closest_first(query)
        elif not is_open:
            # Words without accents seldom stand in a row in a text that has none.
            yield _Asking(grow, is_exact=True, is_open=False).everywhere(query)
        yield from _Asking(grow, is_exact=False, is_open=is_open).closest_first(query)


@dataclass(frozen=True, slots=True)
class _Asking:
    """One way to ask for the words of a query: with accents or without, the last word as it is or going on."""

    grow: Grow
    is_exact: bool
    is_open: bool

    def closest_first(self, query: Query) -> Iterator[str]:
        """All words in a row, then some of them side by side, then wherever they stand."""
        parts = list(self._clauses(query))
        if query.is_row and len(parts) > 1:
            joints = dict(enumerate(self._joints(query)))
            yield self._joined(query, parts, joints)
            yield any_of(f"({self._joined(query, parts, {place: pair})})" for place, pair in joints.items())
        yield _all_of(parts)

    def _joints(self, query: Query) -> Iterator[str]:
        """For each term and the one after it, the pair of words where they meet."""
        for place, (one, other) in enumerate(pairwise(query.terms), 2):
            first, second = one.words[-1].folded, other.words[0].folded
            is_open = self.is_open and place == len(query.terms) and len(other.words) == 1
            ends = self.grow(second).words if is_open else ()
            yield any_of(token(tokens.pair(first, end)) for end in ends or (second,))

    def _joined(self, query: Query, parts: list[str], joints: dict[int, str]) -> str:
        """These pairs, and each part that they don't imply: a pair has its two words, but not their accents."""
        met = {place + side for place in joints for side in (0, 1)}
        implied = {place for place in met if not self.is_exact and len(query.terms[place].words) == 1}
        return _all_of([*joints.values(), *(part for place, part in enumerate(parts) if place not in implied)])

    def everywhere(self, query: Query) -> str:
        """All words, wherever they stand."""
        return _all_of(self._clauses(query))

    def heading(self, words: tuple[Keys, ...]) -> str:
        """Titles that have all words."""
        *head, last = words
        ends = self.grow(last.folded).words if self.is_open else ()
        of_title = [token(tokens.headed(word.folded)) for word in head]
        return _all_of([*of_title, any_of(token(tokens.headed(end)) for end in ends or (last.folded,))])

    def term(self, term: Term, *, is_open: bool = False) -> str:
        *head, last = term.words
        is_open = is_open or term.is_prefix
        return _all_of([*map(self._word, head), self._last(last, is_open), *self._pairs(term.words, is_open=is_open)])

    def _clauses(self, query: Query) -> Iterator[str]:
        *head, last = query.clauses
        yield from (self._clause(clause, is_open=False) for clause in head)
        yield self._clause(last, is_open=self.is_open)

    def _clause(self, clause: Clause, *, is_open: bool) -> str:
        *head, last = clause
        parts = [*(self._part(part, is_open=False) for part in head), self._part(last, is_open=is_open)]
        return any_of(f"({part})" for part in parts) if head else parts[0]

    def _part(self, part: Term | Near, *, is_open: bool) -> str:
        if isinstance(part, Term):
            return self.term(part, is_open=is_open)
        return _all_of([self.term(part.one), self.term(part.other, is_open=is_open)])

    def _word(self, word: Keys) -> str:
        return token(tokens.exact(word.exact) if self.is_exact else word.folded)

    def _last(self, word: Keys, is_open: bool) -> str:
        if not is_open:
            return self._word(word)
        begin = tokens.exact(word.exact) if self.is_exact else word.folded
        growth = self.grow(begin)
        return f"{token(begin)} *" if growth.is_few else any_of(map(token, growth.words or (begin,)))

    def _pairs(self, words: tuple[Keys, ...], *, is_open: bool) -> Iterator[str]:
        for place, (first, second) in enumerate(pairwise(words), 2):
            ends = self.grow(second.folded).words if is_open and place == len(words) else ()
            yield any_of(token(tokens.pair(first.folded, end)) for end in ends or (second.folded,))
