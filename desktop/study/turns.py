"""Which card is asked now, within what the person wants to do in a day."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.study import card_journal, card_rows
from desktop.study.card_journal import CardAction
from desktop.study.card_rows import KeptCard
from desktop.study.scheduling import Grade, after

AHEAD = timedelta(minutes=20)
"""A card that comes back so soon is asked at once where nothing else is left."""

_TODAY = "id IN (SELECT card_id FROM card_grades WHERE graded_at >= ?)"
_BEGUN = "SELECT card_id FROM card_grades WHERE memory_before IS NULL AND graded_at >= ?"
_DONE = f"""SELECT count(*), count(*) FILTER (WHERE memory_before IS NULL),
    count(DISTINCT card_id) FILTER (WHERE card_id NOT IN ({_BEGUN})) FROM card_grades WHERE graded_at >= ?"""
_DUE = f"""SELECT count(*), count(*) FILTER (WHERE due_at IS NULL),
    count(*) FILTER (WHERE due_at <= ? AND {_TODAY}), count(*) FILTER (WHERE due_at <= ? AND NOT {_TODAY}),
    min(due_at) FILTER (WHERE due_at > ?) FROM cards WHERE removed_at IS NULL AND NOT is_aside"""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many cards a day are asked for the first time, and how many others are asked again."""

    new: int
    again: int


@dataclass(frozen=True, slots=True)
class Counts:
    """What is left for today: cards to be asked again, and those to be asked for the first time.

    `held` are due and wait for another day, as the limit is reached. `done` counts today's grades, `total` the
    cards that are not put aside; `next_due` is when the next one comes, None where none will.
    """

    due: int
    new: int
    held: int
    done: int
    total: int
    next_due: datetime | None


@dataclass(frozen=True, slots=True)
class Turn:
    """The card to be asked now, None where none is; `waits` says after how long each grade would bring it back."""

    kept: KeptCard | None
    counts: Counts
    can_undo: bool = False
    waits: tuple[timedelta, ...] = ()


@dataclass(frozen=True, slots=True)
class _Day:
    """The counts of a day, and how many more cards may be asked that were not asked today."""

    counts: Counts
    today: str
    room: int


def turn(connection: sqlite3.Connection, now: datetime, limits: Limits, first: str | None) -> Turn:
    """What is to be asked now; the card of id `first` goes before all."""
    day = _day(connection, now, limits)
    kept = next(_asked(connection, now, day, first), None)
    can_undo = card_journal.last(connection) in (CardAction.GRADE, CardAction.ASIDE)
    return Turn(kept, day.counts, can_undo, _waits(kept, now) if kept else ())


def counts(connection: sqlite3.Connection, now: datetime, limits: Limits) -> Counts:
    """What is left for today."""
    return _day(connection, now, limits).counts


def written(time: datetime) -> str:
    """A time as it stands in the file."""
    return time.astimezone(UTC).isoformat(timespec="milliseconds")


def _day(connection: sqlite3.Connection, now: datetime, limits: Limits) -> _Day:
    today, at = written(now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)), written(now)
    done, begun, again = connection.execute(_DONE, [today, today]).fetchone()
    total, new, goes_on, due, next_due = connection.execute(_DUE, [at, today, at, today, at]).fetchone()
    room = max(0, limits.again - again)
    left = min(due, room)
    new = min(new, max(0, limits.new - begun))
    coming = datetime.fromisoformat(next_due) if next_due else None
    return _Day(Counts(goes_on + left, new, due - left, done, total, coming), today, room)


def _asked(connection: sqlite3.Connection, now: datetime, day: _Day, first: str | None) -> Iterator[KeptCard]:
    """What is due, the longest overdue first; then what is new; then what is due in a moment."""

    def due_until(time: datetime) -> tuple[KeptCard, ...]:
        where, values = ("due_at <= ?", [written(time)])
        if not day.room:
            where, values = f"{where} AND {_TODAY}", [*values, day.today]
        return card_rows.read(connection, f"NOT is_aside AND {where}", values, "ORDER BY due_at, number LIMIT 1")

    if first:
        yield from card_rows.read(connection, "NOT is_aside AND id = ?", [first])
    yield from due_until(now)
    if day.counts.new:
        yield from card_rows.read(connection, "NOT is_aside AND due_at IS NULL", (), "ORDER BY number LIMIT 1")
    yield from due_until(now + AHEAD)


def _waits(kept: KeptCard, now: datetime) -> tuple[timedelta, ...]:
    return tuple(after(kept.memory, grade, now).due - now for grade in Grade)
