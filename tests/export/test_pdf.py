"""PDF, read back by pypdf."""

import unicodedata
from pathlib import Path

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
    from desktop.slides.fit import lay_out

    write_pdf(small, lay_out(small), theme, tmp_path / "a.pdf")
    names = set()
    for page in PdfReader(tmp_path / "a.pdf").pages:
        for entry in page["/Resources"]["/Font"].values():  # type: ignore[index]
            font = entry.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in font["/FontDescriptor"]
            names.add(str(font["/BaseFont"]))
    assert {name.lstrip("/").rpartition("+")[2] for name in names} == {"BeVietnamPro-Regular", "BeVietnamPro-Bold"}
