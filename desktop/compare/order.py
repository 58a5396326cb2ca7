"""Which passages were moved: those that left their section, or the order in which its passages stand."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from desktop.compare.alignment import Pairs

Parents = Sequence[int | None]
"""For each place that of the passage above it."""

_TOP = -1


def moved(pairs: Pairs, old_parents: Parents, new_parents: Parents) -> frozenset[int]:
    """The old places of pairs that were moved; what went along with the passage above it was not.

    A section is known by the nearest passage above that both sides have. A heading that came right above a passage,
    or went, moves nothing.
    """
    names, names_now = {old: old for old in pairs}, {new: old for old, new in pairs.items()}
    found: set[int] = set()
    sections: dict[int, list[int]] = defaultdict(list)
    for old, new in sorted(pairs.items()):
        section = _section(old, old_parents, names)
        if section == _section(new, new_parents, names_now):
            sections[section].append(old)
        elif _is_known(old, old_parents, names) and _is_known(new, new_parents, names_now):
            found.add(old)
    return frozenset(found.union(*(_out_of_order(members, pairs) for members in sections.values())))


def _is_known(place: int, parents: Parents, names: Mapping[int, int]) -> bool:
    """Whether both sides have what stands right above a passage; the top they have."""
    above = parents[place]
    return above is None or above in names


def _section(place: int, parents: Parents, names: Mapping[int, int]) -> int:
    above = parents[place]
    while above is not None and above not in names:
        above = parents[above]
    return _TOP if above is None else names[above]


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
