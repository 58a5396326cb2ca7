"""The words of a text, each with where it stands and its keys."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.text.normalise import INVISIBLE, exact_key, folded_key

_INSIDE = rf"[\u0300-\u036f{INVISIBLE}]"
WORD = re.compile(rf"[^\W_]+(?:{_INSIDE}+[^\W_]*)*")
"""Letters and digits of any script; marks and invisible characters belong to the letter before them."""


class Word(NamedTuple):
    """A word at `start:end` of a text, in code points."""

    start: int
    end: int
    exact: str
    folded: str


def words(text: str) -> Iterator[Word]:
    """The words of `text` in order; never empty, whatever the text holds."""
    for match in WORD.finditer(text):
        word = match.group()
        yield Word(match.start(), match.end(), exact_key(word), folded_key(word))
