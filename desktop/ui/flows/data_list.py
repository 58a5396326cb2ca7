"""The document's data: opened, kept in step with the library, gone to, and written to a file."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from desktop.guidance.data_chart import ChartBar, DataChart
from desktop.guidance.data_page import DataPage, DataRow
from desktop.guidance.refs import NodeRef
from desktop.library.reader import DocumentSummary
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.behind.settings import Settings
from desktop.ui.data.chart_dialog import ChartDialog
from desktop.ui.data.citing import passage_text
from desktop.ui.data.dialog import DataDialog
from desktop.ui.data.pages import data_pages
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.found_words import mark_format
from desktop.ui.kit.theme import load_theme
from desktop.ui.window.main_window import MainWindow

SAID_MS = 8000


class ChooseDataTarget(Protocol):
    def __call__(self, parent: QWidget, suggested: Path, *, has_events: bool) -> Path | None: ...


class DataList(QObject):
    """`written` carries the path of a file that has just been written; `sheets_requested` whose tasks are wanted."""

    written = Signal(object)
    sheets_requested = Signal(str)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, runner: Runner, settings: Settings,
                 complaining: Complaining, choose: ChooseDataTarget) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._runner = window, reading, runner
        self._settings, self._complaining, self._choose = settings, complaining, choose
        self._titles: dict[str, str] = {}
        self._dialog: DataDialog | None = None
        actions["data"].triggered.connect(self._on_open)
        reading.listed.connect(self._on_documents)
        reading.opened.connect(self._on_opened)

    @Slot()
    def _on_open(self) -> None:
        opened = self._reading.open_document
        if self._dialog or opened is None:
            return
        look = mark_format(load_theme(self._settings.theme))
        self._dialog = dialog = DataDialog(self._text_of, look, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.link_requested.connect(self._on_link)
        dialog.export_requested.connect(self._on_export)
        dialog.sheets_requested.connect(self.sheets_requested)
        dialog.charts_requested.connect(self._on_charts)
        dialog.finished.connect(self._on_finished)
        dialog.set_pages(data_pages(opened, self._titles))
        dialog.open()

    def _text_of(self, ref: NodeRef) -> str:
        opened = self._reading.open_document
        return passage_text(opened, ref) if opened else ""

    @Slot(object)
    def _on_documents(self, documents: Sequence[DocumentSummary]) -> None:
        self._titles = {summary.id: summary.title for summary in documents}

    @Slot(object)
    def _on_opened(self, opened: OpenDocument) -> None:
        if self._dialog:
            self._dialog.set_pages(data_pages(opened, self._titles))

    @Slot(object)
    def _on_chosen(self, row: DataRow) -> None:
        self._leave()
        self._reading.go(row.ref, (row.span,) if row.span else ())

    @Slot(str)
    def _on_link(self, document: str) -> None:
        self._leave()
        self._reading.go(NodeRef(document, ""))

    def _leave(self) -> None:
        if self._dialog:
            self._dialog.accept()

    @Slot(object)
    def _on_charts(self, charts: Sequence[DataChart]) -> None:
        look = load_theme(self._settings.theme), self._settings.scale
        dialog = ChartDialog(charts, self._text_of, look, self._dialog or self._window)
        dialog.passage_requested.connect(dialog.accept)
        dialog.passage_requested.connect(self._on_bar)
        dialog.open()

    @Slot(object)
    def _on_bar(self, bar: ChartBar) -> None:
        self._leave()
        self._reading.go(bar.ref, (bar.span,))

    @Slot(object)
    def _on_export(self, page: DataPage) -> None:
        target = self._choose(self._dialog or self._window, Path(f"{page.title}.xlsx"), has_events=page.has_events)
        if target is None:
            return
        job = Job(lambda _: _write(page, target))
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self._runner.start(job)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        said = self.tr("Đã ghi “{name}”.").format(name=path.name)
        self._window.strip.showMessage(said, SAID_MS)
        if self._dialog:
            self._dialog.say(said)
        self.written.emit(path)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._complaining.tell(error)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None


def _write(page: DataPage, path: Path) -> Path:
    from desktop.export.data_files import write_data

    write_data(page, path)
    return path
