"""Charts of figures on sheets of paper: each under its title, as many on a sheet as there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.export.bars import BarLook, paint_bars, rows_of
from desktop.export.flow import FAINT, INK, Paragraph, Printed, flow, paint_lines
from desktop.guidance.data_chart import DataChart
from desktop.slides.fonts import Type
from desktop.slides.layout import Rect

_TITLE, _NOTE, _PX = Type(22, bold=True), Type(17), 18.0
_LOOK = BarLook(_PX, INK, "#FFFFFF", "#8A1016", INK)
"""Paper is white, whatever the theme of the window."""
_BETWEEN, _BELOW_TITLE = 40.0, 6.0


@dataclass(frozen=True, slots=True)
class PlacedChart:
    """A chart on its sheet: the lines above it, and where its bars begin."""

    chart: DataChart
    lines: tuple[Printed, ...]
    at: Rect


def chart_sheets(charts: Sequence[DataChart], room: Rect) -> list[list[PlacedChart]]:
    """The charts sheet by sheet; one that is higher than a sheet is cut at its foot."""
    sheets: list[list[PlacedChart]] = []
    top = room.bottom
    for chart in charts:
        height = _height(chart, room)
        if top + height > room.bottom:
            sheets.append([])
            top = room.y
        sheets[-1].append(_placed(chart.falling(), Rect(room.x, top, room.width, height)))
        top += height + _BETWEEN
    return sheets


def paint_chart_sheet(painter: QPainter, charts: Sequence[PlacedChart]) -> None:
    """Put the charts of one sheet on it."""
    for placed in charts:
        paint_lines(painter, placed.lines)
        at = placed.at
        paint_bars(painter, placed.chart, QRectF(at.x, at.y, at.width, at.height), _LOOK)


def _lines(chart: DataChart, room: Rect) -> list[Printed]:
    told = [Paragraph(chart.title, _TITLE, before=0.0, keeps=True), Paragraph(chart.note, _NOTE, FAINT, before=0.2)]
    (lines,) = flow([one for one in told if one.text], room)
    return lines


def _bars_top(lines: Sequence[Printed], room: Rect) -> float:
    return lines[-1].baseline + 0.5 * lines[-1].type.px + _BELOW_TITLE if lines else room.y


def _height(chart: DataChart, room: Rect) -> float:
    rows = rows_of(chart, room.width, _PX)
    return _bars_top(_lines(chart, room), room) - room.y + rows[-1].bottom


def _placed(chart: DataChart, rect: Rect) -> PlacedChart:
    lines = _lines(chart, rect)
    top = _bars_top(lines, rect)
    return PlacedChart(chart, tuple(lines), Rect(rect.x, top, rect.width, rect.bottom - top))
