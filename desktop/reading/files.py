"""The door for files: what kind a file is, whether it can be read, and by which reader."""

from pathlib import Path

from desktop.errors import RefusedFile
from desktop.reading.layout_text import is_layout_text, read_layout_text
from desktop.reading.markdown_reader import read_markdown
from desktop.reading.page_text import read_page_text
from desktop.reading.report import ReadResult

LARGEST_BYTES = 32 * 1024 * 1024
READABLE = {".txt": "văn bản thuần", ".md": "Markdown"}
_MARKDOWN = (".md",)
_KINDS = ", ".join(READABLE)
_BINARY_HEADS = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"SQLite format 3\x00", b"\x7fELF", b"MZ")
_MARKED_ENCODINGS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read_file(path: Path) -> ReadResult:
    """The document in a file. Raises RefusedFile with one sentence where there is none to be had."""
    if path.suffix.lower() not in READABLE:
        raise RefusedFile(
            f"Chưa đọc được tệp loại “{path.suffix or path.name}”; hãy lưu tài liệu thành {_KINDS} rồi mở lại.",
            f"Files of the kind “{path.suffix or path.name}” can't be read yet; save the document as {_KINDS}.",
            code="kind",
        )
    text = decode(_bytes_of(path), path.name)
    result = read_markdown(text, path.name) if path.suffix.lower() in _MARKDOWN else read_text(text)
    if not result.document.nodes:
        raise RefusedFile(
            f"Tệp “{path.name}” không có đoạn văn nào; hãy kiểm tra lại tệp.",
            f"“{path.name}” holds no paragraph; check the file.",
            code="no_text",
        )
    return result


def read_text(text: str) -> ReadResult:
    """The document in a plain text, whether its lines are paragraphs or end where a page did."""
    return read_layout_text(text) if is_layout_text(text) else read_page_text(text)


def _bytes_of(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise _too_large(path, size)
        return path.read_bytes()
    except OSError as error:
        raise RefusedFile(
            f"Không mở được tệp “{path.name}”; hãy kiểm tra tệp còn ở đó và bạn có quyền đọc.",
            f"“{path.name}” can't be opened; check that it is there and that you may read it.",
            code="unreadable",
        ) from error


def _too_large(path: Path, size: int) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{path.name}” quá lớn ({size // 2**20} MB); chương trình đọc tệp đến {LARGEST_BYTES // 2**20} MB.",
        f"“{path.name}” is too large ({size // 2**20} MB); files up to {LARGEST_BYTES // 2**20} MB are read.",
        code="too_large",
    )


def decode(content: bytes, name: str) -> str:
    """The characters of a text file: UTF-8, or UTF-16 with its mark. Raises RefusedFile for anything else."""
    if not content.strip():
        raise RefusedFile(f"Tệp “{name}” trống.", f"“{name}” is empty.", code="empty")
    encoding = next((kind for mark, kind in _MARKED_ENCODINGS.items() if content.startswith(mark)), "utf-8")
    if content.startswith(_BINARY_HEADS) or (encoding.startswith("utf-8") and b"\x00" in content):
        raise _not_text(name)
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text(name) from error


def _not_text(name: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” không phải văn bản Unicode; hãy mở bằng Word hoặc Notepad rồi lưu lại thành .txt mã UTF-8.",
        f"“{name}” is no Unicode text; open it in Word or Notepad and save it as .txt in UTF-8.",
        code="not_text",
    )
