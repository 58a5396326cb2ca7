"""What one body is asked to do, as a sheet that can be handed to it: the tasks verbatim, with place and deadline."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.guidance.document import Document
from desktop.guidance.facts import Assignment, Facts
from desktop.page.source_line import document_name, place_name


@dataclass(frozen=True, slots=True)
class SheetTask:
    """`due` is a day as people write it, or the document's words; "" where none is named."""

    text: str
    place: str
    due: str


@dataclass(frozen=True, slots=True)
class TaskSheet:
    """`source` is the document with number and date, `tasks` are in reading order."""

    body: str
    source: str
    tasks: tuple[SheetTask, ...]


def task_sheets(document: Document, facts: Facts) -> tuple[TaskSheet, ...]:
    """One for each body, in the order in which the document names them."""
    by_body: dict[str, list[Assignment]] = {}
    for task in facts.assignments:
        by_body.setdefault(task.body, []).append(task)
    return tuple(_sheet(document, body, tasks) for body, tasks in by_body.items())


def _sheet(document: Document, body: str, tasks: Sequence[Assignment]) -> TaskSheet:
    told = tuple(SheetTask(task.task, place_name(document, task.node), _day(task.due or "")) for task in tasks)
    return TaskSheet(body, document_name(document), told)


def _day(due: str) -> str:
    try:
        return f"{date.fromisoformat(due):%d/%m/%Y}"
    except ValueError:
        return due
