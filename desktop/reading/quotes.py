"""Text of another document in quotation marks over several paragraphs: no part of this one's outline."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.reading.blocks import Block

_OPEN, _CLOSE = "“", "”"
_LONGEST = 200
"""A quotation that does not close within so many blocks was never meant as one."""


def mark_quotes(blocks: Sequence[Block]) -> list[Block]:
    """Mark the blocks of each quotation that begins a block and closes at the end of a later one."""
    marked = list(blocks)
    place = 0
    while place < len(marked):
        end = _end_of_quote(marked, place)
        for inside in range(place, end):
            marked[inside] = replace(marked[inside], is_quoted=True)
        place = max(end, place + 1)
    return marked


def _end_of_quote(blocks: Sequence[Block], start: int) -> int:
    """The place after the quotation that begins at `start`; `start` itself where none begins."""
    if not blocks[start].text.startswith(_OPEN) or _depth(blocks[start].text) <= 0:
        return start
    depth = 0
    for place in range(start, min(start + _LONGEST, len(blocks))):
        depth += _depth(blocks[place].text)
        if depth <= 0:
            return place + 1
    return start


def _depth(text: str) -> int:
    return text.count(_OPEN) - text.count(_CLOSE)
