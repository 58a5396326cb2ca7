"""Pictures for a file that leaves the program; the person's are painted anew, so that nothing but pixels goes along."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from desktop.slides.pictures import pixels

LARGEST = QSize(1920, 1920)
"""Pixels: more than this no slide shows."""


@lru_cache(maxsize=32)
def png_of(path: str) -> bytes:
    """The picture at `path` as PNG; nothing where it can't be read."""
    image = pixels(path)
    if image.isNull():
        return b""
    size = image.size()
    if size.boundedTo(LARGEST) != size:
        size.scale(LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
    fresh = QImage(size, QImage.Format.Format_ARGB32)
    fresh.fill(Qt.GlobalColor.transparent)
    painter = QPainter(fresh)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(fresh.rect()), image)
    painter.end()
    return png(fresh)


def png(image: QImage) -> bytes:
    """`image` as PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())
