"""Things dealt out to slides: as few as hold them, and of the ways to do that the one that costs least."""

from collections.abc import Sequence
from itertools import pairwise
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from desktop.slides.dealing import deal_best
from desktop.slides.pages import BodyRoom

ROOM = BodyRoom(6.0, 10.0)


def cost(some: Sequence[int], height: float) -> float | None:
    """Items are as high as their number; the emptier a slide, the more it costs."""
    filled = sum(some)
    return None if filled > height else (1 - filled / height) ** 2


def all_ways(items: tuple[int, ...]) -> list[list[tuple[int, ...]]]:
    if not items:
        return [[]]
    return [[items[:end], *rest] for end in range(1, len(items) + 1) for rest in all_ways(items[end:])]


def price(pages: list[tuple[int, ...]]) -> tuple[int, float]:
    heights = [ROOM.later if at else ROOM.first for at in range(len(pages))]
    costs = [cost(page, height) for page, height in zip(pages, heights, strict=True)]
    sound = all(own is not None or len(page) == 1 for page, own in zip(pages, costs, strict=True))
    return (len(pages), sum(own or 0.0 for own in costs)) if sound else (1000, 0.0)


@given(st.lists(st.integers(1, 12), max_size=8).map(tuple))
def test_no_way_to_deal_them_out_is_cheaper(items: tuple[int, ...]) -> None:
    """Nothing is lost or moved, and neither slides nor cost could be less; what fits nowhere stands alone."""
    pages = deal_best(items, cost, ROOM)
    assert tuple(item for page in pages for item in page) == items
    slides, least = price(pages)
    best = min(map(price, all_ways(items)))
    assert (slides, round(least, 9)) == (best[0], round(best[1], 9))


def test_a_tail_is_no_slide_of_its_own_where_the_slide_before_can_spare_some() -> None:
    """Seven and one become four and four, though the first slide could hold seven."""
    pages = deal_best((1,) * 14, cost, BodyRoom(10.0, 10.0))
    assert [len(page) for page in pages] == [7, 7]


def test_a_slide_that_must_not_be_is_not() -> None:
    """An infinite cost is no way, however few slides it takes."""
    pages = deal_best((3, 3, 3), lambda some, height: inf if len(some) == 2 else cost(some, height), ROOM)
    assert all(len(page) != 2 for page in pages)
    assert [a for a, b in pairwise(pages) if not a or not b] == []
