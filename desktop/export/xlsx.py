"""A page of data as an Excel workbook: numbers are numbers, text never becomes a formula or a link."""

import re
from pathlib import Path
from typing import Any

from desktop.export.pptx.text import xml_characters
from desktop.export.saving import saved
from desktop.export.xlsx_charts import add_charts
from desktop.guidance.data_page import Cell, DataPage

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME, _LONGEST_TEXT = 31, 32767
_NARROWEST, _WIDEST = 10, 60
"""Widths of columns, in characters."""


def write_xlsx(page: DataPage, path: Path) -> None:
    """Write `page` to `path`; ExportError where it can't be written."""
    from xlsxwriter import Workbook

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with saved(path) as part, part.open("wb") as file, Workbook(file, {"in_memory": True, **options}) as book:
        book.set_properties({"title": xml_characters(page.title), "subject": xml_characters(page.document)})
        sheet = book.add_worksheet(_NOT_IN_NAMES.sub(" ", xml_characters(page.title))[:_LONGEST_NAME])
        _fill(book, sheet, page)
        _prepare_for_print(sheet, page)
        add_charts(book, page.charts)


def _fill(book: Any, sheet: Any, page: DataPage) -> None:  # noqa: ANN401 - XlsxWriter has no types
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    words = book.add_format({"text_wrap": True, "valign": "top"})
    numbers = book.add_format({"num_format": "#,##0.######", "valign": "top"})
    whole = book.add_format({"num_format": "#,##0", "valign": "top"})
    for column, name in enumerate(page.columns):
        sheet.write_string(0, column, xml_characters(name), head)
        sheet.set_column(column, column, _width(page, column))
    for line, row in enumerate(page.rows, 1):
        for column, cell in enumerate(row.cells):
            if cell.number is None:
                sheet.write_string(line, column, xml_characters(cell.text)[:_LONGEST_TEXT], words)
            else:
                sheet.write_number(line, column, cell.number, whole if cell.number.is_integer() else numbers)


def _prepare_for_print(sheet: Any, page: DataPage) -> None:  # noqa: ANN401 - as above
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(page.rows), len(page.columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&P/&N")
    sheet.set_header("&L" + xml_characters(f"{page.title} · {page.document}").replace("&", "&&")[:200])


def _width(page: DataPage, column: int) -> int:
    cells: tuple[Cell, ...] = tuple(row.cells[column] for row in page.rows)
    longest = max((len(line) for cell in cells for line in cell.text.split("\n")), default=0)
    return min(max(longest, len(page.columns[column]) + 3, _NARROWEST), _WIDEST) + 1
