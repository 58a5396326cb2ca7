"""Bars with their labels and values, painted in any colours on any painter: screen and paper show the same."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.guidance.data_chart import ChartBar, DataChart
from desktop.slides.breaking import break_lines, plain
from desktop.slides.fonts import Type, font, width

_PITCH, _BASELINE = 1.45, 1.1
_THICK, _GAP, _SPACE = 0.9, 0.8, 0.6
_SHORTEST = 3.0
"""In em: lines, thickness, room between bars and beside them; the shortest bar is in pixels."""


@dataclass(frozen=True, slots=True)
class BarLook:
    """`px` is the size of labels; colours are `#RRGGBB`. A line of `edge` pixels is drawn round bars, for contrast."""

    px: float
    text: str
    ground: str
    bar: str
    chosen: str
    edge: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """A bar where it stands: its label in lines from `top`, its body, and where all of it ends."""

    bar: ChartBar
    lines: tuple[str, ...]
    top: float
    body: QRectF
    bottom: float


def rows_of(chart: DataChart, room: float, px: float) -> tuple[Row, ...]:
    """The bars of a chart in a column that is `room` wide, from 0 down."""
    return tuple(_rows(chart, room, px)) if chart.bars else ()


def paint_bars(painter: QPainter, chart: DataChart, at: QRectF, look: BarLook, chosen: int | None = None) -> None:
    """Paint a chart from the top of `at`; the bar of place `chosen` is framed."""
    rows = rows_of(chart, at.width(), look.px)
    painter.save()
    painter.translate(at.topLeft())
    for place, row in enumerate(rows):
        _paint_row(painter, row, look)
        if place == chosen:
            painter.setPen(QPen(QColor(look.chosen), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, row.top - 4, at.width() - 2, row.bottom - row.top + 8), 6, 6)
    if chart.goal is not None and rows:
        _paint_goal(painter, chart, rows, look)
    painter.restore()


def _rows(chart: DataChart, room: float, px: float) -> Iterator[Row]:
    label, value = Type(px), Type(px, bold=True)
    left = _SPACE * px
    figures = max(width(bar.shown, value) for bar in chart.bars) + 2 * _SPACE * px
    longest = max(room - left - figures, 0.2 * room)
    top = 0.5 * px
    for bar in chart.bars:
        lines = tuple(plain(bar.label[slice(*line)]) for line in break_lines(bar.label, room - 2 * left, label))
        under = top + len(lines) * _PITCH * px
        long = max(longest * max(bar.value, 0.0) / chart.most, _SHORTEST) if chart.most else _SHORTEST
        body = QRectF(left, under + 0.1 * px, long, _THICK * px)
        bottom = body.bottom() + 0.15 * px
        yield Row(bar, lines, top, body, bottom)
        top = bottom + _GAP * px


def _paint_row(painter: QPainter, row: Row, look: BarLook) -> None:
    painter.setPen(QColor(look.text))
    painter.setFont(font(Type(look.px)))
    for number, line in enumerate(row.lines):
        painter.drawText(QPointF(row.body.left(), row.top + (_BASELINE + number * _PITCH) * look.px), line)
    painter.setPen(QPen(QColor(look.text), look.edge) if look.edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.bar))
    painter.drawRect(row.body)
    painter.setPen(QColor(look.text))
    painter.setFont(font(Type(look.px, bold=True)))
    baseline = row.body.center().y() + 0.36 * look.px
    painter.drawText(QPointF(row.body.right() + _SPACE * look.px, baseline), row.bar.shown)


def _paint_goal(painter: QPainter, chart: DataChart, rows: tuple[Row, ...], look: BarLook) -> None:
    """A line across the bars where the goal is met; the caption of the chart says what it is."""
    unit = next((row.body.width() / row.bar.value for row in rows if row.bar.value > 0), 0.0)
    at = rows[0].body.left() + unit * (chart.goal or 0.0)
    for colour, thick in ((look.ground, 6.0), (look.text, 2.0)):
        pen = QPen(QColor(colour), thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for row in rows:
            painter.drawLine(QPointF(at, row.body.top()), QPointF(at, row.body.bottom() + 4))
