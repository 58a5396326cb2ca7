"""A deck as PDF: one slide a page, fonts embedded, text that can be selected and searched."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.export.report import ExportReport, report_on
from desktop.export.saving import saved
from desktop.slides.deck import Deck
from desktop.slides.fonts import Face
from desktop.slides.layout import Layout
from desktop.slides.paint import paint_slide
from desktop.slides.theme import Theme

POINTS_A_UNIT = 0.5
"""A slide unit is half a point, so that 1920 units are 13.33 inches, the page of office programs."""


def write_pdf(
    deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write `deck` to `path`; ExportError where it can't be written. An exception of `progress` passes through."""
    with saved(path) as part:
        part.write_bytes(_document(deck, layout, theme, progress))
    return report_on(deck, layout, theme, path, "pdf", (Face.STAGE.value,), 0)


def _document(deck: Deck, layout: Layout, theme: Theme, progress: Callable[[int, int], None] | None) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, deck, layout)
    painter = QPainter(writer)
    try:
        _paint(painter, writer, layout, theme, progress)
    finally:
        painter.end()
    return bytes(data.data())


def _writer(buffer: QBuffer, deck: Deck, layout: Layout) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setTitle(deck.title)
    writer.setCreator("Sổ tay báo cáo viên")
    width, height = layout.size
    page = QPageSize(QSizeF(width * POINTS_A_UNIT, height * POINTS_A_UNIT), QPageSize.Unit.Point, "", _EXACT)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(144)
    return writer


_EXACT = QPageSize.SizeMatchPolicy.ExactMatch


def _paint(
    painter: QPainter, writer: QPdfWriter, layout: Layout, theme: Theme, progress: Callable[[int, int], None] | None
) -> None:
    target = QRectF(0, 0, *map(float, layout.size))
    for index in range(len(layout.pages)):
        if index:
            writer.newPage()
        paint_slide(painter, layout, index, target, theme)
        if progress:
            progress(index + 1, len(layout.pages))
