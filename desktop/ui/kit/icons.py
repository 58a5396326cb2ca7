"""The program's own line icons, drawn in a colour of the theme."""

from functools import cache, lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap

from desktop.paths import resources

_SIZES = (20, 40)


@lru_cache(maxsize=1024)  # every icon in two themes, in all some four megabytes; a picture needs no screen to be kept
def _draw(source: bytes, size: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(source))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return reader.read()


@cache
def _source(name: str) -> str:
    return resources("icons", f"{name}.svg").read_text(encoding="utf-8")


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """The icon `name` of `resources/icons` in `colour`, and in `disabled` where it can't be used."""
    drawn = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled or colour)):
        source = _source(name).replace("currentColor", tint).encode()
        for size in _SIZES:
            drawn.addPixmap(QPixmap.fromImage(_draw(source, size)), mode)
    return drawn
