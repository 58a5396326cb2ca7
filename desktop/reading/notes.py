"""Footnotes at the foot of a page of text: definitions lifted out of the flow."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.reading.blocks import Block
from desktop.reading.inline import MARKER, marker_label
from desktop.reading.report import ReadingWarning

_PLAIN = re.compile(r"\((\d{1,3})\)")
_DASH = re.compile(r"[-–] ?")
_PAGE_NUMBER = re.compile(r"(?<=[^\W\d_]) (\d{1,3})$")
_PAGES_UNSEEN = 3
"""A page that ends with a paragraph leaves no trace, so the count of cuts is a lower bound."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A note as it stands at the foot of a page; its paragraphs without dashes."""

    label: str
    paragraphs: tuple[str, ...]
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LiftedNotes:
    body: tuple[Block, ...]
    definitions: tuple[Definition, ...]


def _called(blocks: Sequence[Block]) -> set[str]:
    """Labels of the markers in running text; a marker inside a note calls no other note."""
    running = [block for block in blocks if not MARKER.match(block.text) and not _PLAIN.match(block.text)]
    return {marker_label(match) for block in running for match in MARKER.finditer(block.text)}


def _opening(block: Block, called: set[str]) -> tuple[str, str] | None:
    """(label, the rest) where a block begins the definition of a note that the text calls."""
    match = MARKER.match(block.text)
    if match and marker_label(match) in called:
        return marker_label(match), block.text[match.end() :].lstrip()
    plain = _PLAIN.match(block.text)
    if plain and plain[1] in called:
        return plain[1], block.text[plain.end() :].lstrip()
    return None


def lift_notes(blocks: Sequence[Block]) -> LiftedNotes:
    """Split blocks into body and definitions.

    A definition that begins with a dash owns the dashed blocks that follow it; any other is one block.
    The second definition of a label stays in the body, as nothing calls it.
    """
    called = _called(blocks)
    body: list[Block] = []
    definitions: list[Definition] = []
    listing = False
    for block in blocks:
        opening = _opening(block, called)
        if opening:
            label, rest = opening
            called.discard(label)
            listing = bool(_DASH.match(rest))
            definitions.append(Definition(label, (_DASH.sub("", rest, count=1) if listing else rest,), block.lines))
        elif listing and _DASH.match(block.text):
            last = definitions[-1]
            paragraphs = (*last.paragraphs, _DASH.sub("", block.text, count=1))
            definitions[-1] = Definition(last.label, paragraphs, last.lines + block.lines)
        else:
            listing = False
            body.append(block)
    return LiftedNotes(tuple(body), tuple(definitions))


def drop_page_number(
    definition: Definition, joints: Sequence[ReadingWarning]
) -> tuple[Definition, ReadingWarning | None]:
    """Take a page number off the end of a note at the foot of a page.

    The number must be the page that the note stands on: one more than the paragraphs cut before it, or
    a little more.
    """
    match = _PAGE_NUMBER.search(definition.paragraphs[-1])
    page = 1 + sum(1 for joint in joints if joint.lines[1] < definition.lines[0])
    if not match or not page <= int(match[1]) <= page + _PAGES_UNSEEN:
        return definition, None
    paragraphs = (*definition.paragraphs[:-1], definition.paragraphs[-1][: match.start()])
    warning = ReadingWarning("page_number", f"Số trang “{match[1]}” dính cuối chú thích, đã bỏ.", definition.lines[-1:])
    return Definition(definition.label, paragraphs, definition.lines), warning
