"""What a person typed into the search line, read once into a frozen value. Any string is a query."""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from desktop.text.fold import fold
from desktop.text.normalise import Keys
from desktop.text.numbers import number_key
from desktop.text.words import words

MAX_CHARACTERS = 2000
MAX_WORDS = 32
"""What is typed beyond these is not looked for: nobody searches for more."""


class Scope(StrEnum):
    """What narrows a search; the values are what is typed before the colon."""

    SECTION = "muc"
    DOCUMENT = "tailieu"
    KIND = "loai"
    NUMBER = "so"
    YEAR = "nam"


class Within(NamedTuple):
    """A scope with what was typed after its colon."""

    scope: Scope
    value: str


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one right after the other: one word, a quoted phrase, what was typed without a space.

    `is_prefix`: its last word may go on.
    """

    words: tuple[Keys, ...]
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Two terms that stand close to each other."""

    one: Term
    other: Term


Clause = tuple[Term | Near, ...]
"""Of which one must be there: more than one were joined by OR."""


@dataclass(frozen=True, slots=True)
class Query:
    """All clauses must be there and no excluded term, in a passage that all scopes allow.

    `numbers` are keys of the whole query read as one number, `42kl/tw` also as `42 kl tw`; none where no digit
    was typed, or more than words. `is_unfinished` tells that the last word may go on, as nothing was typed after
    it; `is_row` that the words may all stand in a row, `is_accented` that one has a tone, a hat or the like.
    """

    clauses: tuple[Clause, ...] = ()
    excluded: tuple[Term, ...] = ()
    scopes: tuple[Within, ...] = ()
    numbers: tuple[str, ...] = ()
    is_unfinished: bool = False
    is_row: bool = field(init=False, compare=False, default=False)
    is_accented: bool = field(init=False, compare=False, default=False)

    def __post_init__(self) -> None:
        # Asked of every passage, so worked out once.
        object.__setattr__(self, "is_row", len(self.phrase) > 1)
        is_accented = any(word.exact != word.folded for term in self.terms for word in term.words)
        object.__setattr__(self, "is_accented", is_accented)

    @property
    def is_empty(self) -> bool:
        return not self.clauses and not self.scopes

    @property
    def terms(self) -> tuple[Term, ...]:
        """All that is looked for, alternatives included."""
        parts = [part for clause in self.clauses for part in clause]
        return tuple(term for part in parts for term in ((part,) if isinstance(part, Term) else (part.one, part.other)))

    @property
    def phrase(self) -> tuple[Keys, ...]:
        """The words in the order in which they were typed; none where they are joined by more than that."""
        plain = all(len(clause) == 1 and isinstance(clause[0], Term) for clause in self.clauses)
        return tuple(word for term in self.terms for word in term.words) if plain else ()


_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_PIECE = re.compile(
    r'(?P<minus>(?<!\S)-(?=[^\s-]))?(?P<scope>[^\W\d_]+:(?=[^\s:]))?(?P<body>"[^"]*"?|[^\s"]+)(?P<star>\*?)'
)
_BEFORE_LETTER = re.compile(r"(?<=\d)(?=[^\W\d_])")
_OPERATORS = ("OR", "NEAR")
_SCOPES = {scope.value: scope for scope in Scope}


def parse(typed: str) -> Query:
    """One without a letter, a digit or a scope is empty."""
    text = read(typed)
    reading = _Reading()
    for piece in _PIECE.finditer(text):
        reading.take(piece)
    return replace(
        reading.query(),
        numbers=_numbers(text) if reading.is_plain else (),
        is_unfinished=bool(text) and text[-1].isalnum() and reading.ends_in_term,
    )


def scope_spans(typed: str) -> list[tuple[int, int]]:
    """Where in a text as `read` gives it scopes and operators stand: what is no word to look for."""
    pieces = _PIECE.finditer(typed)
    return [piece.span() for piece in pieces if _scope_of(piece) or piece["body"] in _OPERATORS]


def read(typed: str) -> str:
    """As much of what was typed as is looked at, composed, with plain quotes."""
    return unicodedata.normalize("NFC", typed[:MAX_CHARACTERS]).translate(_QUOTES)


def _scope_of(piece: re.Match[str]) -> Scope | None:
    return _SCOPES.get(fold(piece["scope"] or "")[:-1])


def _numbers(text: str) -> tuple[str, ...]:
    keys = [key for whole in (text, _BEFORE_LETTER.sub(" ", text)) if (key := number_key(whole))]
    return tuple(dict.fromkeys(keys))


class _Reading:
    """What has been read so far; an operator waits for what comes after it, or was a word."""

    def __init__(self) -> None:
        self._clauses: list[Clause] = []
        self._excluded: list[Term] = []
        self._scopes: list[Within] = []
        self._operator: re.Match[str] | None = None
        self._left = MAX_WORDS
        self.is_plain = True
        self.ends_in_term = False

    def take(self, piece: re.Match[str]) -> None:
        scope = _scope_of(piece)
        self.ends_in_term = False
        if scope and not piece["minus"]:
            self._scopes.append(Within(scope, piece["body"].strip('"')))
            self.is_plain = False
        elif piece["body"] in _OPERATORS and self._clauses and self._operator is None:
            self._operator = piece
        elif (term := self._term(piece)).words:
            self._place(term, is_excluded=bool(piece["minus"]))

    def query(self) -> Query:
        if self._operator:
            operator, self._operator = self._operator, None
            self._place(self._term(operator), is_excluded=False)
        return Query(tuple(self._clauses), tuple(self._excluded), tuple(self._scopes))

    def _term(self, piece: re.Match[str]) -> Term:
        text = (piece["scope"] or "") + piece["body"]
        found = tuple(Keys(word.exact, word.folded) for word in islice(words(text), self._left))
        self._left -= len(found)
        return Term(found, is_prefix=text.endswith("*") or bool(piece["star"]))

    def _place(self, term: Term, *, is_excluded: bool) -> None:
        if is_excluded:
            self._excluded.append(term)
            self.is_plain = False
            return
        self.ends_in_term = True
        match self._operator and self._operator["body"]:
            case "OR":
                self._clauses[-1] = (*self._clauses[-1], term)
            case "NEAR" if isinstance(last := self._clauses[-1][-1], Term):
                self._clauses[-1] = (*self._clauses[-1][:-1], Near(last, term))
            case _:
                self._clauses.append((term,))
        self.is_plain = self.is_plain and self._operator is None
        self._operator = None
