"""The words that two versions of a passage have in common, as a person would mark them."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from desktop.text.difference import Stretch, same_stretches

LONG = 12_000
"""Characters from which a text, a large table, is compared line by line first."""


def same_words(old: str, new: str) -> tuple[Stretch, ...]:
    """What stayed, in order; the other way round gives the same.

    A few words that happen to stand in both between longer ones that differ are no part of it: a passage that was
    written anew is read as such.
    """
    if new < old:
        return tuple(Stretch(one.new, one.old, one.length) for one in same_words(new, old))
    common = _by_lines(old, new) if max(len(old), len(new)) > LONG else same_stretches(old, new)
    return _readable(tuple(_snug(common, old, new)), len(old), len(new))


def _by_lines(old: str, new: str) -> tuple[Stretch, ...]:
    olds, news = old.splitlines(keepends=True), new.splitlines(keepends=True)
    return tuple(_merged(_lines(olds, news)))


def _lines(olds: list[str], news: list[str]) -> Iterator[Stretch]:
    old_at = new_at = 0
    for tag, first, last, start, end in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
        before, after = "".join(olds[first:last]), "".join(news[start:end])
        if tag == "equal":
            yield Stretch(old_at, new_at, len(before))
        elif max(len(before), len(after)) <= LONG:
            yield from (Stretch(old_at + s.old, new_at + s.new, s.length) for s in same_stretches(before, after))
        old_at, new_at = old_at + len(before), new_at + len(after)


def _merged(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Stretches that touch on both sides as one."""
    last: Stretch | None = None
    for one in stretches:
        if last and (last.old + last.length, last.new + last.length) == (one.old, one.new):
            last = Stretch(last.old, last.new, last.length + one.length)
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _snug(common: tuple[Stretch, ...], old: str, new: str) -> Iterator[Stretch]:
    """Every stretch with the blanks before it that both texts have: what differs ends with its last word."""
    old_end = new_end = 0
    for one in common:
        grown = 0
        while (
            min(one.old - old_end, one.new - new_end) > grown
            and (blank := old[one.old - grown - 1]).isspace()
            and blank == new[one.new - grown - 1]
        ):
            grown += 1
        yield Stretch(one.old - grown, one.new - grown, one.length + grown)
        old_end, new_end = one.old + one.length, one.new + one.length


def _readable(common: tuple[Stretch, ...], old_end: int, new_end: int) -> tuple[Stretch, ...]:
    """Without stretches that are shorter than what differs on either side of them, until none is left."""
    kept = list(common)
    while crumbs := set(_crumbs(kept, old_end, new_end)):
        kept = [one for one in kept if one not in crumbs]
    return tuple(kept)


def _crumbs(kept: list[Stretch], old_end: int, new_end: int) -> Iterator[Stretch]:
    ends = [Stretch(0, 0, 0), *kept, Stretch(old_end, new_end, 0)]
    for before, one, after in zip(ends, kept, ends[2:], strict=False):
        if one.length < min(_gap(before, one), _gap(one, after)):
            yield one


def _gap(one: Stretch, other: Stretch) -> int:
    """The characters that differ between two stretches, on the side that has fewer of them where both have some."""
    gone, came = other.old - one.old - one.length, other.new - one.new - one.length
    return min(gone, came) if gone and came else max(gone, came) // 2
