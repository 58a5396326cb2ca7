"""Numbers and document numbers of a text as one key each: `42-KL/TW` is `42_kl_tw`, `236.226` is `236226`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.text.words import WORD, words

JOINER = "_"

_COMPOUND = re.compile(rf"{WORD.pattern}(?:[-–./,:]{WORD.pattern})*")
_DIGIT = re.compile(r"\d")
_WITH_DIGIT = re.compile(r"(?<!\S)[^\s\d]*\d\S*")
_THOUSANDS = re.compile(r"(?<![\d.,])[0-9]{1,3}(?:\.[0-9]{3})+(?![\d.])")


class Number(NamedTuple):
    """A number at `start:end` of a text, in code points."""

    start: int
    end: int
    key: str


def numbers(text: str) -> Iterator[Number]:
    """Every run of words without a space between them that holds a digit."""
    for piece in _WITH_DIGIT.finditer(text):  # most of a text has none
        for match in _COMPOUND.finditer(text, *piece.span()):
            key = number_key(match.group())
            if key is not None:
                yield Number(match.start(), match.end(), key)


def number_key(text: str) -> str | None:
    """The key of `text` read as one number, however its parts are set apart; None if it holds no digit."""
    if not _DIGIT.search(text):
        return None
    whole = _THOUSANDS.sub(lambda match: match.group().replace(".", ""), text)
    return JOINER.join(word.folded for word in words(whole))
