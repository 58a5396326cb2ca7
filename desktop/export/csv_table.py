"""A page of data as CSV that Excel opens with its accents; no cell is a formula."""

import csv
from pathlib import Path

from desktop.export.saving import saved
from desktop.guidance.data_page import Cell, DataPage
from desktop.text.csv_cells import harmless


def write_csv(page: DataPage, path: Path) -> None:
    """Write `page` to `path`; ExportError where it can't be written."""
    # Excel takes a file without the mark for one in the system's old code page.
    with saved(path) as part, part.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(map(harmless, page.columns))
        writer.writerows(map(_cell, row.cells) for row in page.rows)


def _cell(cell: Cell) -> str:
    return harmless(cell.text) if cell.number is None else f"{cell.number:.15g}"
