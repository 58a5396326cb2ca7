"""What a person typed into the search line, read once into a frozen value."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import islice

from desktop.text.normalise import Keys
from desktop.text.numbers import number_key
from desktop.text.words import words

MAX_CHARACTERS = 2000
MAX_WORDS = 32
"""What is typed beyond these is not looked for: nobody searches for more, and any string is legal."""

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_CHUNK = re.compile(r'"[^"]*"?|[^\s"]+')

Term = tuple[Keys, ...]
"""Words that must stand one right after the other: a quoted phrase, or what was typed without a space."""


@dataclass(frozen=True, slots=True)
class Query:
    """`number` is the key of the whole query read as one number; None where no digit was typed.

    `unfinished` tells that the last word may go on: nothing was typed after it.
    """

    terms: tuple[Term, ...]
    number: str | None
    unfinished: bool

    @property
    def phrase(self) -> Term:
        """All words in the order in which they were typed."""
        return tuple(word for term in self.terms for word in term)

    @property
    def is_empty(self) -> bool:
        return not self.terms

    @property
    def is_accented(self) -> bool:
        return any(word.exact != word.folded for word in self.phrase)


def parse(typed: str) -> Query:
    """Any string is a query; one without a letter or digit is empty."""
    text = unicodedata.normalize("NFC", typed[:MAX_CHARACTERS]).translate(_QUOTES)
    terms = _terms(text)
    count = sum(map(len, terms))
    number = number_key(text) if 0 < count < MAX_WORDS else None
    return Query(terms, number, bool(terms) and text[-1].isalnum())


def _terms(text: str) -> tuple[Term, ...]:
    left = MAX_WORDS
    terms: list[Term] = []
    for chunk in _CHUNK.finditer(text):
        term = tuple(Keys(word.exact, word.folded) for word in islice(words(chunk.group()), left))
        left -= len(term)
        if term:
            terms.append(term)
    return tuple(terms)
