"""Blocks of any reader become a Document: notes lifted, cuts joined, outline built, front and back matter apart."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.guidance.document import Document, Footnote, Node, NodeKind, Table, text_of_rows
from desktop.guidance.outline import Entry, Rank, build_outline
from desktop.reading.attached import mark_attached
from desktop.reading.back import passed_on, read_back_matter, split_back_matter
from desktop.reading.blocks import Block
from desktop.reading.front import NO_FRONT, read_front_matter
from desktop.reading.grammar import Labelled, bare_label, kind_of, split_label
from desktop.reading.identity import slug
from desktop.reading.inline import lift_markers
from desktop.reading.joins import join_cut_paragraphs
from desktop.reading.notes import Definition, drop_page_number, lift_notes
from desktop.reading.quotes import mark_quotes
from desktop.reading.report import ReadingWarning, ReadResult
from desktop.reading.source import Source
from desktop.reading.styles import styled_ranks
from desktop.reading.titles import with_titles
from desktop.reading.turning import turning_warnings

_END_OF_TEXT = re.compile(r"\./\.$|^(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết) này (?:đã )?được ")


def assemble(source: Source) -> ReadResult:
    """The document that the blocks of a source make, and the report on every judgement."""
    front, blocks = read_front_matter(source.blocks) if source.has_front else (NO_FRONT, list(source.blocks))
    body, back_blocks = split_back_matter(blocks, front.lines) if source.has_front else (blocks, [])
    lifted = lift_notes(body)
    whole, joints = join_cut_paragraphs(lifted.body, may_cut=source.may_cut)
    at_foot, numbers = _numbers_dropped(lifted.definitions, joints)
    definitions = [*source.definitions, *at_foot]
    labels = {definition.label for definition in at_foot}
    lines = [replace(block, rich=lift_markers(block.rich, labels)) for block in whole]
    entries = _entries(mark_quotes(with_titles(mark_attached(lines, front.lines))))
    nodes = build_outline(entries)
    footnotes = _footnotes(entries, nodes, definitions)
    back = read_back_matter(back_blocks)
    document = Document(
        id=slug(front.head.number or front.title),
        kind=front.kind,
        title=front.title,
        nodes=nodes,
        footnotes=footnotes,
        recipients=back.recipients,
        signature=back.signature,
        number=front.head.number,
        issued_on=front.head.issued_on or passed_on(nodes),
        place=front.head.place,
        issuer=front.head.issuer,
        secrecy=front.head.secrecy,
        tables=_tables(entries, nodes),
        letterhead=front.lines,
    )
    markers = [*_marker_warnings(footnotes), *_lone_note_warnings(footnotes, entries)]
    hidden = turning_warnings(source.blocks, source.definitions)
    return ReadResult(document, (*source.warnings, *hidden, *joints, *numbers, *markers, *back.warnings))


def _entry(block: Block, *, in_article: bool) -> Entry:
    if block.rows is not None:
        return _table_entry(block)
    labelled = None if block.is_quoted else _label_of(block)
    kind = kind_of(labelled, in_article=in_article) if labelled else _plain_kind(block)
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


def _label_of(block: Block) -> Labelled | None:
    """The label in the words of a block, or the one that its source numbers it with."""
    if block.is_attached and block.printed:
        return Labelled(block.printed, block.printed, Rank.ATTACHED, block.rich.text)
    found = split_label(block.text)
    if found or not block.printed:
        return found
    return Labelled(block.printed, bare_label(block.printed), Rank.BRACKETED, block.rich.text)


def _plain_kind(block: Block) -> NodeKind:
    if block.is_quoted:
        return NodeKind.QUOTE
    return NodeKind.HEADING if block.heading is not None else NodeKind.PARAGRAPH


def _table_entry(block: Block) -> Entry:
    text = text_of_rows(block.rows or ())
    anchors = block.rich.anchors
    return Entry(NodeKind.TABLE, text, anchors=anchors, lines=block.lines, pages=block.pages, rows=block.rows)


def _entries(blocks: Sequence[Block]) -> list[Entry]:
    entries: list[Entry] = []
    in_article = False
    styles = styled_ranks(blocks)
    for block in blocks:
        entry = _entry(block, in_article=in_article)
        if entry.kind is NodeKind.HEADING and entry.label is None and block.heading is not None:
            entry = replace(entry, rank=styles[block.heading])
        entries.append(entry)
        in_article = _is_in_article(entry, before=in_article)
    return _with_preamble(_with_closing(entries))


def _is_in_article(entry: Entry, *, before: bool) -> bool:
    """An article reaches to the next article or to what stands above articles."""
    if entry.kind is NodeKind.ARTICLE:
        return True
    return before and not (entry.rank is not None and entry.rank < Rank.ARTICLE)


def _with_preamble(entries: list[Entry]) -> list[Entry]:
    """Paragraphs before the first heading are the preamble."""
    first = next((place for place, entry in enumerate(entries) if entry.rank is not None), 0)
    head = [replace(entry, kind=NodeKind.PREAMBLE) if not entry.printed else entry for entry in entries[:first]]
    return head + entries[first:]


def _with_closing(entries: list[Entry]) -> list[Entry]:
    """The last paragraph belongs to the whole document where it ends the text with "./.", or says who passed it."""
    if not entries or entries[-1].kind is not NodeKind.PARAGRAPH or not _END_OF_TEXT.search(entries[-1].text):
        return entries
    return [*entries[:-1], replace(entries[-1], kind=NodeKind.CLOSING)]


def _tables(entries: Sequence[Entry], nodes: Sequence[Node]) -> tuple[Table, ...]:
    pairs = zip(entries, nodes, strict=True)
    return tuple(Table(node.path, entry.rows) for entry, node in pairs if entry.rows is not None)


def _footnotes(
    entries: Sequence[Entry], nodes: Sequence[Node], definitions: Sequence[Definition]
) -> tuple[Footnote, ...]:
    """The notes at their markers; one that is called from no node, as from the title, stands at the first node."""
    by_label = {definition.label: definition for definition in definitions}
    anchored = [(anchor, node) for entry, node in zip(entries, nodes, strict=True) for anchor in entry.anchors]
    called = [
        _footnote(by_label.pop(anchor.label), node, anchor.offset)
        for anchor, node in anchored
        if anchor.label in by_label
    ]
    return (*called, *(_footnote(definition, nodes[0], 0) for definition in by_label.values() if nodes))


def _footnote(definition: Definition, node: Node, offset: int) -> Footnote:
    rich = definition.rich
    return Footnote(definition.label, node.path, offset, rich.text, rich.marks, definition.lines)


def _numbers_dropped(
    definitions: Sequence[Definition], joints: Sequence[ReadingWarning]
) -> tuple[list[Definition], list[ReadingWarning]]:
    pairs = [drop_page_number(definition, joints) for definition in definitions]
    return [definition for definition, _ in pairs], [warning for _, warning in pairs if warning]


def _lone_note_warnings(footnotes: Sequence[Footnote], entries: Sequence[Entry]) -> list[ReadingWarning]:
    called = {anchor.label for entry in entries for anchor in entry.anchors}
    said = "Chú thích {} không có dấu gọi trong các mục; đặt ở đầu văn bản ({})."
    english = "Note {} is called from no node; it stands at the beginning of the text ({})."
    lone = [note for note in footnotes if note.label not in called]
    return [
        ReadingWarning(
            "note_without_marker", said.format(note.label, note.node), english.format(note.label, note.node), note.lines
        )
        for note in lone
    ]


def _marker_warnings(footnotes: Sequence[Footnote]) -> list[ReadingWarning]:
    said = "Dấu gọi chú thích {} đã tách khỏi lời văn ({})."
    english = "The marker of note {} was lifted out of the words ({})."
    return [
        ReadingWarning(
            "footnote_marker", said.format(note.label, note.node), english.format(note.label, note.node), note.lines
        )
        for note in footnotes
    ]
