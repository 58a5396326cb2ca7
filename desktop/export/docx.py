"""The script of a talk as a Word file: what to say on each slide, then what to read up, for editing and printing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.export.docx_styles import FAMILY, dress
from desktop.export.pptx_text import xml_characters
from desktop.export.report import ExportReport, report_on
from desktop.export.saving import saved
from desktop.export.script import how_long
from desktop.export.sections import full_title, sections_of
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
    document.add_paragraph(xml_characters(deck.title), style="Title")
    for section in sections_of(deck):
        document.add_paragraph(xml_characters(section.name), style="Heading 1")
        for place in section.slides:
            _add_slide(document, deck.slides[place], place + 1)
            if progress:
                progress(place + 1, len(deck.slides))
    return document


def _add_slide(document: Any, slide: Slide, number: int) -> None:  # noqa: ANN401 - as above
    document.add_paragraph(xml_characters(f"{number}. {full_title(slide)}"), style="Heading 2")
    document.add_paragraph(how_long(slide.seconds), style="Caption")
    for line in _lines(slide.spoken):
        document.add_paragraph(line, style="Normal")
    for heading, text in ((READ_UP, slide.reference), (OWN_NOTES, slide.own_notes)):
        if text:
            document.add_paragraph(heading, style="Heading 3")
        for line in _lines(text):
            document.add_paragraph(line, style="Body Text")


def _lines(text: str) -> list[str]:
    return [xml_characters(line) for line in text.split("\n") if line.strip()]
