"""Boxes become pixels: the same painting for stage, thumbnails, PDF and PNG."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.slides.fonts import Type, font
from desktop.slides.layout import Box, FilledBox, Layout, PictureBox, Rect, TextBox
from desktop.slides.marking import stretches
from desktop.slides.pictures import pixels
from desktop.slides.theme import Colour, Theme

PICTURE_WORDS = 62
"""Type of the words that stand where a picture can't be shown."""


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
        case PictureBox():
            painter.setFont(font(Type(PICTURE_WORDS)))
            painter.setPen(QColor(theme.colour(Colour.TEXT)))
            _paint_picture(painter, box)
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
        for text, x, kind in stretches(line, box):
            if box.marks:
                painter.setFont(font(kind))
            painter.drawText(QPointF(x, line.baseline), text)


def _paint_picture(painter: QPainter, box: PictureBox) -> None:
    """The picture, or where its file is gone or broken the words that say what it shows."""
    image = pixels(box.picture.path)
    if image.isNull():
        painter.drawText(_qrect(box.rect), Qt.AlignmentFlag.AlignCenter, box.picture.words)
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(_qrect(box.rect), image)


def _qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)
