"""The one door to the files that a quiz can be printed from."""

from pathlib import Path

from desktop.errors import ExportError
from desktop.export.quiz_docx import write_quiz_docx
from desktop.export.quiz_pdf import write_quiz_pdf
from desktop.guidance.quiz.sheet import Sheet

ENDINGS = (".docx", ".pdf")


def write_quiz(sheet: Sheet, path: Path) -> None:
    """Write `sheet` as the ending of `path` says; ExportError where that can't be."""
    match path.suffix.lower():
        case ".docx":
            write_quiz_docx(sheet, path)
        case ".pdf":
            write_quiz_pdf(sheet, path)
        case _:
            raise ExportError(
                f"Đề kiểm tra chỉ ghi được thành tệp .docx hoặc .pdf; hãy đổi đuôi của “{path.name}”.",
                f"A quiz is written as .docx or .pdf; change the ending of “{path.name}”.",
                code="quiz_ending",
            )
