"""The order of what was found: strictly by tier, and within a tier by a small formula."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from desktop.guidance.refs import Tier
from desktop.library.matching import BEGIN, EXACT, Answer, Run, Text, answer
from desktop.library.passages import Passage
from desktop.library.query import Query, Term
from desktop.library.vocabulary import Vocabulary

SATURATION, LENGTH_SHARE, USUAL_LENGTH = 1.2, 0.5, 40
"""BM25: how soon a repeated word counts no more, and how much a passage pays for more words than usual."""

IN_A_ROW, SIDE_BY_SIDE, WITH_ACCENTS, HEADED, RECENT = 1.2, 3.0, 0.15, 0.8, 0.05

_TIER_STEP, _STRICT_STEP = 1000, 500
"""What sets tiers apart, and within some tiers the exact from what is less so; no sum of the rest comes near."""

_ORDER = {tier: place for place, tier in enumerate(reversed(Tier))}


@dataclass(frozen=True, slots=True)
class Candidate:
    """`marked` are the runs of words to mark in it."""

    passage: Passage
    tier: Tier
    score: float
    marked: Sequence[Run] = ()


class Ranking:
    """Judges passages for one query; `numbers` are those found by its number, and whether by the whole of it.

    Without a vocabulary all words count as equally rare.
    """

    def __init__(self, query: Query, numbers: Mapping[int, bool], vocabulary: Vocabulary | None = None) -> None:
        self._query = query
        self._numbers = numbers
        self._size = vocabulary.passages() if vocabulary else 1
        self._rareness = {term: self._rareness_of(term, vocabulary) for term in query.terms}

    def ranked(self, passages: Iterable[Passage]) -> list[Candidate]:
        """Best first, without those that don't answer after all."""
        return in_order(candidate for passage in passages if (candidate := self.judge(passage)))

    def judge(self, passage: Passage) -> Candidate | None:
        """None where the passage does not answer."""
        text = Text(passage.words)
        found = answer(self._query, text)
        if found is None and passage.id not in self._numbers:
            return None
        tier = Tier.NUMBER if passage.id in self._numbers or found is None else found.tier
        worth = self._strict(passage, found, tier) + RECENT * min(1.0, passage.id / self._size)
        if found:
            worth += self._worth(found, len(text.raw))
        if passage.is_headed:
            worth += HEADED * (1 + (_share(found, text) if found else 0.0))
        score = round(_TIER_STEP * _ORDER[tier] + worth, 4)
        return Candidate(passage, tier, score, found.marked if found else ())

    def _strict(self, passage: Passage, found: Answer | None, tier: Tier) -> int:
        """A whole number is above one that goes on, the begin of a word with its accents above one without."""
        if tier is Tier.NUMBER:
            return _STRICT_STEP * self._numbers[passage.id]
        return _STRICT_STEP * (self._query.is_accented and found is not None and found.level == BEGIN)

    def _worth(self, found: Answer, length: int) -> float:
        usual = 1 - LENGTH_SHARE + LENGTH_SHARE * length / USUAL_LENGTH
        worth = IN_A_ROW * bool(found.rows)
        for term, runs in found.found:
            worth += self._rareness[term] * len(runs) * (SATURATION + 1) / (len(runs) + SATURATION * usual)
            worth += WITH_ACCENTS * [run.level for run in runs].count(EXACT) / len(runs)
        return worth + SIDE_BY_SIDE * _side_by_side(found)

    def _rareness_of(self, term: Term, vocabulary: Vocabulary | None) -> float:
        """The inverse document frequency of a term, that of its rarest word."""
        if vocabulary is None:
            return 1.0
        count = min(vocabulary.count(word.folded) for word in term.words)
        return log(1 + (self._size - count + 0.5) / (count + 0.5)) if count < self._size else 0.0


def in_order(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Best first, the newest first among equals."""
    return sorted(candidates, key=lambda candidate: (-candidate.score, -candidate.passage.id))


def _share(found: Answer, text: Text) -> float:
    """How much of a title is what was looked for."""
    places = {place for _, runs in found.found for run in runs for place in range(run.first, run.end)}
    return len(places) / len(text.raw)


def _side_by_side(found: Answer) -> int:
    """How many terms stand right after the one that was typed before them."""
    neighbours = pairwise(runs for _, runs in found.found)
    return sum(not {run.end for run in one}.isdisjoint(run.first for run in other) for one, other in neighbours)
