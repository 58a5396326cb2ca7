"""A page of data as CSV that Excel opens with its accents; no cell is a formula."""

import csv
from pathlib import Path

from desktop.export.saving import saved
from desktop.guidance.data_page import Cell, DataPage

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet program takes for the begin of a formula."""


def write_csv(page: DataPage, path: Path) -> None:
    """Write `page` to `path`; ExportError where it can't be written."""
    # Excel takes a file without the mark for one in the system's old code page.
    with saved(path) as part, part.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(map(_plain, page.columns))
        writer.writerows(map(_cell, row.cells) for row in page.rows)


def _cell(cell: Cell) -> str:
    return _plain(cell.text) if cell.number is None else f"{cell.number:.15g}"


def _plain(text: str) -> str:
    return f"'{text}" if text.lstrip(" \u00a0\n").startswith(FORMULA_SIGNS) else text
