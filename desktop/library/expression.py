"""What to ask the index for a query: FTS5 expressions, the most exact first, the widest last.

Tokens hold letters, digits, marks and our own signs only, each in quotes, so nothing that a person types
is ever read as FTS5 syntax.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from desktop.library import tokens
from desktop.library.query import Clause, Near, Query, Term
from desktop.library.vocabulary import Growth
from desktop.text.normalise import Keys
from desktop.text.numbers import JOINER

MOST_JOINTS = 8
"""Of more words than this all are asked for in a row, or anywhere: somebody pasted a sentence."""

Grow = Callable[[str], Growth]
"""Gives the words that may be meant by the begin of one."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`numbers` and `steps` in the order in which to ask; the last step finds all that the others find."""

    numbers: tuple[str, ...]
    steps: tuple[str, ...]


def plan(query: Query, grow: Grow, scope: str, *, is_thorough: bool = False) -> Plan:
    """`scope` is an expression that narrows all others, or ""; `is_thorough` asks for more steps."""
    within = [scope] if scope else []
    excluded = any_of(_Asking(grow, is_exact=False, is_open=False).term(term) for term in query.excluded)
    narrowed = [
        [_less(_all_of([*within, step]), excluded) for step in steps]
        for steps in (_numbers(query.numbers), _steps(query, grow, is_thorough))
    ]
    numbers, steps = (tuple(dict.fromkeys(expressions)) for expressions in narrowed)
    return Plan(numbers, steps)


def token(text: str) -> str:
    return f'"{text}"'


def any_of(expressions: Iterable[str]) -> str:
    distinct = list(dict.fromkeys(expressions))
    return f"({' OR '.join(distinct)})" if len(distinct) > 1 else "".join(distinct)


def _all_of(expressions: Iterable[str]) -> str:
    return " AND ".join(dict.fromkeys(filter(None, expressions)))


def _less(expression: str, excluded: str) -> str:
    return f"({expression}) NOT ({excluded})" if excluded else expression


def _numbers(keys: tuple[str, ...]) -> list[str]:
    """The whole numbers, then those that go on after one."""
    if not keys:
        return []
    begun = (f"{token(tokens.number(key + JOINER))} *" for key in keys)
    return [any_of(token(tokens.number(key)) for key in keys), any_of(begun)]


def _steps(query: Query, grow: Grow, is_thorough: bool) -> Iterator[str]:
    if not query.clauses:
        yield ""
        return
    if query.phrase:
        yield _Asking(grow, is_exact=False, is_open=query.is_unfinished).heading(query.phrase)
    for is_open in (False, True) if query.is_unfinished else (False,):
        exact, folded = (_Asking(grow, is_exact, is_open) for is_exact in (True, False))
        if query.is_accented and len(query.terms) == 2:
            yield from exact.in_a_row(query, is_thorough=False)
        yield from folded.in_a_row(query, is_thorough=is_thorough)
        if query.is_accented or not is_open:
            yield exact.everywhere(query)
        yield folded.everywhere(query)


@dataclass(frozen=True, slots=True)
class _Asking:
    """One way to ask for the words of a query: with accents or without, the last word as it is or going on."""

    grow: Grow
    is_exact: bool
    is_open: bool

    def in_a_row(self, query: Query, *, is_thorough: bool) -> Iterator[str]:
        """All words, with all terms side by side, with all but one of these joints, with any one of them."""
        parts = list(self._clauses(query))
        joints = list(enumerate(self._joints(query))) if query.is_row else []
        most = len(joints)
        counts = dict.fromkeys([most] if most > MOST_JOINTS else [most, most - 1, 1 if is_thorough else most])
        for count in (count for count in counts if 0 < count <= most):
            chosen = map(dict, combinations(joints, count))
            yield any_of(f"({self._joined(query, parts, some)})" for some in chosen)

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
        pairs = list(self._pairs(term.words, is_open=is_open))
        if pairs and not self.is_exact and not is_open:
            return _all_of(pairs)  # which imply the words
        return _all_of([*map(self._word, head), self._last(last, is_open), *pairs])

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
