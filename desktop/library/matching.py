"""How the words of a text answer a query: how exactly, whether in a row, and where."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from desktop.guidance.refs import Tier
from desktop.library.query import Clause, Near, Query, Term
from desktop.text.normalise import Keys, exact_key, folded_key
from desktop.text.words import WORD

NEAR = 10
"""Words that may stand between two terms that are near each other."""

Level = int
"""What sets a match apart from the very words of the query: bits, of which fewer and lower ones are better."""

EXACT, FOLDED, BEGIN = 0, 1, 2

_TIERS = {
    (EXACT, True): Tier.EXACT_PHRASE,
    (EXACT, False): Tier.EXACT_WORDS,
    (FOLDED, True): Tier.FOLDED_PHRASE,
    (FOLDED, False): Tier.FOLDED_WORDS,
}


class Run(NamedTuple):
    """Words `first:end` of a text, in which a term stands."""

    first: int
    end: int
    level: Level


Runs = list[Run]
Found = tuple[Term, Runs]


class Text:
    """The words of a text, as written and without accents."""

    def __init__(self, text: str) -> None:
        self.raw: list[str] = WORD.findall(text)
        self.folded = list(map(folded_key, self.raw))

    def runs(self, words: Sequence[Keys], *, is_open: bool) -> Runs:
        """Every place where the words stand in a row; with `is_open` the last of them may go on."""
        size = len(words)
        if size == 1:
            places = self._begins(words[0].folded) if is_open else self._places(words[0].folded)
            return [Run(place, place + 1, self._level(words[0], place)) for place in places]
        rows = (first for first in self._places(words[0].folded) if self._is_row(words, first, is_open))
        return [Run(first, first + size, self._level_of_row(words, first)) for first in rows]

    def _places(self, key: str) -> list[int]:
        places, place = [], -1
        for _ in range(self.folded.count(key)):
            place = self.folded.index(key, place + 1)
            places.append(place)
        return places

    def _begins(self, key: str) -> list[int]:
        return [place for place, word in enumerate(self.folded) if word.startswith(key)]

    def _is_row(self, words: Sequence[Keys], first: int, is_open: bool) -> bool:
        row = self.folded[first : first + len(words)]
        if len(row) < len(words) or any(key != word.folded for key, word in zip(row[:-1], words, strict=False)):
            return False
        last = words[-1].folded
        return row[-1] == last or (is_open and row[-1].startswith(last))

    def _level_of_row(self, words: Sequence[Keys], first: int) -> Level:
        level = EXACT
        for place, word in enumerate(words, first):
            level |= self._level(word, place)
        return level

    def _level(self, word: Keys, place: int) -> Level:
        """How exactly a word stands at a place where it stands, or begins one, without accents."""
        own = exact_key(self.raw[place])
        if own == word.exact:
            return EXACT
        if self.folded[place] == word.folded:
            return FOLDED
        return BEGIN if own.startswith(word.exact) else BEGIN | FOLDED


class Answer(NamedTuple):
    """`found` says of each term that is there where it stands, as exactly as `level` says or more so.

    `rows` are the places where all the words stand in a row, as they were typed.
    """

    level: Level
    rows: Runs
    found: list[Found]

    @property
    def tier(self) -> Tier:
        return _TIERS.get((self.level, bool(self.rows)), Tier.PREFIX)

    @property
    def marked(self) -> list[Run]:
        """What to show of it: the words in a row where they are, else each of them."""
        return self.rows or [run for _, runs in self.found for run in runs]


def answer(query: Query, text: Text) -> Answer | None:
    """How `text` answers; None where a clause is not there or an excluded term is."""
    if query.excluded and any(text.runs(term.words, is_open=term.is_prefix) for term in query.excluded):
        return None
    level, found, last = EXACT, list[Found](), len(query.clauses) - 1
    for place, clause in enumerate(query.clauses):
        there = _clause(clause, text, is_open=query.is_unfinished and place == last)
        if there is None:
            return None
        level |= there[0]
        found += there[1]
    kept = [(term, [run for run in runs if run.level | level == level]) for term, runs in found]
    return Answer(level, _rows(kept) if query.is_row else [], kept)


def _clause(clause: Clause, text: Text, *, is_open: bool) -> tuple[Level, list[Found]] | None:
    """How exactly a clause is there at best, and where the terms of its alternatives stand."""
    if len(clause) == 1 and isinstance(term := clause[0], Term):  # as nearly always
        runs = text.runs(term.words, is_open=is_open or term.is_prefix)
        return (min([run.level for run in runs]), [(term, runs)]) if runs else None
    parts = [_part(part, text, is_open and part is clause[-1]) for part in clause]
    there = [part for part in parts if all(runs for _, runs in part)]
    return (min(map(_level, there)), [*chain.from_iterable(there)]) if there else None


def _part(part: Term | Near, text: Text, is_open: bool) -> list[Found]:
    match part:
        case Term(words, is_prefix):
            return [(part, text.runs(words, is_open=is_open or is_prefix))]
        case Near(one, other):
            first = text.runs(one.words, is_open=one.is_prefix)
            second = text.runs(other.words, is_open=is_open or other.is_prefix)
            return [(one, _near(first, second)), (other, _near(second, first))]


def _near(runs: Runs, others: Runs) -> Runs:
    return [run for run in runs if any(_words_between(run, other) <= NEAR for other in others)]


def _words_between(one: Run, other: Run) -> int:
    return max(one.first, other.first) - min(one.end, other.end)


def _level(part: list[Found]) -> Level:
    """How exactly an alternative is there at best."""
    level = EXACT
    for _, runs in part:
        level |= min([run.level for run in runs])
    return level


def _rows(found: Sequence[Found]) -> Runs:
    """Where each term stands right after the one before it, all the way."""
    begins = {run.end: run.first for run in found[0][1]}
    for _, runs in found[1:]:
        begins = {run.end: begins[run.first] for run in runs if run.first in begins}
    return [Run(first, end, EXACT) for end, first in begins.items()]
