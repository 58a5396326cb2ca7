"""The printers of this machine: the system's own dialog."""

from dataclasses import dataclass

from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from desktop.errors import ExportError


@dataclass(frozen=True, slots=True)
class ChosenPrinter:
    """`pages` are sheets, counted from 0."""

    device: QPagedPaintDevice
    pages: range


def choose_printer(parent: QWidget, count: int) -> ChosenPrinter | None:
    """A printer and which of `count` sheets; None where the person thought better of it.

    ExportError where this machine has no printer.
    """
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        raise ExportError(
            "Máy này chưa có máy in nào. Hãy ghi ra PDF rồi in ở máy khác.",
            "There is no printer on this machine. Write a PDF and print that elsewhere.",
            code="no_printer",
        )
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, count)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return None
    is_range = printer.printRange() == QPrinter.PrintRange.PageRange
    pages = range(max(printer.fromPage(), 1) - 1, min(printer.toPage() or count, count)) if is_range else range(count)
    return ChosenPrinter(printer, pages)
