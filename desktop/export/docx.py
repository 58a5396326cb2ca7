"""The script of a talk as a Word file: what to say on each slide, then what to read up, for editing and printing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.export.docx_styles import FAMILY, dress
from desktop.export.pptx.text import xml_characters
from desktop.export.report import ExportReport, report_on
from desktop.export.saving import saved
from desktop.export.script import how_long
from desktop.export.sections import numbered_title, sections_of
from desktop.slides.deck import OWN_NOTES, READ_UP, Deck, Slide
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme


def write_docx(
    deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write the notes of `deck` to `path`; ExportError where it can't be written.

    An exception of `progress` passes through.
    """
    with saved(path) as part:
        _document(deck, progress).save(str(part))
    notes = sum(bool(slide.notes) for slide in deck.slides)
    return report_on(deck, layout, theme, path, "docx", (FAMILY,), notes)


def _document(deck: Deck, progress: Callable[[int, int], None] | None) -> Any:  # noqa: ANN401 - python-docx has no types
    from docx import Document

    document = Document()
    dress(document, deck.title)
    sheet = _Sheet(document)
    sheet.add(deck.title, "Title")
    for section in sections_of(deck):
        sheet.add(section.name, "Heading 1")
        for place in section.slides:
            _add_slide(sheet, deck.slides[place], place + 1)
            if progress:
                progress(place + 1, len(deck.slides))
    return document


class _Sheet:
    """Adds paragraphs to a document; python-docx would look through all styles and all paragraphs for each."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - as above
        self._styles, self._end = document.styles, document.element.body.sectPr
        self._ids: dict[str, str] = {}

    def add(self, text: str, style: str) -> None:
        """One paragraph, without the characters that XML can't hold."""
        from docx.oxml import OxmlElement

        if style not in self._ids:
            self._ids[style] = self._styles[style].style_id
        paragraph = OxmlElement("w:p")
        paragraph.style = self._ids[style]
        paragraph.add_r().text = xml_characters(text)
        self._end.addprevious(paragraph)


def _add_slide(sheet: _Sheet, slide: Slide, number: int) -> None:
    sheet.add(numbered_title(slide, number), "Heading 2")
    sheet.add(how_long(slide.seconds), "Caption")
    for line in _lines(slide.spoken):
        sheet.add(line, "Normal")
    for heading, text in ((READ_UP, slide.reference), (OWN_NOTES, slide.own_notes)):
        if text:
            sheet.add(heading, "Heading 3")
        for line in _lines(text):
            sheet.add(line, "Body Text")


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]
