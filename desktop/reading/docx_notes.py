"""Footnotes and endnotes of a Word file: their labels in the order in which the text calls them."""

from collections.abc import Iterator

from desktop.reading.docx_accepted import accept
from desktop.reading.docx_numerals import written
from desktop.reading.docx_rich import rich_of
from desktop.reading.docx_words import NoteLabels, Speller, split_at
from desktop.reading.docx_xml import Element, W, child, number, value
from desktop.reading.notes import Definition
from desktop.reading.rich import RichText

_KINDS = ("footnote", "endnote")
_CUSTOMARY = {"footnote": "decimal", "endnote": "lowerRoman"}


def note_labels(document: Element, settings: Element | None) -> NoteLabels:
    """The label of every note that the text calls, counted through the file; a note with a sign of its own has that.

    Labels are unique: where footnotes and endnotes are both counted in one form, endnotes take another.
    """
    forms = _forms(document, settings)
    counts = {kind: (number(_said(document, settings, kind, "numStart")) or 1) - 1 for kind in _KINDS}
    labels: NoteLabels = {}
    for reference in document.iter(*(W + f"{kind}Reference" for kind in _KINDS)):
        kind = reference.tag.removeprefix(W).removesuffix("Reference")
        key = (kind, reference.get(W + "id", ""))
        label = _own_sign(reference)
        if label is None:
            counts[kind] += 1
            label = written(counts[kind], forms[kind])
        labels.setdefault(key, _unused(label, set(labels.values())))
    return labels


def _own_sign(reference: Element) -> str | None:
    if reference.get(W + "customMarkFollows") in (None, "0", "false"):
        return None
    return "".join(reference.getparent().itertext(W + "t")).strip() or "*"


def _unused(label: str, taken: set[str]) -> str:
    while label in taken:
        label += "′"
    return label


def _forms(document: Element, settings: Element | None) -> dict[str, str]:
    forms = {kind: _said(document, settings, kind, "numFmt") or _CUSTOMARY[kind] for kind in _KINDS}
    has_both = all(next(document.iter(W + f"{kind}Reference"), None) is not None for kind in _KINDS)
    if has_both and forms["footnote"] == forms["endnote"]:
        forms["endnote"] = "decimal" if forms["footnote"] == "lowerRoman" else "lowerRoman"
    return forms


def _said(document: Element, settings: Element | None, kind: str, name: str) -> str | None:
    """What the last section, or else the settings of the file, say of the notes of a kind."""
    section = child(document, "body", "sectPr")
    return value(section, f"{kind}Pr", name) or value(settings, f"{kind}Pr", name)


def read_notes(part: Element | None, kind: str, speller: Speller) -> Iterator[Definition]:
    """The notes of a part that the text calls, in the order of their labels."""
    if part is None:
        return
    accept(part)
    notes = {note.get(W + "id"): note for note in part.iterchildren(W + kind)}
    for (called, note_id), label in speller.labels.items():
        if called == kind and note_id in notes:
            paragraphs = tuple(_paragraphs(notes[note_id], speller))
            yield Definition(label, paragraphs or (RichText(""),))


def _paragraphs(note: Element, speller: Speller) -> Iterator[RichText]:
    for paragraph in note.iter(W + "p"):
        lines = split_at(speller.pieces(paragraph), lambda *_: False)
        yield from filter(None, map(rich_of, lines))
