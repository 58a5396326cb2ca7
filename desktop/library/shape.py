"""How a frozen value of guidance stands in a row of a table, there and back."""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Cell = str | int | float | None
Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Shape(Generic[Part]):
    """One table of parts of a document.

    `row` gives the values of `columns`; `part` makes the same value from a row of them again.
    """

    table: str
    columns: tuple[str, ...]
    row: Callable[[Part], tuple[Cell, ...]]
    part: Callable[[sqlite3.Row], Part]

    def write(self, connection: sqlite3.Connection, document: str, parts: Iterable[Part]) -> None:
        """Add the parts of a document in their order."""
        columns = ("document_id", "position", *self.columns)
        places = ", ".join("?" * len(columns))
        rows = ((document, position, *self.row(part)) for position, part in enumerate(parts))
        connection.executemany(f"INSERT INTO {self.table} ({', '.join(columns)}) VALUES ({places})", rows)

    def read(self, connection: sqlite3.Connection, document: str) -> tuple[Part, ...]:
        """The parts of a document in their order."""
        sql = f"SELECT {', '.join(self.columns)} FROM {self.table} WHERE document_id = ? ORDER BY position"
        return tuple(map(self.part, connection.execute(sql, [document])))
