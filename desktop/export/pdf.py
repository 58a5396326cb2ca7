"""A deck as PDF: one slide a page, fonts embedded, text that can be selected and searched, bookmarks by section."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF

from desktop.export.pdf_sheets import Sheets, deck_bookmarks
from desktop.export.report import ExportReport, report_on
from desktop.export.saving import saved
from desktop.slides.deck import Deck
from desktop.slides.fonts import Face
from desktop.slides.layout import Layout
from desktop.slides.paint import paint_slide
from desktop.slides.theme import Theme


def write_pdf(
    deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write `deck` to `path`; ExportError where it can't be written. An exception of `progress` passes through."""
    with saved(path) as part:
        part.write_bytes(_document(deck, layout, theme, progress))
    return report_on(deck, layout, theme, path, "pdf", (Face.STAGE.value,), 0)


def _document(deck: Deck, layout: Layout, theme: Theme, progress: Callable[[int, int], None] | None) -> bytes:
    width, height = layout.size
    target, count = QRectF(0, 0, width, height), len(layout.pages)
    with Sheets(deck.title, (width, height)) as sheets:
        for index in range(count):
            sheets.turn()
            paint_slide(sheets.painter, layout, index, target, theme)
            if progress:
                progress(index + 1, count)
        return sheets.finished(list(deck_bookmarks(deck, range(count))))
