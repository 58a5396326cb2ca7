"""Text that keeps the look of a page: hard line ends, indents, columns side by side, numbers of pages."""

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.reading.assemble import assemble
from desktop.reading.blocks import Block, block_of, clean
from desktop.reading.grammar import split_label
from desktop.reading.layout.columns import Line, columns_apart
from desktop.reading.layout.notes import raise_notes
from desktop.reading.report import ReadingWarning, ReadResult
from desktop.reading.source import Source

_PAGE_NUMBER = re.compile(r"\s{8,}\d{1,3}\s*|-\s*\d{1,3}\s*-|\f\s*\d{0,3}\s*")
_INDENT = 3
_SHORTEST, _LONGEST = 45, 140
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class _Page:
    number: int
    lines: tuple[Line, ...]


def is_layout_text(text: str) -> bool:
    """Whether most lines are of one page's width and run on without a blank line between them."""
    lines = text.splitlines()
    full = [line for line in lines if line.strip()]
    if len(full) < 10 or not _SHORTEST <= statistics.median(map(len, full)) <= _LONGEST:
        return False
    running = sum(1 for above, below in pairwise(lines) if above.strip() and below.strip())
    return running / len(full) >= _MOSTLY


def read_layout_text(text: str) -> ReadResult:
    """The document in a text that was laid out in pages."""
    blocks = [block for page in _pages(text) for block in _blocks(page)]
    dropped = sum(1 for line in text.splitlines() if line.strip() and _PAGE_NUMBER.fullmatch(line))
    said, english = f"Đã bỏ {dropped} dòng chỉ có số trang.", f"{dropped} lines with page numbers alone were left out."
    warnings = (ReadingWarning("page_numbers", said, english),) if dropped else ()
    return assemble(Source(tuple(blocks), warnings=warnings, may_cut=True))


def _pages(text: str) -> list[_Page]:
    """The lines of each page; a line that only holds a page's number begins the next."""
    pages: list[list[Line]] = [[]]
    for number, raw in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        if _PAGE_NUMBER.fullmatch(raw) and raw.strip():
            pages.append([])
            continue
        if raw.startswith("\f"):
            pages.append([])
        pages[-1].append(Line(raw.lstrip("\f").expandtabs(), number))
    return [_Page(place, tuple(lines)) for place, lines in enumerate(pages, start=1)]


def _blocks(page: _Page) -> list[Block]:
    lines = raise_notes(columns_apart(page.lines))
    base = _base_indent(lines)
    blocks: list[Block] = []
    above: Line | None = None
    for line in lines:
        words = clean(line.text)
        if words:
            block = replace(block_of(words, line.number), pages=(page.number,))
            if above is not None and _runs_on(above, line, base):
                blocks[-1] = blocks[-1].joined(block)
            else:
                blocks.append(block)
        above = line if words else None
    return blocks


def _base_indent(lines: Sequence[Line]) -> int:
    indents = [line.indent for line in lines if clean(line.text)]
    return min(indents, default=0)


def _runs_on(above: Line, line: Line, base: int) -> bool:
    """Whether a line is the next of the paragraph above it: no indent of its own, no label, no column."""
    if above.column or line.column:
        return False
    return line.indent - base < _INDENT and not _begins(line)


def _begins(line: Line) -> bool:
    label = split_label(clean(line.text))
    return label is not None and not label.is_numbered and line.indent > 0
