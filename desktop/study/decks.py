"""Decks that a person saved: a name, what they were made from, and JSON text that slides write and read."""

import sqlite3
from dataclasses import astuple, dataclass, replace
from uuid import uuid4

from desktop.study.faults import fault
from desktop.study.pen import Pen

_COLUMNS = "id, name, document_id, revision, content, made_at, changed_at"


@dataclass(frozen=True, slots=True)
class SavedDeck:
    """`content` is what slides made of the deck; `document` and `revision` say what it was made from."""

    id: str
    name: str
    document: str
    revision: int
    content: str
    made_at: str = ""
    changed_at: str = ""


class Decks:
    """The shelf of saved decks. StudyError where a person can mend something."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def all(self) -> tuple[SavedDeck, ...]:
        """Every deck, the one changed last first."""
        with self._pen.reading() as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM decks ORDER BY changed_at DESC, rowid DESC")
            return tuple(SavedDeck(*row) for row in rows)

    def deck(self, id_: str) -> SavedDeck:
        """The deck of this id."""
        with self._pen.reading() as connection:
            found = read_deck(connection, id_)
        if found is None:
            raise fault("no_deck", self._pen.path)
        return found

    def save(self, deck: SavedDeck) -> SavedDeck:
        """Put a deck on the shelf, in the place of the one of its id; one without an id gets a new one."""
        with self._pen.action() as (connection, now):
            id_ = deck.id or uuid4().hex
            before = read_deck(connection, id_)
            saved = replace(deck, id=id_, made_at=before.made_at if before else now, changed_at=now)
            write_deck(connection, saved)
        return saved

    def remove(self, id_: str) -> None:
        """Take a deck off the shelf."""
        with self._pen.action() as (connection, _):
            if not connection.execute("DELETE FROM decks WHERE id = ?", [id_]).rowcount:
                raise fault("no_deck", self._pen.path)


def read_deck(connection: sqlite3.Connection, id_: str) -> SavedDeck | None:
    """The deck of this id, if there is one."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM decks WHERE id = ?", [id_]).fetchone()
    return SavedDeck(*row) if row else None


def write_deck(connection: sqlite3.Connection, deck: SavedDeck) -> None:
    """Put a deck in, or in the place of the one of its id, with its own times."""
    connection.execute(f"INSERT OR REPLACE INTO decks ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", astuple(deck))
