"""The script as PDF and as a Word file, read back by pypdf and python-docx."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document as WordDocument
from pypdf import PdfReader

from desktop.export.docx import write_docx
from desktop.export.script import how_long, laid_out, write_script
from desktop.export.sections import numbered_title
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

PageTexts = Callable[[Path], list[str]]


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_the_script_holds_all_notes(
    deck: Deck, layout: Layout, theme: Theme, tmp_path: Path, page_texts: PageTexts
) -> None:
    """Each slide's number, title and notes stand in it, in order; slides follow one another over the sheets."""
    report = write_script(deck, layout, theme, tmp_path / "a.pdf")
    pages = page_texts(tmp_path / "a.pdf")
    footers = (squeezed(f"{deck.title} {at} / {len(pages)}") for at in range(1, len(pages) + 1))
    text = "".join(page.replace(footer, "") for page, footer in zip(pages, footers, strict=True))
    at = 0
    for number, slide in enumerate(deck.slides, 1):
        for line in (numbered_title(slide, number), *slide.notes.split("\n")):
            at = text.index(squeezed(line), at)
    assert report.notes == len(deck.slides)
    assert 20 < len(pages) < len(deck.slides)


def test_what_is_said_is_large(deck: Deck, layout: Layout, theme: Theme, tmp_path: Path) -> None:
    """18 points for what to say, 12 for what to read up."""
    write_script(deck, layout, theme, tmp_path / "a.pdf")
    sizes: dict[str, float] = {}

    def look(text: str, matrix: list[float], place: list[float], font: object, size: float) -> None:
        sizes.setdefault(text.strip(), round(abs(size * matrix[3] * place[3])))

    for page in PdfReader(tmp_path / "a.pdf").pages[:1]:
        page.extract_text(visitor_text=look)
    assert set(sizes.values()) >= {18, 12}


def test_a_heading_is_never_last_on_its_sheet(deck: Deck) -> None:
    """Below a title, a time or "read up" stands at least something to say or read."""
    sheets, begins = laid_out(deck)
    assert [sheet[-1].text for sheet in sheets if sheet[-1].type.bold or sheet[-1].text.startswith("khoảng")] == []
    assert len(begins) == len(deck.slides)
    assert begins == sorted(begins)


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "khoảng 0 giây"), (59.6, "khoảng 1 phút"), (80, "khoảng 1 phút 20 giây")]
)
def test_minutes_are_said_as_people_say_them(seconds: float, said: str) -> None:
    """Whole seconds; minutes where there are some."""
    assert how_long(seconds) == said


def test_a_word_file_has_headings_and_notes(deck: Deck, layout: Layout, theme: Theme, tmp_path: Path) -> None:
    """Sections are headings 1, slides headings 2; below them stand the notes, a paragraph a line."""
    report = write_docx(deck, layout, theme, tmp_path / "a.docx")
    paragraphs: list[Any] = list(WordDocument(str(tmp_path / "a.docx")).paragraphs)
    titles = [each.text for each in paragraphs if each.style.name == "Heading 2"]
    assert titles == [numbered_title(slide, number) for number, slide in enumerate(deck.slides, 1)]
    assert next(each.text for each in paragraphs if each.style.name == "Heading 1") == "Mở đầu"
    said = [each.text for each in paragraphs if each.style.name == "Normal"]
    assert said == [line for slide in deck.slides for line in slide.spoken.split("\n") if line.strip()]
    read = [each.text for each in paragraphs if each.style.name == "Body Text"]
    assert read == [line for slide in deck.slides for line in slide.reference.split("\n") if line.strip()]
    assert (report.format, report.fonts) == ("docx", ("Times New Roman",))


def test_a_word_file_is_vietnamese_and_names_no_stranger(small: Deck, theme: Theme, tmp_path: Path) -> None:
    """Language, face and properties are ours; the page is A4 and numbered."""
    from desktop.slides.fit.fit import lay_out

    write_docx(small, lay_out(small), theme, tmp_path / "a.docx")
    document: Any = WordDocument(str(tmp_path / "a.docx"))
    properties = document.core_properties
    assert (properties.title, properties.language, properties.author) == (small.title, "vi-VN", "")
    assert (document.sections[0].page_width.mm, document.sections[0].page_height.mm) == pytest.approx((210, 297), 0.01)
    assert document.styles["Normal"].font.name == "Times New Roman"
    with ZipFile(tmp_path / "a.docx") as archive:
        styles, footer = (archive.read(f"word/{name}.xml").decode("utf-8") for name in ("styles", "footer1"))
        assert 'w:lang w:val="vi-VN"' in styles
        assert "PAGE" in footer
        assert b"python-docx" not in archive.read("docProps/core.xml")
