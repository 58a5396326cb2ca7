"""Text of a stranger's document in every format: it comes out as it stands, and is no formula, link or field."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document as WordDocument
from pptx import Presentation
from pypdf import PdfReader

from desktop.export.docx import write_docx
from desktop.export.pdf import write_pdf
from desktop.export.pptx.writer import write_pptx
from desktop.export.script import write_script
from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Deck, DeckSettings, Detail
from desktop.slides.fit.fit import lay_out
from desktop.slides.theme import Theme

HOSTILE = (
    "=cmd|' /C calc'!A0",
    "javascript:alert(1) https://x.vn/?a=1&b=2",
    '[x](file:///etc/passwd) <script>alert("1")</script>',
    "_x0041__x000D_ ]]> &lt; {HYPERLINK x} 😀 \u202eabc",
    "\x00\x01\x0b\x1f chữ \ufffe sau",
)


@pytest.fixture(scope="module")
def hostile(small: Deck) -> Deck:
    """A deck whose title and points are such text."""
    nodes = tuple(Node(f"p{at}", None, NodeKind.PARAGRAPH, text) for at, text in enumerate(HOSTILE))
    return compose_deck(Document("d", None, HOSTILE[2], nodes), Facts(), DeckSettings(detail=Detail.FULL))


def shown(text: str) -> str:
    """What XML can hold of it, without spaces."""
    return "".join(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text).split())


def test_powerpoint(hostile: Deck, theme: Theme, tmp_path: Path) -> None:
    """Titles, points and notes are the text; nothing can be pressed and nothing lies outside."""
    write_pptx(hostile, lay_out(hostile), theme, tmp_path / "a.pptx")
    slides: list[Any] = list(Presentation(str(tmp_path / "a.pptx")).slides)
    points = [line.text for slide in slides for body in slide.placeholders if body.placeholder_format.idx == 1
              for line in body.text_frame.paragraphs]  # fmt: skip
    assert [shown(point) for point in points] == [shown(text) for text in HOSTILE]
    notes = shown("".join(slide.notes_slide.notes_text_frame.text for slide in slides))
    assert [text for text in HOSTILE if shown(text) not in notes] == []
    with ZipFile(tmp_path / "a.pptx") as archive:
        parts = [archive.read(name) for name in archive.namelist()]
    assert not [part for part in parts if re.search(rb"hlinkClick|TargetMode|hlinkHover|vbaProject", part)]


def test_word(hostile: Deck, theme: Theme, tmp_path: Path) -> None:
    """The script holds the text, and no field but the number of the page."""
    write_docx(hostile, lay_out(hostile), theme, tmp_path / "a.docx")
    text = shown("".join(each.text for each in WordDocument(str(tmp_path / "a.docx")).paragraphs))
    assert [each for each in HOSTILE if shown(each) not in text] == []
    with ZipFile(tmp_path / "a.docx") as archive:
        parts = "".join(archive.read(name).decode() for name in archive.namelist() if name.startswith("word/"))
    assert re.findall(r'w:instr="([^"]*)"', parts) == ["PAGE"]
    assert not re.findall(r"w:hyperlink |w:instrText|TargetMode", parts)


@pytest.mark.parametrize("write", [write_pdf, write_script])
def test_pdf(hostile: Deck, theme: Theme, tmp_path: Path, write: Callable[..., object]) -> None:
    """No page has an annotation, and the file no action; the title is the text."""
    write(hostile, lay_out(hostile), theme, tmp_path / "a.pdf")
    reader: Any = PdfReader(tmp_path / "a.pdf")
    assert [page for page in reader.pages if page.annotations] == []
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(reader.root_object)
    assert set(reader.root_object["/Names"].get_object()) <= {"/Dests"}
    assert reader.metadata.title == HOSTILE[2]
