"""A printed text as PDF: fonts embedded, words that can be selected, bookmarks by heading."""

from pathlib import Path

from desktop.export.pdf_sheets import Sheets
from desktop.export.printing.order import PrintOrder
from desktop.export.printing.printout import Printout, Progress
from desktop.export.printing.styles import PAPER
from desktop.export.saving import saved


def write_text_pdf(order: PrintOrder, path: Path, progress: Progress | None = None) -> int:
    """Write a text to `path`; how many sheets there are. ExportError where it can't be written.

    An exception of `progress` passes through.
    """
    return save_printout(Printout(order, progress), path)


def save_printout(printout: Printout, path: Path, progress: Progress | None = None) -> int:
    """Write what is laid out to `path`; how many sheets there are."""
    count = len(printout.sheets)
    with saved(path) as part, Sheets(printout.title, PAPER) as sheets:
        for number in range(count):
            sheets.turn()
            printout.paint(sheets.painter, number)
            if progress:
                progress(number + 1, count)
        part.write_bytes(sheets.finished(printout.bookmarks))
    return count
