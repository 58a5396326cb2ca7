"""The program's own line icons, drawn in a colour of the theme."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap

from desktop.paths import resources

_SIZES = (16, 20, 24, 32, 40, 64)


def _draw(source: bytes, size: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(source))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return reader.read()


def _source(name: str, colour: str) -> bytes:
    text = resources("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour).encode()


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """The icon `name` of `resources/icons` in `colour`, and in `disabled` where it can't be used."""
    drawn = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled or colour)):
        for size in _SIZES:
            drawn.addPixmap(QPixmap.fromImage(_draw(_source(name, tint), size)), mode)
    return drawn
