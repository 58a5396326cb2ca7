"""What a speaker points at and draws, painted over a slide: the same on the stage and on the lectern."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient

from desktop.present.marking import Marks, PenLine, Region, Spot, Tool

RED = QColor("#FF2D2D")
EDGE = QColor("#FFFFFF")
VEIL = QColor(0, 0, 0, 175)
PEN_SHARE, EDGE_SHARE = 0.004, 0.002
DOT_SHARE = 0.009
LIGHT_SHARE = 0.13
"""Widths and radii, as shares of the slide's width in view."""


def in_view(spot: Spot, target: QRectF, region: Region) -> QPointF:
    """Where a spot of the slide is seen when `region` of it fills `target`."""
    x = target.x() + (spot.x - region.x) / region.side * target.width()
    y = target.y() + (spot.y - region.y) / region.side * target.height()
    return QPointF(x, y)


def on_slide(point: QPointF, target: QRectF, region: Region) -> Spot:
    """The spot of the slide that is seen at a point of the widget."""
    x = region.x + (point.x() - target.x()) / max(target.width(), 1.0) * region.side
    y = region.y + (point.y() - target.y()) / max(target.height(), 1.0) * region.side
    return Spot(x, y)


def paint_marks(painter: QPainter, target: QRectF, region: Region, marks: Marks) -> None:
    """Lines, spotlight and pointer over the slide in `target`, of which `region` is in view."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(target)
    for line in marks.lines:
        _paint_line(painter, target, region, line)
    at = in_view(marks.spot, target, region)
    if marks.tool is Tool.SPOTLIGHT:
        _paint_spotlight(painter, target, at)
    elif marks.tool is Tool.LASER:
        _paint_dot(painter, target, at)
    painter.restore()


def _paint_line(painter: QPainter, target: QRectF, region: Region, line: PenLine) -> None:
    """Red with a white edge, so that it is seen on every ground."""
    spots = line.spots if len(line.spots) > 1 else line.spots * 2
    points = QPolygonF([in_view(spot, target, region) for spot in spots])
    width = target.width() * PEN_SHARE / region.side
    for colour, wide in ((EDGE, width + target.width() * EDGE_SHARE), (RED, width)):
        pen = QPen(colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(points)


def _paint_spotlight(painter: QPainter, target: QRectF, at: QPointF) -> None:
    radius = target.width() * LIGHT_SHARE
    veil = QPainterPath()
    veil.addRect(target)
    hole = QPainterPath()
    hole.addEllipse(at, radius, radius)
    painter.fillPath(veil.subtracted(hole), VEIL)


def _paint_dot(painter: QPainter, target: QRectF, at: QPointF) -> None:
    radius = target.width() * DOT_SHARE
    glow = QRadialGradient(at, 2.4 * radius)
    glow.setColorAt(0.4, RED)
    glow.setColorAt(1.0, QColor(255, 45, 45, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(at, 2.4 * radius, 2.4 * radius)
    painter.setPen(QPen(EDGE, radius * 0.3))
    painter.setBrush(RED)
    painter.drawEllipse(at, radius, radius)
