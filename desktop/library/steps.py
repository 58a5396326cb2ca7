"""The steps of a search, most exact first: which passages to ask the index for, and what to mark in them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from desktop.guidance.refs import Tier
from desktop.library.index import EXACT, FOLDED
from desktop.library.places import KeyTerms, Spans, places_of_number, places_of_terms
from desktop.library.query import Query, Term
from desktop.text.numbers import JOINER
from desktop.text.words import words

_AFTER_JOINER = chr(ord(JOINER) + 1)

_NUMBER = """SELECT passage_id AS id FROM passage_numbers
WHERE key = ? AND passage_id BETWEEN ? AND ? ORDER BY passage_id DESC LIMIT ?"""

_NUMBER_BEGINS = """SELECT DISTINCT passage_id AS id FROM passage_numbers
WHERE key > ? AND key < ? AND passage_id BETWEEN ? AND ? LIMIT ?"""


@dataclass(frozen=True, slots=True)
class Step:
    """`sql` takes `values`, the lowest and the highest passage, and how many at most; newest first."""

    tier: Tier
    sql: str
    values: tuple[str, ...]
    places: Callable[[str], Spans]


def steps(query: Query) -> tuple[Step, ...]:
    """What to look for, in the strict order of tiers. The last step finds whatever other word steps find."""
    plan = _number_steps(query.number) if query.number else []
    plan += _both_ways(query, EXACT, Tier.EXACT_PHRASE, Tier.EXACT_WORDS)
    plan += _both_ways(query, FOLDED, Tier.FOLDED_PHRASE, Tier.FOLDED_WORDS)
    if query.unfinished:
        if query.is_accented:
            plan += _both_ways(query, EXACT, Tier.PREFIX, Tier.PREFIX, prefix=True)
        plan += _both_ways(query, FOLDED, Tier.PREFIX, Tier.PREFIX, prefix=True)
    return tuple(plan)


def _both_ways(query: Query, table: str, phrase: Tier, terms: Tier, *, prefix: bool = False) -> list[Step]:
    """The words in a row first, then wherever they stand; the same where there is only one term."""
    apart = _word_step(terms, table, query.terms, prefix=prefix)
    in_a_row = _word_step(phrase, table, (query.phrase,), prefix=prefix)
    return [in_a_row, apart] if len(query.terms) > 1 else [in_a_row if len(query.phrase) > 1 else apart]


def _number_steps(key: str) -> list[Step]:
    places = partial(places_of_number, key=key)
    return [
        Step(Tier.NUMBER, _NUMBER, (key,), places),
        Step(Tier.NUMBER, _NUMBER_BEGINS, (key + JOINER, key + _AFTER_JOINER), places),
    ]


def _word_step(tier: Tier, table: str, terms: tuple[Term, ...], *, prefix: bool = False) -> Step:
    keys = tuple(tuple(word.exact if table == EXACT else word.folded for word in term) for term in terms)
    # Keys hold letters, digits and marks only, so no text of a person is read as FTS5 syntax.
    expression = " AND ".join(f'"{" ".join(term)}"' for term in keys) + (" *" if prefix else "")
    sql = f"""SELECT rowid AS id FROM {table}
WHERE {table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"""
    return Step(tier, sql, (expression,), partial(_places, terms=keys, exact=table == EXACT, prefix=prefix))


def _places(text: str, terms: KeyTerms, *, exact: bool, prefix: bool) -> Spans:
    found = list(words(text))
    keys = [word.exact if exact else word.folded for word in found]
    return places_of_terms(text, found, keys, terms, prefix=prefix)
