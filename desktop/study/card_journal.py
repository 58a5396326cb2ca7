"""Everything that was done to cards, so that it can be undone: what stood in the columns that an action changed."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.study import card_rows
from desktop.study.card_rows import Value

LONGEST = 500
"""How many actions can be undone."""

_FORGOTTEN = """DELETE FROM cards WHERE removed_at IS NOT NULL AND id NOT IN (
    SELECT one.key FROM card_actions, json_each(card_actions.before) AS one
)"""
"""A card that was removed, or whose adding was undone, and that nothing can bring back."""


class CardAction(StrEnum):
    ADD = "add"
    EDIT = "edit"
    REMOVE = "remove"
    ASIDE = "aside"
    BACK = "back"
    RESET = "reset"
    GRADE = "grade"
    RENEW = "renew"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back, and the ids of its cards."""

    name: CardAction
    ids: tuple[str, ...]


Before = dict[str, dict[str, Value]]


def remember(connection: sqlite3.Connection, name: CardAction, before: Before, now: str) -> None:
    """Keep what an action is about to change, or, for new cards, that they were not there."""
    values = [name, json.dumps(before, ensure_ascii=False), now]
    connection.execute("INSERT INTO card_actions (name, before, done_at) VALUES (?, ?, ?)", values)
    connection.execute("DELETE FROM card_actions WHERE number <= (SELECT max(number) FROM card_actions) - ?", [LONGEST])
    connection.execute(_FORGOTTEN)


def columns_of(connection: sqlite3.Connection, ids: Sequence[str], columns: Sequence[str]) -> Before:
    """What stands in these columns of the cards that are there."""
    sql = f"SELECT {', '.join(columns)} FROM cards WHERE id = ? AND removed_at IS NULL"
    rows = ((id_, connection.execute(sql, [id_]).fetchone()) for id_ in ids)
    return {id_: dict(zip(columns, tuple(row), strict=True)) for id_, row in rows if row}


def last(connection: sqlite3.Connection) -> CardAction | None:
    """What would be undone; None where there is nothing."""
    row = connection.execute("SELECT name FROM card_actions ORDER BY number DESC LIMIT 1").fetchone()
    return CardAction(row["name"]) if row else None


def undo(connection: sqlite3.Connection) -> Undone | None:
    """Take the last action back; None where there is nothing to undo."""
    row = connection.execute("SELECT * FROM card_actions ORDER BY number DESC LIMIT 1").fetchone()
    if row is None:
        return None
    before: Before = json.loads(row["before"])
    for id_, values in before.items():
        card_rows.write(connection, id_, values)
        if row["name"] == CardAction.GRADE:
            _forget_grade(connection, id_)
    connection.execute("DELETE FROM card_actions WHERE number = ?", [row["number"]])
    connection.execute(_FORGOTTEN)
    return Undone(CardAction(row["name"]), tuple(before))


def let_go(connection: sqlite3.Connection, id_: str, columns: Sequence[str] | None = None) -> None:
    """Of a card something newer came: what was done to these columns before, or to all, is undone no more."""
    sql = "SELECT number, before FROM card_actions WHERE instr(before, ?)"
    for row in connection.execute(sql, [json.dumps(id_, ensure_ascii=False)]).fetchall():
        before: Before = json.loads(row["before"])
        values = before.get(id_, {})
        before[id_] = {column: values[column] for column in values if columns is not None and column not in columns}
        left = {one: values for one, values in before.items() if values}
        text = json.dumps(left, ensure_ascii=False)
        connection.execute("UPDATE card_actions SET before = ? WHERE number = ?", [text, row["number"]])
    connection.execute("DELETE FROM card_actions WHERE before = '{}'")


def _forget_grade(connection: sqlite3.Connection, id_: str) -> None:
    newest = "SELECT max(number) FROM card_grades WHERE card_id = ?"
    connection.execute(f"DELETE FROM card_grades WHERE number = ({newest})", [id_])
