"""Where reading of each document stopped: kept with what the person made, so that it is lost with nothing else."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop import database
from desktop.study.pen import Pen

_READ = "SELECT anchor, start_offset, words FROM places WHERE document_id = ?"
_KEEP = """INSERT INTO places (document_id, anchor, start_offset, words, read_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (document_id) DO UPDATE SET anchor = excluded.anchor, start_offset = excluded.start_offset,
        words = excluded.words, read_at = excluded.read_at"""


@dataclass(frozen=True, slots=True)
class Place:
    """Code point `offset` of the text at `anchor`, as the reader names it: a node's path, `note:LABEL`, or "".

    `words` begin there, to find the place by after a revision.
    """

    anchor: str
    offset: int
    words: str = ""


class Places:
    """The shelf of places. StudyError where a person can mend something."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def place(self, document: str) -> Place | None:
        """Where reading of a document stopped; None where it has not begun."""
        with self._pen.reading() as connection:
            return _place(connection, document)

    def keep(self, places: Mapping[str, Place]) -> None:
        """Where reading stopped, by document, all in one action."""
        with self._pen.action() as (connection, now):
            rows = [(document, place.anchor, place.offset, place.words, now) for document, place in places.items()]
            connection.executemany(_KEEP, rows)

    def keep_unknown(self, places: Mapping[str, Place]) -> None:
        """The same, of those documents alone of which no place is known."""
        self.keep({document: place for document, place in places.items() if self.place(document) is None})


def place_in(path: Path, document: str) -> Place | None:
    """The place that the file at `path` keeps of a document, read on any thread; None where it can't be read.

    Whoever writes the file tells of what is wrong with it.
    """
    if not path.is_file():
        return None
    try:
        with closing(database.connect(path, "ro")) as connection:
            return _place(connection, document)
    except sqlite3.Error:
        return None


def _place(connection: sqlite3.Connection, document: str) -> Place | None:
    row = connection.execute(_READ, [document]).fetchone()
    return Place(*row) if row else None
