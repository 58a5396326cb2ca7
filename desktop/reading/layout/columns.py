"""Two columns side by side in a text laid out in pages: the letterhead and the end of an official document."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

_GAP = re.compile(r"(?<=\S)\s{4,}(?=\S)")
_TAIL = re.compile(r"\s*nơi nhận\s*:", re.IGNORECASE)
_HEAD_LINES = 14
_FAR_RIGHT = 34
"""A lone part of a letterhead that begins so far right belongs to the right column."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page with its place in the file; `column` is 1 or 2 in head and tail, 0 in running text."""

    text: str
    number: int
    column: int = 0

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip())


def columns_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines in reading order: of two columns, first the left one, then the right one."""
    head = _head_end(lines)
    tail = next((place for place, line in enumerate(lines) if _TAIL.match(line.text)), len(lines))
    return [*_apart(lines[:head]), *lines[head:tail], *_apart(lines[max(head, tail) :])]


def _head_end(lines: Sequence[Line]) -> int:
    """The place after the last line with a gap among the first ones, up to the next blank line."""
    gaps = [place for place, line in enumerate(lines[:_HEAD_LINES]) if _GAP.search(line.text.strip())]
    if not gaps or gaps[0] > 3:
        return 0
    rest = range(gaps[-1] + 1, len(lines))
    return next((place for place in rest if not lines[place].text.strip()), gaps[-1] + 1)


def _apart(lines: Sequence[Line]) -> list[Line]:
    parts = [part for line in lines for part in _parts(line)]
    return [part for column in (1, 2) for part in parts if part.column == column]


def _parts(line: Line) -> list[Line]:
    gap = _GAP.search(line.text)
    if gap is None:
        column = 2 if line.indent >= _FAR_RIGHT else 1
        return [replace(line, column=column)]
    left = replace(line, text=line.text[: gap.start()], column=1)
    return [left, replace(line, text=" " * gap.end() + line.text[gap.end() :], column=2)]
