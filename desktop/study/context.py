"""Whether the words around a quote are still the words around it."""

import re
from itertools import takewhile

from desktop.guidance.annotations import Quote
from desktop.text.capitals import CAPITALS

ENOUGH = 8
"""Characters beside a quote that must be the same for that side to agree."""

BOTH = 2

_NUMBER = re.compile(r"\d+(?:[.,/-]\d+)*%?")
_NAME = re.compile(rf"\b[{CAPITALS}][\w-]*")


def agreeing_sides(quote: Quote, other: Quote, enough: int = ENOUGH) -> int:
    """On how many sides the same words stand beside both: 0, 1 or 2; an edge of a text agrees with an edge."""
    before = _agrees(quote.before[::-1], other.before[::-1], enough)
    return before + _agrees(quote.after, other.after, enough)


def _agrees(one: str, other: str, enough: int) -> bool:
    if not one or not other:
        return one == other
    return common_length(one, other) >= min(enough, len(one), len(other))


def common_length(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def same_names_and_numbers(one: str, other: str) -> bool:
    """Whether two texts have the same numbers in order, and the same words with a capital."""
    if _NUMBER.findall(one) != _NUMBER.findall(other):
        return False
    return sorted(_NAME.findall(one)) == sorted(_NAME.findall(other))
