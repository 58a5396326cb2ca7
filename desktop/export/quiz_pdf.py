"""A quiz as PDF: its sheets to hand out, then the keys, each part on pages of its own."""

from pathlib import Path

from desktop.export.flow import FAINT, INK, Paragraph, flow, paint_lines
from desktop.export.paper import A4, TEXT, paint_footer
from desktop.export.pdf_sheets import Bookmark, Sheets
from desktop.export.quiz_paper import Line, Look, parts_of
from desktop.export.saving import saved
from desktop.guidance.quiz.sheet import Sheet
from desktop.slides.fonts import Type

_WORDS, _SMALL = Type(22), Type(18)
_LOOKS = {
    Look.TITLE: (Type(32, bold=True), INK, 0.0, 0.0),
    Look.DOCUMENT: (_SMALL, FAINT, 0.3, 0.0),
    Look.FIELD: (_WORDS, INK, 0.8, 0.0),
    Look.PART: (Type(26, bold=True), INK, 1.3, 0.0),
    Look.QUESTION: (Type(22, bold=True), INK, 1.1, 0.0),
    Look.CONTEXT: (_SMALL, FAINT, 0.2, 24.0),
    Look.OPTION: (_WORDS, INK, 0.25, 24.0),
    Look.RULE: (_WORDS, FAINT, 0.7, 24.0),
    Look.KEY: (_WORDS, INK, 0.5, 0.0),
}
"""Type, ink, space above in em, indent. 11 points for what is read."""


def write_quiz_pdf(sheet: Sheet, path: Path) -> None:
    """Write `sheet` to `path`; ExportError where it can't be written."""
    bookmarks = []
    with saved(path) as part, Sheets(sheet.title, A4) as sheets:
        for piece in parts_of(sheet):
            pages = flow([_paragraph(line) for line in piece.lines], TEXT)
            bookmarks.append(Bookmark(piece.name, sheets.count))
            for number, lines in enumerate(pages, 1):
                sheets.turn()
                paint_lines(sheets.painter, lines)
                paint_footer(sheets.painter, f"{sheet.title} · {piece.name}", number, len(pages))
        part.write_bytes(sheets.finished(bookmarks))


def _paragraph(line: Line) -> Paragraph:
    kind, colour, before, indent = _LOOKS[line.look]
    return Paragraph(line.text, kind, colour, before, keeps=line.keeps, indent=indent)
