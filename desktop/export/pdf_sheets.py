"""Sheets of a PDF, painted one after another; bookmarks, language and title come in a second pass, as Qt knows none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from types import TracebackType
from typing import Self

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop.export.pptx.text import LANGUAGE, xml_characters
from desktop.export.sections import full_title, sections_of
from desktop.slides.deck import Deck, Slide

POINTS_A_UNIT = 0.5
"""A unit is half a point, so that the 1920 units of a slide are 13.33 inches, the page of office programs."""
LONGEST = 120


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A name that leads to sheet `sheet`, from 0; those of level 1 stand under the one before of level 0."""

    name: str
    sheet: int
    level: int = 0


class Sheets:
    """An open PDF whose sheets are `size` units large; `painter` paints on the current one."""

    def __init__(self, title: str, size: tuple[float, float]) -> None:
        self._title = xml_characters(title)
        self._data = QByteArray()
        self._buffer = QBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = _writer(self._buffer, self._title, size)
        self.painter = QPainter(self._writer)
        self.count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """A painter must have ended before its writer goes, whatever happened."""
        if self.painter.isActive():
            self.painter.end()

    def turn(self) -> None:
        """Go on to the next sheet; also before the first."""
        if self.count:
            self._writer.newPage()
        self.count += 1

    def finished(self, bookmarks: Sequence[Bookmark]) -> bytes:
        """The whole file; nothing can be painted any more."""
        self.painter.end()
        return _described(bytes(self._data.data()), self._title, bookmarks)


def deck_bookmarks(deck: Deck, sheets: Sequence[int]) -> Iterable[Bookmark]:
    """The sections of a deck, and below each the titles of its slides, each once; slide `n` is on `sheets[n]`."""
    for section in sections_of(deck):
        yield Bookmark(section.name, sheets[section.slides[0]])
        shown = _headed_by(deck.slides[section.slides[0]])
        for place in section.slides:
            if _headed_by(deck.slides[place]) != shown:
                yield Bookmark(full_title(deck.slides[place])[:LONGEST], sheets[place], 1)
            shown = _headed_by(deck.slides[place])


def _headed_by(slide: Slide) -> str:
    """What tells one title from another: on later slides the same one may be cut."""
    return slide.title_span.node if slide.title_span else slide.title


def _writer(buffer: QBuffer, title: str, size: tuple[float, float]) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Sổ tay báo cáo viên")
    points = QSizeF(*(length * POINTS_A_UNIT for length in size))
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(round(72 / POINTS_A_UNIT))
    return writer


def _described(data: bytes, title: str, bookmarks: Iterable[Bookmark]) -> bytes:
    from pypdf import PdfWriter
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

    writer = PdfWriter(BytesIO(data), incremental=True)
    writer.root_object[NameObject("/Lang")] = TextStringObject(LANGUAGE)
    shows_title = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    writer.root_object[NameObject("/ViewerPreferences")] = shows_title
    writer.add_metadata({"/Title": title})
    above = None
    for bookmark in bookmarks:
        parent = above if bookmark.level else None
        name = xml_characters(bookmark.name)
        entry = writer.add_outline_item(title=name, page_number=bookmark.sheet, parent=parent)
        above = above if bookmark.level else entry
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
