"""Scopes in what a person typed (`nam:2024`): found, put in and taken out as text, so that the query stays one line."""

import re
from dataclasses import dataclass

from desktop.text.fold import fold

KEYS = ("tailieu", "loai", "nam", "muc", "so")
_SCOPE = re.compile(r'(?<!\S)(?P<key>[^\W\d_]+):(?P<value>"[^"]*"?|[^\s":]\S*)')


@dataclass(frozen=True, slots=True)
class Scope:
    """A scope as typed at `start:end` of a query; `key` is one of KEYS, `value` comes without quotes."""

    key: str
    value: str
    start: int
    end: int


def scopes_in(query: str) -> tuple[Scope, ...]:
    """In the order in which they were typed."""
    found = ((fold(match["key"]), match) for match in _SCOPE.finditer(query))
    return tuple(Scope(key, match["value"].strip('"'), *match.span()) for key, match in found if key in KEYS)


def without(query: str, scope: Scope) -> str:
    """The query with this scope taken out."""
    parts = (query[: scope.start].rstrip(), query[scope.end :].lstrip())
    return " ".join(part for part in parts if part)


def words_of(query: str) -> str:
    """The query without any scope."""
    for scope in reversed(scopes_in(query)):
        query = without(query, scope)
    return query.strip()


def narrowed(query: str, key: str, value: str) -> str:
    """The query within one more scope, instead of one of the same key.

    It stands in front: the last word, which may go on, stays the last one.
    """
    for scope in reversed(scopes_in(query)):
        if scope.key == key:
            query = without(query, scope)
    quoted = f'"{value}"' if re.search(r"\s", value) else value
    return f"{key}:{quoted} {query.lstrip()}"
