"""Tables of the Markdown form: pipe tables whose cells keep every character."""

import re

from desktop.guidance.document import Rows

_TABLE = re.compile(r"((?:^\|.*\|\n)+)(?=\{: \.table)", re.MULTILINE)
_CELL = re.compile(r" ((?:[^\\|]|\\.)*) \|")
_ESCAPES = {"\\": "\\\\", "|": "\\|", "\n": "\\n"}
_UNESCAPED = {"\\": "\\", "|": "|", "n": "\n"}


def table_text(rows: Rows) -> str:
    """Rows as text: a pipe table, the first row above the line; every row has as many cells as the longest."""
    width = max((len(row) for row in rows), default=0)
    lines = [_line([*map(_escaped, row), *[""] * (width - len(row))]) for row in rows]
    return "\n".join([*lines[:1], _line(["---"] * width), *lines[1:]])


def _line(cells: list[str]) -> str:
    return "|" + "".join(f" {cell} |" for cell in cells)


def _escaped(cell: str) -> str:
    return "".join(_ESCAPES.get(character, character) for character in cell)


def lift_tables(text: str) -> tuple[str, list[Rows]]:
    """The text with a paragraph that only holds a number in place of each table, and the rows by that number."""
    tables: list[Rows] = []

    def lift(match: re.Match[str]) -> str:
        lines = match[1].splitlines()
        tables.append(tuple(_cells(line) for place, line in enumerate(lines) if place != 1))
        return f"{len(tables) - 1}\n"

    return _TABLE.sub(lift, text), tables


def _cells(line: str) -> tuple[str, ...]:
    cells = (match[1] for match in _CELL.finditer(line, 1))
    return tuple(re.sub(r"\\(.)", lambda sign: _UNESCAPED.get(sign[1], sign[0]), cell) for cell in cells)
