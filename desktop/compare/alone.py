"""Passages that were written anew: alone between the same neighbours, too little alike to carry a mark over."""

from collections.abc import Iterator, Sequence

from desktop.compare.alignment import Pairs
from desktop.compare.changes import Part

ALIKE = 40
"""In per cent: what has less in common is one passage that went and another that came."""


def written_anew(olds: Sequence[Part], news: Sequence[Part], pairs: Pairs) -> Pairs:
    """The pairs that `pairs` lacks for no other reason than that much of their words changed."""
    from rapidfuzz.fuzz import ratio

    found = ((old, new) for old, new in _alone(pairs, len(olds), len(news)) if _same_form(olds[old], news[new]))
    return {old: new for old, new in found if ratio(olds[old].text, news[new].text, score_cutoff=ALIKE)}


def _alone(pairs: Pairs, old_end: int, new_end: int) -> Iterator[tuple[int, int]]:
    """Places without a pair, each between two pairs that stand side by side but for it."""
    ends = {-1: -1, old_end: new_end}
    around = pairs | ends
    taken = set(pairs.values())
    for old in range(old_end):
        before = around.get(old - 1)
        if old not in pairs and before is not None and around.get(old + 1) == before + 2 and before + 1 not in taken:
            yield old, before + 1


def _same_form(old: Part, new: Part) -> bool:
    """Whether both are titles, or footnotes, or neither."""
    return (old.is_title, old.footnote is None) == (new.is_title, new.footnote is None)
