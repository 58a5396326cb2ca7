"""A deck as pictures: one PNG a slide, in a folder or a .zip file."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from desktop.export.pictures import png
from desktop.export.report import ExportReport, Remark, report_on
from desktop.export.saving import files_like, saved, saved_folder
from desktop.slides.deck import Deck
from desktop.slides.fonts import Face
from desktop.slides.layout import Layout
from desktop.slides.paint import slide_image
from desktop.slides.theme import Colour, Theme

STEPS = 30
OURS = re.compile(r"trang-\d{3,}\.png")
"""The names of the pictures that an export writes."""


def write_images(
    deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write `deck` to `path`, a folder or a .zip; ExportError where it can't be written.

    Pictures that an older export left in the folder are deleted, and the report says how many.
    An exception of `progress(done, total)` passes through.
    """
    pictures = _pictures(layout, theme, progress)
    dropped = 0
    if path.suffix.lower() == ".zip":
        _write_zip(path, pictures)
    else:
        dropped = _write_folder(path, pictures)
    report = report_on(deck, layout, theme, path, "png", (Face.STAGE.value,), 0)
    return replace(report, remarks=(*report.remarks, *_told(dropped)))


def _write_zip(path: Path, pictures: Iterator[tuple[str, bytes]]) -> None:
    # PNG is compressed already: storing it is as small and several times as fast.
    with saved(path) as part, ZipFile(part, "w", ZIP_STORED) as archive:
        for name, data in pictures:
            archive.writestr(name, data)


def _write_folder(path: Path, pictures: Iterator[tuple[str, bytes]]) -> int:
    """How many pictures of an older export went."""
    before = files_like(path, OURS)
    with saved_folder(path, OURS) as part:
        for name, data in pictures:
            (part / name).write_bytes(data)
    return len(before - files_like(path, OURS))


def _told(dropped: int) -> tuple[Remark, ...]:
    if not dropped:
        return ()
    return (
        Remark(
            f"Đã xóa {dropped} ảnh của lần xuất trước trong thư mục này.",
            f"{dropped} pictures of the last export to this folder were deleted.",
        ),
    )


def _pictures(layout: Layout, theme: Theme, progress: Callable[[int, int], None] | None) -> Iterator[tuple[str, bytes]]:
    count, palette = len(layout.pages), _palette(theme)
    for index in range(count):
        yield f"trang-{index + 1:03}.png", _png(slide_image(layout, index, layout.size[0], theme), palette)
        if progress:
            progress(index + 1, count)


def _palette(theme: Theme) -> list[int]:
    """Every colour of the theme, and the steps between it and what it stands on: all that a slide shows."""
    grounds = ((Colour.GROUND, tuple(Colour)), (Colour.BAND, (Colour.ON_BAND,)))
    pairs = [(theme.colour(ground), theme.colour(ink)) for ground, inks in grounds for ink in inks if ink is not ground]
    steps = [_between(QColor(one), QColor(other), step / STEPS) for one, other in pairs for step in range(STEPS + 1)]
    return list(dict.fromkeys(steps))[:256]


def _between(one: QColor, other: QColor, share: float) -> int:
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in channels)).rgb()


def _png(image: QImage, palette: list[int]) -> bytes:
    # With a palette the file is two thirds as large, and flat colours stay exact.
    return png(image.convertToFormat(QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.AvoidDither))
