"""The person's picture files: how large they stand, and their pixels for painting."""

from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from desktop.slides.content import Picture
from desktop.slides.layout import Rect

LARGEST = 8192
"""Pixels a side: what is larger is a mistake or a trap, and is not opened."""


def inside(picture: Picture, room: Rect) -> Rect:
    """The largest rectangle of the picture's proportions in the middle of `room`; all of it for an unreadable file."""
    size = _size(picture.path)
    if size.isEmpty():
        return room
    scale = min(room.width / size.width(), room.height / size.height())
    wide, high = size.width() * scale, size.height() * scale
    return Rect(room.x + (room.width - wide) / 2, room.y + (room.height - high) / 2, wide, high)


def is_readable(path: str) -> bool:
    """Whether the file is there and is a picture that can be shown."""
    return not _size(path).isEmpty()


def _size(path: str) -> QSize:
    size = QImageReader(path).size() if path else QSize()
    return size if max(size.width(), size.height()) <= LARGEST else QSize()


@lru_cache(maxsize=8)
def pixels(path: str) -> QImage:
    """The picture; a null image where it can't be read."""
    return QImageReader(path).read() if is_readable(path) else QImage()
