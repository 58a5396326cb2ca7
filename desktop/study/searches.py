"""What a person looked for: the latest queries, and those kept under a name."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.study.pen import Pen

LONGEST = 200
"""How many queries without a name are remembered."""

_FORGET = """DELETE FROM searches WHERE name IS NULL AND query NOT IN
    (SELECT query FROM searches WHERE name IS NULL ORDER BY asked_at DESC, rowid DESC LIMIT ?)"""


@dataclass(frozen=True, slots=True)
class Search:
    """A query as it was typed; `name` where the person saved it."""

    query: str
    name: str | None
    asked_at: str


class Searches:
    """The shelf of queries. StudyError where a person can mend something."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def recent(self, limit: int = 20) -> tuple[Search, ...]:
        """The latest queries, saved or not, the newest first."""
        return self._read("ORDER BY asked_at DESC, rowid DESC LIMIT ?", limit)

    def saved(self) -> tuple[Search, ...]:
        """Those with a name, the newest first."""
        return self._read("WHERE name IS NOT NULL ORDER BY asked_at DESC, rowid DESC LIMIT ?", -1)

    def remember(self, query: str) -> None:
        """That this was looked for now; a name that it has stays."""
        with self._pen.action() as (connection, now):
            sql = """INSERT INTO searches (query, asked_at) VALUES (?, ?)
                ON CONFLICT (query) DO UPDATE SET asked_at = excluded.asked_at"""
            connection.execute(sql, [query, now])
            connection.execute(_FORGET, [LONGEST])

    def save(self, query: str, name: str) -> None:
        """Keep a query under a name."""
        with self._pen.action() as (connection, now):
            sql = """INSERT INTO searches (query, name, asked_at) VALUES (?, ?, ?)
                ON CONFLICT (query) DO UPDATE SET name = excluded.name"""
            connection.execute(sql, [query, name, now])

    def adopt(self, recent: Sequence[str], saved: Sequence[str]) -> None:
        """Take in queries that were kept elsewhere, each list the newest first; what is here stays as it is."""
        with self._pen.action() as (connection, now):
            sql = """INSERT INTO searches (query, name, asked_at) VALUES (?, ?, ?)
                ON CONFLICT (query) DO UPDATE SET name = coalesce(searches.name, excluded.name)"""
            rows = [*((query, None) for query in reversed(recent)), *((query, query) for query in reversed(saved))]
            connection.executemany(sql, [(query, name, now) for query, name in rows])
            connection.execute(_FORGET, [LONGEST])

    def forget(self, query: str) -> None:
        """Remember a query no longer, named or not."""
        with self._pen.action() as (connection, _):
            connection.execute("DELETE FROM searches WHERE query = ?", [query])

    def forget_unnamed(self) -> None:
        """Leave only the saved ones."""
        with self._pen.action() as (connection, _):
            connection.execute("DELETE FROM searches WHERE name IS NULL")

    def _read(self, rest: str, limit: int) -> tuple[Search, ...]:
        with self._pen.reading() as connection:
            return tuple(
                Search(*row)
                for row in connection.execute(f"SELECT query, name, asked_at FROM searches {rest}", [limit])
            )
