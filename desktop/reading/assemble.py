"""Blocks of any reader become a Document: notes lifted, cuts joined, outline built, front and back matter apart."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.reading.back import read_back_matter, split_back_matter
from desktop.reading.blocks import Block
from desktop.reading.front import read_front_matter
from desktop.reading.grammar import Labelled, Rank, reads_as_title, split_label
from desktop.reading.identity import slug
from desktop.reading.inline import lift_markers
from desktop.reading.joins import join_cut_paragraphs
from desktop.reading.notes import Definition, drop_page_number, lift_notes
from desktop.reading.outline import Entry, build_outline
from desktop.reading.report import ReadingWarning, ReadResult
from desktop.reading.source import Source

_END_OF_TEXT = re.compile(r"\./\.$")


def assemble(source: Source) -> ReadResult:
    """The document that the blocks of a source make, and the report on every judgement."""
    front, blocks = read_front_matter(source.blocks)
    body, back_blocks = split_back_matter(blocks)
    lifted = lift_notes(body)
    whole, joints = join_cut_paragraphs(lifted.body)
    at_foot, numbers = _numbers_dropped(lifted.definitions, joints)
    definitions = [*source.definitions, *at_foot]
    labels = {definition.label for definition in at_foot}
    entries = _entries([replace(block, rich=lift_markers(block.rich, labels)) for block in whole])
    nodes = build_outline(entries)
    footnotes = _footnotes(entries, nodes, definitions)
    back = read_back_matter(back_blocks)
    document = Document(
        id=slug(front.title),
        kind=front.kind,
        title=front.title,
        nodes=nodes,
        footnotes=footnotes,
        recipients=back.recipients,
        signature=back.signature,
    )
    return ReadResult(document, (*source.warnings, *joints, *numbers, *_marker_warnings(footnotes), *back.warnings))


def _kind_of(labelled: Labelled) -> NodeKind:
    if labelled.rank == Rank.DASH:
        return NodeKind.BULLET
    if labelled.rank == Rank.PLUS:
        return NodeKind.PLUS
    if not reads_as_title(labelled.text):
        return NodeKind.BULLET if labelled.rank == Rank.STAR else NodeKind.NUMBERED_PARAGRAPH
    return NodeKind.STARRED_HEADING if labelled.rank == Rank.STAR else NodeKind.HEADING


def _entry(block: Block) -> Entry:
    labelled = split_label(block.text)
    kind = _kind_of(labelled) if labelled else NodeKind.PARAGRAPH
    rich = block.rich.part(len(block.rich.text) - len(labelled.text)) if labelled else block.rich
    is_outline = labelled is not None and kind not in (NodeKind.BULLET, NodeKind.PLUS)
    return Entry(
        kind=kind,
        text=rich.text,
        printed=labelled.printed if labelled else None,
        label=labelled.label if labelled and is_outline else None,
        rank=labelled.rank if labelled and is_outline else None,
        marks=rich.marks,
        anchors=rich.anchors,
        lines=block.lines,
        pages=block.pages,
    )


def _entries(blocks: Sequence[Block]) -> list[Entry]:
    return _with_preamble(_with_closing([_entry(block) for block in blocks]))


def _with_preamble(entries: list[Entry]) -> list[Entry]:
    """Paragraphs before the first heading are the preamble."""
    first = next((place for place, entry in enumerate(entries) if entry.rank is not None), 0)
    head = [replace(entry, kind=NodeKind.PREAMBLE) if not entry.printed else entry for entry in entries[:first]]
    return head + entries[first:]


def _with_closing(entries: list[Entry]) -> list[Entry]:
    """The last paragraph, where it ends the text with "./.", belongs to the whole document."""
    if not entries or entries[-1].kind is not NodeKind.PARAGRAPH or not _END_OF_TEXT.search(entries[-1].text):
        return entries
    return [*entries[:-1], replace(entries[-1], kind=NodeKind.CLOSING)]


def _footnotes(
    entries: Sequence[Entry], nodes: Sequence[Node], definitions: Sequence[Definition]
) -> tuple[Footnote, ...]:
    by_label = {definition.label: definition for definition in definitions}
    anchored = [(anchor, node) for entry, node in zip(entries, nodes, strict=True) for anchor in entry.anchors]
    return tuple(
        _footnote(by_label.pop(anchor.label), node, anchor.offset)
        for anchor, node in anchored
        if anchor.label in by_label
    )


def _footnote(definition: Definition, node: Node, offset: int) -> Footnote:
    rich = definition.rich
    return Footnote(definition.label, node.path, offset, rich.text, rich.marks, definition.lines)


def _numbers_dropped(
    definitions: Sequence[Definition], joints: Sequence[ReadingWarning]
) -> tuple[list[Definition], list[ReadingWarning]]:
    pairs = [drop_page_number(definition, joints) for definition in definitions]
    return [definition for definition, _ in pairs], [warning for _, warning in pairs if warning]


def _marker_warnings(footnotes: Sequence[Footnote]) -> list[ReadingWarning]:
    said = "Dấu gọi chú thích {} đã tách khỏi lời văn ({})."
    return [ReadingWarning("footnote_marker", said.format(note.label, note.node), note.lines) for note in footnotes]
