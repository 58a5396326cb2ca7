"""Letterhead and signature set side by side with blanks, as before tables were used for it, taken apart."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.reading.docx.words import Words
from desktop.reading.story.story import Item, Paragraph
from desktop.reading.story.tables import is_frame

_HEAD = 8
_LONGEST = 160
_FAR_RIGHT = 34
_TAB = re.compile(r"(?:(?<=\w\w)|(?<=[^\W\d_]{2}[:;.,])|(?<=\w\w\)[:;.,]))[ ]*\t\s*")
_TAB_WIDE = 7
"""How many blanks a tab at the beginning of a line is worth."""
_GAP = re.compile(r"(?<=\S)\s{4,}(?=\S)")
_TAIL = re.compile(r"nơi nhận\s*:", re.IGNORECASE)


def columns_of(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items in reading order: in the first lines and from "Nơi nhận" on, the left column before the right.

    Only lines with a gap of several blanks are cut, and lose their emphasis; the others stay as they are.
    """
    head, tail = _head_end(items), _tail_start(items)
    return (*_apart(items[:head]), *items[head:tail], *_apart(items[max(head, tail) :]))


def _head_end(items: Sequence[Item]) -> int:
    """The place of the first centred or long paragraph, where a letterhead with gaps stands before it; or 0."""
    lines = [item.is_centred or len(item.words) > _LONGEST if isinstance(item, Paragraph) else True for item in items]
    end = next((place for place, is_end in enumerate(lines[:_HEAD]) if is_end), min(_HEAD, len(items)))
    printed = (_GAP.sub("\n", _printed(item)) for item in items[:end] if isinstance(item, Paragraph))
    return end if is_frame("\n".join(printed)) else 0


def _tail_start(items: Sequence[Item]) -> int:
    """The place of "Nơi nhận" where it has something beside it and only paragraphs after it."""
    for place, item in enumerate(items):
        if isinstance(item, Paragraph) and _TAIL.match(item.words) and _has_gap(item):
            return place if all(isinstance(after, Paragraph) for after in items[place:]) else len(items)
    return len(items)


def _has_gap(item: Item) -> bool:
    return isinstance(item, Paragraph) and bool(_GAP.search(_printed(item)))


def _printed(paragraph: Paragraph) -> str:
    """The words with their blanks; a tab behind a word is a wide one."""
    text = "".join(piece.text for piece in paragraph.pieces if isinstance(piece, Words))
    return _TAB.sub("     ", text).expandtabs(_TAB_WIDE).rstrip()


def _apart(items: Sequence[Item]) -> list[Item]:
    """The left parts of all lines, then the right ones."""
    if not any(map(_has_gap, items)):
        return list(items)
    parts = [part for item in items if isinstance(item, Paragraph) for part in _parts(item)]
    return [paragraph for column in (0, 1) for at, paragraph in parts if at == column]


def _parts(paragraph: Paragraph) -> list[tuple[int, Paragraph]]:
    """A line cut at its widest gap, each part with its column; a lone part far to the right is in the right one."""
    text = _printed(paragraph)
    gaps = list(_GAP.finditer(text))
    if not gaps:
        indent = len(text) - len(text.lstrip())
        return [(int(indent >= _FAR_RIGHT), paragraph)]
    gap = max(gaps, key=lambda match: match.end() - match.start())
    sides = (text[: gap.start()].strip(), text[gap.end() :].strip())
    return [(column, replace(paragraph, pieces=(Words(words),))) for column, words in enumerate(sides)]
