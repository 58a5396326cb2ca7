"""Everything that was done to annotations, so that it can be undone and done again."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Quote
from desktop.study import annotations

LONGEST = 500
"""How many actions can be undone."""


class ActionName(StrEnum):
    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    MERGE = "merge"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Change:
    """An annotation before and after; None where there was none, or is none."""

    before: Annotation | None
    after: Annotation | None


@dataclass(frozen=True, slots=True)
class Action:
    """What was done, undone or done again, and what it changed."""

    name: ActionName
    changes: tuple[Change, ...]


def make(connection: sqlite3.Connection, change: Change) -> None:
    """Write the annotation as it is after the change."""
    if change.after:
        annotations.write(connection, change.after)
    elif change.before:
        annotations.delete(connection, change.before.id)


def remember(connection: sqlite3.Connection, action: Action, now: str) -> None:
    """Keep what was done; what had been undone can't be done again from now on."""
    connection.execute("DELETE FROM actions WHERE is_undone")
    values = [action.name, _changes_text(action.changes), now]
    connection.execute("INSERT INTO actions (name, changes, done_at) VALUES (?, ?, ?)", values)
    connection.execute("DELETE FROM actions WHERE number <= (SELECT max(number) FROM actions) - ?", [LONGEST])


def undo(connection: sqlite3.Connection) -> Action | None:
    """Take the last action back; None where there is none."""
    return _step(connection, "WHERE NOT is_undone ORDER BY number DESC", is_undone=True)


def redo(connection: sqlite3.Connection) -> Action | None:
    """Do again what was undone last; None where nothing was."""
    return _step(connection, "WHERE is_undone ORDER BY number", is_undone=False)


def _step(connection: sqlite3.Connection, which: str, *, is_undone: bool) -> Action | None:
    row = connection.execute(f"SELECT number, name, changes FROM actions {which} LIMIT 1").fetchone()
    if row is None:
        return None
    changes = _changes(row["changes"])
    if is_undone:
        changes = tuple(Change(change.after, change.before) for change in reversed(changes))
    for change in changes:
        make(connection, change)
    connection.execute("UPDATE actions SET is_undone = ? WHERE number = ?", [is_undone, row["number"]])
    return Action(ActionName(row["name"]), changes)


def _changes_text(changes: Sequence[Change]) -> str:
    pairs = [[side and asdict(side) for side in (change.before, change.after)] for change in changes]
    return json.dumps(pairs, ensure_ascii=False)


def _changes(text: str) -> tuple[Change, ...]:
    return tuple(Change(*map(_annotation, pair)) for pair in json.loads(text))


def _annotation(value: dict[str, Any] | None) -> Annotation | None:
    if value is None:
        return None
    kind, colour = AnnotationKind(value["kind"]), value["colour"] and Colour(value["colour"])
    return Annotation(**{**value, "kind": kind, "colour": colour, "quote": Quote(**value["quote"])})
