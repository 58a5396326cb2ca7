"""Titles that stand on the line below their label: "Chương I", then "QUY ĐỊNH CHUNG"."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.guidance.rich import RichText
from desktop.reading.blocks import Block
from desktop.reading.grammar import split_label
from desktop.reading.letterhead import is_rule

_MOST_LINES = 3


def with_titles(blocks: Iterable[Block]) -> list[Block]:
    """The blocks with bare structural labels joined to the titles below them; drawn lines are left out."""
    whole: list[Block] = []
    waiting = 0
    for block in (block for block in blocks if block.rows is not None or not is_rule(block.text)):
        label = split_label(block.text)
        if waiting and is_title(block):
            whole[-1] = titled(whole[-1], block)
            waiting -= 1
            continue
        whole.append(block)
        waiting = _MOST_LINES if label and label.is_structural and not label.text else 0
    return whole


def is_title(block: Block) -> bool:
    """Whether a block is set as a title; a remark in brackets below one is none."""
    is_set = block.is_centred or block.is_bold or block.text.isupper()
    return block.rows is None and is_set and not block.text.startswith("(") and not split_label(block.text)


def titled(label: Block, title: Block) -> Block:
    """The block of a label with a title below it: the label becomes the block's printed one, the title its words."""
    if label.printed is None:
        label = replace(label, printed=label.text, rich=RichText(""))
    rich = label.rich.joined(title.rich) if label.rich else title.rich
    pages = tuple(dict.fromkeys(label.pages + title.pages))
    return replace(label, rich=rich, lines=label.lines + title.lines, pages=pages)
