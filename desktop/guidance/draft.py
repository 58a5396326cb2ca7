"""A document on the way into the library, as entries that can be changed, and back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.guidance.document import Document, Footnote, Node, NodeKind, Table
from desktop.guidance.facts import Span
from desktop.guidance.outline import Entry, Rank, build_outline
from desktop.guidance.rich import Anchor

Anchored = tuple[Node, Anchor]


@dataclass(frozen=True, slots=True)
class Draft:
    """A document that a person looks through; `kept` are the words that stay although a slip was suspected."""

    document: Document
    kept: tuple[Span, ...] = ()


def entries_of(draft: Draft) -> list[Entry]:
    """One for each node. Notes and kept words are anchors in them, so that they go wherever their words go."""
    rows = {table.node: table.rows for table in draft.document.tables}
    anchors = _anchors(draft)
    return [
        Entry(
            kind=node.kind,
            text=node.text,
            printed=node.printed,
            label=node.label,
            rank=Rank.STAR if node.kind is NodeKind.STARRED_HEADING else node.level,
            marks=node.marks,
            anchors=tuple(sorted(anchors.get(node.path, ()), key=lambda anchor: anchor.offset)),
            lines=node.lines,
            pages=node.pages,
            rows=rows.get(node.path),
        )
        for node in draft.document.nodes
    ]


def draft_of(entries: Sequence[Entry], before: Draft) -> Draft:
    """The entries as a document again, its paths made anew; notes stand in the order in which they are called."""
    nodes = build_outline(entries)
    pairs = list(zip(entries, nodes, strict=True))
    anchored = [(node, anchor) for entry, node in pairs for anchor in entry.anchors]
    footnotes = _footnotes(anchored, before.document.footnotes)
    tables = tuple(Table(node.path, entry.rows) for entry, node in pairs if entry.rows is not None)
    document = replace(before.document, nodes=nodes, footnotes=footnotes, tables=tables)
    return Draft(document, (*_kept_in_nodes(anchored, before.kept), *_kept_in_notes(before.kept, footnotes)))


def note_anchor(label: str) -> str:
    """The name of the anchor of a note among the anchors of an entry."""
    return f"note {label}"


def is_note(anchor: Anchor) -> bool:
    """Whether an anchor is that of a note, not that of kept words."""
    return anchor.label.startswith("note ")


def _anchors(draft: Draft) -> Mapping[str, list[Anchor]]:
    anchors: dict[str, list[Anchor]] = defaultdict(list)
    for note in draft.document.footnotes:
        anchors[note.node].append(Anchor(note_anchor(note.label), note.offset))
    for number, span in enumerate(draft.kept):
        if span.footnote is None:
            anchors[span.node].append(Anchor(str(number), span.start))
    return anchors


def _footnotes(anchored: Sequence[Anchored], before: Sequence[Footnote]) -> tuple[Footnote, ...]:
    notes = {note_anchor(note.label): note for note in before}
    return tuple(
        replace(notes[anchor.label], node=node.path, offset=anchor.offset)
        for node, anchor in anchored
        if anchor.label in notes
    )


def _kept_in_nodes(anchored: Sequence[Anchored], before: Sequence[Span]) -> list[Span]:
    """Kept words at their new places; what a cut or a correction took apart is not kept any more."""
    found = (
        (node, Span(node.path, None, anchor.offset, anchor.offset + len(text), text))
        for node, anchor in anchored
        if not is_note(anchor)
        for text in [before[int(anchor.label)].text]
    )
    return [span for node, span in found if node.text[span.start : span.end] == span.text]


def _kept_in_notes(before: Sequence[Span], footnotes: Sequence[Footnote]) -> list[Span]:
    notes = {note.label: note for note in footnotes}
    kept = (replace(span, node=notes[span.footnote].node) for span in before if span.footnote in notes)
    return [span for span in kept if notes[span.footnote or ""].text[span.start : span.end] == span.text]
