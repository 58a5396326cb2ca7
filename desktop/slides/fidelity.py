"""How true a deck is to its document, measured on the lines that are drawn and the notes that are written."""

from collections import defaultdict

from desktop.slides.cutting import held_together, sentences
from desktop.slides.deck import Deck, Passage
from desktop.slides.layout import Layout, Role, TextBox

Text = tuple[str, str | None]
"""A node's path, and the label of a footnote of it or None for its own text."""


def coverage(deck: Deck, layout: Layout) -> float:
    """The share of the chosen passages' letters that stand on slides or in the notes of slides of their node."""
    drawn = _drawn_spans(deck, layout)
    notes: dict[str, list[str]] = defaultdict(list)
    for slide in deck.slides:
        told = letters(slide.notes)
        for path in slide.nodes:
            notes[path].append(told)
    total = sum(len(letters(passage.text)) for passage in deck.passages)
    held = sum(
        _held(passage, drawn[passage.node, passage.footnote], "".join(notes[passage.node])) for passage in deck.passages
    )
    return held / total if total else 1.0


def verbatim(deck: Deck, layout: Layout) -> float:
    """The share of the drawn letters of the document, titles apart, that stand exactly where their span says."""
    texts = {(passage.node, passage.footnote): passage.text for passage in deck.passages}
    boxes = [box for index in range(len(layout.pages)) for box in layout.texts(index) if _is_told(box)]
    total = sum(len(_shown(box)) for box in boxes)
    true = sum(len(_shown(box)) for box in boxes if _is_true(box, texts))
    return true / total if total else 1.0


def _is_told(box: TextBox) -> bool:
    return box.role is Role.POINT or (box.span is not None and box.role is not Role.TITLE)


def letters(text: str) -> str:
    """`text` without spaces: line ends and spaces between sentences don't count."""
    return "".join(text.split())


def _shown(box: TextBox) -> str:
    return letters("".join(line.text for line in box.lines))


def _is_true(box: TextBox, texts: dict[Text, str]) -> bool:
    span = box.span
    if span is None:
        return False
    return _shown(box) == letters(texts.get((span.node, span.footnote), "")[span.start : span.end])


def _drawn_spans(deck: Deck, layout: Layout) -> dict[Text, list[tuple[int, int]]]:
    """By text, what is drawn of it: `start:end` of each box whose lines hold exactly its span."""
    spans: dict[Text, list[tuple[int, int]]] = defaultdict(list)
    for index in range(len(deck.slides)):
        for box in layout.texts(index):
            if box.span and letters(box.span.text) == _shown(box).removesuffix("…" * _is_cut(box)):
                spans[box.span.node, box.span.footnote].append((box.span.start, box.span.end))
    return spans


def _is_cut(box: TextBox) -> bool:
    return box.span is not None and box.text != box.span.text


def _held(passage: Passage, drawn: list[tuple[int, int]], notes: str) -> int:
    held: set[int] = set()
    for start, end in drawn:
        held.update(range(start, end))
    for start, end in sentences(passage.text, held_together(passage.text)):
        for run in _runs(passage.text, start, end, held):
            if letters(passage.text[start:end]) in notes or letters(passage.text[run[0] : run[1]]) in notes:
                held.update(range(*run))
    return sum(not passage.text[at].isspace() for at in held)


def _runs(text: str, start: int, end: int, held: set[int]) -> list[tuple[int, int]]:
    """What of a sentence is not drawn: a sentence that is spread over slides has its rest in the notes."""
    missing = [at for at in range(start, end) if at not in held and not text[at].isspace()]
    runs: list[tuple[int, int]] = []
    for at in missing:
        if runs and not letters(text[runs[-1][1] : at]):
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return runs
