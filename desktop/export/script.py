"""The script of a talk as PDF: what to say on each slide in large type, then what to read up."""

from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.export.flow import FAINT, Paragraph, Sheet, flow, notes_paragraphs, paint_lines
from desktop.export.paper import A4, TEXT, paint_footer
from desktop.export.pdf_sheets import Sheets, deck_bookmarks
from desktop.export.report import ExportReport, report_on
from desktop.export.saving import saved
from desktop.export.sections import numbered_title
from desktop.slides.deck import Deck, Slide
from desktop.slides.fonts import Face, Type
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

TITLE, SPOKEN, SMALL = Type(36, bold=True), Type(36), Type(24)
"""18 points for what is said: read at arm's length on a lectern."""


def write_script(
    deck: Deck, layout: Layout, theme: Theme, path: Path, progress: Callable[[int, int], None] | None = None
) -> ExportReport:
    """Write the notes of `deck` to `path`; ExportError where it can't be written.

    An exception of `progress` passes through.
    """
    with saved(path) as part, Sheets(deck.title, A4) as sheets:
        pages, on_sheet = laid_out(deck, progress)
        for number, lines in enumerate(pages, 1):
            sheets.turn()
            paint_lines(sheets.painter, lines)
            paint_footer(sheets.painter, deck.title, number, len(pages))
        part.write_bytes(sheets.finished(list(deck_bookmarks(deck, on_sheet))))
    notes = sum(bool(slide.notes) for slide in deck.slides)
    return report_on(deck, layout, theme, path, "pdf", (Face.STAGE.value,), notes)


def laid_out(deck: Deck, progress: Callable[[int, int], None] | None = None) -> tuple[list[Sheet], list[int]]:
    """The sheets, and on which of them each slide begins; slides follow one another as the room allows."""
    texts: list[Paragraph] = []
    for place, slide in enumerate(deck.slides):
        texts += _told(slide, place)
        if progress:
            progress(place + 1, len(deck.slides))
    sheets = flow(texts, TEXT)
    return sheets, [number for number, sheet in enumerate(sheets) for line in sheet if line.begins is not None]


def _told(slide: Slide, place: int) -> Iterator[Paragraph]:
    yield Paragraph(numbered_title(slide, place + 1), TITLE, before=1.2, keeps=True, begins=place)
    yield Paragraph(how_long(slide.seconds), SMALL, FAINT, keeps=bool(slide.notes))
    yield from notes_paragraphs(slide, SPOKEN, SMALL)


def how_long(seconds: float) -> str:
    """ "khoảng 1 phút 20 giây"."""
    minutes, rest = divmod(round(seconds), 60)
    parts = (f"{minutes} phút" if minutes else "", f"{rest} giây" if rest or not minutes else "")
    return "khoảng " + " ".join(part for part in parts if part)
