"""Marks out to a file, and marks of a colleague in."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError, RefusedFile
from desktop.guidance.annotation_json import UnreadableAnnotations, from_json
from desktop.guidance.annotations import Annotation
from desktop.library.reader import DocumentSummary
from desktop.page.mark_line import MarkLine
from desktop.study.merging import Merged
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.marks_words import mark_lines
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow

LARGEST = 50_000_000
"""Bytes of a file of marks."""

SAID_MS = 8000

ChooseMarksTarget = Callable[[QWidget, Path], Path | None]
ChooseMarksFile = Callable[[QWidget], Path | None]


class MarksExchange(QObject):
    """`written` carries the path of a file that has just been written."""

    written = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, notebook: Notebook, runner: Runner,
                 complaining: Complaining, choose: tuple[ChooseMarksTarget, ChooseMarksFile]) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._notebook = window, reading, notebook
        self._runner, self._complaining = runner, complaining
        self._choose_target, self._choose_file = choose
        self._titles: dict[str, str] = {}
        self._target: Path | None = None
        actions["export_marks"].triggered.connect(self._on_export)
        actions["import_marks"].triggered.connect(self._on_import)
        reading.listed.connect(self._on_documents)
        notebook.listed.connect(self._on_listed)
        notebook.merged.connect(self._on_merged)

    @Slot(object)
    def _on_documents(self, documents: Sequence[DocumentSummary]) -> None:
        self._titles = {summary.id: summary.title for summary in documents}

    @Slot()
    def _on_export(self) -> None:
        self._target = self._choose_target(self._window, Path(self.tr("Đánh dấu của tôi") + ".md"))
        if self._target:
            self._notebook.list_all()

    @Slot(object)
    def _on_listed(self, annotations: Sequence[Annotation]) -> None:
        target, self._target = self._target, None
        if target is None:
            return
        opened = self._reading.open_document
        lines = mark_lines(annotations, opened.document if opened else None, self._titles)
        self._start(partial(_write, self.tr("Đánh dấu của tôi"), lines, annotations, target), self._on_written)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._window.strip.showMessage(self.tr("Đã ghi đánh dấu vào {path}.").format(path=path), SAID_MS)
        self.written.emit(path)

    @Slot()
    def _on_import(self) -> None:
        if path := self._choose_file(self._window):
            self._start(partial(_read, path), self._notebook.merge)

    @Slot(object)
    def _on_merged(self, merged: Merged) -> None:
        parts = (
            self.tr("%n đánh dấu mới", "", merged.added),
            self.tr("%n được cập nhật", "", merged.updated),
            self.tr("%n giữ cả hai bản", "", merged.doubled) if merged.doubled else "",
        )
        self._window.strip.showMessage(" · ".join(part for part in parts if part), SAID_MS)

    def _start(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        job = Job(lambda _: work())
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        self._runner.start(job)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._complaining.tell(error)


def _write(title: str, lines: Sequence[MarkLine], annotations: Sequence[Annotation], path: Path) -> Path:
    from desktop.export.marks import write_marks

    write_marks(title, lines, annotations, path)
    return path


def _read(path: Path) -> tuple[Annotation, ...]:
    try:
        return from_json(_text(path))
    except (UnreadableAnnotations, UnicodeDecodeError, OSError) as error:
        raise RefusedFile(
            f"Không đọc được đánh dấu từ tệp {path.name}; hãy chọn tệp .json do chương trình này xuất ra.",
            f"{path.name} holds no marks that can be read; choose a .json file that this program wrote.",
            code="refused_marks",
        ) from error


def _text(path: Path) -> str:
    if path.stat().st_size > LARGEST:
        raise UnreadableAnnotations
    return path.read_text(encoding="utf-8-sig")
