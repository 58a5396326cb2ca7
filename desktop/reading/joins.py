"""Paragraphs that a page or a block of notes cut in two are made whole."""

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop.reading.blocks import Block
from desktop.reading.grammar import reads_as_title, split_label
from desktop.reading.report import ReadingWarning

_SENTENCE_START = re.compile(r"(?:^|[.!?:…] )([^\W\d_]\S* \S+)")
_CLOSED = re.compile(r"[.!?:…][\s*”\"')]*$")
_LISTED = re.compile(r"\(\w{1,3}\) ")
_SHORTEST_CUT = 80


def _openers(blocks: Sequence[Block]) -> dict[str, int]:
    """How often each pair of words begins a sentence of the document."""
    counts: dict[str, int] = {}
    for block in blocks:
        for match in _SENTENCE_START.finditer(block.text):
            counts[match[1]] = counts.get(match[1], 0) + 1
    return counts


def _is_base(block: Block) -> bool:
    """One of the "Căn cứ …;" lines, each a paragraph of its own."""
    return block.text.endswith(";") and block.text.startswith(("Căn cứ", "Theo đề nghị", "Xét "))


def _own_words(block: Block) -> str:
    labelled = split_label(block.text)
    return labelled.text if labelled else block.text


def continues(before: Block, after: Block, openers: dict[str, int], *, may_cut: bool) -> bool:
    """Whether `after` is the rest of a paragraph that `before` begins.

    A full stop that is missing says little by itself: the guidance has a paragraph without one that
    ends there, and cuts after a semicolon. So a small letter or a bare number always goes on; a capital
    goes on only after a long text that is no title and no sentence, and only if the document never
    begins another sentence with the same two words. Where the source keeps paragraphs together
    (`may_cut` is False) only a small letter after a word that ends nothing goes on; where it has pages,
    only across two of them.
    """
    if before.rows is not None or after.rows is not None or _on_one_page(before, after):
        return False
    if (before.is_bold, before.is_centred) != (after.is_bold, after.is_centred):
        return False
    first = after.text.lstrip("“\"'(*")[:1]
    if (
        split_label(after.text)
        or _LISTED.match(after.text)
        or _is_base(before)
        or _CLOSED.search(before.text)
        or not first
    ):
        return False
    if first.islower() or first.isdigit():
        return may_cut or before.text[-1] not in ";,"
    if not may_cut:
        return False
    if len(before.text) < _SHORTEST_CUT or (split_label(before.text) and reads_as_title(_own_words(before))):
        return False
    opener = " ".join(after.text.split(" ", 2)[:2])
    return openers.get(opener, 0) <= 1


def _on_one_page(before: Block, after: Block) -> bool:
    return bool(before.pages and after.pages and before.pages[-1] == after.pages[0])


def cut_warning(lines: tuple[int, ...] = (), page: int | None = None) -> ReadingWarning:
    """That a paragraph was cut there and is whole again."""
    said, english = "Đoạn bị ngắt trang, đã nối lại.", "A page cut this paragraph; it was joined again."
    return ReadingWarning("cut_paragraph", said, english, lines, page)


def join_cut_paragraphs(blocks: Sequence[Block], *, may_cut: bool) -> tuple[list[Block], list[ReadingWarning]]:
    """The blocks with cut paragraphs joined, and a warning for each joint, with the lines on both sides."""
    if not blocks:
        return [], []
    openers = _openers(blocks) if may_cut else {}
    whole, warnings = [blocks[0]], []
    for before, after in pairwise(blocks):
        if continues(before, after, openers, may_cut=may_cut):
            lines = (*before.lines[-1:], *after.lines[:1])
            warnings.append(cut_warning(lines))
            whole[-1] = whole[-1].joined(after)
        else:
            whole.append(after)
    return whole, warnings
