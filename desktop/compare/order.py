"""Which passages were moved: those that left their section, or the order in which its passages stand."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Sequence

from desktop.compare.alignment import Pairs

Parents = Sequence[int | None]
"""For each place that of the passage above it."""

_TOP = -1


def moved(pairs: Pairs, old_parents: Parents, new_parents: Parents) -> frozenset[int]:
    """The old places of pairs that were moved; what went along with the passage above it was not.

    A passage left its section where it stood before the heading that it stands under now, or stands before the one
    that it stood under. Headings that came or went, or are of another level, move nothing.
    """
    old_of = {new: old for old, new in pairs.items()}
    found: set[int] = set()
    sections: dict[tuple[int, int], list[int]] = defaultdict(list)
    for old, new in sorted(pairs.items()):
        was, is_now = _section(old, old_parents, pairs), _section(new, new_parents, old_of)
        if pairs.get(was, _TOP) > new or old_of.get(is_now, _TOP) > old:
            found.add(old)
        else:
            sections[was, old_of.get(is_now, _TOP)].append(old)
    return frozenset(found.union(*(_out_of_order(members, pairs) for members in sections.values())))


def _section(place: int, parents: Parents, known: Container[int]) -> int:
    """The nearest passage above that both sides have."""
    above = parents[place]
    while above is not None and above not in known:
        above = parents[above]
    return _TOP if above is None else above


def _out_of_order(members: Sequence[int], pairs: Pairs) -> set[int]:
    """All but the longest run of members that stand in the same order on both sides."""
    ends: list[int] = []
    last_of: list[int] = []
    before: dict[int, int | None] = {}
    for member in members:
        place = bisect_left(ends, pairs[member])
        before[member] = last_of[place - 1] if place else None
        ends[place : place + 1] = [pairs[member]]
        last_of[place : place + 1] = [member]
    kept, last = set[int](), last_of[-1] if last_of else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return set(members) - kept
