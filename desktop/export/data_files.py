"""The one door to the files that a page of data can be written as."""

from pathlib import Path

from desktop.export.csv_table import write_csv
from desktop.export.data_pdf import write_data_pdf
from desktop.export.ics import write_ics
from desktop.export.xlsx import write_xlsx
from desktop.guidance.data_page import DataPage


def write_data(page: DataPage, path: Path) -> None:
    """Write `page` as the ending of `path` says, CSV where it says nothing; ExportError where that can't be."""
    match path.suffix.lower():
        case ".xlsx":
            write_xlsx(page, path)
        case ".pdf":
            write_data_pdf(page, path)
        case ".ics":
            write_ics(page, path)
        case _:
            write_csv(page, path)
