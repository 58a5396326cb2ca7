"""Footnotes and endnotes of a Word file: their labels in the order in which the text calls them."""

import re
from collections import Counter
from collections.abc import Iterator

from desktop.guidance.rich import RichText
from desktop.reading.docx.numerals import written
from desktop.reading.docx.package import Package
from desktop.reading.docx.rich import rich_of
from desktop.reading.docx.words import NoteLabels, Speller, split_at
from desktop.reading.docx.xml import Element, W, child, number, value
from desktop.reading.notes import Definition

_RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_KINDS = ("footnote", "endnote")
_CUSTOMARY = {"footnote": "decimal", "endnote": "lowerRoman"}


def note_labels(package: Package) -> NoteLabels:
    """The label of every note that the text calls and that is there, counted through the file.

    A note with a sign of its own has that. Labels are unique: where footnotes and endnotes are both counted
    in one form, endnotes take another.
    """
    parts = {"footnote": package.footnotes, "endnote": package.endnotes}
    there = {(kind, note) for kind, part in parts.items() for note in _notes(part, kind)}
    labels = _counted(package.document, package.settings)
    return {key: label for key, label in labels.items() if key in there}


def _counted(document: Element, settings: Element | None) -> NoteLabels:
    forms = _forms(document, settings)
    counts = {kind: (number(_said(document, settings, kind, "numStart")) or 1) - 1 for kind in _KINDS}
    labels: NoteLabels = {}
    seen: Counter[str] = Counter()
    for reference in document.iter(*(W + f"{kind}Reference" for kind in _KINDS)):
        kind = reference.tag.removeprefix(W).removesuffix("Reference")
        key = (kind, reference.get(W + "id", ""))
        label = _own_sign(reference)
        if label is None:
            counts[kind] += 1
            label = written(counts[kind], forms[kind])
        labels.setdefault(key, _unused(label, seen))
    return labels


def _own_sign(reference: Element) -> str | None:
    if reference.get(W + "customMarkFollows") in (None, "0", "false"):
        return None
    sign = "".join(reference.getparent().itertext(W + "t")).strip()
    return sign.strip("[]()") or sign or "*"


def _unused(label: str, seen: Counter[str]) -> str:
    """The label itself at first, then with the count of its uses."""
    seen[label] += 1
    return label if seen[label] == 1 else _unused(f"{label}({seen[label]})", seen)


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
    notes = _notes(part, kind)
    for (called, note), label in speller.labels.items():
        if called == kind:
            first, *more = tuple(_paragraphs(notes[note], speller)) or (RichText(""),)
            yield Definition(label, (first if _has_number(notes[note]) else _without_sign(first, label), *more))


def _has_number(note: Element) -> bool:
    """Whether Word writes the number before a note; where it doesn't, the sign is typed there once more."""
    return next(note.iter(W + "footnoteRef", W + "endnoteRef"), None) is not None


def _without_sign(rich: RichText, label: str) -> RichText:
    sign = re.escape(label.partition("(")[0].translate(_RAISED_DIGITS))
    match = re.match(rf"[\[(⁽]?(?:{sign})[\])⁾]?\s*", rich.text.translate(_RAISED_DIGITS))
    return rich.part(match.end()) if match else rich


def _notes(part: Element | None, kind: str) -> dict[str, Element]:
    """The notes of a part by their ids."""
    return {} if part is None else {note.get(W + "id", ""): note for note in part.iterchildren(W + kind)}


def _paragraphs(note: Element, speller: Speller) -> Iterator[RichText]:
    for paragraph in note.iter(W + "p"):
        lines = split_at(speller.pieces(paragraph), lambda *_: False)
        yield from filter(None, map(rich_of, lines))
