"""Sheets of tasks as a Word file: each body begins a page, and a section with page numbers of its own."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.export.docx_styles import dress
from desktop.export.pptx.text import xml_characters
from desktop.export.saving import saved
from desktop.export.task_lines import Line, Look, lines_of, title_of
from desktop.page.task_sheet import TaskSheet

_STYLES = {Look.TITLE: "Heading 1", Look.SOURCE: "Caption", Look.TASK: "Body Text", Look.PLACE: "Caption"}
_INDENT, _ABOVE = 15, 8
"""Points."""
_PAGES = (
    '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:pPr><w:pStyle w:val="Caption"/><w:jc w:val="right"/></w:pPr>'
    '<w:r><w:t xml:space="preserve">{name} · trang </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r>'
    "</w:fldSimple>{total}</w:p>"
)
_TOTAL = '<w:r><w:t>/</w:t></w:r><w:fldSimple w:instr="NUMPAGES"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
"""Only for one body: what counts the pages of a section is unknown to some programs."""


def write_task_docx(sheets: Sequence[TaskSheet], path: Path) -> None:
    """Write `sheets` to `path`; ExportError where it can't be written."""
    from docx import Document

    document = Document()
    dress(document, title_of(sheets[0]) if len(sheets) == 1 else sheets[0].source)
    for place, sheet in enumerate(sheets):
        section = _new_section(document) if place else document.sections[0]
        _number(section, title_of(sheet), total=_TOTAL if len(sheets) == 1 else "")
        for line in lines_of(sheet):
            _add(document, line)
    with saved(path) as file:
        document.save(str(file))


def _new_section(document: Any) -> Any:  # noqa: ANN401 - python-docx has no types
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    section = document.add_section()
    section.footer.is_linked_to_previous = False
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "1")
    section._sectPr.append(numbers)  # noqa: SLF001 - no public way to page numbers
    return section


def _number(section: Any, name: str, total: str) -> None:  # noqa: ANN401 - as above
    from xml.sax.saxutils import escape

    from docx.oxml import parse_xml

    footer = section.footer._element  # noqa: SLF001 - no public way to a field
    for paragraph in list(footer):
        footer.remove(paragraph)
    footer.append(parse_xml(_PAGES.format(name=escape(xml_characters(name)), total=total)))


def _add(document: Any, line: Line) -> None:  # noqa: ANN401 - as above
    from docx.shared import Pt

    paragraph = document.add_paragraph(xml_characters(line.text), style=_STYLES[line.look])
    paragraph.paragraph_format.keep_with_next = line.keeps
    if line.look is Look.PLACE:
        paragraph.paragraph_format.left_indent = Pt(_INDENT)
    if line.look is Look.TASK:
        paragraph.paragraph_format.space_before = Pt(_ABOVE)
