"""The data of a document as a table that can be looked through and written out: frozen rows that lead to passages."""

from dataclasses import dataclass
from datetime import date

from desktop.guidance.data_chart import DataChart
from desktop.guidance.refs import NodeRef


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell. `number` where it is one; `order` is what to sort by instead of the words."""

    text: str
    number: float | None = None
    order: int | str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What a calendar can hold of a row: the last day of a time, and what is said of it."""

    day: date
    summary: str


@dataclass(frozen=True, slots=True)
class DataRow:
    """`span` are the code points of the fact in the passage at `ref`; `link` is the document that it names."""

    cells: tuple[Cell, ...]
    ref: NodeRef
    span: tuple[int, int] | None = None
    link: str | None = None
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class DataPage:
    """One kind of data of one document, in reading order; every row has a cell for each column.

    `note` says what holds for all rows, `sorted_by` is the column by which they are best looked at; `has_tasks`
    that the first cell of a row is who is asked to do what it tells. `charts` show rows that compare.
    """

    title: str
    document: str
    columns: tuple[str, ...]
    rows: tuple[DataRow, ...]
    note: str = ""
    sorted_by: int = -1
    has_tasks: bool = False
    charts: tuple[DataChart, ...] = ()

    @property
    def has_events(self) -> bool:
        return any(row.event for row in self.rows)
