"""Boxes become pixels: the same painting for stage, thumbnails, PDF and PNG."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.slides.fonts import font
from desktop.slides.layout import Box, FilledBox, Layout, Rect, TextBox
from desktop.slides.theme import Colour, Theme


def paint_slide(painter: QPainter, layout: Layout, index: int, target: QRectF, theme: Theme) -> None:
    """Paint slide `index` so that it fills `target`, which should have the slide's proportions."""
    width, height = layout.size
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(target.topLeft())
    painter.scale(target.width() / width, target.height() / height)
    painter.fillRect(QRectF(0, 0, width, height), QColor(theme.colour(Colour.GROUND)))
    for box in layout.pages[index]:
        _paint_box(painter, box, theme)
    painter.restore()


def slide_image(layout: Layout, index: int, width_px: int, theme: Theme) -> QImage:
    """Slide `index` as a picture `width_px` pixels wide."""
    width, height = layout.size
    image = QImage(width_px, round(width_px * height / width), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        paint_slide(painter, layout, index, QRectF(image.rect()), theme)
    finally:
        painter.end()
    return image


def _paint_box(painter: QPainter, box: Box, theme: Theme) -> None:
    match box:
        case FilledBox():
            _paint_fill(painter, box, QColor(theme.colour(box.colour)))
        case TextBox():
            _paint_text(painter, box, QColor(theme.colour(box.colour)))


def _paint_fill(painter: QPainter, box: FilledBox, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if box.round:
        painter.drawEllipse(_qrect(box.rect))
    else:
        painter.drawRect(_qrect(box.rect))


def _paint_text(painter: QPainter, box: TextBox, colour: QColor) -> None:
    painter.setPen(colour)
    painter.setFont(font(box.type))
    for line in box.lines:
        painter.drawText(QPointF(line.x, line.baseline), line.text)


def _qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)
