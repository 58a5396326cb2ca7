"""Sheets of tasks as PDF: a page for each body, more where its tasks need them."""

from collections.abc import Sequence
from pathlib import Path

from desktop.export.flow import FAINT, INK, Paragraph, flow, paint_lines
from desktop.export.paper import A4, TEXT, paint_foot
from desktop.export.pdf_sheets import Bookmark, Sheets
from desktop.export.saving import saved
from desktop.export.task_lines import Line, Look, lines_of, page_words, title_of
from desktop.page.task_sheet import TaskSheet
from desktop.slides.fonts import Type

_LOOKS = {
    Look.TITLE: (Type(32, bold=True), INK, 0.0, 0.0),
    Look.SOURCE: (Type(20), FAINT, 0.4, 0.0),
    Look.TASK: (Type(24), INK, 0.9, 0.0),
    Look.PLACE: (Type(20), FAINT, 0.2, 30.0),
}
"""Type, ink, space above in em, indent. 12 points for what is read."""


def write_task_pdf(sheets: Sequence[TaskSheet], path: Path) -> None:
    """Write `sheets` to `path`; ExportError where it can't be written."""
    name = title_of(sheets[0]) if len(sheets) == 1 else sheets[0].source
    bookmarks = []
    with saved(path) as part, Sheets(name, A4) as paper:
        for sheet in sheets:
            pages = flow([_paragraph(line) for line in lines_of(sheet)], TEXT)
            bookmarks.append(Bookmark(title_of(sheet), paper.count))
            for number, lines in enumerate(pages, 1):
                paper.turn()
                paint_lines(paper.painter, lines)
                paint_foot(paper.painter, title_of(sheet), page_words(number, len(pages)))
        part.write_bytes(paper.finished(bookmarks))


def _paragraph(line: Line) -> Paragraph:
    kind, colour, before, indent = _LOOKS[line.look]
    # Tasks may be longer than a page: what follows must not pull them to the next one as a whole.
    return Paragraph(line.text, kind, colour, before, keeps=line.look is Look.TITLE, indent=indent)
