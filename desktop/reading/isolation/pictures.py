"""A page of a PDF as it looks, drawn in a child process, with the place of each word on it."""

import json
import re
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.errors import RefusedFile
from desktop.reading.isolation.limits import Limits, confine

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

PICTURE, WORDS = "page.ppm", "words.json"
_WIDE, _TALLEST = 1000, 3000
"""Dots across a page, and the most from its top to its foot: enough to read small print by."""
_HEAD = re.compile(rb"P6\n(\d{1,5}) (\d{1,5})\n255\n")
_MOST_BYTES = 64 * 2**20
_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word and where it stands, in parts of the page's width and height from its upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page of a file, counted from 1: dots in red, green and blue, row by row, and its words in reading order."""

    page: int
    width: int
    height: int
    dots: bytes
    words: tuple[PageWord, ...] = ()


def draw_in_child(path: Path, page: int, folder: Path) -> None:
    """In the child: leave the picture and the words of a page in `folder`; nothing where there is no such page."""
    from desktop.reading.pdf.file import open_page, open_pdf

    confine(Limits())
    with open_pdf(path.read_bytes(), path.name) as pdf:
        if not 1 <= page <= len(pdf):
            return
        sheet = open_page(pdf, page - 1, path.name)
        (folder / WORDS).write_text(json.dumps([asdict(word) for word in _words(sheet)]), encoding="utf-8")
        scale = min(_WIDE / sheet.get_width(), _TALLEST / sheet.get_height())
        bitmap = sheet.render(scale=scale, rev_byteorder=True, force_bitmap_format=2)
        rows = (bitmap.stride * row for row in range(bitmap.height))
        dots = b"".join(bytes(bitmap.buffer)[start : start + 3 * bitmap.width] for start in rows)
        (folder / PICTURE).write_bytes(b"P6\n%d %d\n255\n" % (bitmap.width, bitmap.height) + dots)


def _words(page: "PdfPage") -> list[PageWord]:
    """The words of an upright page; a turned one is shown without them."""
    from desktop.reading.pdf.lines import rows_of
    from desktop.reading.pdf.words import on_page, words_of

    left, bottom, right, top = page.get_bbox()
    wide, high = right - left, top - bottom
    if page.get_rotation() or not wide or not high:
        return []
    words = [word for word in on_page(words_of(page), (left, bottom, right, top)) if not word.angle]
    return [
        PageWord(
            word.text,
            (word.left - left) / wide,
            (top - word.baseline - 0.85 * word.size) / high,
            (word.right - left) / wide,
            (top - word.baseline + 0.25 * word.size) / high,
        )
        for row in rows_of(words)
        for word in row.words
    ]


class PageArtist:
    """Draws pages by starting `command` with the file, the number of the page and a folder behind it."""

    def __init__(self, command: Sequence[str], seconds: float = _SECONDS) -> None:
        self._command, self._seconds = list(command), seconds

    def draw(self, path: Path, page: int) -> PagePicture:
        """The picture of a page. RefusedFile where it can't be drawn, or takes too long."""
        with TemporaryDirectory(prefix="sotay-", ignore_cleanup_errors=True) as folder:
            command = [*self._command, str(path.absolute()), str(page), folder]
            silent = subprocess.DEVNULL
            with subprocess.Popen(command, stdin=silent, stdout=silent, stderr=silent) as child:  # noqa: S603 - our own
                try:
                    child.wait(self._seconds)
                except subprocess.TimeoutExpired:
                    raise _not_drawn(path, page) from None
                finally:
                    child.kill()
            return _picture(path, page, Path(folder))


def _picture(path: Path, page: int, folder: Path) -> PagePicture:
    """What the child left, if it is the grid of dots that it must be."""
    try:
        if (folder / PICTURE).stat().st_size > _MOST_BYTES or (folder / WORDS).stat().st_size > _MOST_BYTES:
            raise _not_drawn(path, page)
        content = (folder / PICTURE).read_bytes()
        words = tuple(PageWord(**word) for word in json.loads((folder / WORDS).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        raise _not_drawn(path, page) from None
    head = _HEAD.match(content)
    if head is None or len(content) - head.end() != 3 * int(head[1]) * int(head[2]):
        raise _not_drawn(path, page)
    return PagePicture(page, int(head[1]), int(head[2]), content[head.end() :], words)


def _not_drawn(path: Path, page: int) -> RefusedFile:
    return RefusedFile(
        f"Không vẽ được trang {page} của tệp “{path.name}”; hãy xem phần chữ bên cạnh, hoặc mở tệp bằng trình xem PDF.",
        f"Page {page} of “{path.name}” can't be drawn; look at its words instead, or open the file in a PDF viewer.",
        code="no_picture",
    )
