"""The shelf of cards: chosen, asked when they are due, graded, edited, undone, carried to a new revision."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from uuid import uuid4

from desktop.guidance.annotations import Annotation, AnnotationKind, Edition, Quote
from desktop.guidance.cards import Card
from desktop.study import card_journal, card_rows, editions, turns
from desktop.study.card_journal import Before, CardAction, Undone
from desktop.study.card_rows import SCHEDULE, STATE, KeptCard, Value
from desktop.study.faults import fault
from desktop.study.pen import Pen
from desktop.study.reanchor import reanchor
from desktop.study.renewal import Renewal, renewal
from desktop.study.scheduling import Grade, after
from desktop.study.turns import Counts, Limits, Turn, written

_GRADED = "INSERT INTO card_grades (card_id, grade, memory_before, due_before, graded_at) VALUES (?, ?, ?, ?, ?)"
_OLDER = "document_id = ? AND revision <> ? AND outdated_in IS NOT ?"


class Cards:
    """StudyError where a person can mend something."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def all(self, document: str | None = None) -> tuple[KeptCard, ...]:
        """Those of a document, or all that there are, put aside or not, in the order in which they were made."""
        with self._pen.reading() as connection:
            if document is None:
                return card_rows.read(connection)
            return card_rows.read(connection, "document_id = ?", [document])

    def add(self, edition: Edition, drafts: Sequence[Card]) -> tuple[Card, ...]:
        """Put cards on sentences of `edition`, all in one action; they get their ids here."""
        cards = tuple(replace(draft, id=uuid4().hex) for draft in drafts)
        with self._pen.action() as (connection, now):
            editions.keep(connection, edition)
            card_rows.insert(connection, cards, now)
            before: Before = {card.id: {"removed_at": now} for card in cards}
            card_journal.remember(connection, CardAction.ADD, before, now)
        return cards

    def turn(self, limits: Limits, first: str | None = None) -> Turn:
        """What is to be asked now, within the limits of a day. The card of id `first` goes before all."""
        with self._pen.reading() as connection:
            return turns.turn(connection, self._pen.now(), limits, first)

    def counts(self, limits: Limits) -> Counts:
        """What is left for today."""
        with self._pen.reading() as connection:
            return turns.counts(connection, self._pen.now(), limits)

    def grade(self, id_: str, grade: Grade) -> None:
        """How well a card was known, and when it is due again."""
        with self._pen.action() as (connection, now):
            kept = self._one(connection, id_)
            if kept.is_aside:
                raise fault("no_card", self._pen.path)
            schedule = after(kept.memory, grade, datetime.fromisoformat(now))
            values: dict[str, Value] = {"memory": schedule.memory, "due_at": written(schedule.due)}
            self._write(connection, CardAction.GRADE, {id_: values}, now)
            connection.execute(_GRADED, [id_, int(grade), kept.memory, kept.due_at, now])

    def put_aside(self, ids: Sequence[str]) -> None:
        """Ask cards no more."""
        self._set(CardAction.ASIDE, ids, {"is_aside": 1})

    def bring_back(self, ids: Sequence[str]) -> None:
        """Ask cards again that were put aside."""
        self._set(CardAction.BACK, ids, {"is_aside": 0})

    def begin_anew(self, ids: Sequence[str]) -> None:
        """Forget when cards are due: they are new again."""
        self._set(CardAction.RESET, ids, dict.fromkeys(SCHEDULE))

    def remove(self, ids: Sequence[str]) -> None:
        """Take cards out."""
        with self._pen.action() as (connection, now):
            self._write(connection, CardAction.REMOVE, {id_: {"removed_at": now} for id_ in ids}, now)

    def edit(self, card: Card) -> None:
        """Write what a card asks, answers and hints at; its sentence stays."""
        words = {column: value for column, value in card_rows.content(card).items() if column in card_rows.WORDS}
        self._set(CardAction.EDIT, [card.id], words)

    def keep_old(self, ids: Sequence[str]) -> None:
        """Say that cards whose sentence was changed are to keep the old one."""
        with self._pen.action() as (connection, now):
            outdated = card_journal.columns_of(connection, ids, ["outdated_in"])
            accepted = {id_: {"accepted_in": outdated.get(id_, {}).get("outdated_in")} for id_ in ids}
            self._write(connection, CardAction.KEEP, accepted, now)

    def renew(self, card: Card, *, anew: bool) -> None:
        """Put a card on the sentence of today, learnt as it was or from the beginning."""
        changed = card_rows.content(card) | dict.fromkeys(STATE[:2]) | (dict.fromkeys(SCHEDULE) if anew else {})
        self._set(CardAction.RENEW, [card.id], changed)

    def renewal(self, id_: str) -> Renewal:
        """What a card whose sentence was changed would be on the sentence of today."""
        with self._pen.reading() as connection:
            kept = self._one(connection, id_)
            quote = kept.card.quote
            old = editions.read(connection, quote.document, quote.revision)
            new = editions.read(connection, quote.document, kept.outdated_in or quote.revision)
            return renewal(kept, old, new)

    def undo(self) -> Undone | None:
        """Take the last thing that was done to cards back; None where there is nothing to undo."""
        with self._pen.action() as (connection, _):
            return card_journal.undo(connection)

    def has_older(self, edition: Edition) -> bool:
        """Whether there are cards on another revision that were not yet looked for in this one."""
        with self._pen.reading() as connection:
            return bool(card_rows.read(connection, _OLDER, _older(edition), "LIMIT 1"))

    def carry(self, edition: Edition, placed: Callable[[Card], Card] = lambda card: card) -> None:
        """Put cards where their sentence stands in a newer edition; where it changed, say so of the card.

        `placed` gives a card the title and the words that stand above it now.
        """
        with self._pen.action() as (connection, _):
            editions.keep(connection, edition)
            older = card_rows.read(connection, _OLDER, _older(edition), "ORDER BY revision, number")
            for revision, group in groupby(older, lambda kept: kept.card.quote.revision):
                old = editions.read(connection, edition.document, revision)
                _carry(connection, old, edition, [kept.card for kept in group], placed)
            editions.forget_unused(connection)

    def _set(self, name: CardAction, ids: Sequence[str], values: dict[str, Value]) -> None:
        with self._pen.action() as (connection, now):
            self._write(connection, name, dict.fromkeys(ids, values), now)

    def _write(self, connection: sqlite3.Connection, name: CardAction, values: Before, now: str) -> None:
        columns = list(next(iter(values.values()), {}))
        before = card_journal.columns_of(connection, list(values), columns) if columns else {}
        if not before or len(before) < len(values):
            raise fault("no_card", self._pen.path)
        card_journal.remember(connection, name, before, now)
        for id_, changed in values.items():
            card_rows.write(connection, id_, changed)

    def _one(self, connection: sqlite3.Connection, id_: str) -> KeptCard:
        found = card_rows.read(connection, "id = ?", [id_])
        if not found:
            raise fault("no_card", self._pen.path)
        return found[0]


def _carry(
    connection: sqlite3.Connection,
    old: Edition | None,
    new: Edition,
    cards: Sequence[Card],
    placed: Callable[[Card], Card],
) -> None:
    places = _places(old, new, cards)
    for card in cards:
        if (quote := places.get(card.id)) is not None:
            card_rows.move(connection, placed(replace(card, quote=quote)))
        else:
            card_rows.write(connection, card.id, {"outdated_in": new.revision})


def _places(old: Edition | None, new: Edition, cards: Sequence[Card]) -> dict[str, Quote]:
    """Where the very sentences stand, by the ids of their cards."""
    wanted = [Annotation(card.id, AnnotationKind.HIGHLIGHT, card.quote) for card in cards]
    carried = reanchor(old, new, wanted)
    sentences = {card.id: card.quote.text for card in cards}
    found = (*carried.kept, *carried.moved)
    return {one.id: one.quote for one in found if one.quote.text == sentences[one.id]}


def _older(edition: Edition) -> list[Value]:
    return [edition.document, edition.revision, edition.revision]
