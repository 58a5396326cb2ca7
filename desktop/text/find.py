"""Finding what a person types in a text that they are looking at."""

import re
import unicodedata
from itertools import takewhile

from desktop.text.fold import fold
from desktop.text.normalise import tone_of, toneless
from desktop.text.words import WORD

Spans = tuple[tuple[int, int], ...]
"""(start, end) in code points, ascending and apart from each other."""


def find_in(text: str, typed: str) -> Spans:
    """Where `typed` stands in `text`, from the begin of a word on; the last word may go on.

    Typed with accents it is found with these accents only, wherever the tone is written (hoà, hòa); typed
    without any it is found with all. Case never counts, a space stands for any space.
    """
    wanted = unicodedata.normalize("NFC", typed).strip()
    if not wanted:
        return ()
    if fold(wanted) == wanted.lower():
        return tuple(match.span() for match in _pattern(fold(wanted)).finditer(fold(text)))
    matches = _pattern(toneless(wanted)).finditer(toneless(text))
    tones = [tone_of(word.group()) for word in WORD.finditer(wanted)]
    return tuple(match.span() for match in matches if _has_tones(text, match.span(), tones))


def _pattern(wanted: str) -> re.Pattern[str]:
    begin = r"(?<![^\W_])" if wanted[0].isalnum() else ""
    return re.compile(begin + r"\s+".join(map(re.escape, wanted.split())))


def _has_tones(text: str, span: tuple[int, int], tones: list[str]) -> bool:
    """Whether the words at `span` have these tones; the last one, while it goes on, may have got one."""
    start, end = span
    found = list(takewhile(lambda match: match.start() < end, WORD.finditer(text, start)))
    pairs = [(tone_of(match.group()), tone) for match, tone in zip(found, tones, strict=False)]
    if pairs and found[-1].end() > end and not tones[-1]:
        pairs.pop()
    return all(one == other for one, other in pairs)
