"""Where typed words stand in a page as it is shown, block by block."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextDocument

from desktop.page.block import Block
from desktop.page.shown import utf16_length
from desktop.text.find import find_in

Span = tuple[int, int]


def spans_of(typed: str, blocks: Iterable[Block], shown: QTextDocument) -> Iterator[tuple[Span, ...]]:
    """Positions in `shown`, which shows `blocks`: one tuple for each block, empty where there is nothing."""
    for number, block in enumerate(blocks):
        origin = shown.findBlockByNumber(number).position()
        found = find_in(block.prefix + block.text, typed)
        yield tuple((origin + _begin(block, start), origin + _end(block, end)) for start, end in found)


def _begin(block: Block, offset: int) -> int:
    inside = offset - len(block.prefix)
    return block.span(inside, inside + 1)[0] if inside >= 0 else utf16_length(block.prefix[:offset])


def _end(block: Block, offset: int) -> int:
    inside = offset - len(block.prefix)
    return block.span(inside - 1, inside)[1] if inside > 0 else utf16_length(block.prefix[:offset])
