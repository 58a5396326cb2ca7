"""Paragraphs flow over sheets of paper: lines from the top, a heading never last on its sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from desktop.slides.breaking import break_lines, plain
from desktop.slides.deck import OWN_NOTES, READ_UP, Slide
from desktop.slides.fonts import Type, font
from desktop.slides.layout import Rect

PITCH, BASELINE = 1.42, 1.1
"""From one line to the next, and from the top of a line to the feet of its letters, em."""
INK, FAINT = "#1B2430", "#51606F"
"""Paper is white, whatever the theme of the slides."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of one type; `before` is the space above it, em; `keeps` holds it on the sheet of what follows.

    `indent` is how far it stands in, units; `begins` is the place of the slide that begins with it.
    """

    text: str
    type: Type
    colour: str = INK
    before: float = 0.4
    keeps: bool = False
    begins: int | None = None
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class Printed:
    """One line where it stands on its sheet; `above` is the space that it wants, unless it is the first there.

    `begins` is that of its paragraph, on the first line.
    """

    text: str
    x: float
    baseline: float
    type: Type
    colour: str
    above: float = 0.0
    begins: int | None = None

    @property
    def step(self) -> float:
        return PITCH * self.type.px


Sheet = list[Printed]


def notes_paragraphs(slide: Slide, spoken: Type, small: Type) -> Iterator[Paragraph]:
    """The notes of a slide: what is said in the type `spoken`, all else in `small` under its heading."""
    yield from _paragraphs(slide.spoken, spoken, INK)
    for heading, text in ((READ_UP, slide.reference), (OWN_NOTES, slide.own_notes)):
        if text:
            yield Paragraph(heading, replace(small, bold=True), FAINT, before=0.8, keeps=True)
            yield from _paragraphs(text, small, INK)


def _paragraphs(text: str, kind: Type, colour: str) -> Iterator[Paragraph]:
    """One paragraph a line of `text`, blank lines left out."""
    return (Paragraph(line, kind, colour) for line in text.split("\n") if line.strip())


def flow(texts: Sequence[Paragraph], room: Rect) -> list[Sheet]:
    """The lines of `texts`, sheet by sheet, each in `room`; at least one sheet."""
    sheets: list[Sheet] = [[]]
    top = room.y
    for lines, kept in _runs(texts, room):
        # What is kept together moves as one; only the rest of a long paragraph is parted between its lines.
        if sheets[-1] and top + sum(line.above + line.step for line in lines[:kept]) > room.bottom:
            sheets.append([])
        for line in lines:
            if sheets[-1] and top + line.above + line.step > room.bottom:
                sheets.append([])
            top = top + line.above if sheets[-1] else room.y
            sheets[-1].append(replace(line, baseline=top + BASELINE * line.type.px))
            top += line.step
    return sheets


def after(texts: Sequence[Paragraph], room: Rect, count: int) -> list[Paragraph]:
    """What of `texts` is left when their first `count` lines in `room` are taken away."""
    left: list[Paragraph] = []
    for text in texts:
        starts = [start for start, _ in break_lines(text.text, room.width - text.indent, text.type)]
        if count < len(starts):
            left.append(replace(text, text=text.text[starts[count] :]) if count else text)
        count = max(count - len(starts), 0)
    return left


def paint_lines(painter: QPainter, lines: Sequence[Printed]) -> None:
    """Put printed lines on the current sheet."""
    for line in lines:
        painter.setFont(font(line.type))
        painter.setPen(QColor(line.colour))
        painter.drawText(QPointF(line.x, line.baseline), line.text)


def _runs(texts: Sequence[Paragraph], room: Rect) -> Iterator[tuple[list[Printed], int]]:
    """Lines of a paragraph with the headings that it keeps, and how many of them stay together."""
    heads: list[Printed] = []
    for text in texts:
        lines = list(_lines(text, room))
        if text.keeps:
            heads += lines
        else:
            yield heads + lines, len(heads) + 2
            heads = []
    if heads:
        yield heads, len(heads)


def _lines(text: Paragraph, room: Rect) -> Iterator[Printed]:
    for place, (start, end) in enumerate(break_lines(text.text, room.width - text.indent, text.type)):
        line = Printed(plain(text.text[start:end]), room.x + text.indent, 0.0, text.type, text.colour)
        yield line if place else replace(line, above=text.before * text.type.px, begins=text.begins)
