"""Exporting: ask what and where to, write it in the background, say what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from desktop.errors import AppError
from desktop.ui.actions import Actions
from desktop.ui.deck_maker import make_deck
from desktop.ui.deck_model import LaidOutDeck
from desktop.ui.export_dialog import ExportDialog, ExportOrder, Format
from desktop.ui.flows.reading import Reading, heading
from desktop.ui.language import Languages
from desktop.ui.librarian import OpenDocument
from desktop.ui.main_window import MainWindow
from desktop.ui.runner import Job, Runner
from desktop.ui.settings import Settings

ChooseTarget = Callable[[ExportDialog, Format, Path], Path | None]
Progress = Callable[[int, int], None]


class Exporting(QObject):
    """`choose_target` asks the person for a file or, for pictures, a folder; `written` carries its path."""

    written = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, runner: Runner,
                 settings: Settings, languages: Languages, choose_target: ChooseTarget) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._runner = window, reading, runner
        self._settings, self._languages, self._choose_target = settings, languages, choose_target
        self._dialog: ExportDialog | None = None
        self._job: Job | None = None
        self._target = Path()
        actions["export"].triggered.connect(self.open_dialog)

    @Slot()
    def open_dialog(self) -> None:
        if self._dialog or not self._reading.open_document:
            return
        self._dialog = ExportDialog(self._settings.deck, self._section(), self._window)
        self._dialog.ordered.connect(self._on_ordered)
        self._dialog.called_off.connect(self._on_called_off)
        self._dialog.folder_requested.connect(open_folder)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _section(self) -> tuple[str, str] | None:
        source, path = self._reading.open_document, self._reading.top_section
        if source is None or path is None:
            return None
        node = source.document.node(path)
        return path, heading(node.printed, node.text)

    @Slot(object)
    def _on_ordered(self, order: ExportOrder) -> None:
        source, dialog = self._reading.open_document, self._dialog
        if source is None or dialog is None:
            return
        target = self._choose_target(dialog, order.format, self._suggested(source, order.format))
        if target is not None:
            self._settings.export_folder = str(target.parent)
            self._write(source, order, target, dialog)

    def _suggested(self, source: OpenDocument, format_: Format) -> Path:
        ending = "" if format_ is Format.IMAGES else f".{format_.value}"
        return Path(self._settings.export_folder or Path.home()) / f"{source.document.id}{ending}"

    def _write(self, source: OpenDocument, order: ExportOrder, target: Path, dialog: ExportDialog) -> None:
        self._target = target
        self._job = Job(lambda job: write(make_deck(source, order.settings), order.format, target, job.report))
        self._job.progressed.connect(dialog.show_progress)
        self._job.succeeded.connect(self._on_written)
        self._job.failed.connect(self._on_failed)
        dialog.show_progress(0, 0)
        self._runner.start(self._job)

    @Slot(object)
    def _on_written(self, slides: int) -> None:
        if self._dialog:
            text = self.tr("Đã ghi %n trang vào “{name}”.", "", slides)
            folder = self._target if self._target.is_dir() else self._target.parent
            self._dialog.show_done(text.format(name=self._target.name), folder)
        self.written.emit(self._target)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        if self._dialog:
            self._dialog.show_failed(self._languages.sentence(error))

    @Slot()
    def _on_called_off(self) -> None:
        if self._job:
            self._job.cancel()

    @Slot()
    def _on_finished(self) -> None:
        if self._dialog:
            self._dialog.deleteLater()
        self._dialog = None


def write(laid_out: LaidOutDeck, format_: Format, target: Path, progress: Progress) -> int:
    """Write the deck to `target`; how many slides it has."""
    deck, layout, theme = laid_out.deck, laid_out.layout, laid_out.theme
    match format_:
        case Format.PPTX:
            from desktop.export.pptx import write_pptx

            write_pptx(deck, layout, theme, target, progress)
        case Format.PDF:
            from desktop.export.pdf import write_pdf

            write_pdf(deck, layout, theme, target, progress)
        case Format.IMAGES:
            from desktop.export.images import write_images

            write_images(deck, layout, theme, target, progress)
    return len(deck.slides)


@Slot(str)
def open_folder(folder: str) -> None:
    """Show a folder of this machine in the system's file window; nothing else is ever opened."""
    if Path(folder).is_dir():
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
