"""Comparing: two editions, documents or files laid over each other, gone to, written out; offered for a new edition."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.compare.changes import MARGINS, Kept, Row, Span, sides_of
from desktop.errors import AppError
from desktop.guidance.refs import NodeRef
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.behind.settings import Settings
from desktop.ui.compare.dialog import CompareDialog
from desktop.ui.compare.made import Kept as Holdings
from desktop.ui.compare.made import kept_of, made_of
from desktop.ui.compare.sides import Choice, Compared
from desktop.ui.flows.compare_sources import CompareSources, Offered, Result
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.messages import tell
from desktop.ui.kit.theme import load_theme
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.export.whats_new import WhatsNew

ChooseFiles = Callable[[MainWindow, Path], list[Path]]
ChooseCompareTarget = Callable[[QWidget, Path], Path | None]
Runners = tuple[Runner, Runner]
"""Works, and makes decks."""


class Comparing(QObject):
    """One comparison at a time. `written` carries the path of a file that has just been written."""

    written = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, notebook: Notebook, runners: Runners,
                 sources: CompareSources, settings: Settings, complaining: Complaining,
                 choose: tuple[ChooseFiles, ChooseCompareTarget]) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._notebook = window, reading, notebook
        self._sources, self._settings, self._complaining = sources, settings, complaining
        self._work, self._decks = runners
        self._choose_files, self._choose_target = choose
        self._dialog: CompareDialog | None = None
        self._job: Job | None = None
        self._result: Result | None = None
        self._revised = ""
        actions["compare"].triggered.connect(self._on_open)
        window.navigator.compare_requested.connect(self.open)

    @Slot(str)
    def open(self, document: str) -> None:
        """Compare this document with the edition before it, where there is one."""
        if self._dialog:
            return
        self._dialog = dialog = CompareDialog(load_theme(self._settings.theme), self._window)
        dialog.sides.chosen.connect(self._on_sides)
        dialog.sides.file_wanted.connect(self._on_file_wanted)
        dialog.stopped.connect(self._on_stopped)
        dialog.chosen.connect(self._on_chosen)
        dialog.export_requested.connect(self._on_export)
        dialog.copy_requested.connect(self._on_copy)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        self._start(Job(lambda _: self._sources.offered(document)), self._on_offered)

    @Slot(str)
    def offer(self, document: str) -> None:
        """A document has a new edition: whoever knows the old one may want to know what is new."""
        self._revised = document
        sentence = self.tr("Bản cũ vẫn được giữ. Có thể xem chỗ nào thêm, bỏ, sửa so với bản cũ, và đánh dấu, thẻ, "
                           "trang chiếu nào của bạn bị chạm tới.")  # fmt: skip
        message = tell(self.tr("Đã nạp bản sửa đổi mới"), sentence, self._window, self.tr("Xem điểm mới"))
        message.accepted.connect(self._on_offer_taken)

    @Slot()
    def _on_offer_taken(self) -> None:
        self.open(self._revised)

    @Slot()
    def _on_open(self) -> None:
        opened = self._reading.open_document
        self.open(opened.document.id if opened else "")

    @Slot(object)
    def _on_offered(self, offered: Offered) -> None:
        if self._dialog is None:
            return
        self._dialog.sides.set_choices(offered.choices, offered.old, offered.new)
        if pair := self._dialog.sides.pair:
            self._on_sides(pair)
        else:
            nothing = self.tr(
                "Trong kho chưa có bản cũ của tài liệu này. Hãy chọn một tài liệu khác ở ô “Bản cũ”, hoặc bấm "
                "“So với tệp…” để so với một tệp chưa nạp."
            )
            self._dialog.show_nothing(nothing)

    @Slot(object)
    def _on_sides(self, pair: tuple[Choice, Choice]) -> None:
        if self._dialog:
            self._dialog.show_work(0, 0)
        job = Job(lambda job: self._sources.compare(*pair, job.report))
        job.progressed.connect(self._on_progressed)
        self._start(job, self._on_compared)

    @Slot()
    def _on_file_wanted(self) -> None:
        if self._dialog and (paths := self._choose_files(self._window, self._settings.open_folder)):
            self._dialog.sides.add_file(paths[0])

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if self._dialog and self.sender() is self._job:
            self._dialog.show_work(done, total)

    @Slot()
    def _on_stopped(self) -> None:
        self._call_off()
        if self._dialog:
            self._dialog.show_nothing(self.tr("Đã dừng. Hãy chọn lại hai bản để so sánh."))

    @Slot(object)
    def _on_compared(self, result: Result) -> None:
        self._result = result
        if self._dialog:
            self._dialog.show_comparison(result.compared)
            ids = [one.side.document for one in result.sides]
            self._notebook.ask(lambda desk, _: kept_of(desk.study, ids), self._on_kept)

    @Slot(object)
    def _on_kept(self, kept: Holdings) -> None:
        if self._dialog and self._result:
            sides = self._result.sides
            job = Job(lambda _: made_of(kept, sides))
            job.succeeded.connect(self._dialog.set_made)
            job.failed.connect(self._on_failed)
            self._decks.start(job)

    @Slot(object)
    def _on_chosen(self, row: Row) -> None:
        if self._dialog is None or self._dialog.compared is None:
            return
        place = _place_of(self._dialog.compared, row)
        if place is None:
            self._dialog.say(self.tr("Không bản nào trong hai bản này đang có trong kho để mở ra đọc."))
            return
        self._dialog.accept()
        self._reading.go(*place)

    @Slot(object)
    def _on_export(self, rows: Sequence[Row]) -> None:
        suggested = Path(self.tr("Điểm mới") + ".docx")
        if self._dialog and self._result and (target := self._choose_target(self._dialog, suggested)):
            compared = self._result.compared
            self._run(Job(lambda _: _write(compared, rows, target)), self._on_written)

    @Slot(object)
    def _on_copy(self, rows: Sequence[Row]) -> None:
        if self._result:
            compared = self._result.compared
            self._run(Job(lambda _: _text(compared, rows)), self._on_text)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._say(self.tr("Đã ghi “{name}”.").format(name=path.name))
        self.written.emit(path)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say(self.tr("Đã chép danh sách điểm mới."))

    def _say(self, sentence: str) -> None:
        if self._dialog:
            self._dialog.say(sentence)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        if self._dialog and self._dialog.compared is None:
            self._dialog.show_nothing(self.tr("Chưa so sánh được. Hãy chọn bản khác."))
        self._complaining.tell(error)

    @Slot()
    def _on_finished(self) -> None:
        self._call_off()
        self._dialog = self._result = None

    def _start(self, job: Job, then: Callable[..., None]) -> None:
        """Only the newest is wanted."""
        self._call_off()
        self._job = job
        self._run(job, then)

    def _run(self, job: Job, then: Callable[..., None]) -> None:
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        self._work.start(job)

    def _call_off(self) -> None:
        if self._job:
            self._job.cancel()
        self._job = None


def _place_of(compared: Compared, row: Row) -> tuple[NodeRef, tuple[Span, ...]] | None:
    """Where a row can be read, with its words: on the side that the library has, or else what it stood behind there."""
    side = 1 if compared.new.is_newest else 0
    choice = (compared.old, compared.new)[side]
    if not choice.is_newest:
        return None
    rows = compared.comparison.rows
    for one in (row, *reversed(rows[: compared.places[id(row)]])):
        if part := sides_of(one)[side]:
            spans = (one.gone, one.came)[side] if one is row and isinstance(one, Kept) else ()
            return NodeRef(choice.document, "" if part.node in MARGINS else part.node, part.footnote), spans
    return NodeRef(choice.document, ""), ()


def _sheet(compared: Compared, rows: Sequence[Row]) -> "WhatsNew":
    from desktop.compare.news import news
    from desktop.export.whats_new import WhatsNew

    return WhatsNew(compared.old.name, compared.new.name, news(compared.comparison, rows))


def _write(compared: Compared, rows: Sequence[Row], path: Path) -> Path:
    from desktop.export.whats_new import write_whats_new

    write_whats_new(_sheet(compared, rows), path)
    return path


def _text(compared: Compared, rows: Sequence[Row]) -> str:
    from desktop.export.whats_new import whats_new_text

    return whats_new_text(_sheet(compared, rows))
