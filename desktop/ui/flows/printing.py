"""Printing what is read: what of it and how is asked, the sheets are shown, a file or a print is made."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from desktop.export.printing.order import PrintOrder, Scope, Sections, Whole, Words
from desktop.guidance.facts import Span
from desktop.guidance.passages import text_at
from desktop.ui.behind.language import Languages
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.settings import Settings
from desktop.ui.exports.press import Press, SheetPicture
from desktop.ui.exports.print_dialog import PrintDialog
from desktop.ui.exports.printers import ChosenPrinter
from desktop.ui.flows.annotating import Annotating
from desktop.ui.flows.exporting import open_folder
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow

ChoosePdf = Callable[[QWidget, Path], Path | None]
ChoosePrinter = Callable[[QWidget, int], ChosenPrinter | None]


class Printing(QObject):
    """`written` carries the path of a file that has just been written."""

    written = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, annotating: Annotating,
                 press: Press, settings: Settings, languages: Languages,
                 choose: tuple[ChoosePdf, ChoosePrinter]) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._annotating = window, reading, annotating
        self._press, self._settings, self._languages = press, settings, languages
        self._choose_pdf, self._choose_printer = choose
        self._dialog: PrintDialog | None = None
        self._opened: OpenDocument | None = None
        self._count, self._folder = 0, Path()
        actions["print"].triggered.connect(self.open_dialog)
        press.laid_out.connect(self._on_laid_out)
        press.pictured.connect(self._on_pictured)
        press.progressed.connect(self._on_progressed)
        press.written.connect(self._on_written)
        press.sent.connect(self._on_sent)
        press.failed.connect(self._on_failed)

    @Slot()
    def open_dialog(self) -> None:
        opened = self._reading.open_document
        if self._dialog or opened is None:
            return
        self._opened = opened
        self._dialog = dialog = PrintDialog(self._scopes(opened), self._settings.print_look, self._window)
        dialog.changed.connect(self._lay_out)
        dialog.preview.picture_requested.connect(self._press.picture)
        dialog.save_requested.connect(self._on_save)
        dialog.print_requested.connect(self._on_print)
        dialog.folder_requested.connect(self._on_folder)
        dialog.called_off.connect(self._press.stop)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        self._lay_out()

    def _scopes(self, opened: OpenDocument) -> list[tuple[str, Scope]]:
        """What is selected first; then the whole document and the sections around what is read, innermost first."""
        spans = tuple(
            Span(part.path, part.footnote, part.start, part.end, "") for part in self._window.reader.selected_parts()
        )
        selected = tuple(_verbatim(opened, span) for span in spans)
        scopes: list[tuple[str, Scope]] = [(self.tr("Chữ đang chọn"), Words(selected))] if selected else []
        scopes.append((self.tr("Cả tài liệu"), Whole()))
        document, path = opened.document, self._reading.path
        nodes = (document.node(path), *reversed(document.ancestors(path))) if path in document else ()
        scopes += [
            (self.tr("Mục {title}").format(title=node.heading), Sections((node.path,)))
            for node in nodes
            if node.is_titled
        ]
        return scopes

    @Slot()
    def _lay_out(self) -> None:
        if self._dialog is None or self._opened is None:
            return
        look = self._dialog.look
        self._settings.print_look = look
        marks = self._annotating.notes.annotations if look.has_marks else ()
        order = PrintOrder(self._opened.document, self._dialog.scope, marks, look.size, look.letters)
        self._press.lay_out(order)

    @Slot()
    def _on_save(self) -> None:
        if self._dialog is None or self._opened is None:
            return
        suggested = Path(self._settings.export_folder or Path.home()) / f"{self._opened.document.id}-in.pdf"
        if target := self._choose_pdf(self._dialog, suggested):
            self._settings.export_folder = str(target.parent)
            self._dialog.show_working()
            self._press.save(target)

    @Slot()
    def _on_print(self) -> None:
        if self._dialog is None:
            return
        try:
            chosen = self._choose_printer(self._dialog, self._count)
        except AppError as error:
            self._on_failed(error)
            return
        if chosen:
            self._dialog.show_working()
            self._press.send(chosen.device, chosen.pages)

    @Slot(object)
    def _on_laid_out(self, count: int) -> None:
        self._count = count
        if self._dialog:
            self._dialog.show_count(count)

    @Slot(object)
    def _on_pictured(self, picture: SheetPicture) -> None:
        if self._dialog:
            self._dialog.show_picture(picture.number, picture.image)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if self._dialog:
            self._dialog.show_progress(done, total)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._folder = path.parent
        if self._dialog:
            self._dialog.show_done(self.tr("Đã ghi “{name}”.").format(name=path.name), has_file=True)
        self.written.emit(path)

    @Slot()
    def _on_sent(self) -> None:
        if self._dialog:
            self._dialog.show_done(self.tr("Đã gửi đến máy in."), has_file=False)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        if self._dialog:
            self._dialog.show_failed(self._languages.sentence(error))

    @Slot()
    def _on_folder(self) -> None:
        open_folder(str(self._folder))

    @Slot()
    def _on_finished(self) -> None:
        if self._dialog:
            self._dialog.deleteLater()
        self._dialog = None


def _verbatim(opened: OpenDocument, span: Span) -> Span:
    """The span with its own words."""
    text = text_at(opened.document, span)[span.start : span.end]
    return Span(span.node, span.footnote, span.start, span.end, text)
