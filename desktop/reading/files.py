"""The door for files: what kind a file is, whether it can be read, and by which reader."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.errors import RefusedFile
from desktop.guidance.document import NodeKind
from desktop.reading.assemble import assemble
from desktop.reading.encodings import decode_text
from desktop.reading.identity import slug
from desktop.reading.layout.text import is_layout_text, read_layout_text
from desktop.reading.markdown.reader import read_markdown
from desktop.reading.ocr.tesseract import Recognise
from desktop.reading.page_text import read_page_text
from desktop.reading.refusals import empty
from desktop.reading.report import ReadingWarning, ReadResult

Progress = Callable[[int, int], None]
LARGEST_BYTES = 64 * 1024 * 1024
_LONGEST_PARAGRAPH = 1_000_000
"""Whole laws are shorter; what is longer is no paragraph but a file without line ends, or a trick."""
READABLE = (".docx", ".pdf", ".doc", ".rtf", ".txt", ".md", ".html", ".htm")
_OF_CONTENT = {b"PK\x03\x04": ".docx", b"%PDF": ".pdf", b"\xd0\xcf\x11\xe0": ".doc", b"{\\rtf": ".rtf"}
_WORD_ENDINGS = (".docx", ".docm", ".dotx")


def read_file(path: Path, progress: Progress | None = None, recognise: Recognise | None = None) -> ReadResult:
    """The document in a file. Raises RefusedFile with one sentence where there is none to be had.

    The content decides which reader it gets, the ending only between kinds of plain text.
    `progress(done, total)` is called for each page of a PDF, and `recognise` reads those that are pictures.
    """
    content = _bytes_of(path)
    ending = _ending(path, content)
    if ending == ".pdf":
        result = _read_pdf(content, path.name, progress, recognise)
    else:
        result = _read(content, ending, path.name)
    if not result.document.nodes:
        raise RefusedFile(
            f"Tệp “{path.name}” không có đoạn văn nào; hãy kiểm tra lại tệp.",
            f"“{path.name}” holds no paragraph; check the file.",
            code="no_text",
        )
    if any(len(node.text) > _LONGEST_PARAGRAPH for node in result.document.nodes if node.kind is not NodeKind.TABLE):
        raise _one_line(path.name)
    result = result if result.document.title else _named_by_file(result, path)
    return result if ending in _told_by(path) else _with_ending_warning(result, path, ending)


def _named_by_file(result: ReadResult, path: Path) -> ReadResult:
    """A document without a title goes by its file's name."""
    named = replace(result.document, title=path.stem, id=slug(result.document.number or path.stem))
    return ReadResult(named, result.warnings)


def _ending(path: Path, content: bytes) -> str:
    """The ending that a file's content deserves; RefusedFile for a kind that can't be read."""
    told = next((ending for head, ending in _OF_CONTENT.items() if content.startswith(head)), None)
    if told is None and path.suffix.lower() not in READABLE:
        raise RefusedFile(
            f"Chưa đọc được tệp “{path.name}”; chương trình đọc {', '.join(READABLE)}.",
            f"“{path.name}” can't be read; the program reads {', '.join(READABLE)}.",
            code="kind",
        )
    return told or path.suffix.lower()


def _told_by(path: Path) -> tuple[str, ...]:
    return _WORD_ENDINGS if path.suffix.lower() in _WORD_ENDINGS else (path.suffix.lower(),)


def _with_ending_warning(result: ReadResult, path: Path, ending: str) -> ReadResult:
    said = f"Tệp có đuôi “{path.suffix}” nhưng nội dung là {ending}; đã đọc theo nội dung."
    english = f"The file is called “{path.suffix}” but holds {ending}; it was read as that."
    return ReadResult(result.document, (ReadingWarning("wrong_ending", said, english), *result.warnings))


def _read_pdf(content: bytes, name: str, progress: Progress | None, recognise: Recognise | None) -> ReadResult:
    from desktop.reading.pdf.reader import read_pdf

    return assemble(read_pdf(content, name, progress, recognise))


def _read(content: bytes, ending: str, name: str) -> ReadResult:
    match ending:
        case ".docx":
            from desktop.reading.docx.reader import read_docx

            return assemble(read_docx(content, name))
        case ".doc":
            from desktop.office import find_office
            from desktop.reading.doc_reader import docx_of_doc
            from desktop.reading.docx.reader import read_docx

            return assemble(read_docx(docx_of_doc(content, name, find_office()), name))
        case ".rtf":
            from desktop.reading.rtf.reader import read_rtf

            return assemble(read_rtf(content, name))
        case ".html" | ".htm":
            from desktop.reading.html.reader import read_html

            return assemble(read_html(content, name))
    return _read_plain(content, ending, name)


def _read_plain(content: bytes, ending: str, name: str) -> ReadResult:
    decoded = decode_text(content, name)
    if any(len(line) > _LONGEST_PARAGRAPH for line in decoded.text.splitlines()):
        raise _one_line(name)
    result = read_markdown(decoded.text, name) if ending == ".md" else read_text(decoded.text)
    return ReadResult(result.document, (*decoded.warnings, *result.warnings))


def read_text(text: str) -> ReadResult:
    """The document in a plain text, whether its lines are paragraphs or end where a page did."""
    return read_layout_text(text) if is_layout_text(text) else read_page_text(text)


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        raise _folder(path)
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise _too_large(path, size)
        content = path.read_bytes()
    except OSError as error:
        raise RefusedFile(
            f"Không mở được tệp “{path.name}”; hãy kiểm tra tệp còn ở đó và bạn có quyền đọc.",
            f"“{path.name}” can't be opened; check that it is there and that you may read it.",
            code="unreadable",
        ) from error
    if not content.strip():
        raise empty(path.name)
    return content


def _folder(path: Path) -> RefusedFile:
    return RefusedFile(
        f"“{path.name}” là thư mục; hãy mở từng tệp trong đó.",
        f"“{path.name}” is a folder; open the files in it.",
        code="folder",
    )


def _too_large(path: Path, size: int) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{path.name}” quá lớn ({size // 2**20} MB); chương trình đọc tệp đến {LARGEST_BYTES // 2**20} MB.",
        f"“{path.name}” is too large ({size // 2**20} MB); files up to {LARGEST_BYTES // 2**20} MB are read.",
        code="too_large",
    )


def _one_line(name: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” có một đoạn dài quá {_LONGEST_PARAGRAPH // 10**6} triệu chữ, không phải văn bản; "
        "hãy mở bằng Word, ngắt đoạn rồi lưu lại.",
        f"“{name}” holds one paragraph of over a million letters, which is no text of a document; "
        "open it in Word, break it into paragraphs and save it.",
        code="one_paragraph",
    )
