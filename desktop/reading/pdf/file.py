"""The door for PDF files: opened, or refused with one sentence."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.errors import RefusedFile

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MOST_PAGES = 2000
_HEAD_WITHIN = 1024
_LEFT_OVER = re.compile(rb"\bendobj\b|\bstream\b")


@contextmanager
def open_pdf(content: bytes, name: str) -> Iterator["PdfDocument"]:
    """The document in `content`, closed afterwards. Raises RefusedFile: broken_pdf, encrypted, too_many_pages."""
    import pypdfium2

    if b"%PDF-" not in content[:_HEAD_WITHIN] or _is_cut(content):
        raise broken(name)
    try:
        pdf = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise _refusal(name, error.err_code) from error
    try:
        if len(pdf) > MOST_PAGES:
            raise _too_many_pages(name, len(pdf))
        yield pdf
    finally:
        pdf.close()


def open_page(pdf: "PdfDocument", index: int, name: str) -> "PdfPage":
    """A page of the document, from 0. Raises RefusedFile where the page is broken."""
    import pypdfium2

    try:
        return pdf[index]
    except pypdfium2.PdfiumError as error:
        raise broken(name) from error


def _is_cut(content: bytes) -> bool:
    """Whether the file stops before its own end; what is left of such a file would pass for the whole."""
    end = content.rfind(b"%%EOF")
    return end < 0 or bool(_LEFT_OVER.search(content, end))


def broken(name: str) -> RefusedFile:
    """The refusal of a file that is damaged, cut short or no PDF at all."""
    return RefusedFile(
        f"Tệp “{name}” bị hỏng hoặc tải về chưa đủ; hãy tải lại, hoặc mở bằng trình xem PDF rồi lưu thành tệp mới.",
        f"“{name}” is damaged or incomplete; download it again, or save it as a new file from a PDF viewer.",
        code="broken_pdf",
    )


def scanned(name: str) -> RefusedFile:
    """The refusal of a file of pictures of pages."""
    return RefusedFile(
        f"Tệp “{name}” là bản chụp, không có chữ để đọc; hãy xin bản Word, "
        "hoặc cài Tesseract kèm tiếng Việt (vie) rồi mở lại.",
        f"“{name}” is a scan without text; ask for the Word file, "
        "or install Tesseract with Vietnamese (vie) and open it again.",
        code="scanned",
    )


def nothing_recognised(name: str) -> RefusedFile:
    """The refusal of pictures in which no letter was found."""
    return RefusedFile(
        f"Tệp “{name}” là bản chụp mà máy không nhận ra chữ nào; hãy quét lại cho rõ và thẳng, hoặc xin bản Word.",
        f"“{name}” is a scan in which no letter was recognised; scan it again, sharp and upright, "
        "or ask for the Word file.",
        code="scanned",
    )


def _refusal(name: str, err_code: int | None) -> RefusedFile:
    from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY

    if err_code not in (FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY):
        return broken(name)
    return RefusedFile(
        f"Tệp “{name}” có mật khẩu; hãy mở bằng trình xem PDF, in thành tệp PDF không mật khẩu rồi mở lại.",
        f"“{name}” has a password; print it to a PDF without one from a PDF viewer, then open that.",
        code="encrypted",
    )


def _too_many_pages(name: str, pages: int) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” có {pages} trang; chương trình đọc đến {MOST_PAGES} trang, hãy tách tệp rồi mở từng phần.",
        f"“{name}” has {pages} pages; up to {MOST_PAGES} are read, split the file and open its parts.",
        code="too_many_pages",
    )
