"""python-docx's default template, which is English and in Calibri, becomes ours: A4, one face, Vietnamese."""

from datetime import UTC, datetime
from typing import Any

from desktop.export.pptx.text import LANGUAGE, xml_characters

FAMILY = "Times New Roman"
"""The face of official documents; every office machine has it."""
_A4, _MARGIN = (7560310, 10692130), 900000
"""EMU."""
_STYLES = (
    ("Title", 22, True, 0, 18),
    ("Heading 1", 20, True, 18, 6),
    ("Heading 2", 16, True, 14, 2),
    ("Heading 3", 13, True, 8, 2),
    ("Caption", 12, False, 0, 4),
    ("Normal", 16, False, 0, 6),
    ("Body Text", 13, False, 0, 4),
)
"""Name, points, bold, points before and after."""
_PAGE_NUMBER = (
    '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:pPr><w:jc w:val="right"/></w:pPr>'
    '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
)


def dress(document: Any, title: str) -> None:  # noqa: ANN401 - python-docx has no types
    """Give the template our page, styles, language and properties."""
    from docx.oxml import parse_xml

    section = document.sections[0]
    section.page_width, section.page_height = _A4
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    footer = section.footer._element  # noqa: SLF001 - no public way to a field
    footer.append(parse_xml(_PAGE_NUMBER))
    for name, points, bold, before, after in _STYLES:
        _set_style(document.styles[name], points, before, after, bold=bold)
    for node in document.styles.element.iter("{*}lang"):
        for key in node.attrib:
            node.set(key, LANGUAGE)
    _describe(document.core_properties, title)


def _set_style(style: Any, points: int, before: int, after: int, *, bold: bool) -> None:  # noqa: ANN401 - as above
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.size, style.font.bold, style.font.italic = Pt(points), bold, False
    style.font.name, style.font.color.rgb = FAMILY, RGBColor(0, 0, 0)
    fonts = style.element.rPr.rFonts
    for key in list(fonts.keys()):
        # A theme's font, named for any of the scripts, would win over ours.
        del fonts.attrib[key]
    for key in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(key), FAMILY)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _describe(properties: Any, title: str) -> None:  # noqa: ANN401 - as above
    properties.title, properties.language = xml_characters(title)[:255], LANGUAGE
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = datetime.now(UTC)
