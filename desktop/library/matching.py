"""How the words of a text answer a query: how exactly, whether in a row, and where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntFlag
from itertools import chain

from desktop.guidance.refs import Tier
from desktop.library.query import Clause, Near, Query, Term
from desktop.text.normalise import Keys, exact_key, folded_key
from desktop.text.words import WORD

NEAR = 10
"""Words that may stand between two terms that are near each other."""


class Level(IntFlag):
    """What sets a match apart from the very words of the query; of two the smaller is the better one."""

    EXACT = 0
    FOLDED = 1
    BEGIN = 2


@dataclass(frozen=True, slots=True)
class Run:
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
        levels = ((first, self._level(words, first, is_open)) for first in self._starts(words, is_open))
        return [Run(first, first + len(words), level) for first, level in levels if level is not None]

    def _starts(self, words: Sequence[Keys], is_open: bool) -> list[int]:
        wanted = words[0].folded
        if is_open and len(words) == 1:
            return [place for place, key in enumerate(self.folded) if key.startswith(wanted)]
        if wanted not in self.folded:
            return []
        return [place for place, key in enumerate(self.folded) if key == wanted]

    def _level(self, words: Sequence[Keys], first: int, is_open: bool) -> Level | None:
        last = first + len(words) - 1
        if last >= len(self.raw):
            return None
        level = self._level_of_last(words[-1], last, is_open)
        for place, word in enumerate(words[:-1], first):
            if level is None or self.folded[place] != word.folded:
                return None
            if exact_key(self.raw[place]) != word.exact:
                level |= Level.FOLDED
        return level

    def _level_of_last(self, word: Keys, place: int, is_open: bool) -> Level | None:
        own = exact_key(self.raw[place])
        if self.folded[place] == word.folded:
            return Level.EXACT if own == word.exact else Level.FOLDED
        if is_open and self.folded[place].startswith(word.folded):
            return Level.BEGIN if own.startswith(word.exact) else Level.BEGIN | Level.FOLDED
        return None


@dataclass(frozen=True, slots=True)
class Answer:
    """`found` says of each term that is there where it stands, as exactly as `level` says or more so."""

    level: Level
    is_in_a_row: bool
    found: tuple[Found, ...]

    @property
    def tier(self) -> Tier:
        match self.level, self.is_in_a_row:
            case Level.EXACT, True:
                return Tier.EXACT_PHRASE
            case Level.EXACT, False:
                return Tier.EXACT_WORDS
            case Level.FOLDED, True:
                return Tier.FOLDED_PHRASE
            case Level.FOLDED, False:
                return Tier.FOLDED_WORDS
            case _:
                return Tier.PREFIX


def answer(query: Query, text: Text) -> Answer | None:
    """How `text` answers; None where a clause is not there or an excluded term is."""
    if any(text.runs(term.words, is_open=term.is_prefix) for term in query.excluded):
        return None
    level, found = Level.EXACT, list[Found]()
    for place, clause in enumerate(query.clauses, 1):
        parts = _parts(clause, text, is_open=query.is_unfinished and place == len(query.clauses))
        there = [part for part in parts if all(runs for _, runs in part)]
        if not there:
            return None
        level |= min(_level(part) for part in there)
        found += chain.from_iterable(there)
    kept = tuple((term, [run for run in runs if run.level | level == level]) for term, runs in found)
    return Answer(level, _is_in_a_row(query, text, level), kept)


def _parts(clause: Clause, text: Text, *, is_open: bool) -> Iterator[list[Found]]:
    """For each alternative where its term stands, or its two terms near each other; nowhere if they don't."""
    for place, part in enumerate(clause, 1):
        goes_on = is_open and place == len(clause)
        match part:
            case Term(words, is_prefix):
                yield [(part, text.runs(words, is_open=goes_on or is_prefix))]
            case Near(one, other):
                first = text.runs(one.words, is_open=one.is_prefix)
                second = text.runs(other.words, is_open=goes_on or other.is_prefix)
                yield [(one, _near(first, second)), (other, _near(second, first))]


def _near(runs: Runs, others: Runs) -> Runs:
    return [run for run in runs if any(_words_between(run, other) <= NEAR for other in others)]


def _words_between(one: Run, other: Run) -> int:
    return max(one.first, other.first) - min(one.end, other.end)


def _level(part: list[Found]) -> Level:
    """How exactly an alternative is there at best."""
    level = Level.EXACT
    for _, runs in part:
        level |= min(run.level for run in runs)
    return level


def _is_in_a_row(query: Query, text: Text, level: Level) -> bool:
    if len(query.phrase) < 2:
        return False
    runs = text.runs(query.phrase, is_open=query.is_unfinished)
    return any(run.level | level == level for run in runs)
