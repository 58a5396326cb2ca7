"""A sheet of tasks as lines of a few looks, the same in each form of file."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.page.task_sheet import SheetTask, TaskSheet


class Look(StrEnum):
    TITLE = "title"
    SOURCE = "source"
    TASK = "task"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph; `keeps` holds it on the page of what follows."""

    text: str
    look: Look
    keeps: bool = False


def lines_of(sheet: TaskSheet) -> Iterator[Line]:
    yield Line(title_of(sheet), Look.TITLE, keeps=True)
    yield Line(sheet.source, Look.SOURCE)
    for number, task in enumerate(sheet.tasks, 1):
        place = _place(task)
        yield Line(f"{number}. {' '.join(task.text.split())}", Look.TASK, keeps=bool(place))
        if place:
            yield Line(place, Look.PLACE)


def title_of(sheet: TaskSheet) -> str:
    return f"Nhiệm vụ của {sheet.body}"


def page_words(number: int, count: int) -> str:
    """Which page of how many; a sheet of one page says nothing."""
    return f"trang {number}/{count}" if count > 1 else ""


def _place(task: SheetTask) -> str:
    due = f"Thời hạn: {task.due}" if task.due else ""
    place = task.place[:1].upper() + task.place[1:]
    return " · ".join(part for part in (place, due) if part)
