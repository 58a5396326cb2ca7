"""The signs of annotations beside the text: a shape for each colour and kind, so that colour is never alone."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour
from desktop.ui.kit.theme import Theme

SIZE = 12

_CORNERS = {Colour.GREEN: 4, Colour.BLUE: 3, Colour.PINK: 5, Colour.PURPLE: 6}
Corners = tuple[tuple[float, float], ...]

_RIBBON: Corners = ((0.2, 0.0), (0.8, 0.0), (0.8, 1.0), (0.5, 0.72), (0.2, 1.0))
_SHEET: Corners = ((0.1, 0.0), (0.9, 0.0), (0.9, 0.6), (0.55, 1.0), (0.1, 1.0))


def draw_sign(painter: QPainter, annotation: Annotation, box: QRectF, theme: Theme) -> None:
    """Draw the sign of an annotation into `box`: a ribbon, a sheet, or the shape of its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.text if annotation.note else theme.muted), 1.4))
    painter.setBrush(QColor(theme.highlight(annotation.colour) if annotation.colour else theme.surface))
    if annotation.kind is AnnotationKind.BOOKMARK:
        painter.setBrush(QColor(theme.accent))
        painter.setPen(Qt.PenStyle.NoPen)
    if annotation.colour is Colour.YELLOW:
        painter.drawEllipse(box)
    else:
        painter.drawPolygon(_outline(annotation, box))
    painter.restore()


def _outline(annotation: Annotation, box: QRectF) -> QPolygonF:
    corners: Corners
    match annotation.kind:
        case AnnotationKind.BOOKMARK:
            corners = _RIBBON
        case AnnotationKind.NOTE:
            corners = _SHEET
        case AnnotationKind.HIGHLIGHT:
            corners = _regular(_CORNERS.get(annotation.colour or Colour.GREEN, 4))
    return _in_box(corners, box)


def ribbon(box: QRectF) -> QPolygonF:
    """The sign of a bookmark."""
    return _in_box(_RIBBON, box)


def _in_box(corners: Corners, box: QRectF) -> QPolygonF:
    return QPolygonF([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in corners])


def _regular(corners: int) -> Corners:
    """A shape of so many equal sides in a box of 1 by 1, standing on a side."""
    turns = ((2 * place + 1) * pi / corners for place in range(corners))
    return tuple((0.5 + 0.55 * sin(turn), 0.5 + 0.55 * cos(turn)) for turn in turns)
