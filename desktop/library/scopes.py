"""What a scope allows, as tokens that the index has for every passage."""

import sqlite3
from collections.abc import Iterator

from desktop.library import tokens
from desktop.library.expression import any_of, token
from desktop.library.index import LAST
from desktop.library.query import Scope, Within
from desktop.library.reads import Reads
from desktop.text.fold import fold
from desktop.text.numbers import number_key
from desktop.text.words import words

Allowed = tuple[tuple[str, ...], ...]
"""A passage is allowed that has all tokens of one of these groups; of no group, none is."""

MOST = 100
"""Documents or sections of one scope at most."""

_SECTIONS = f"""SELECT documents.rowid AS row, nodes.path FROM search_tokens
JOIN nodes ON nodes.id = {LAST} - search_tokens.rowid JOIN documents ON documents.id = nodes.document_id
WHERE search_tokens MATCH ? ORDER BY search_tokens.rowid DESC LIMIT {MOST}"""
_FRONTS = """SELECT rowid AS row, id, coalesce(kind, '') || ' ' || coalesce(number, '') || ' ' || title AS front
FROM documents"""
_HAS = "SELECT 1 FROM search_tokens WHERE search_tokens MATCH ? LIMIT 1"


def allowed(reads: Reads, within: Within) -> Allowed:
    """What a scope with this value allows."""
    match within.scope:
        case Scope.KIND:
            return ((tokens.kind_scope(within.value),),)
        case Scope.YEAR:
            return tuple((tokens.year_scope(year),) for year in _years(within.value))
        case Scope.NUMBER:
            key = number_key(within.value) or ""
            return ((tokens.number_scope(key),), (tokens.number(key),))
        case Scope.DOCUMENT:
            return tuple((tokens.document_scope(row),) for row in _documents(reads, within.value))
        case Scope.SECTION:
            return tuple(_sections(reads, within.value))


def allowed_without_index(reads: Reads, within: Within) -> Allowed:
    """Likewise; a section is then known by its path only."""
    if within.scope is Scope.SECTION:
        return ((tokens.section_scope(within.value),),)
    return allowed(reads, within)


def only(reads: Reads, document: str) -> Allowed:
    """Just the document of this id."""
    found = reads.rows("SELECT rowid FROM documents WHERE id = ?", [document])
    return tuple((tokens.document_scope(row[0]),) for row in found)


def expression(scopes: list[Allowed]) -> str:
    """All scopes together as an expression for the index; "" where there is none."""
    return " AND ".join(map(_one, scopes))


def allows(scopes: list[Allowed], found: frozenset[str]) -> bool:
    """Whether a passage with these tokens is allowed by all scopes."""
    return all(any(found.issuperset(group) for group in scope) for scope in scopes)


def _one(scope: Allowed) -> str:
    groups = [" AND ".join(map(token, group)) for group in scope]
    return f"({any_of(groups)})" if groups else token(tokens.document_scope(0))


def _years(value: str) -> Iterator[str]:
    """`2023`, or all from `2020-2023`."""
    first, _, last = value.partition("-")
    if first.isdecimal() and last.isdecimal() and 0 <= int(last) - int(first) < MOST:
        yield from map(str, range(int(first), int(last) + 1))
    elif value.isdecimal():
        yield value


def _documents(reads: Reads, value: str) -> list[int]:
    """That of this id, else those whose kind, number and title have all words of the value."""
    rows = reads.rows(_FRONTS, [])
    wanted = {word.folded for word in words(value)}
    same = [row["row"] for row in rows if row["id"] == value]
    return same or [row["row"] for row in rows if wanted and _has_all(row, wanted)][:MOST]


def _has_all(row: sqlite3.Row, wanted: set[str]) -> bool:
    return wanted <= {word.folded for word in words(row["front"])}


def _sections(reads: Reads, value: str) -> Iterator[tuple[str, ...]]:
    """The section with this path, in every document that has one, else those with all words in their titles."""
    scope = tokens.section_scope(value)
    if _is_token(value) and reads.rows(_HAS, [token(scope)]):
        yield (scope,)
    elif found := [token(tokens.headed(word.folded)) for word in words(value)]:
        for row in reads.rows(_SECTIONS, [" AND ".join(found)]):
            yield tokens.document_scope(row["row"]), tokens.section_scope(row["path"])


def _is_token(value: str) -> bool:
    return all(letter.isalnum() or letter in tokens.SIGNS for letter in fold(value))
