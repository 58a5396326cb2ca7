"""Footnotes at the foot of a page of text: definitions lifted out of the flow."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.guidance.rich import RichText
from desktop.reading.blocks import Block
from desktop.reading.inline import MARKER, RAISED, marker_label
from desktop.reading.report import ReadingWarning

_PLAIN = re.compile(r"\((\d{1,3})\)")
_DASH = re.compile(r"[-–] ?(?=\S)")
_PAGE_NUMBER = re.compile(r"(?<=[^\W\d_]) (\d{1,3})$")
_PAGES_UNSEEN = 3
"""A page that ends with a paragraph leaves no trace, so the count of cuts is a lower bound."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A note as it stands at the foot of a page; its paragraphs without dashes."""

    label: str
    paragraphs: tuple[RichText, ...]
    lines: tuple[int, ...] = ()
    pages: tuple[int, ...] = ()

    @property
    def rich(self) -> RichText:
        """All paragraphs, joined by line feeds."""
        whole = self.paragraphs[0]
        for paragraph in self.paragraphs[1:]:
            whole = whole.joined(paragraph, "\n")
        return whole


@dataclass(frozen=True, slots=True)
class LiftedNotes:
    body: tuple[Block, ...]
    definitions: tuple[Definition, ...]


def _called(blocks: Sequence[Block]) -> set[str]:
    """Labels of the markers in running text; a marker inside a note calls no other note."""
    raised = (block.text for block in blocks if RAISED.search(block.text))
    running = [text for text in raised if not MARKER.match(text) and not _PLAIN.match(text)]
    return {marker_label(match) for text in running for match in MARKER.finditer(text)}


def _opening(block: Block, called: set[str]) -> tuple[str, RichText] | None:
    """(label, the rest) where a block begins the definition of a note that the text calls."""
    raised, plain = MARKER.match(block.text), _PLAIN.match(block.text)
    match, label = (raised, marker_label(raised)) if raised else (plain, plain[1] if plain else "")
    if match is None or label not in called:
        return None
    rest = block.rich.part(match.end()).stripped()
    return (label, rest) if rest else None


def _without_dash(rich: RichText) -> RichText:
    match = _DASH.match(rich.text)
    return rich.part(match.end()) if match else rich


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
            listing = bool(_DASH.match(rest.text))
            definitions.append(Definition(label, (_without_dash(rest),), block.lines, block.pages))
        elif listing and _DASH.match(block.text):
            definitions[-1] = _grown(definitions[-1], block)
        else:
            listing = False
            body.append(block)
    return LiftedNotes(tuple(body), tuple(definitions))


def _grown(definition: Definition, block: Block) -> Definition:
    paragraphs = (*definition.paragraphs, _without_dash(block.rich))
    return replace(definition, paragraphs=paragraphs, lines=definition.lines + block.lines)


def drop_page_number(
    definition: Definition, joints: Sequence[ReadingWarning]
) -> tuple[Definition, ReadingWarning | None]:
    """Take a page number off the end of a note at the foot of a page.

    The number must be the page that the note stands on: one more than the paragraphs cut before it, or
    a little more.
    """
    last = definition.paragraphs[-1]
    match = _PAGE_NUMBER.search(last.text)
    page = 1 + sum(1 for joint in joints if joint.lines[1:] < definition.lines[:1])
    if not match or not page <= int(match[1]) <= page + _PAGES_UNSEEN:
        return definition, None
    paragraphs = (*definition.paragraphs[:-1], last.part(0, match.start()))
    said = f"Số trang “{match[1]}” dính cuối chú thích, đã bỏ."
    english = f"The page number “{match[1]}” at the end of a note was left out."
    warning = ReadingWarning("page_number", said, english, definition.lines[-1:])
    return replace(definition, paragraphs=paragraphs), warning
