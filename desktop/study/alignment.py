"""Which passage of a new edition is which of the old one: by its words and its neighbours, never by its number."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.guidance.annotations import Edition
from desktop.guidance.passages import FRONT, Passage

ALIKE_IN_PLACE, ALIKE_ELSEWHERE = 60, 80
MARGIN = 10
"""In per cent: how alike two passages must be, and by how much more than any other two."""

SHORT, ALIKE_SHORT = 40, 75
"""Characters of a title or phrase, which has too few words to be known by half of them."""

Pairs = dict[int, int]
"""Places in the old edition, each with its place in the new one."""


def aligned(old: Edition, new: Edition) -> Pairs:
    """Every passage that is surely there again, whole or changed, moved or renumbered.

    A line above the first node is that very line of the other edition, and no passage of the text.
    """
    olds, news = ([_text_of(passage) for passage in edition.passages] for edition in (old, new))
    pairs = _front(old, new) | _unique(olds, news)
    while more := _same_beside(olds, news, pairs):
        pairs |= more
    while more := _alike(olds, news, pairs, ALIKE_IN_PLACE, _in_place(pairs, len(news))):
        pairs |= more
    return pairs | _alike(olds, news, pairs, ALIKE_ELSEWHERE, lambda _: range(len(news)))


def _text_of(passage: Passage) -> str:
    """What a passage is known by; nothing for a line above the first node."""
    return "" if passage.node in FRONT else passage.text


def _front(old: Edition, new: Edition) -> Pairs:
    """The lines above the first node."""
    places = {passage.node: place for place, passage in enumerate(new.passages) if passage.node in FRONT}
    return {place: places[passage.node] for place, passage in enumerate(old.passages) if passage.node in places}


def _unique(olds: list[str], news: list[str]) -> Pairs:
    """Texts that stand once in each edition."""
    old_count, new_count = Counter(olds), Counter(news)
    place = {text: number for number, text in enumerate(news)}
    once = (text for text in old_count if text and old_count[text] == new_count[text] == 1)
    number = {text: number for number, text in enumerate(olds)}
    return {number[text]: place[text] for text in once}


def _same_beside(olds: list[str], news: list[str], pairs: Pairs) -> Pairs:
    """Texts that stand several times, beside a passage that is known."""
    taken, found = set(pairs.values()), dict[int, int]()
    for one, other in sorted(pairs.items()):
        for step in (1, -1):
            old, new = one + step, other + step
            if not (0 <= old < len(olds) and 0 <= new < len(news)) or old in pairs or old in found:
                continue
            if olds[old] and olds[old] == news[new] and new not in taken:
                found[old] = new
                taken.add(new)
    return found


def _in_place(pairs: Pairs, end: int) -> Callable[[int], Iterable[int]]:
    """Where a passage would stand by the nearest known ones before and after it."""
    known = sorted(pairs)

    def places(old: int) -> Iterable[int]:
        before = max((one for one in known if one < old), default=None)
        after = min((one for one in known if one > old), default=None)
        first = 0 if before is None else pairs[before] + 1
        return range(first, end if after is None else pairs[after])

    return places


@dataclass(frozen=True, slots=True)
class _Likeness:
    old: int
    new: int
    score: float


Places = Callable[[int], Iterable[int]]


def _alike(olds: list[str], news: list[str], pairs: Pairs, least: float, places: Places) -> Pairs:
    from rapidfuzz.fuzz import ratio

    taken = set(pairs.values())
    scores = [
        _Likeness(old, new, score)
        for old in range(len(olds))
        if old not in pairs and olds[old]
        for new in places(old)
        if new not in taken and (score := ratio(olds[old], news[new], score_cutoff=least - MARGIN))
    ]
    of_old, of_new = (_by(scores, side) for side in ("old", "new"))
    sure = (one for one in scores if one.score >= max(least, ALIKE_SHORT if len(olds[one.old]) < SHORT else least))
    return {one.old: one.new for one in sure if _stands_out(one, of_old[one.old]) and _stands_out(one, of_new[one.new])}


def _by(scores: list[_Likeness], side: str) -> dict[int, list[_Likeness]]:
    groups: dict[int, list[_Likeness]] = {}
    for one in scores:
        groups.setdefault(getattr(one, side), []).append(one)
    return groups


def _stands_out(one: _Likeness, among: list[_Likeness]) -> bool:
    """Whether no third passage is nearly as like to one of the two."""
    return all(other is one or other.score <= one.score - MARGIN for other in among)
