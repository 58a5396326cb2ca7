"""Headings that only a style declares, placed among those that carry a label."""

from collections.abc import Sequence

from desktop.reading.blocks import Block
from desktop.reading.grammar import split_label


def styled_ranks(blocks: Sequence[Block]) -> dict[int, int]:
    """The rank of an unlabelled heading of each style level (1 is the outermost).

    A level that labelled headings use, too, has their rank; one below it comes right after them; above
    all of them, or without any, the level itself is the rank, as ranks of labels begin at 10.
    """
    labelled: dict[int, int] = {}
    for block in blocks:
        label = split_label(block.text) if block.heading is not None else None
        if label and label.is_numbered and block.heading is not None:
            labelled[block.heading] = min(label.rank, labelled.get(block.heading, label.rank))
    levels = {block.heading for block in blocks if block.heading is not None}
    return {level: _rank(level, labelled) for level in levels}


def _rank(level: int, labelled: dict[int, int]) -> int:
    if level in labelled:
        return labelled[level]
    above = [rank for other, rank in labelled.items() if other < level]
    return max(above) + level if above else level
