"""Where the words of a node stand in the picture of a page."""

from collections.abc import Sequence

from desktop.guidance.document import Node
from desktop.reading.isolation.pictures import PageWord
from desktop.text.fold import fold

_SIGHTS = (60, 30, 12)
"""So many letters of a node are looked for where not all of it is on the page, first the most."""


def words_in_sight(node: Node, page: int, words: Sequence[PageWord]) -> tuple[PageWord, ...]:
    """The words of `page` that are those of the node; nothing where they can't be found."""
    owners = [place for place, word in enumerate(words) for _ in _letters(word.text)]
    text = "".join(_letters(word.text) for word in words)
    wanted = _letters(f"{node.printed or ''} {node.text}")
    start, end = _span(text, wanted, goes_on=page != node.pages[-1:][0], began=page != node.pages[0])
    return tuple(words[place] for place in dict.fromkeys(owners[start:end]))


def _letters(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())


def _span(text: str, wanted: str, *, goes_on: bool, began: bool) -> tuple[int, int]:
    """From which letter of a page to which the wanted ones are; all that is there of a node over several pages."""
    if not wanted:
        return 0, 0
    if (whole := text.find(wanted)) >= 0:
        return whole, whole + len(wanted)
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
