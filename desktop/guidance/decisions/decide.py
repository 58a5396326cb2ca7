"""The document that comes of what a person decided.

Words are never changed but by an accepted suggestion and in the front matter; none is lost.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.guidance.decisions.decision import (
    FRONT_FIELDS,
    AcceptSuggestion,
    Decision,
    ImpossibleDecision,
    KeepWords,
    MergeWithNext,
    MoveNote,
    SetFront,
    SetKind,
    SetLevel,
    Split,
)
from desktop.guidance.document import Document, Footnote, Node, NodeKind, text_of_rows
from desktop.guidance.draft import Draft, draft_of, entries_of, note_anchor
from desktop.guidance.entry_edits import corrected, corrected_rows, cut, flipped, joined, shifted
from desktop.guidance.facts import Span
from desktop.guidance.outline import Entry
from desktop.guidance.rich import Anchor, RichText


def decide(draft: Draft, decision: Decision) -> Draft:
    """What a decision makes of a draft. ImpossibleDecision where it has no place in it, or changes nothing."""
    decided = _decided(draft, decision)
    if decided == draft:
        raise ImpossibleDecision
    return decided


def _decided(draft: Draft, decision: Decision) -> Draft:
    match decision:
        case SetFront(field, value):
            return replace(draft, document=_with_front(draft.document, field, value))
        case KeepWords():
            return _with_kept(draft, decision)
        case MoveNote():
            return _with_note_moved(draft, decision)
        case AcceptSuggestion(footnote=str()):
            return _with_note_corrected(draft, decision)
        case _:
            return _with_entries(draft, decision)


def _with_entries(draft: Draft, decision: SetKind | SetLevel | Split | MergeWithNext | AcceptSuggestion) -> Draft:
    entries, place = entries_of(draft), _place(draft.document, decision.path)
    entry, taken = entries[place], 1
    made: Sequence[Entry | None]
    match decision:
        case SetKind(kind=kind):
            made = [flipped(entry, kind, _level_below(draft.document, decision.path))]
        case SetLevel(by=by):
            made = [shifted(entry, by)]
        case Split(offset=offset):
            made = cut(entry, offset)
        case MergeWithNext():
            made, taken = [joined(entry, following) for following in entries[place + 1 : place + 2]], 2
        case AcceptSuggestion():
            made = [_corrected(entry, decision)]
    if not made or None in made:
        raise ImpossibleDecision
    return draft_of([*entries[:place], *(one for one in made if one), *entries[place + taken :]], draft)


def _place(document: Document, path: str) -> int:
    """The place of a node in reading order."""
    for place, node in enumerate(document.nodes):
        if node.path == path:
            return place
    raise ImpossibleDecision


def _node(document: Document, path: str) -> Node:
    return document.nodes[_place(document, path)]


def _note(document: Document, label: str) -> Footnote:
    for note in document.footnotes:
        if note.label == label:
            return note
    raise ImpossibleDecision


def _level_below(document: Document, path: str) -> int:
    """The level right below the heading that a node stands under."""
    above = document.ancestors(path)
    return 1 + max((node.level or 0 for node in above if node.kind is not NodeKind.STARRED_HEADING), default=0)


def _corrected(entry: Entry, decision: AcceptSuggestion) -> Entry | None:
    start, end = decision.start, decision.end
    if not 0 <= start < end <= len(entry.text) or not decision.text:
        return None
    if entry.rows is not None:
        rows = corrected_rows(entry.rows, start, end, decision.text)
        return replace(entry, rows=rows, text=text_of_rows(rows)) if rows else None
    rich = corrected(RichText(entry.text, entry.marks, entry.anchors), start, end, decision.text)
    return replace(entry, text=rich.text, marks=rich.marks, anchors=rich.anchors)


def _with_note_corrected(draft: Draft, decision: AcceptSuggestion) -> Draft:
    document, note = draft.document, _note(draft.document, decision.footnote or "")
    if not 0 <= decision.start < decision.end <= len(note.text):
        raise ImpossibleDecision
    rich = corrected(RichText(note.text, note.marks), decision.start, decision.end, decision.text)
    changed = replace(note, text=rich.text, marks=rich.marks)
    by = len(rich.text) - len(note.text)
    kept = tuple(
        replace(span, start=span.start + by, end=span.end + by)
        if span.footnote == note.label and span.start >= decision.end
        else span
        for span in draft.kept
    )
    notes = tuple(changed if one is note else one for one in document.footnotes)
    after = Draft(replace(document, footnotes=notes), kept)
    return draft_of(entries_of(after), after)


def _with_note_moved(draft: Draft, decision: MoveNote) -> Draft:
    note, place = _note(draft.document, decision.label), _place(draft.document, decision.path)
    entries = entries_of(draft)
    if entries[place].rows is not None or not 0 <= decision.offset <= len(entries[place].text):
        raise ImpossibleDecision
    label = note_anchor(note.label)
    without = [
        replace(entry, anchors=tuple(anchor for anchor in entry.anchors if anchor.label != label)) for entry in entries
    ]
    anchors = (*without[place].anchors, Anchor(label, decision.offset))
    without[place] = replace(without[place], anchors=tuple(sorted(anchors, key=lambda anchor: anchor.offset)))
    return draft_of(without, draft)


def _with_kept(draft: Draft, decision: KeepWords) -> Draft:
    label = decision.footnote
    text = _note(draft.document, label).text if label else _node(draft.document, decision.path).text
    span = Span(decision.path, label, decision.start, decision.end, text[decision.start : decision.end])
    if not 0 <= span.start < span.end <= len(text) or span in draft.kept:
        raise ImpossibleDecision
    return replace(draft, kept=(*draft.kept, span))


def _with_front(document: Document, field: str, value: str | None) -> Document:
    if field not in FRONT_FIELDS:
        raise ImpossibleDecision
    words = _clean(value or "")
    if field == "issued_on" and words:
        words = _day(words)
    # mypy can't see which field it is; all of them are texts.
    return replace(document, **{field: words if field == "title" else words or None})  # type: ignore[arg-type]


def _clean(value: str) -> str:
    printable = "".join(character if character.isprintable() else " " for character in value)
    return " ".join(unicodedata.normalize("NFC", printable).split())


def _day(words: str) -> str:
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        raise ImpossibleDecision from None
