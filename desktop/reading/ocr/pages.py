"""The pages of a PDF that are pictures: rendered, recognised by Tesseract, and put back among the others."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.errors import RefusedFile
from desktop.reading.ocr.tesseract import Picture, Recognise
from desktop.reading.ocr.words import Recognised, read_hocr
from desktop.reading.pdf.file import open_page
from desktop.reading.pdf.lines import rows_of
from desktop.reading.pdf.page import PdfPage
from desktop.reading.pdf.stamps import drop_stamps
from desktop.reading.report import ReadingWarning

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_PICTURES = 200
_DOTS_PER_POINT = 300 / 72
_MOST_DOTS = 5200
"""The longer side of an A3 page at 300 dots an inch; a larger page gets fewer dots an inch."""
_SURE_ENOUGH = 92.0
"""A clean page of print has 94 to 96; at 91 one letter of forty is wrong."""
_DOUBTS_NAMED = 5
_MOST_STAMPED = 24
"""More rows than this are no stamps."""

Progress = Callable[[int, int], None]


def recognise_pages(
    pdf: "PdfDocument", pages: Sequence[PdfPage], name: str, recognise: Recognise, progress: Progress | None = None
) -> tuple[list[PdfPage], list[ReadingWarning]]:
    """All pages, with words on those that are pictures, and what must be said of these.

    `progress(pages done, pages)` is called after each picture. Raises NoTesseract, and RefusedFile
    (too_many_pages) for more pictures than anyone would wait for.
    """
    pictures = [page for page in pages if is_picture(page)]
    if len(pictures) > MOST_PICTURES:
        raise _too_many(name, len(pictures))
    done = len(pages) - len(pictures)
    found: dict[int, Recognised] = {}
    answers = recognise(_picture(pdf, page.number, name) for page in pictures)
    for page, hocr in zip(pictures, answers, strict=True):
        found[page.number] = read_hocr(hocr, page.width)
        if progress:
            progress(done + len(found), len(pages))
    return [_with_words(page, found.get(page.number)) for page in pages], _warnings(found)


def is_picture(page: PdfPage) -> bool:
    """Whether a page has no words but those of an electronic signature's stamp, which is put on scans, too."""
    if len(page.rows) > _MOST_STAMPED:
        return False
    return all(kept.is_empty for kept in drop_stamps([page])[0])


def _picture(pdf: "PdfDocument", number: int, name: str) -> Picture:
    page = open_page(pdf, number - 1, name)
    scale = min(_DOTS_PER_POINT, _MOST_DOTS / max(page.get_width(), page.get_height(), 1.0))
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        return Picture(bitmap.width, bitmap.height, _dots(bytes(bitmap.buffer), bitmap.stride, bitmap.width), scale)
    finally:
        bitmap.close()
        page.close()


def _dots(buffer: bytes, stride: int, width: int) -> bytes:
    """The rows of a bitmap without what fills them up."""
    if stride == width:
        return buffer
    return b"".join(buffer[start : start + width] for start in range(0, len(buffer), stride))


def _with_words(page: PdfPage, found: Recognised | None) -> PdfPage:
    if found is None or not found.words:
        return page
    return replace(page, rows=tuple(rows_of(found.words)), is_recognised=True)


def _warnings(found: dict[int, Recognised]) -> list[ReadingWarning]:
    """One warning for all recognised pages, and one for each whose words are doubtful."""
    read = {number: each for number, each in found.items() if each.words}
    if not read:
        return []
    said = f"Chữ của {len(read)} trang do máy nhận dạng từ ảnh chụp, có thể sai; hãy so với bản gốc trước khi dùng."
    doubtful = ((number, each) for number, each in read.items() if each.sure < _SURE_ENOUGH)
    english = f"The words of {len(read)} pages were recognised from pictures and may be wrong; compare before use."
    return [ReadingWarning("ocr", said, english, page=min(read)), *(_doubt(number, each) for number, each in doubtful)]


def _doubt(number: int, found: Recognised) -> ReadingWarning:
    named = ", ".join(f"“{text}”" for text in found.doubts[:_DOUBTS_NAMED])
    end = f": {named}." if named else "."
    said = f"Trang {number} nhận dạng không chắc (độ tin cậy {found.sure:.0f} %){end}"
    english = f"Page {number} was not recognised surely (confidence {found.sure:.0f} %){end}"
    return ReadingWarning("ocr_doubt", said, english, page=number)


def _too_many(name: str, pictures: int) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” có {pictures} trang là ảnh chụp; chương trình nhận dạng đến {MOST_PICTURES} trang, "
        "hãy tách tệp rồi mở từng phần.",
        f"“{name}” has {pictures} scanned pages; up to {MOST_PICTURES} are recognised, "
        "split the file and open its parts.",
        code="too_many_pages",
    )
