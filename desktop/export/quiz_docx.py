"""A quiz as a Word file: its sheets to hand out, then the keys, each part on pages of its own, to be edited."""

from pathlib import Path
from typing import Any

from desktop.export.docx_styles import dress
from desktop.export.pptx.text import xml_characters
from desktop.export.quiz_paper import Line, Look, parts_of
from desktop.export.saving import saved
from desktop.guidance.quiz.sheet import Sheet

_STYLES = {
    Look.TITLE: "Heading 2",
    Look.DOCUMENT: "Caption",
    Look.FIELD: "Body Text",
    Look.PART: "Heading 3",
    Look.QUESTION: "Body Text",
    Look.CONTEXT: "Caption",
    Look.OPTION: "Body Text",
    Look.RULE: "Body Text",
    Look.KEY: "Body Text",
}
_INDENTED = frozenset({Look.CONTEXT, Look.OPTION, Look.RULE})
_INDENT, _ABOVE = 14, 8
"""Points."""


def write_quiz_docx(sheet: Sheet, path: Path) -> None:
    """Write `sheet` to `path`; ExportError where it can't be written."""
    from docx import Document

    document = Document()
    dress(document, sheet.title)
    for place, part in enumerate(parts_of(sheet)):
        for number, line in enumerate(part.lines):
            _add(document, line, begins_page=place > 0 and number == 0)
    with saved(path) as file:
        document.save(str(file))


def _add(document: Any, line: Line, *, begins_page: bool) -> None:  # noqa: ANN401 - python-docx has no types
    from docx.shared import Pt

    paragraph = document.add_paragraph(xml_characters(line.text), style=_STYLES[line.look])
    layout = paragraph.paragraph_format
    layout.page_break_before, layout.keep_with_next = begins_page, line.keeps
    if line.look in _INDENTED:
        layout.left_indent = Pt(_INDENT)
    if line.look is Look.QUESTION:
        layout.space_before = Pt(_ABOVE)
        paragraph.runs[0].bold = True
    if line.look is Look.CONTEXT:
        paragraph.runs[0].italic = True
