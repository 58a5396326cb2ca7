"""The one door to the files that sheets of tasks can be written as."""

from collections.abc import Sequence
from pathlib import Path

from desktop.export.task_docx import write_task_docx
from desktop.export.task_pdf import write_task_pdf
from desktop.page.task_sheet import TaskSheet


def write_tasks(sheets: Sequence[TaskSheet], path: Path) -> None:
    """Write `sheets`, at least one, as Word where `path` says so, else as PDF; ExportError where that can't be."""
    (write_task_docx if path.suffix.lower() == ".docx" else write_task_pdf)(sheets, path)
