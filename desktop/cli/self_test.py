"""`sotay --self-test`: the main job once, in a folder of its own, by an installed or packaged program."""

import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.cli.exporting import export_deck
from desktop.cli.importing import import_file
from desktop.cli.offscreen import offscreen_application
from desktop.cli.output import print_lines
from desktop.cli.searching import search_json
from desktop.errors import AppError
from desktop.library.check import check_library
from desktop.library.shipped import copy_library
from desktop.library.store import open_library
from desktop.paths import Profile, shipped_library
from desktop.slides.deck import DeckSettings

DOCUMENT = "huong-dan-2024"
_OFFICE = "http://schemas.openxmlformats.org"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_WORD_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_OFFICE}/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_OFFICE}/package/2006/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": f'<w:document xmlns:w="{_OFFICE}/wordprocessingml/2006/main"><w:body>'
    + "".join(
        f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in ("KẾ HOẠCH", "Tháng văn hóa", "I. Mục đích", "Đọc.")
    )
    + "</w:body></w:document>",
}
"""The least that a Word file is."""

SAMPLE = "KẾ HOẠCH\n\nTuần lễ văn hóa\n\nI. Mục đích\n\n1. Để toàn dân biết.\n"


class Mismatch(Exception):
    """A step of the self-test gave something else than it must."""


def _expect(actual: object, expected: object) -> None:
    if actual != expected:
        raise Mismatch(f"{actual!r} thay vì {expected!r}")


def _copy_and_check(folder: Path) -> None:
    library = folder / "content.db"
    copy_library(shipped_library(), library)
    _expect(check_library(library), ())


def _search(folder: Path) -> None:
    with open_library(folder / "content.db") as library:
        found, _ = search_json(library, "ngan sach", 5, None)
    _expect(found["outcome"], "hits")


def _import(folder: Path) -> None:
    (folder / "ke-hoach.txt").write_text(SAMPLE, encoding="utf-8")
    with open_library(folder / "content.db") as library:
        _expect(import_file(library, folder / "ke-hoach.txt").json["status"], "imported")


def _export(folder: Path) -> None:
    with open_library(folder / "content.db") as library:
        for name in ("slides.pptx", "slides.pdf", "slides.html", "slides.docx", "slides.md"):
            report = export_deck(library, DOCUMENT, DeckSettings(sections=("II.2.1",)), folder / name)
            _expect((report.coverage, report.verbatim, report.overflow), (1.0, 1.0, 0))


def _import_word_and_pdf(folder: Path) -> None:
    """A small Word file made here, and the PDF that the step before wrote, both through the child process."""
    with zipfile.ZipFile(folder / "ke-hoach.docx", "w") as file:
        for name, text in _WORD_PARTS.items():
            file.writestr(name, text)
    with open_library(folder / "content.db") as library:
        for name in ("ke-hoach.docx", "slides.pdf"):
            _expect(import_file(library, folder / name).json["status"], "imported")


def _window(folder: Path) -> None:
    from desktop.app import build_program

    program = build_program(offscreen_application(), Profile(folder / "profile"))
    program.start()
    program.window.close()
    program.close()


STEPS: dict[str, Callable[[Path], None]] = {
    "kho tài liệu": _copy_and_check,
    "tìm kiếm": _search,
    "nạp tệp": _import,
    "xuất mọi loại tệp": _export,
    "nạp Word và PDF": _import_word_and_pdf,
    "cửa sổ": _window,
}


def run_self_test() -> int:
    """Run every step; 0 where all passed, else 1."""
    offscreen_application()
    with TemporaryDirectory(prefix="sotay-", ignore_cleanup_errors=True) as folder:
        passed = [_passes(name, step, Path(folder)) for name, step in STEPS.items()]
    print_lines(f"Python {sys.version.split()[0]}: {sum(passed)}/{len(passed)} bước đạt")
    return 0 if all(passed) else 1


def _passes(name: str, step: Callable[[Path], None], folder: Path) -> bool:
    try:
        step(folder)
    except (AppError, Mismatch, OSError) as error:
        print_lines(f"HỎNG  {name}: {error}")
        return False
    print_lines(f"đạt   {name}")
    return True
