"""The shelf of cards: chosen, asked when they are due, graded, undone, carried to a new revision."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from uuid import uuid4

from desktop.guidance.annotations import Annotation, AnnotationKind, Edition, Quote
from desktop.guidance.cards import Card
from desktop.study import card_rows, editions
from desktop.study.card_rows import KeptCard
from desktop.study.faults import fault
from desktop.study.pen import Pen
from desktop.study.reanchor import reanchor
from desktop.study.scheduling import Grade, after

AHEAD = timedelta(minutes=20)
"""A card that comes back so soon is asked at once where nothing else is left."""

_ASIDE = 0
_OLDER = "WHERE document_id = ? AND revision <> ? AND outdated_in IS NOT ? ORDER BY revision, number"


@dataclass(frozen=True, slots=True)
class Turn:
    """The card to be asked now, None where none is, and where the learning stands.

    `due` counts cards to be asked again and `new` those that may be asked today for the first time, this one
    included; `done` counts today's grades. `waits` says after how long each grade would bring the card back,
    `next_due` when the next one is due where none is now.
    """

    kept: KeptCard | None
    due: int
    new: int
    done: int
    total: int
    can_undo: bool = False
    waits: tuple[timedelta, ...] = ()
    next_due: datetime | None = None


class Cards:
    """StudyError where a person can mend something."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def all(self, document: str | None = None) -> tuple[KeptCard, ...]:
        """Those of a document, or all that there are, in the order in which they were made."""
        with self._pen.reading() as connection:
            if document is None:
                return card_rows.read(connection, "WHERE NOT is_aside ORDER BY number")
            return card_rows.read(connection, "WHERE NOT is_aside AND document_id = ? ORDER BY number", [document])

    def add(self, edition: Edition, drafts: Sequence[Card]) -> tuple[Card, ...]:
        """Put cards on sentences of `edition`, all in one action; they get their ids here."""
        cards = tuple(replace(draft, id=uuid4().hex) for draft in drafts)
        with self._pen.action() as (connection, now):
            editions.keep(connection, edition)
            card_rows.insert(connection, cards, now)
        return cards

    def turn(self, new_a_day: int, first: str | None = None) -> Turn:
        """What is to be asked now; so many cards a day for the first time. The card of id `first` goes before all."""
        with self._pen.reading() as connection:
            return _turn(connection, self._pen.now(), new_a_day, first)

    def grade(self, id_: str, grade: Grade) -> None:
        """How well a card was known, and when it is due again."""
        with self._pen.action() as (connection, now):
            schedule = after(self._remember(connection, id_, grade, now).memory, grade, datetime.fromisoformat(now))
            values = [schedule.memory, _written(schedule.due), id_]
            connection.execute("UPDATE cards SET memory = ?, due_at = ? WHERE id = ?", values)

    def put_aside(self, id_: str) -> None:
        """Ask a card no more; undone as a grade is."""
        with self._pen.action() as (connection, now):
            self._remember(connection, id_, _ASIDE, now)
            connection.execute("UPDATE cards SET is_aside = 1 WHERE id = ?", [id_])

    def undo(self) -> str | None:
        """Take the last grade back; returns the id of its card, None where there is nothing to undo."""
        with self._pen.action() as (connection, _):
            row = connection.execute("SELECT * FROM card_grades ORDER BY number DESC LIMIT 1").fetchone()
            if row is None:
                return None
            connection.execute("DELETE FROM card_grades WHERE number = ?", [row["number"]])
            values = [row["memory_before"], row["due_before"], row["card_id"]]
            connection.execute("UPDATE cards SET memory = ?, due_at = ?, is_aside = 0 WHERE id = ?", values)
            return str(row["card_id"])

    def has_older(self, edition: Edition) -> bool:
        """Whether there are cards on another revision that were not yet looked for in this one."""
        with self._pen.reading() as connection:
            return bool(card_rows.read(connection, f"{_OLDER} LIMIT 1", _older(edition)))

    def carry(self, edition: Edition) -> None:
        """Put cards where their sentence stands in a newer edition; where it changed, say so of the card."""
        with self._pen.action() as (connection, _):
            for revision, group in groupby(card_rows.read(connection, _OLDER, _older(edition)), _revision):
                old = editions.read(connection, edition.document, revision)
                _carry(connection, old, edition, [kept.card for kept in group])
            editions.forget_unused(connection)

    def _remember(self, connection: sqlite3.Connection, id_: str, grade: int, now: str) -> KeptCard:
        found = card_rows.read(connection, "WHERE id = ? AND NOT is_aside", [id_])
        if not found:
            raise fault("no_card", self._pen.path)
        sql = "INSERT INTO card_grades (card_id, grade, memory_before, due_before, graded_at) VALUES (?, ?, ?, ?, ?)"
        connection.execute(sql, [id_, int(grade), found[0].memory, found[0].due_at, now])
        return found[0]


