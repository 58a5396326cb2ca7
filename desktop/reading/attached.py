"""Regulations that stand behind the document that issues them: "QUY CHẾ", its title, "(Ban hành kèm theo …)"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.guidance.kinds import kind_named
from desktop.guidance.rich import RichText
from desktop.reading.blocks import Block
from desktop.reading.grammar import split_label
from desktop.reading.letterhead import is_rule, stands_again
from desktop.reading.titles import is_title, titled

_WITH = re.compile(r"\(?\s*(?:được\s+)?(?:ban hành\s+)?kèm theo\b", re.IGNORECASE)
_WITHIN = 6
_MOST_LINES = 4


def mark_attached(blocks: Sequence[Block], letterhead: Sequence[str]) -> list[Block]:
    """The blocks with each attached regulation as a part of its own: its kind is the label, its title the words.

    The letterhead that stands above it again comes after it: it belongs to it.
    """
    whole: list[Block] = []
    place = 0
    while place < len(blocks):
        if not whole or not _opens(blocks, place):
            whole.append(blocks[place])
            place += 1
            continue
        start = len(whole)
        while start > 1 and _is_head(whole[start - 1], letterhead):
            start -= 1
        part, place = _part(blocks, place)
        whole.insert(start, part)
    return whole


def begins_attached(blocks: Sequence[Block], place: int, letterhead: Sequence[str]) -> int | None:
    """Where the letterhead of an attached regulation begins whose kind stands at `place`; None without one."""
    if not _opens(blocks, place):
        return None
    while place and _is_head(blocks[place - 1], letterhead):
        place -= 1
    return place


def _opens(blocks: Sequence[Block], place: int) -> bool:
    """Whether a line names a kind, and one soon after it says with what it was issued."""
    block = blocks[place]
    if block.rows is not None or not block.text.isupper() or kind_named(block.text) is None:
        return False
    for after in blocks[place + 1 : place + 1 + _WITHIN]:
        if after.rows is not None or split_label(after.text):
            return False
        if _WITH.match(after.text):
            return True
    return False


def _is_head(block: Block, letterhead: Sequence[str]) -> bool:
    return block.rows is None and stands_again(block.text, letterhead)


def _part(blocks: Sequence[Block], place: int) -> tuple[Block, int]:
    """The part with its title, and the place after that."""
    part = replace(blocks[place], printed=blocks[place].text, rich=RichText(""), is_attached=True)
    end = place + 1
    while end < len(blocks) and end - place <= _MOST_LINES and (is_title(blocks[end]) or is_rule(blocks[end].text)):
        part = part if is_rule(blocks[end].text) else titled(part, blocks[end])
        end += 1
    return part, end
