"""Cards of a pack among one's own: each once, whoever made it, with the newer of two schedules."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from uuid import NAMESPACE_URL, uuid5

from desktop.guidance.cards import Card
from desktop.study import card_journal, card_rows
from desktop.study.card_rows import KeptCard, Value
from desktop.study.merging import Merged
from desktop.study.scheduling import last_review


def learn(connection: sqlite3.Connection, cards: Iterable[KeptCard], now: str) -> Merged:
    """A card of the same id that asks something else is kept beside one's own."""
    added = updated = doubled = 0
    for incoming in cards:
        own = _own(connection, incoming.card)
        if own is not None:
            updated += _take_schedule(connection, own, incoming)
        elif _by_id(connection, incoming.card.id) is None:
            _insert(connection, incoming, now)
            added += 1
        else:
            doubled += _insert_copy(connection, incoming, now)
    return Merged(added, updated, doubled)


def _own(connection: sqlite3.Connection, card: Card) -> KeptCard | None:
    """One's own card that asks the same."""
    there = card_rows.read(connection, "document_id = ? AND quote = ?", [card.quote.document, card.quote.text])
    return next((one for one in there if _content(one.card) == _content(card)), None)


def _content(card: Card) -> tuple[object, ...]:
    return card.kind, card.quote.text, card.answer, card.question, card.gap


def _by_id(connection: sqlite3.Connection, id_: str) -> KeptCard | None:
    return next(iter(card_rows.read(connection, "id = ?", [id_])), None)


def _insert_copy(connection: sqlite3.Connection, incoming: KeptCard, now: str) -> bool:
    id_ = uuid5(NAMESPACE_URL, repr((incoming.card.id, _content(incoming.card)))).hex
    if _by_id(connection, id_):
        return False
    _insert(connection, replace(incoming, card=replace(incoming.card, id=id_)), now)
    return True


def _insert(connection: sqlite3.Connection, kept: KeptCard, now: str) -> None:
    """A card without its sentence here is looked for once more when its document is opened.

    One of that id that was removed, and could be brought back, makes room.
    """
    if connection.execute("DELETE FROM cards WHERE id = ? AND removed_at IS NOT NULL", [kept.card.id]).rowcount:
        card_journal.let_go(connection, kept.card.id)
    card_rows.insert(connection, [kept.card], now)
    outdated_in = kept.card.quote.revision if kept.is_outdated else None
    values: dict[str, Value] = {"memory": kept.memory, "due_at": kept.due_at, "outdated_in": outdated_in}
    card_rows.write(connection, kept.card.id, values)


def _take_schedule(connection: sqlite3.Connection, own: KeptCard, incoming: KeptCard) -> bool:
    if incoming.memory is None or (own.memory and last_review(own.memory) >= last_review(incoming.memory)):
        return False
    card_journal.let_go(connection, own.card.id, card_rows.SCHEDULE)
    card_rows.write(connection, own.card.id, {"memory": incoming.memory, "due_at": incoming.due_at})
    return True
