"""Cards as rows."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.guidance.annotations import Quote
from desktop.guidance.cards import Card, CardKind

_COLUMNS = """id, kind, document_id, revision, node_path, footnote, start_offset, end_offset, quote, before, after,
    answer, question, gap_start, gap_end, outdated_in, memory, due_at"""


@dataclass(frozen=True, slots=True)
class KeptCard:
    """A card with what is known of it; `is_outdated` says that the newest revision has its sentence no more.

    `memory` and `due_at` are None while it is new.
    """

    card: Card
    is_outdated: bool
    memory: str | None
    due_at: str | None


def read(connection: sqlite3.Connection, rest: str, values: Sequence[str | int | None] = ()) -> tuple[KeptCard, ...]:
    """Those that `rest`, a WHERE and what follows, is true of."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM cards {rest}", values)
    return tuple(_kept(tuple(row)) for row in rows)


def _kept(row: Sequence[Any]) -> KeptCard:
    id_, kind, *quote = row[:11]
    answer, question, start, end, outdated_in, memory, due_at = row[11:]
    gap = None if start is None else (start, end)
    card = Card(id_, CardKind(kind), Quote(*quote), answer, question, gap)
    return KeptCard(card, outdated_in is not None, memory, due_at)


def insert(connection: sqlite3.Connection, cards: Iterable[Card], now: str) -> None:
    """Put new cards in."""
    columns = _COLUMNS.partition(", outdated_in")[0]
    marks = ", ".join("?" * (columns.count(",") + 2))
    sql = f"INSERT INTO cards ({columns}, made_at) VALUES ({marks})"
    connection.executemany(sql, ((*_values(card), now) for card in cards))


def _values(card: Card) -> Iterator[str | int | None]:
    yield from (card.id, card.kind, *_quote(card.quote), card.answer, card.question, *(card.gap or (None, None)))


def move(connection: sqlite3.Connection, id_: str, quote: Quote) -> None:
    """Write where the sentence of a card stands now."""
    sql = """UPDATE cards SET (document_id, revision, node_path, footnote, start_offset, end_offset, quote, before,
        after) = (?, ?, ?, ?, ?, ?, ?, ?, ?), outdated_in = NULL WHERE id = ?"""
    connection.execute(sql, [*_quote(quote), id_])


def _quote(quote: Quote) -> tuple[str | int | None, ...]:
    place = (quote.document, quote.revision, quote.path, quote.footnote, quote.start, quote.end)
    return (*place, quote.text, quote.before, quote.after)
