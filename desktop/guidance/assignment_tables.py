"""Tables that say who does what until when."""

from collections.abc import Iterator, Sequence

from desktop.guidance.document import Table
from desktop.guidance.facts import Assignment
from desktop.text.fold import fold

_TASK = ("nhiem vu", "noi dung", "cong viec", "ten de an", "san pham")
_BODY = ("chu tri", "don vi thuc hien", "co quan thuc hien", "don vi", "co quan", "nguoi thuc hien", "phan cong")
_DUE = ("thoi gian", "thoi han", "tien do", "han hoan thanh", "hoan thanh")
_HEADER_ROWS = 3


def assignments_of_table(table: Table) -> Iterator[Assignment]:
    """One for each row under a header that names a column of tasks and a column of bodies."""
    for place, row in enumerate(table.rows[:_HEADER_ROWS]):
        body, task = _column(row, _BODY), _column(row, _TASK)
        if body is not None and task is not None and body != task:
            yield from _rows(table, place + 1, body, task, _column(row, _DUE))
            return


def _column(header: Sequence[str], names: Sequence[str]) -> int | None:
    folded = [fold(cell) for cell in header]
    found = (place for name in names for place, cell in enumerate(folded) if name in cell)
    return next(found, None)


def _rows(table: Table, first: int, body: int, task: int, due: int | None) -> Iterator[Assignment]:
    for row in table.rows[first:]:
        if max(body, task) < len(row) and row[body].strip() and row[task].strip():
            time = row[due].strip() if due is not None and due < len(row) else ""
            yield Assignment(row[body].strip(), row[task].strip(), table.node, time or None)
