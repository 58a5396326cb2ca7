"""Cards as rows."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.guidance.annotations import Quote
from desktop.guidance.cards import Card, CardKind

QUOTE = (
    "document_id", "revision", "node_path", "footnote", "start_offset", "end_offset", "quote", "before", "after"
)  # fmt: skip
WORDS = ("answer", "question", "gap_start", "gap_end", "title", "lead", "hint")
SCHEDULE = ("memory", "due_at")
STATE = ("outdated_in", "accepted_in", "is_aside")
_CARD = ("id", "kind", *QUOTE, *WORDS)

Value = str | int | None


@dataclass(frozen=True, slots=True)
class KeptCard:
    """A card with what is known of it.

    `memory` and `due_at` are None while it is new. `outdated_in` is the revision that has its sentence no more,
    `is_accepted` that the person wants to keep it nevertheless; `is_aside` that it is not asked.
    """

    card: Card
    memory: str | None = None
    due_at: str | None = None
    outdated_in: int | None = None
    is_accepted: bool = False
    is_aside: bool = False

    @property
    def is_outdated(self) -> bool:
        return self.outdated_in is not None

    @property
    def is_flagged(self) -> bool:
        """Whether its sentence was changed and the person has not yet said what is to become of it."""
        return self.is_outdated and not self.is_accepted


def read(
    connection: sqlite3.Connection, where: str = "TRUE", values: Sequence[Value] = (), rest: str = "ORDER BY number"
) -> tuple[KeptCard, ...]:
    """Those that `where` is true of and that were not removed; `rest` is what follows."""
    columns = ", ".join((*_CARD, *SCHEDULE, *STATE))
    rows = connection.execute(f"SELECT {columns} FROM cards WHERE removed_at IS NULL AND {where} {rest}", values)
    return tuple(_kept(tuple(row)) for row in rows)


def _kept(row: Sequence[Any]) -> KeptCard:
    id_, kind, *quote = row[:11]
    answer, question, start, end, *context = row[11:18]
    memory, due_at, outdated_in, accepted_in, is_aside = row[18:]
    gap = None if start is None else (start, end)
    card = Card(id_, CardKind(kind), Quote(*quote), answer, question, gap, *context)
    is_accepted = outdated_in is not None and accepted_in == outdated_in
    return KeptCard(card, memory, due_at, outdated_in, is_accepted, bool(is_aside))


def insert(connection: sqlite3.Connection, cards: Iterable[Card], now: str) -> None:
    """Put new cards in."""
    columns = (*_CARD, "made_at")
    sql = f"INSERT INTO cards ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    connection.executemany(sql, ((card.id, card.kind, *_quote(card.quote), *_words(card), now) for card in cards))


def write(connection: sqlite3.Connection, id_: str, values: dict[str, Value]) -> None:
    """Put values in the columns of one card."""
    columns = ", ".join(f"{column} = ?" for column in values)
    connection.execute(f"UPDATE cards SET {columns} WHERE id = ?", [*values.values(), id_])


def content(card: Card) -> dict[str, Value]:
    """The columns that say what a card asks, with their values."""
    return dict(zip((*QUOTE, *WORDS), (*_quote(card.quote), *_words(card)), strict=True))


def move(connection: sqlite3.Connection, card: Card) -> None:
    """Write where the sentence of a card stands now, and what stands above it."""
    values = dict(zip(QUOTE, _quote(card.quote), strict=True))
    context: dict[str, Value] = {"title": card.title, "lead": card.lead, "outdated_in": None, "accepted_in": None}
    write(connection, card.id, values | context)


def _quote(quote: Quote) -> tuple[Value, ...]:
    place = (quote.document, quote.revision, quote.path, quote.footnote, quote.start, quote.end)
    return (*place, quote.text, quote.before, quote.after)


def _words(card: Card) -> Iterator[Value]:
    yield from (card.answer, card.question, *(card.gap or (None, None)), card.title, card.lead, card.hint)
