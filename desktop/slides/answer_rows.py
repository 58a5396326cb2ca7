"""Where an answer begins: a table that goes over many slides at the row that was asked for."""

from collections.abc import Iterator, Sequence

from desktop.slides.content import Row, TableRows
from desktop.slides.cutting import Stretch
from desktop.slides.deck import Slide


def begins_at(slides: Sequence[Slide], marks: Sequence[Stretch]) -> int:
    """The place of the slide with the row that most of `marks` (stretches of the table's text) are in.

    0 where they are in none: words of the head say nothing of where, and a text is read from its first sentence.
    """
    rows = [(_held(row, marks), -place) for place, row in _rows(slides)]
    held, place = max(rows, default=(0, 0))
    return -place if held else 0


def _rows(slides: Sequence[Slide]) -> Iterator[tuple[int, Row]]:
    for place, slide in enumerate(slides):
        if isinstance(slide.content, TableRows):
            yield from ((place, row) for row in slide.content.rows)


def _held(row: Row, marks: Sequence[Stretch]) -> int:
    cells = [cell for cell in row if cell]
    return sum(any(cell.start <= start and end <= cell.end for cell in cells) for start, end in marks)
