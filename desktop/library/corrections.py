"""What may have been meant where nothing answers: other spellings, keys of an input method left off, slips.

A slip gives its near words by their letters; which of them was meant is told by the words around it:
by how many passages have the two side by side.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product
from math import log

from desktop.library import tokens
from desktop.library.expression import token
from desktop.library.index import TOKENS
from desktop.library.query import Clause, Near, Query, Term, read, scope_spans
from desktop.library.reads import Reads
from desktop.library.vocabulary import Vocabulary
from desktop.text.keystrokes import readings
from desktop.text.loose import other_spelling
from desktop.text.words import words

NEAREST = 8
"""Words that a slip may have been, at most."""

FURTHEST = 2
"""Letters that a slip gets wrong at most; swapping two counts as one."""

SHORT = 3
"""Letters of a word that gets one wrong at most; shorter ones are near to too many others."""

SPELLINGS = 8
"""Combinations of loose spellings of one term, at most."""

_COST = 4.0
"""What one wrong letter weighs against words that often stand side by side."""

_SIDE_BY_SIDE = f"SELECT count(*) FROM (SELECT 1 FROM {TOKENS} WHERE {TOKENS} MATCH ? LIMIT 1000)"


def loosened(query: Query) -> Query | None:
    """The query with i for y and y for i, each beside what was typed; None where that changes nothing."""
    clauses = tuple(tuple(_spellings(clause)) for clause in query.clauses)
    return replace(query, clauses=clauses, numbers=()) if clauses != query.clauses else None


def suggestions(reads: Reads, vocabulary: Vocabulary, typed: str) -> Iterator[str]:
    """Other queries, the likeliest first; whoever asks tries them."""
    text = read(typed)
    if written := _read_keystrokes(text):
        yield written
    if mended := _mended(reads, vocabulary, text):
        yield mended


def _spellings(clause: Clause) -> Iterator[Term | Near]:
    for part in clause:
        if isinstance(part, Term):
            ways = [(word, other) if (other := other_spelling(word)) else (word,) for word in part.words]
            yield from (replace(part, words=way) for way in list(product(*ways))[:SPELLINGS])
        else:
            yield part


def _read_keystrokes(typed: str) -> str | None:
    """The text with every word that can be read as keys of Telex or VNI written out; None where there is none."""
    parts = typed.split(" ")
    written = [next(readings(part), part) for part in parts]
    return " ".join(written) if written != parts else None


@dataclass(frozen=True, slots=True)
class _Choice:
    """A word that may have been meant, and what it costs to have typed it so."""

    word: str
    cost: float


def _mended(reads: Reads, vocabulary: Vocabulary, typed: str) -> str | None:
    """The text with its words replaced by those that were likeliest meant."""
    kept = scope_spans(typed)
    found = [word for word in words(typed) if not any(start <= word.start < end for start, end in kept)]
    if not found:
        return None
    known = vocabulary.common_words()
    choices = [_near_words(known, word.folded) for word in found]
    best = _likeliest(choices, lru_cache(maxsize=None)(lambda one, other: _affinity(reads, one, other)))
    if all(choice == word.folded for choice, word in zip(best, found, strict=True)):
        return None
    mended = typed
    for word, choice in reversed(list(zip(found, best, strict=True))):
        if choice != word.folded:
            mended = mended[: word.start] + choice + mended[word.end :]
    return mended


def _near_words(known: Sequence[str], word: str) -> list[_Choice]:
    furthest = FURTHEST if len(word) > SHORT else 1
    if len(word) < SHORT or not word.isalpha():
        return [_Choice(word, 0.0)]
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = process.extract(word, known, scorer=OSA.distance, score_cutoff=furthest, limit=NEAREST)
    choices = [_Choice(found, _COST * distance) for found, distance, _ in near]
    return choices or [_Choice(word, 0.0)]


def _likeliest(choices: list[list[_Choice]], affinity: Callable[[str, str], float]) -> list[str]:
    """The row of words that costs least, by what each costs and how well it stands after the one before it."""
    rows = {choice.word: (-choice.cost, [choice.word]) for choice in choices[0]}
    for column in choices[1:]:
        rows = {
            choice.word: max(
                (worth + affinity(before, choice.word) - choice.cost, [*row, choice.word])
                for before, (worth, row) in rows.items()
            )
            for choice in column
        }
    return max(rows.values())[1]


def _affinity(reads: Reads, one: str, other: str) -> float:
    return log(1 + reads.rows(_SIDE_BY_SIDE, [token(tokens.pair(one, other))])[0][0])
