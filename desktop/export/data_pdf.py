"""A page of data on paper, as PDF: what it is about as a headline, then its other cells; tasks below who has them."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from desktop.export.chart_sheets import chart_sheets, paint_chart_sheet
from desktop.export.flow import FAINT, INK, Paragraph, flow, paint_lines
from desktop.export.paper import A4, TEXT, paint_footer
from desktop.export.pdf_sheets import Sheets
from desktop.export.saving import saved
from desktop.guidance.data_page import DataPage, DataRow
from desktop.slides.fonts import Type

TITLE, HEAD, WORDS, SMALL = Type(32, bold=True), Type(22, bold=True), Type(20), Type(17)
"""10 points for what is read."""
_NAMING = 2
"""Cells that together name a row: "236.226 tỷ đồng", "Nghị quyết 68/2022/QH15"."""


def write_data_pdf(page: DataPage, path: Path) -> None:
    """Write `page` to `path`, its charts behind the rows; ExportError where it can't be written."""
    footer = f"{page.title} · {page.document}"
    with saved(path) as part, Sheets(footer, A4) as sheets:
        laid_out, charts = flow(list(_told(page)), TEXT), chart_sheets(page.charts, TEXT)
        count = len(laid_out) + len(charts)
        for number in range(1, count + 1):
            sheets.turn()
            if number <= len(laid_out):
                paint_lines(sheets.painter, laid_out[number - 1])
            else:
                paint_chart_sheet(sheets.painter, charts[number - len(laid_out) - 1])
            paint_footer(sheets.painter, footer, number, count)
        part.write_bytes(sheets.finished([]))


def _told(page: DataPage) -> Iterator[Paragraph]:
    yield Paragraph(page.title, TITLE)
    yield Paragraph(page.document, SMALL, FAINT)
    if page.note:
        yield Paragraph(page.note, SMALL, FAINT)
    if page.sorted_by < 0:
        for row in page.rows:
            named = (cell.text for cell in row.cells[:_NAMING])
            yield Paragraph(" ".join(" ".join(named).split()), HEAD, before=0.9, keeps=True)
            yield from _cells(page, row, range(_NAMING, len(row.cells)))
        return
    others = [column for column in range(len(page.columns)) if column != page.sorted_by]
    for name, rows in groupby(page.rows, lambda row: row.cells[page.sorted_by].text):
        yield Paragraph(name, HEAD, before=1.2, keeps=True)
        for row in rows:
            yield from _cells(page, row, others)


def _cells(page: DataPage, row: DataRow, columns: list[int] | range) -> Iterator[Paragraph]:
    """Every cell with something in it under its name; the place stands last and small."""
    for column in columns:
        is_place = column == len(row.cells) - 1
        if row.cells[column].text:
            words = f"{page.columns[column]}: {' '.join(row.cells[column].text.split())}"
            yield Paragraph(words, SMALL if is_place else WORDS, FAINT if is_place else INK, keeps=not is_place)