def _turn(connection: sqlite3.Connection, now: datetime, new_a_day: int, first: str | None) -> Turn:
    today = _written(now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0))
    done, begun = connection.execute(
        "SELECT count(*), count(*) FILTER (WHERE memory_before IS NULL) FROM card_grades"
        " WHERE grade > 0 AND graded_at >= ?",
        [today],
    ).fetchone()
    due, new, total, next_due = connection.execute(
        "SELECT count(*) FILTER (WHERE due_at <= ?), count(*) FILTER (WHERE due_at IS NULL), count(*), min(due_at)"
        " FROM cards WHERE NOT is_aside",
        [_written(now)],
    ).fetchone()
    new = min(new, max(0, new_a_day - begun))
    kept = next(_asked(connection, now, first, may_be_new=bool(new)), None)
    return Turn(
        kept, due, new, done, total,
        can_undo=bool(connection.execute("SELECT 1 FROM card_grades LIMIT 1").fetchone()),
        waits=tuple(after(kept.memory, grade, now).due - now for grade in Grade) if kept else (),
        next_due=datetime.fromisoformat(next_due) if next_due and kept is None else None,
    )  # fmt: skip


def _asked(connection: sqlite3.Connection, now: datetime, first: str | None, *, may_be_new: bool) -> Iterator[KeptCard]:
    """What is due, the longest overdue first; then what is new; then what is due in a moment."""
    if first:
        yield from card_rows.read(connection, "WHERE NOT is_aside AND id = ?", [first])
    due = "WHERE NOT is_aside AND due_at <= ? ORDER BY due_at, number LIMIT 1"
    yield from card_rows.read(connection, due, [_written(now)])
    if may_be_new:
        yield from card_rows.read(connection, "WHERE NOT is_aside AND due_at IS NULL ORDER BY number LIMIT 1")
    yield from card_rows.read(connection, due, [_written(now + AHEAD)])


def _carry(connection: sqlite3.Connection, old: Edition | None, new: Edition, cards: Sequence[Card]) -> None:
    places = _places(old, new, cards)
    for card in cards:
        if (quote := places.get(card.id)) is not None:
            card_rows.move(connection, card.id, quote)
        else:
            connection.execute("UPDATE cards SET outdated_in = ? WHERE id = ?", [new.revision, card.id])


def _places(old: Edition | None, new: Edition, cards: Sequence[Card]) -> dict[str, Quote]:
    """Where the very sentences stand, by the ids of their cards."""
    wanted = [Annotation(card.id, AnnotationKind.HIGHLIGHT, card.quote) for card in cards]
    carried = reanchor(old, new, wanted)
    sentences = {card.id: card.quote.text for card in cards}
    found = (*carried.kept, *carried.moved)
    return {one.id: one.quote for one in found if one.quote.text == sentences[one.id]}


def _older(edition: Edition) -> list[str | int | None]:
    return [edition.document, edition.revision, edition.revision]


def _revision(kept: KeptCard) -> int:
    return kept.card.quote.revision


def _written(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="milliseconds")
