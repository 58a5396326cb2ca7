"""Numbers and document numbers of a text as one key each: `42-KL/TW` is `42_kl_tw`, `236.226` is `236226`."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from desktop.text.words import WORD, words

JOINER = "_"

_COMPOUND = re.compile(rf"{WORD.pattern}(?:[-–./,:]{WORD.pattern})*")
_DIGIT = re.compile(r"\d")
_FROM_DIGIT = re.compile(r"\d\S*")
_THOUSANDS = re.compile(r"(?<![\d.,])[0-9]{1,3}(?:\.[0-9]{3})+(?![\d.])")


class Number(NamedTuple):
    """A number at `start:end` of a text, in code points."""

    start: int
    end: int
    key: str


def numbers(text: str) -> Iterator[Number]:
    """Every run of words without a space between them that holds a digit."""
    end = 0
    for digit in _FROM_DIGIT.finditer(text):  # most of a text has none
        start, end = max(end, text.rfind(" ", 0, digit.start()) + 1), digit.end()
        for match in _COMPOUND.finditer(text, start, end):
            key = number_key(match.group())
            if key is not None:
                yield Number(match.start(), match.end(), key)


@lru_cache(maxsize=4096)
def number_key(text: str) -> str | None:
    """The key of `text` read as one number, however its parts are set apart; None if it holds no digit."""
    if not _DIGIT.search(text):
        return None
    whole = _THOUSANDS.sub(lambda match: match.group().replace(".", ""), text)
    return JOINER.join(word.folded for word in words(whole))
