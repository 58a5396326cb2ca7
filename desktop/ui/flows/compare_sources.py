"""Where the sides of a comparison come from: documents of the library, their former editions, files."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.compare.changes import Row
from desktop.compare.compared import compared
from desktop.compare.news import Replaced, replaced
from desktop.guidance.document import Document
from desktop.library.former import Former
from desktop.library.reader import DocumentSummary
from desktop.library.store import Library
from desktop.ui.compare.made import Laid
from desktop.ui.compare.sides import Choice, Compared

if TYPE_CHECKING:
    from desktop.reading.report import ReadResult

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Offered:
    """Everything that can be compared, and which two it is at first; -1 where there is none."""

    choices: tuple[Choice, ...]
    old: int
    new: int


@dataclass(frozen=True, slots=True)
class Result:
    """Two sides compared, with their documents."""

    compared: Compared
    sides: tuple[Laid, ...]


@dataclass(slots=True)
class CompareSources:
    """Reads for one job after the other, on the thread that works; a file is read once."""

    open_library: Callable[[], Library]
    read_file: "Callable[[Path, Progress], ReadResult]"
    _files: dict[Path, Document] = field(default_factory=dict)

    def offered(self, document: str) -> Offered:
        """Every document with its former editions; `document` and the one before it are chosen."""
        with self.open_library() as library:
            summaries = library.documents()
            choices = [choice for one in summaries for choice in _choices(one, library.former(one.id))]
        new = next((at for at, one in enumerate(choices) if one.document == document and one.is_newest), -1)
        has_former = 0 <= new < len(choices) - 1 and choices[new + 1].document == document
        return Offered(tuple(choices), new + 1 if has_former else -1, new)

    def compare(self, old: Choice, new: Choice, progress: Progress) -> Result:
        """Both sides, and what differs; `progress` may call it off."""
        before, after = self._document(old, progress), self._document(new, progress)
        found = compared(before, after, progress)
        told = tuple(_told(found.rows, progress))
        sides = tuple(Laid(one.side, text) for one, text in ((old, before), (new, after)) if one.document)
        return Result(Compared(old, new, found, told), sides)

    def _document(self, choice: Choice, progress: Progress) -> Document:
        if choice.path is None:
            with self.open_library() as library:
                return library.edition(choice.document, choice.revision)
        if choice.path not in self._files:
            self._files[choice.path] = self.read_file(choice.path, progress).document
        return self._files[choice.path]


def _told(rows: Sequence[Row], progress: Progress) -> Iterator[tuple[Replaced, ...]]:
    for place, row in enumerate(rows):
        progress(place, len(rows))
        yield replaced(row)


def _choices(summary: DocumentSummary, formers: tuple[Former, ...]) -> list[Choice]:
    """The document of today, then its former editions, the newest first."""
    translate = QCoreApplication.translate
    title = " · ".join(part for part in (summary.number, summary.title) if part)
    today = translate("Compare", "Bản {revision}, hiện nay").format(revision=summary.revision) if formers else ""
    newest = " · ".join(part for part in (today, title) if part)
    replaced_on = translate("Compare", "Bản {revision}, thay ngày {day}")
    return [
        Choice(newest, summary.id, summary.revision, is_newest=True),
        *(
            Choice(
                f"{replaced_on.format(revision=one.revision, day=_day(one.replaced_at))} · {title}",
                summary.id,
                one.revision,
            )
            for one in formers
        ),
    ]


def _day(time: str) -> str:
    """ISO 8601 in UTC as the day that it was here."""
    from datetime import datetime

    return f"{datetime.fromisoformat(time).astimezone():%d/%m/%Y}"
