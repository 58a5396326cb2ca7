"""Where the words of a node stand in the picture of a page."""

from collections.abc import Sequence

from desktop.guidance.document import Node
from desktop.reading.isolation.pictures import PageWord
from desktop.text.fold import fold

_SIGHTS = (60, 30, 12)
"""So many letters of a node are looked for where not all of it is on the page, first the most."""


def words_in_sight(node: Node, page: int, words: Sequence[PageWord], twins: int = 0) -> tuple[PageWord, ...]:
    """The words of `page` that are those of the node; nothing where they can't be found.

    `twins` nodes with the same words stand before it on that page.
    """
    owners = [place for place, word in enumerate(words) for _ in _letters(word.text)]
    text = "".join(_letters(word.text) for word in words)
    wanted = _letters(f"{node.printed or ''} {node.text}")
    if (whole := _find(text, wanted, twins)) >= 0:
        return tuple(words[place] for place in dict.fromkeys(owners[whole : whole + len(wanted)]))
    start, end = _span(text, wanted, goes_on=page != node.pages[-1:][0], began=page != node.pages[0])
    return tuple(words[place] for place in dict.fromkeys(owners[start:end]))


def _letters(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())


def _find(text: str, wanted: str, twins: int) -> int:
    """Where the wanted letters stand after as many twins as there are; -1 where they don't, or are none."""
    place = text.find(wanted) if wanted else -1
    for _ in range(twins):
        following = text.find(wanted, place + 1)
        place = following if following >= 0 else place
    return place


def _span(text: str, wanted: str, *, goes_on: bool, began: bool) -> tuple[int, int]:
    """From which letter of a page to which part of the wanted ones is, where not all of them are on it."""
    if not wanted:
        return 0, 0
    start = _first(text, [wanted[:most] for most in _SIGHTS])
    ends = [(text.find(part), len(part)) for part in (wanted[-most:] for most in _SIGHTS)]
    end = next((place + long for place, long in ends if place >= 0), 0)
    if began:
        return (0, len(text)) if goes_on else (0, end)
    if start < 0:
        return 0, 0
    return start, len(text) if goes_on else min(start + len(wanted), len(text))


def _first(text: str, parts: Sequence[str]) -> int:
    return next((place for place in map(text.find, parts) if place >= 0), -1)
