"""Footnotes at the foot of PDF pages: lifted out of the lines, and tied to the raised numbers that call them."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.guidance.outline import Rank
from desktop.guidance.rich import Anchor, RichText, plain
from desktop.reading.grammar import split_label
from desktop.reading.notes import Definition
from desktop.reading.pdf.joints import joined
from desktop.reading.pdf.lines import SUPERSCRIPTS, Line, restored
from desktop.reading.report import ReadingWarning

_SMALL = 0.93
_OPENING = re.compile(r"[(\[]?(?:(\d{1,3})[)\].]? |(\*{1,3})[)\].]? ?)(?=[^\s*])")
_PLAIN_CALL = r"(?<=[\w”\"’]) ?\({}\)"
"""A call that is not raised stands in brackets: "kế hoạch (*)"."""
_OPEN_END = re.compile(r"[^.;:!?…”\")\]]$")
Call = tuple[int, str]
"""The page and the printed number of a note."""


@dataclass(frozen=True, slots=True)
class PdfNotes:
    """Lines of running text, page by page, with an anchor for each of the definitions."""

    body: list[list[Line]]
    definitions: tuple[Definition, ...]
    warnings: tuple[ReadingWarning, ...]


def lift_foot_notes(pages: Sequence[Sequence[Line]]) -> PdfNotes:
    """Part running text from notes. A note's number must be called, raised, on the same page.

    Numbers that begin again on every page, and stars, become one count through the document.
    """
    usual = _usual_size(line for page in pages for line in page)
    body: list[list[Line]] = []
    notes: dict[Call, list[Line]] = {}
    for page in pages:
        text, foot = _foot(page, usual)
        text = _with_plain_calls(text, [_opening_label(line) for line in foot])
        before, found = _notes(foot, _called(text))
        if before and notes and body and _goes_on(notes, page):
            notes[next(reversed(notes))] += before
            before = []
        body.append([*text, *before])
        notes |= found
    labels, warnings = _labels(notes)
    definitions = tuple(_definition(labels[call], lines) for call, lines in notes.items())
    return PdfNotes([_anchored(page, labels) for page in body], definitions, warnings)


def _usual_size(lines: Iterable[Line]) -> float:
    sizes = Counter[float]()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=sizes.__getitem__, default=0.0)


def _foot(page: Sequence[Line], usual: float) -> tuple[list[Line], list[Line]]:
    """The lines of a page, and those in small print at its end."""
    has_usual = any(abs(line.size - usual) < 1 for line in page)
    size = usual if has_usual else _usual_size(page)
    start = len(page)
    while start and page[start - 1].size < _SMALL * size and not page[start - 1].column:
        start -= 1
    return list(page[:start]), list(page[start:])


def _with_plain_calls(lines: Sequence[Line], labels: Sequence[str]) -> list[Line]:
    """The lines with an anchor for each of the labels that is called, in brackets, in letters of full size."""
    called, whole = _called(lines), list(lines)
    for label in dict.fromkeys(label for label in labels if label and label not in called):
        pattern = re.compile(_PLAIN_CALL.format(re.escape(label)))
        found = ((place, pattern.search(line.text)) for place, line in enumerate(whole))
        place, match = next(((place, match) for place, match in found if match), (0, None))
        if match:
            whole[place] = replace(whole[place], rich=_with_anchor(whole[place].rich, match, label))
    return whole


def _with_anchor(rich: RichText, call: re.Match[str], label: str) -> RichText:
    before = rich.part(0, call.start())
    anchored = replace(before, anchors=(*before.anchors, Anchor(label, call.start())))
    return anchored.joined(rich.part(call.end()), "")


def _called(lines: Iterable[Line]) -> set[str]:
    return {anchor.label for line in lines for anchor in line.rich.anchors if anchor.offset}


def _notes(foot: Sequence[Line], called: set[str]) -> tuple[list[Line], dict[Call, list[Line]]]:
    """The lines before the first note, and the lines of each note."""
    before: list[Line] = []
    notes: dict[Call, list[Line]] = {}
    for line in foot:
        label = _opening_label(line)
        if label in called and all(_order(label) > _order(other) for _, other in notes):
            notes[(line.page, label)] = [line]
        else:
            (notes[next(reversed(notes))] if notes else before).append(line)
    return before, notes


def _order(label: str) -> tuple[bool, int]:
    """Stars come before numbers."""
    return (True, int(label)) if label.isdecimal() else (False, len(label))


def _opening_label(line: Line) -> str:
    """The number or the stars that a line begins with, raised or not; empty without them."""
    if line.rich.anchors and not line.rich.anchors[0].offset:
        return line.rich.anchors[0].label
    match = _OPENING.match(line.text)
    return match[1] or match[2] if match else ""


def _goes_on(notes: dict[Call, list[Line]], page: Sequence[Line]) -> bool:
    """Whether the last note stood on the page before and its sentence is open."""
    last = notes[next(reversed(notes))][-1]
    return last.page == page[0].page - 1 and bool(_OPEN_END.search(last.text))


def _labels(notes: dict[Call, list[Line]]) -> tuple[dict[Call, str], tuple[ReadingWarning, ...]]:
    """The label of each note; stars, and numbers that are printed twice, give way to a count from 1."""
    printed = [label for _, label in notes]
    if len(set(printed)) == len(printed) and all(label.isdecimal() for label in printed):
        return {call: call[1] for call in notes}, ()
    said = f"Số chú thích bắt đầu lại hoặc là dấu *; đã đánh lại từ 1 đến {len(notes)}."
    english = f"The numbers of notes begin again, or are stars; they were counted anew from 1 to {len(notes)}."
    labels = {call: str(count) for count, call in enumerate(notes, start=1)}
    return labels, (ReadingWarning("notes_renumbered", said, english),)


def _definition(label: str, lines: Sequence[Line]) -> Definition:
    opening = lines[0].rich
    first = restored(replace(opening, anchors=opening.anchors[1:]))
    if not opening.anchors and (match := _OPENING.match(first.text)):
        first = first.part(match.end())
    paragraphs = [first.stripped()]
    for line in lines[1:]:
        rich = restored(line.rich)
        labelled = split_label(rich.text)
        if labelled and labelled.rank >= Rank.STAR:
            paragraphs.append(rich)
        else:
            paragraphs[-1] = joined(paragraphs[-1], rich)
    return Definition(label, tuple(paragraphs), pages=tuple(dict.fromkeys(line.page for line in lines)))


def _anchored(page: Sequence[Line], labels: dict[Call, str]) -> list[Line]:
    """Lines whose anchors call notes by their labels, each once; other raised numbers go back into the words."""
    waiting = dict(labels)
    return [replace(line, rich=_called_by(line, waiting)) if line.rich.anchors else line for line in page]


def _called_by(line: Line, waiting: dict[Call, str]) -> RichText:
    """The words of a line; the notes that it calls are taken out of `waiting`."""
    whole, position = RichText(""), 0
    for anchor in line.rich.anchors:
        label = waiting.pop((line.page, anchor.label), None) if anchor.offset else None
        whole = whole.joined(_part(line.rich, position, anchor.offset), "")
        mark = RichText("", (), (Anchor(label, 0),)) if label else plain(anchor.label.translate(SUPERSCRIPTS))
        whole = whole.joined(mark, "")
        position = anchor.offset
    return whole.joined(_part(line.rich, position), "")


def _part(rich: RichText, start: int, end: int | None = None) -> RichText:
    return replace(rich, anchors=()).part(start, end)
