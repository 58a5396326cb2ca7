"""Things of any kind are dealt out to slides: as few slides as hold them, then as evenly filled as they can be."""

from collections.abc import Callable, Sequence
from itertools import pairwise
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
