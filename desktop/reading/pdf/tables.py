"""Tables of a PDF page: words that stand in a ruled grid, or in columns that keep clearly apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.reading.pdf.aligned import aligned_tables
from desktop.reading.pdf.cells import cell_text
from desktop.reading.pdf.grid import Field, Grid, grids_of
from desktop.reading.pdf.lines import Row, rows_of
from desktop.reading.pdf.rules import rules_of
from desktop.reading.pdf.table import PdfTable
from desktop.reading.pdf.word import Word
from desktop.reading.report import ReadingWarning
from desktop.reading.story.tables import is_frame

if TYPE_CHECKING:
    from pypdfium2 import PdfPage as Page

_ROWS_WITH_GAPS = 2
_OVER = 3.0
_LAYOUT_ROWS = 8


@dataclass(frozen=True, slots=True)
class Tabled:
    """What is left of a page's words as rows, its tables, and whether something looked like one but is not clear."""

    rows: tuple[Row, ...]
    tables: tuple[PdfTable, ...] = ()
    is_doubtful: bool = False


def tabled(page: "Page", words: list[Word]) -> Tabled:
    """The rows and tables of a page. Lines are looked for only where words stand apart: it takes time."""
    rows = rows_of(words)
    if sum(len(row.cells) > 1 for row in rows) < _ROWS_WITH_GAPS:
        return Tabled(tuple(rows))
    found = [_ruled(grid, words) for grid in grids_of(rules_of(page, words[0].angle))]
    ruled = [table for table in found if table]
    taken = {id(word) for table, inside in ruled for word in inside}
    rows = rows_of([word for word in words if id(word) not in taken]) if taken else rows
    left, aligned, is_unclear = aligned_tables(rows)
    tables = sorted([*(table for table, _ in ruled), *aligned], key=lambda table: -table.top)
    return Tabled(tuple(left), tuple(tables), is_unclear or len(ruled) < len(found))


def doubt(pages: Sequence[int]) -> list[ReadingWarning]:
    """A warning for each page with words that may be a table but were read as lines."""
    said = "Có chỗ giống bảng nhưng không rõ hàng, cột; đã giữ thành từng dòng chữ, hãy đối chiếu với bản gốc."
    english = "Words here look like a table whose rows and columns are not clear; they stay lines, compare them."
    return [ReadingWarning("unclear_table", said, english, page=page) for page in pages]


def _ruled(grid: Grid, words: Sequence[Word]) -> tuple[PdfTable, list[Word]] | None:
    """The table in a grid and the words that stand in it; None where words cross its lines, or it only places them."""
    placed = [(field, word) for word in words for field in [grid.field_at(_middle(word), _height(word))] if field]
    if not placed or any(_crosses(grid, word) for _, word in placed):
        return None
    by_field = {
        field: [word for _, word in group]
        for field, group in groupby(sorted(placed, key=lambda pair: pair[0]), key=lambda pair: pair[0])
    }
    if len({column for _, column in by_field}) < 2 and len(by_field) < 2:
        return None
    rows = tuple(
        tuple(cell_text(by_field.get((row, column), ())) for column in range(len(grid.columns) - 1))
        for row in range(len(grid.rows) - 1)
    )
    if len(rows) <= _LAYOUT_ROWS and is_frame("\n".join(cell for row in rows for cell in row)):
        return None
    kept = tuple(row for row in rows if any(row))
    size = placed[0][1].size
    table = PdfTable(grid.top, grid.columns[0], grid.columns[-1], size, grid.columns, kept)
    return table, [word for _, word in placed]


def _middle(word: Word) -> float:
    return (word.left + min(word.right, word.left + len(word.text) * word.size)) / 2


def _height(word: Word) -> float:
    """A little above the baseline, where most of a letter is."""
    return word.baseline + 0.25 * word.size


def _crosses(grid: Grid, word: Word) -> bool:
    """Whether a word begins in one cell and reaches well into another."""
    first: Field | None = grid.field_at(word.left + _OVER, _height(word))
    last: Field | None = grid.field_at(word.right - _OVER, _height(word))
    return first is not None and last is not None and first != last and word.right - word.left > 2 * _OVER
