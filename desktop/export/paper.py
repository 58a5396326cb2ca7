"""What stands on every sheet of paper: A4, its margins, and a footer with the title and the number of the sheet."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from desktop.export.flow import FAINT
from desktop.slides.breaking import break_lines, plain
from desktop.slides.fonts import Type, font, width
from desktop.slides.layout import Layout, Rect
from desktop.slides.paint import paint_slide
from desktop.slides.theme import Theme

A4 = (1190.0, 1684.0)
"""Units of half a point."""
MARGIN, FOOTER = 100.0, 1620.0
TEXT = Rect(MARGIN, MARGIN, A4[0] - 2 * MARGIN, FOOTER - 2 * MARGIN + 40)
_SMALL = Type(17)
_EDGE = QColor("#C3CAD3")


def paint_footer(painter: QPainter, title: str, number: int, count: int) -> None:
    """The title, cut to a line, and "3 / 12"."""
    paint_foot(painter, title, f"{number} / {count}")


def paint_foot(painter: QPainter, title: str, shown: str) -> None:
    """The title, cut to a line, and some words at the right."""
    room = TEXT.width - width(shown, _SMALL) - MARGIN / 2
    lines = break_lines(title, room - width("…", _SMALL), _SMALL)
    first = plain(title[slice(*lines[0])]) + ("…" if len(lines) > 1 else "") if lines else ""
    painter.setFont(font(_SMALL))
    painter.setPen(QColor(FAINT))
    painter.drawText(QPointF(TEXT.x, FOOTER), first)
    painter.drawText(QPointF(TEXT.right - width(shown, _SMALL), FOOTER), shown)


def paint_picture(painter: QPainter, layout: Layout, index: int, rect: Rect, theme: Theme) -> None:
    """A slide in `rect`, with an edge, as a white slide has none on white paper."""
    target = QRectF(rect.x, rect.y, rect.width, rect.height)
    painter.save()
    painter.setClipRect(target)
    paint_slide(painter, layout, index, target, theme)
    painter.restore()
    painter.setPen(_EDGE)
    painter.drawRect(target)
