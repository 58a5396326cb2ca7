"""A printout on whatever has pages: a printer of the system."""

from PySide6.QtGui import QPagedPaintDevice, QPainter

from desktop.errors import ExportError
from desktop.export.printing.printout import Printout, Progress
from desktop.export.printing.styles import PAPER


def print_on(device: QPagedPaintDevice, printout: Printout, pages: range, progress: Progress) -> None:
    """Paint sheets `pages`, counted from 0, each as large as the paper allows; ExportError where that can't be.

    An exception of `progress` passes through; what has been painted until then may come out of the printer.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise _refused()
    try:
        scale = min(device.width() / PAPER[0], device.height() / PAPER[1])
        painter.scale(scale, scale)
        for place, number in enumerate(pages):
            if place and not device.newPage():
                raise _refused()
            printout.paint(painter, number)
            progress(place + 1, len(pages))
    finally:
        painter.end()


def _refused() -> ExportError:
    return ExportError(
        "Máy in không nhận việc in này. Hãy kiểm tra máy in, hoặc ghi ra PDF rồi in ở máy khác.",
        "The printer did not take this. Check it, or write a PDF and print that elsewhere.",
        code="no_printer",
    )
