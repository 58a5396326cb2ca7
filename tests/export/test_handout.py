"""Handouts, read back by pypdf."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desktop.export.formats import A_SHEET, Beside, Handout
from desktop.export.handout import write_handout
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

PageTexts = Callable[[Path], list[str]]


def is_told(line: str, pages: list[str]) -> bool:
    """Whether a line of notes stands on a sheet, or its beginning there and each rest on a sheet after it."""
    for page in pages:
        line = line[next(end for end in range(len(line), -1, -1) if line[:end] in page) :]
    return not line


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("a_sheet", A_SHEET)
def test_slides_share_sheets(
    deck: Deck, layout: Layout, theme: Theme, tmp_path: Path, page_texts: PageTexts, a_sheet: int
) -> None:
    """Sheets are A4; each holds that many slides in their order, with its number and the deck's title below."""
    report = write_handout(deck, layout, theme, tmp_path / "a.pdf", handout=Handout(a_sheet, Beside.LINES))
    pages = PdfReader(tmp_path / "a.pdf").pages
    assert len(pages) == -(-len(deck.slides) // a_sheet)
    assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) == (595, 842)
    text = page_texts(tmp_path / "a.pdf")[1]
    assert all(squeezed(slide.title) in text for slide in deck.slides[a_sheet : 2 * a_sheet])
    assert f"2/{len(pages)}" in text
    assert (report.format, report.notes, report.warnings) == ("pdf", 0, ())


def test_notes_stand_below_their_slide(small: Deck, theme: Theme, tmp_path: Path, page_texts: PageTexts) -> None:
    """On a sheet of its own a slide has all of its notes."""
    from desktop.slides.fit.fit import lay_out

    write_handout(small, lay_out(small), theme, tmp_path / "a.pdf", handout=Handout(1, Beside.NOTES))
    for text, slide in zip(page_texts(tmp_path / "a.pdf"), small.slides, strict=True):
        assert all(squeezed(line) in text for line in slide.notes.split("\n"))


@pytest.mark.parametrize("a_sheet", A_SHEET)
def test_notes_without_room_go_on_over_the_next_sheet(
    deck: Deck, layout: Layout, theme: Theme, tmp_path: Path, page_texts: PageTexts, a_sheet: int
) -> None:
    """No word of the notes is missing: what has no place beside its slide stands on the sheets after it."""
    report = write_handout(deck, layout, theme, tmp_path / "a.pdf", handout=Handout(a_sheet, Beside.NOTES))
    pages = page_texts(tmp_path / "a.pdf")
    at = 0
    for number, slide in enumerate(deck.slides[1:], 2):  # the cover has no number
        at = next(place for place in range(at, len(pages)) if f"{number}/{len(deck.slides)}" in pages[place])
        missing = [line for line in slide.notes.split("\n") if not is_told(squeezed(line), pages[at : at + 6])]
        assert missing == []
    assert report.notes == len(deck.slides)
    assert len(pages) > -(-len(deck.slides) // a_sheet) or a_sheet < 6
    if a_sheet == 6:
        (warning,) = report.warnings
        assert "in tiếp ở tờ sau" in warning
        assert "go on over the next sheet" in str(report.as_json()["warnings_en"])


def test_bookmarks_lead_to_the_sheet_of_their_section(deck: Deck, layout: Layout, theme: Theme, tmp_path: Path) -> None:
    """A section that begins with slide 10 begins on the fourth sheet of three slides."""
    write_handout(deck, layout, theme, tmp_path / "a.pdf", handout=Handout(3))
    reader = PdfReader(tmp_path / "a.pdf")
    tops: list[Any] = [entry for entry in reader.outline if not isinstance(entry, list)]
    first = next(at for at, slide in enumerate(deck.slides) if slide.section == "II")
    (second,) = [entry for entry in tops if entry.title.startswith("II. ")]
    assert reader.get_destination_page_number(second) == first // 3


def test_notes_that_go_on_say_of_which_slide_they_are(
    deck: Deck, layout: Layout, theme: Theme, tmp_path: Path, page_texts: PageTexts
) -> None:
    """Beside the slide stands where to look, and on the next sheet the number and title of the slide."""
    write_handout(deck, layout, theme, tmp_path / "a.pdf", handout=Handout(6, Beside.NOTES))
    pages = page_texts(tmp_path / "a.pdf")
    went_on = [page for page in pages if "(tiếp)·" in page]
    assert went_on
    assert sum(page.count("(tiếpởtờsau)") for page in pages) == sum(page.count("(tiếp)·") for page in went_on)
    assert all(f"{at}/{len(pages)}" in page for at, page in enumerate(pages, 1))
