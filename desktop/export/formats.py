"""Every form in which a deck can leave the program."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.errors import ExportError


class Format(StrEnum):
    """A form to write a deck in; IMAGES is a folder of PNG pictures, or a .zip of them."""

    PPTX = "pptx"
    PDF = "pdf"
    HTML = "html"
    HANDOUT = "handout"
    SCRIPT = "script"
    DOCX = "docx"
    IMAGES = "png"
    ODP = "odp"
    MARKDOWN = "md"

    @property
    def ending(self) -> str:
        """How the name of the file ends; "" for a folder."""
        match self:
            case Format.HANDOUT | Format.SCRIPT:
                return ".pdf"
            case Format.IMAGES:
                return ""
            case _:
                return f".{self.value}"


class Beside(StrEnum):
    """What stands beside the slides of a handout."""

    LINES = "lines"
    NOTES = "notes"


A_SHEET = (1, 2, 3, 6)
"""How many slides a sheet of a handout may hold."""


@dataclass(frozen=True, slots=True)
class Handout:
    """How a handout looks: slides a sheet, one of `A_SHEET`, and what stands beside each."""

    a_sheet: int = 3
    beside: Beside = Beside.LINES


@dataclass(frozen=True, slots=True)
class Form:
    """A format, and how a handout looks where it is one."""

    format: Format
    handout: Handout = Handout()


_OF_ENDING = {"": Format.IMAGES, ".zip": Format.IMAGES, ".htm": Format.HTML}
_OF_ENDING |= {format_.ending: format_ for format_ in (Format.PPTX, Format.PDF, Format.HTML, Format.DOCX)}
_OF_ENDING |= {format_.ending: format_ for format_ in (Format.ODP, Format.MARKDOWN)}


def format_of(path: Path) -> Format:
    """The format that the ending of a file asks for; ExportError for an ending that nothing is written to."""
    format_ = _OF_ENDING.get(path.suffix.lower())
    if format_ is None:
        raise ExportError(
            f"Chưa xuất được tệp loại “{path.suffix}”; hãy chọn .pptx, .pdf, .html, .docx, .odp, .md, "
            "một thư mục hoặc .zip (ảnh PNG).",
            f"“{path.suffix}” can't be written yet; choose .pptx, .pdf, .html, .docx, .odp, .md, "
            "a folder or .zip (PNG pictures).",
            code="format",
        )
    return format_


def form_for(path: Path, paper: Form | None) -> Form:
    """The form to write to `path`: `paper` where it is asked for, which is always a PDF, else that of the ending."""
    if paper is None or path.suffix.lower() == paper.format.ending:
        return paper or Form(format_of(path))
    raise ExportError(
        f"Tài liệu phát và bản lời dẫn để in là tệp PDF; hãy đặt tên tệp kết thúc bằng .pdf thay cho “{path.name}”.",
        f"A handout or a script to print is a PDF; give a file name that ends with .pdf instead of “{path.name}”.",
        code="format",
    )
