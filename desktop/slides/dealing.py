"""Things of any kind are dealt out to slides: as few slides as hold them, then as evenly filled as they can be."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import inf
from typing import TypeVar

from desktop.slides.pages import MOST_LESS, BodyRoom

Item = TypeVar("Item")
STEPS = 12


def deal_out(
    items: Sequence[Item], fits: Callable[[Sequence[Item], float], bool], room: BodyRoom, most: int | None = None
) -> list[tuple[Item, ...]]:
    """`items` on slides of the heights of `room`; one that fits nowhere stands alone.

    `fits` says whether items stand in a height, `most` how many a slide may have.
    """
    best = _fill(items, fits, room, most)
    for step in range(1, STEPS):
        less = room.less(step * MOST_LESS * room.later / STEPS)
        pages = _fill(items, fits, less, most)
        if len(pages) > len(best) or not all(fits(page, at) for page, at in _heights(pages, less)):
            break
        best = pages
    return best


def deal_best(
    items: Sequence[Item], cost: Callable[[Sequence[Item], float], float | None], room: BodyRoom
) -> list[tuple[Item, ...]]:
    """`items` on as few slides as hold them, and of the ways to do that the one that costs least.

    `cost` says what a slide with some of the items, in a height, costs: None where they don't fit, infinite where no
    slide may hold just these. An item that fits nowhere stands alone.
    """
    ways: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    for end in range(1, len(items) + 1):
        found: list[tuple[int, float, int]] = []
        for start in range(end - 1, -1, -1):
            own = cost(items[start:end], room.later if start else room.first)
            is_lone = end - start == 1
            if own is None and not is_lone:
                break
            if own != inf or is_lone:
                pages, before, _ = ways[start]
                found.append((pages + 1, before + (own or 0.0), start))
        ways.append(min(found))
    return _pages(items, [start for _, _, start in ways])


def _pages(items: Sequence[Item], starts: Sequence[int]) -> list[tuple[Item, ...]]:
    """The pages back from the end; `starts` says for each end where the page before it begins."""
    pages: list[tuple[Item, ...]] = []
    end = len(items)
    while end:
        pages.append(tuple(items[starts[end] : end]))
        end = starts[end]
    return pages[::-1]


def in_equal_parts(items: Sequence[Item], count: int) -> list[tuple[Item, ...]]:
    """`items` in `count` parts that differ by one at most, the longer ones first."""
    short, longer = divmod(len(items), count)
    ends = [at * short + min(at, longer) for at in range(count + 1)]
    return [tuple(items[a:b]) for a, b in pairwise(ends)]


def _fill(
    items: Sequence[Item], fits: Callable[[Sequence[Item], float], bool], room: BodyRoom, most: int | None
) -> list[tuple[Item, ...]]:
    pages: list[tuple[Item, ...]] = []
    page: tuple[Item, ...] = ()
    for item in items:
        limit = room.later if pages else room.first
        if page and (len(page) == most or not fits((*page, item), limit)):
            pages.append(page)
            page = ()
        page = (*page, item)
    return [*pages, page] if page else pages


def _heights(pages: Sequence[tuple[Item, ...]], room: BodyRoom) -> list[tuple[tuple[Item, ...], float]]:
    return [(page, room.later if at else room.first) for at, page in enumerate(pages)]
