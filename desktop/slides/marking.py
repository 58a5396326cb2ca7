"""Bold and italic of the source: which type a stretch of a text is drawn in, and how wide that may get."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop.guidance.document import Mark, Style
from desktop.slides.fonts import Type, width
from desktop.slides.layout import Line, TextBox


def shifted(marks: Sequence[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """The marks that touch `start:end` of a text, in offsets of that stretch."""
    touching = (mark for mark in marks if mark.start < end and start < mark.end)
    return tuple(replace(m, start=max(m.start, start) - start, end=min(m.end, end) - start) for m in touching)


def is_bold(marks: Sequence[Mark]) -> bool:
    """Whether a word is bold: then the whole text is measured in bold, the wider, and no line runs out of room."""
    return any(mark.style is Style.BOLD for mark in marks)


def stretches(line: Line, box: TextBox) -> Iterator[tuple[str, float, Type]]:
    """The parts of a drawn line, each with where it begins and the type that it is drawn in."""
    if not box.marks:
        yield line.text, line.x, box.type
        return
    own = shifted(box.marks, line.start, line.start + len(line.text))
    cuts = sorted({0, len(line.text), *(mark.start for mark in own), *(mark.end for mark in own)})
    x = line.x
    for start, end in pairwise(cuts):
        kind = _type(box.type, [mark.style for mark in own if mark.start <= start and end <= mark.end])
        yield line.text[start:end], x, kind
        x += width(line.text[start:end], kind)


def _type(kind: Type, styles: Sequence[Style]) -> Type:
    return replace(kind, bold=kind.bold or Style.BOLD in styles, italic=kind.italic or Style.ITALIC in styles)
