"""Which texts may be like a text: those that share rare pairs of words with it, found without reading all others."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

_WORD = re.compile(r"\w+")

FEW = 6
"""A text of so few words is looked for by single words, too."""

COMMON = 24
"""What stands in more texts than this tells none of them from the others."""

MOST = 8
"""How many texts are worth a closer look."""


class Likely:
    """Texts by their places, to be asked which of them may be like another."""

    def __init__(self, texts: Mapping[int, str]) -> None:
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, text in texts.items():
            for key in set(_keys(text)):
                self._places[key].append(place)

    def places(self, text: str) -> list[int]:
        """The places of the texts that share most with `text`."""
        shared: Counter[int] = Counter()
        for key in _keys(text):
            places = self._places.get(key, ())
            if len(places) <= COMMON:
                shared.update(places)
        return [place for place, _ in shared.most_common(MOST)]


def _keys(text: str) -> Iterator[str]:
    words = [word.casefold() for word in _WORD.findall(text)]
    yield from map(" ".join, pairwise(words))
    if len(words) <= FEW:
        yield from words
