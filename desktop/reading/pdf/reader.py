"""The reader for PDF files: pages become words, lines, and paragraphs in reading order."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.reading.ocr.pages import is_picture, recognise_pages
from desktop.reading.ocr.tesseract import NoTesseract, Recognise
from desktop.reading.pdf.columns import lines_of
from desktop.reading.pdf.file import nothing_recognised, open_page, open_pdf, scanned
from desktop.reading.pdf.furniture import drop_furniture
from desktop.reading.pdf.layout import layout_of
from desktop.reading.pdf.notes import lift_foot_notes
from desktop.reading.pdf.page import PdfPage, frames_of
from desktop.reading.pdf.paragraphs import paragraphs_of
from desktop.reading.pdf.stamps import drop_stamps
from desktop.reading.pdf.tables import doubt, tabled
from desktop.reading.pdf.word import Word
from desktop.reading.pdf.words import on_page, upright, words_of
from desktop.reading.report import ReadingWarning
from desktop.reading.source import Source

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_PAGES_NAMED = 20

Progress = Callable[[int, int], None]


def read_pdf(content: bytes, name: str, progress: Progress | None = None, recognise: Recognise | None = None) -> Source:
    """The paragraphs of a PDF with the pages on which they stand, counted from 1, and its footnotes.

    Pages that are pictures are read by `recognise`, if given. `progress(pages done, pages)` is called after
    each page; what it raises passes through. Raises RefusedFile: broken_pdf, encrypted, too_many_pages, scanned.
    """
    with open_pdf(content, name) as pdf:
        pages, across = _read_pages(pdf, name, progress)
        pages, recognised = _with_pictures_read(pdf, pages, name, progress, recognise)
    in_text, stamps = drop_stamps(pages)
    if all(page.is_empty for page in in_text):
        raise scanned(name)
    in_text, furniture = _without_furniture(in_text)
    frames = frames_of(in_text)
    notes = lift_foot_notes([lines_of(page, frames[page.number]) for page in in_text])
    blocks, cuts = paragraphs_of(notes.body, layout_of(notes.body, frames))
    unclear = doubt([page.number for page in in_text if page.is_doubtful])
    left_out = (*furniture, *stamps, *_across(across), *_without_text(pages), *unclear)
    return Source(tuple(blocks), notes.definitions, (*recognised, *left_out, *notes.warnings, *cuts))


def _without_furniture(pages: list[PdfPage]) -> tuple[list[PdfPage], list[ReadingWarning]]:
    """The pages without what they only carry; where they say the same on every page and nothing else, they say that."""
    kept, warnings = drop_furniture(pages)
    return (pages, []) if all(page.is_empty for page in kept) else (kept, warnings)


def _read_pages(pdf: "PdfDocument", name: str, progress: Progress | None) -> tuple[list[PdfPage], list[Word]]:
    """The rows of every page, and words that stand across their page; a page without words is not done yet."""
    pages: list[PdfPage] = []
    across: list[Word] = []
    done = 0
    for index in range(len(pdf)):
        page = open_page(pdf, index, name)
        words, turned = upright(on_page(words_of(page), page.get_bbox()))
        found = tabled(page, words)
        pages.append(PdfPage(index + 1, page.get_width(), found.rows, False, found.tables, found.is_doubtful))
        across += turned
        page.close()
        done += not is_picture(pages[-1])
        if progress:
            progress(done, len(pdf))
    return pages, across


def _with_pictures_read(
    pdf: "PdfDocument", pages: list[PdfPage], name: str, progress: Progress | None, recognise: Recognise | None
) -> tuple[list[PdfPage], list[ReadingWarning]]:
    """The pages with the words of those that are pictures, where Tesseract is there to read them."""
    if recognise is None:
        return pages, []
    try:
        whole, warnings = recognise_pages(pdf, pages, name, recognise, progress)
    except NoTesseract:
        return pages, []
    if all(page.is_empty for page in whole):
        raise nothing_recognised(name)
    return whole, warnings


def _across(words: Sequence[Word]) -> list[ReadingWarning]:
    if not words:
        return []
    text = " ".join(word.text for word in words[:_PAGES_NAMED])
    said = f"Đã bỏ {len(words)} chữ in nghiêng góc so với trang: “{text}”."
    english = f"{len(words)} words that stand across the page were left out: “{text}”."
    return [ReadingWarning("turned_text", said, english)]


def _without_text(pages: Sequence[PdfPage]) -> list[ReadingWarning]:
    """One warning for pages without a word; they may be pictures of pages."""
    empty = [page.number for page in pages if page.is_empty]
    if not empty:
        return []
    named = ", ".join(map(str, empty[:_PAGES_NAMED])) + ("…" if len(empty) > _PAGES_NAMED else "")
    said = f"{len(empty)} trang không có chữ, có thể là ảnh chụp: trang {named}."
    english = f"{len(empty)} pages have no text and may be pictures: {named}."
    return [ReadingWarning("pages_without_text", said, english, page=empty[0])]
