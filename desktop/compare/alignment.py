"""Which passage of a new edition is which of the old one: by its words and its neighbours, never by its number.

The time that it takes grows with the passages, not with their square: a passage is compared with those between
which it stands and with those that share rare words with it.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.compare.likely import Likely
from desktop.guidance.annotations import Edition
from desktop.guidance.passages import FRONT, Passage

ALIKE_IN_PLACE, ALIKE_ELSEWHERE = 60, 80
MARGIN = 10
"""In per cent: how alike two passages must be, and by how much more than any other two."""

SHORT, ALIKE_SHORT = 40, 75
"""Characters of a title or phrase, which has too few words to be known by half of them."""

NEAR = 24
"""Passages between two known ones that are all looked at; of more only the likely ones."""

Pairs = dict[int, int]
"""Places in the old edition, each with its place in the new one."""

Progress = Callable[[int, int], None]


def no_progress(_done: int, _all: int) -> None:
    """Nobody is waiting."""


def aligned(old: Edition, new: Edition, progress: Progress = no_progress) -> Pairs:
    """Every passage that is surely there again, whole or changed, moved or renumbered.

    A line above the first node is that very line of the other edition, and no passage of the text. `progress` may
    stop it by an exception. The other way round gives the same pairs.
    """
    olds, news = ([_text_of(passage) for passage in edition.passages] for edition in (old, new))
    if news < olds:
        mirrored = _aligned(news, olds, _front(new, old), progress)
        return {old_place: new_place for new_place, old_place in mirrored.items()}
    return _aligned(olds, news, _front(old, new), progress)


def _text_of(passage: Passage) -> str:
    """What a passage is known by; nothing for a line above the first node."""
    return "" if passage.node in FRONT else passage.text


def _front(old: Edition, new: Edition) -> Pairs:
    """The lines above the first node."""
    places = {passage.node: place for place, passage in enumerate(new.passages) if passage.node in FRONT}
    return {place: places[passage.node] for place, passage in enumerate(old.passages) if passage.node in places}


def _aligned(olds: list[str], news: list[str], known: Pairs, progress: Progress) -> Pairs:
    pairs = known | _unique(olds, news)
    _add_same_beside(olds, news, pairs)
    likeness = _Likeness(olds, news, pairs, progress)
    while more := likeness.sure(pairs, ALIKE_IN_PLACE, _in_place(pairs, len(news))):
        pairs |= more
    return pairs | likeness.sure(pairs, ALIKE_ELSEWHERE, lambda _: range(len(news)))


def _unique(olds: list[str], news: list[str]) -> Pairs:
    """Texts that stand once in each edition."""
    old_count, new_count = Counter(olds), Counter(news)
    place = {text: number for number, text in enumerate(news)}
    once = (text for text in old_count if text and old_count[text] == new_count[text] == 1)
    number = {text: number for number, text in enumerate(olds)}
    return {number[text]: place[text] for text in once}


def _add_same_beside(olds: list[str], news: list[str], pairs: Pairs) -> None:
    """Texts that stand several times, beside a passage that is known, and then beside these."""
    taken = set(pairs.values())
    known = sorted(pairs.items())
    while known:
        found: list[tuple[int, int]] = []
        for old, new in ((one + step, other + step) for one, other in known for step in (1, -1)):
            is_there = 0 <= old < len(olds) and 0 <= new < len(news) and old not in pairs and new not in taken
            if is_there and olds[old] and olds[old] == news[new]:
                pairs[old] = new
                taken.add(new)
                found.append((old, new))
        known = found


Places = Callable[[int], range]


def _in_place(pairs: Pairs, end: int) -> Places:
    """Where a passage would stand by the nearest known ones before and after it."""
    known = sorted(pairs)

    def places(old: int) -> range:
        at = bisect_left(known, old)
        return range(pairs[known[at - 1]] + 1 if at else 0, pairs[known[at]] if at < len(known) else end)

    return places


@dataclass(frozen=True, slots=True)
class _Pair:
    old: int
    new: int
    score: float


class _Likeness:
    """How alike passages are that are not the same, each two looked at once."""

    def __init__(self, olds: list[str], news: list[str], pairs: Pairs, progress: Progress) -> None:
        taken = set(pairs.values())
        self._olds, self._news, self._progress = olds, news, progress
        self._likely = Likely({place: text for place, text in enumerate(news) if place not in taken and text})
        self._candidates: dict[int, list[int]] = {}
        self._scores: dict[tuple[int, int], float] = {}

    def sure(self, pairs: Pairs, least: float, places: Places) -> Pairs:
        """What is at least so alike at these places, and stands out from all else there."""
        open_ = [old for old in range(len(self._olds)) if old not in pairs and self._olds[old]]
        found = list(self._found(open_, set(pairs.values()), least - MARGIN, places))
        of_old, of_new = _by(found, lambda one: one.old), _by(found, lambda one: one.new)
        return {
            one.old: one.new
            for one in found
            if one.score >= self._least(one.old, least)
            and _stands_out(one, of_old[one.old])
            and _stands_out(one, of_new[one.new])
        }

    def _found(self, olds: Sequence[int], taken: set[int], least: float, places: Places) -> Iterator[_Pair]:
        for number, old in enumerate(olds):
            self._progress(number, len(olds))
            for new in self._looked_at(old, places(old)):
                if new not in taken and (score := self._score(old, new)) >= least:
                    yield _Pair(old, new, score)

    def _looked_at(self, old: int, places: range) -> Iterable[int]:
        if len(places) <= NEAR:
            return places
        if old not in self._candidates:
            self._candidates[old] = self._likely.places(self._olds[old])
        return (new for new in self._candidates[old] if new in places)

    def _score(self, old: int, new: int) -> float:
        from rapidfuzz.fuzz import ratio

        if (old, new) not in self._scores:
            worth = ALIKE_IN_PLACE - MARGIN
            self._scores[old, new] = ratio(self._olds[old], self._news[new], score_cutoff=worth)
        return self._scores[old, new]

    def _least(self, old: int, least: float) -> float:
        return max(least, ALIKE_SHORT) if len(self._olds[old]) < SHORT else least


def _by(pairs: Iterable[_Pair], side: Callable[[_Pair], int]) -> Mapping[int, list[_Pair]]:
    groups: dict[int, list[_Pair]] = defaultdict(list)
    for one in pairs:
        groups[side(one)].append(one)
    return groups


def _stands_out(one: _Pair, among: list[_Pair]) -> bool:
    """Whether no third passage is nearly as like to one of the two."""
    return all(other is one or other.score <= one.score - MARGIN for other in among)
