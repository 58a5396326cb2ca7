"""Where a query would be marked in any text, one that the library does not hold as well."""

from desktop.library.places import Spans, places_of_number, places_of_terms
from desktop.library.query import Query, parse
from desktop.text.words import words


def marks_of(typed: str, text: str) -> Spans:
    """The words of a query in `text`: with the accents typed where it has them so, else whatever their accents.

    `text` need not hold all of them: the person reads on from a hit and wants to see each.
    """
    query = parse(typed)
    number = places_of_number(text, query.number) if query.number else ()
    exact = _marks(query, text, exact=True) if query.is_accented else ()
    return number or exact or _marks(query, text, exact=False)


def _marks(query: Query, text: str, *, exact: bool) -> Spans:
    found = list(words(text))
    keys = [word.exact if exact else word.folded for word in found]
    terms = tuple(tuple(word.exact if exact else word.folded for word in term) for term in query.terms)
    return places_of_terms(text, found, keys, terms, prefix=query.unfinished)
