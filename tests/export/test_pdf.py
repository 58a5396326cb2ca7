"""PDF, read back by pypdf."""

import unicodedata
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from desktop.export.pdf import write_pdf
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_a_page_a_slide_with_its_text(deck: Deck, layout: Layout, theme: Theme, tmp_path: Path) -> None:
    """Each slide is a page of the right size whose text, in NFC, holds its title and its points."""
    report = write_pdf(deck, layout, theme, tmp_path / "a.pdf")
    reader = PdfReader(tmp_path / "a.pdf")
    assert len(reader.pages) == report.slides == len(deck.slides)
    for page, slide in list(zip(reader.pages, deck.slides, strict=True))[:20]:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (960, 540)
        text = page.extract_text()
        assert unicodedata.is_normalized("NFC", text)
        assert squeezed(slide.title) in squeezed(text)
        assert all(squeezed(point.span.text) in squeezed(text) for point in slide.points)
    assert reader.metadata is not None
    assert reader.metadata.title == deck.title


def test_fonts_are_embedded(small: Deck, theme: Theme, tmp_path: Path) -> None:
    """Every font of every page is inside the file."""
    from desktop.slides.fit.fit import lay_out

    write_pdf(small, lay_out(small), theme, tmp_path / "a.pdf")
    names = set()
    for page in PdfReader(tmp_path / "a.pdf").pages:
        for entry in page["/Resources"]["/Font"].values():  # type: ignore[index]
            font = entry.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in font["/FontDescriptor"]
            names.add(str(font["/BaseFont"]))
    assert {name.lstrip("/").rpartition("+")[2] for name in names} == {
        "BeVietnamPro-Regular",
        "BeVietnamPro-Bold",
        "BeVietnamPro-Italic",
    }


def test_bookmarks_lead_to_sections_and_their_headings(
    deck: Deck, layout: Layout, theme: Theme, tmp_path: Path
) -> None:
    """A bookmark a section, and under it one a heading, each to its first page."""
    write_pdf(deck, layout, theme, tmp_path / "a.pdf")
    reader = PdfReader(tmp_path / "a.pdf")
    tops: list[Any] = [entry for entry in reader.outline if not isinstance(entry, list)]
    assert [entry.title.partition(" ")[0] for entry in tops] == ["Mở", "I.", "II.", "III.", "Kết"]
    first = next(at for at, slide in enumerate(deck.slides) if slide.section == "II")
    assert reader.get_destination_page_number(tops[2]) == first
    nested: list[Any] = next(each for each in reader.outline[4:] if isinstance(each, list))
    below = [entry.title for entry in nested]
    assert len(below) == len(set(below))
    assert any("…" not in title for title in below)


def test_a_reader_is_told_the_language_and_shows_the_title(small: Deck, theme: Theme, tmp_path: Path) -> None:
    """/Lang is vi-VN, and the window of the reader is named after the deck."""
    from desktop.slides.fit.fit import lay_out

    write_pdf(small, lay_out(small), theme, tmp_path / "a.pdf")
    root: Any = PdfReader(tmp_path / "a.pdf").root_object
    assert root["/Lang"] == "vi-VN"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
