"""The rows and columns of an HTML table, and what tables are for."""

import re
from collections.abc import Collection, Iterator

from desktop.reading.html.look import Element

MOST_COLUMNS = 63
"""As many as Word has; cells further right are joined to the last one."""


def is_frame(table: Element) -> bool:
    """Whether a table only places whole parts of a page: it holds another table or a heading."""
    return any(True for _ in table.iterdescendants("table", "h1", "h2", "h3", "h4", "h5", "h6"))


def rows_of(table: Element) -> Iterator[Element]:
    """The rows of a table itself, not those of tables in its cells."""
    for part in table:
        if part.tag == "tr":
            yield part
        elif part.tag in ("thead", "tbody", "tfoot"):
            yield from part.iterchildren("tr")


def span(cell: Element, name: str) -> int:
    """How many columns or rows a cell covers."""
    text = (cell.get(name) or "1").strip()
    return max(int(text), 1) if re.fullmatch("[0-9]{1,6}", text) else 1


def free_column(taken: Collection[int]) -> int:
    """The first column of a row that no cell covers yet."""
    return next((column for column in range(MOST_COLUMNS) if column not in taken), MOST_COLUMNS - 1)


def is_ruled(table: Element) -> bool:
    """Whether the cells of a table have visible borders."""
    first = next(table.iterdescendants("td"), None)
    styles = (element.get("style") or "" for element in (table, first) if element is not None)
    return (table.get("border") or "0") != "0" or any("solid" in style for style in styles)
