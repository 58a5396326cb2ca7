"""Exporting: ask what and where to, write it in the background, say what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from desktop.errors import AppError
from desktop.export.formats import Form, Format
from desktop.office import find_office
from desktop.ui.behind.language import Languages
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.behind.settings import Settings
from desktop.ui.decks.maker import DeckMaker, make_deck
from desktop.ui.decks.model import LaidOutDeck
from desktop.ui.exports.dialog import ExportDialog, ExportOrder
from desktop.ui.exports.words import ExportWords
from desktop.ui.flows.decks import Decks
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.headings import section_rows
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:  # it comes with all that makes slides, which the window does without at first
    from desktop.export.report import ExportReport

ChooseTarget = Callable[[ExportDialog, Format, Path], Path | None]
Progress = Callable[[int, int], None]
ADDED = {Format.HANDOUT: "-phat", Format.SCRIPT: "-loi-dan", Format.DOCX: "-loi-dan"}
"""Tells the name of a PDF for printing from that of the slides."""


class Exporting(QObject):
    """`choose_target` asks the person for a file or, for pictures, a folder; `written` carries its path."""

    written = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, decks: Decks, maker: DeckMaker,
                 runner: Runner, settings: Settings, languages: Languages,
                 choose_target: ChooseTarget) -> None:  # fmt: skip
        super().__init__(window)
        self._decks, self._maker = decks, maker
        self._window, self._reading, self._runner = window, reading, runner
        self._settings, self._languages, self._choose_target = settings, languages, choose_target
        self._dialog: ExportDialog | None = None
        self._job: Job | None = None
        self._target, self._words = Path(), ExportWords(self)
        actions["export"].triggered.connect(self.open_dialog)
        decks.export_requested.connect(self.open_dialog)

    @Slot()
    def open_dialog(self) -> None:
        if self._dialog or not self._reading.open_document:
            return
        sections = section_rows(self._reading.open_document.document)
        missing = () if find_office() else (Format.ODP,)
        read = self._reading.top_section
        recipe = self._maker.recipe(self._reading.open_document.document.id)
        settings, parent = recipe.settings if recipe else self._settings.deck, self._decks.editor or self._window
        self._dialog = ExportDialog(settings, sections, read, missing, parent)
        self._dialog.choose(self._settings.export_format)
        self._dialog.ordered.connect(self._on_ordered)
        self._dialog.called_off.connect(self._on_called_off)
        self._dialog.folder_requested.connect(open_folder)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot(object)
    def _on_ordered(self, order: ExportOrder) -> None:
        source, dialog = self._reading.open_document, self._dialog
        if source is None or dialog is None:
            return
        target = self._choose_target(dialog, order.form.format, self._suggested(source, order.form.format))
        if target is not None:
            self._settings.export_folder = str(target.parent)
            self._settings.export_format = order.form.format
            self._write(source, order, target, dialog)

    def _suggested(self, source: OpenDocument, format_: Format) -> Path:
        name = f"{source.document.id}{ADDED.get(format_, '')}{format_.ending}"
        return Path(self._settings.export_folder or Path.home()) / name

    def _write(self, source: OpenDocument, order: ExportOrder, target: Path, dialog: ExportDialog) -> None:
        self._target = target
        recipe = self._maker.recipe(source.document.id)
        self._job = Job(lambda job: write(make_deck(source, order.settings, recipe), order.form, target, job.report))
        self._job.progressed.connect(dialog.show_progress)
        self._job.succeeded.connect(self._on_written)
        self._job.failed.connect(self._on_failed)
        dialog.show_progress(0, 0)
        self._runner.start(self._job)

    @Slot(object)
    def _on_written(self, report: "ExportReport") -> None:
        if self._dialog:
            sentence = self._words.sentences(report, self._target.name, in_english=self._languages.current == "en")
            folder = self._target if self._target.is_dir() else self._target.parent
            self._dialog.show_done(sentence, folder)
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


def write(laid_out: LaidOutDeck, form: Form, target: Path, progress: Progress) -> "ExportReport":
    """Write the deck to `target`; the report on it."""
    from desktop.export.writing import write_deck

    return write_deck(form, laid_out.deck, laid_out.layout, laid_out.theme, target, progress)


@Slot(str)
def open_folder(folder: str) -> None:
    """Show a folder of this machine in the system's file window; nothing else is ever opened."""
    if Path(folder).is_dir():
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
