"""Decks that a person saved: a name, what they were made from, and JSON text that slides write and read."""

from dataclasses import dataclass, replace
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
            row = connection.execute(f"SELECT {_COLUMNS} FROM decks WHERE id = ?", [id_]).fetchone()
        if row is None:
            raise fault("no_deck", self._pen.path)
        return SavedDeck(*row)

    def save(self, deck: SavedDeck) -> SavedDeck:
        """Put a deck on the shelf, in the place of the one of its id; one without an id gets a new one."""
        with self._pen.action() as (connection, now):
            id_ = deck.id or uuid4().hex
            before = connection.execute("SELECT made_at FROM decks WHERE id = ?", [id_]).fetchone()
            saved = replace(deck, id=id_, made_at=before["made_at"] if before else now, changed_at=now)
            values = [saved.id, saved.name, saved.document, saved.revision, saved.content, saved.made_at, now]
            connection.execute(f"INSERT OR REPLACE INTO decks ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        return saved

    def remove(self, id_: str) -> None:
        """Take a deck off the shelf."""
        with self._pen.action() as (connection, _):
            if not connection.execute("DELETE FROM decks WHERE id = ?", [id_]).rowcount:
                raise fault("no_deck", self._pen.path)
