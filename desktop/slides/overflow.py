"""Whether ink leaves its box: measured on the letters themselves, not on the font's promise."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF

from desktop.slides.breaking import break_lines
from desktop.slides.fonts import metrics
from desktop.slides.grid import FOOTER_TOP, OFFICE_SHARE, block_height
from desktop.slides.layout import Layout, Line, Rect, Role, TextBox
from desktop.slides.marking import is_bold, stretches

TOLERANCE = 1.5
"""Slide units: Qt rounds the ink of a line to whole units."""
OVERHANG = 0.06
"""Em that a letter may reach over its side, as an opening quotation mark does; the margin is far wider."""

EDGE = frozenset({Role.SOURCE, Role.COUNTER, Role.FOOTER, Role.LABEL})
"""What stands at the edge of a slide and not in its body."""


def overflowing(layout: Layout) -> list[tuple[int, TextBox]]:
    """Slide index and box of every text whose ink leaves its box or the slide, or whose box reaches the footer."""
    slide = Rect(0, 0, *layout.size)
    return [(index, box) for index, box in _texts(layout) if not _holds(box, slide) or _reaches_footer(box)]


def overflowing_office(layout: Layout) -> list[tuple[int, TextBox]]:
    """The same for office programs, which break the lines anew in the face that PPTX names."""
    return [(index, box) for index, box in _texts(layout) if _office_height(box) > box.rect.height + TOLERANCE]


def ink(line: Line, box: TextBox) -> Rect:
    """The tight rectangle around the drawn letters of `line`."""
    whole = QRectF()
    for text, x, kind in stretches(line, box):
        whole |= metrics(kind).tightBoundingRect(text).translated(x, line.baseline)
    return Rect(whole.x(), whole.y(), whole.width(), whole.height())


def _texts(layout: Layout) -> Iterator[tuple[int, TextBox]]:
    for index in range(len(layout.pages)):
        for box in layout.texts(index):
            yield index, box


def _reaches_footer(box: TextBox) -> bool:
    return box.role not in EDGE and box.rect.bottom > FOOTER_TOP


def _holds(box: TextBox, slide: Rect) -> bool:
    side = OVERHANG * box.type.px
    inks = [ink(line, box) for line in box.lines]
    return all(_inside(each, box.rect, side) and _inside(each, slide, 0) for each in inks)


def _inside(inner: Rect, outer: Rect, side: float) -> bool:
    return (
        inner.x >= outer.x - side
        and inner.y >= outer.y - TOLERANCE
        and inner.right <= outer.right + max(side, TOLERANCE)
        and inner.bottom <= outer.bottom + TOLERANCE
    )


def _office_height(box: TextBox) -> float:
    kind = replace(box.type.office, bold=box.type.bold or is_bold(box.marks))
    lines = len(break_lines(box.text, box.rect.width * OFFICE_SHARE, kind))
    return block_height(lines, box.type.px, box.pitch) if lines > 1 else 0.0
