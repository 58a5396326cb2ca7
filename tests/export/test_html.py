"""HTML, read back by lxml: what it holds, and that foreign text is nothing but text."""

import base64
import re
import struct
import zlib
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import pytest
from lxml import html as lxml_html

from desktop.export.html import write_html
from desktop.export.html_fonts import woff
from desktop.guidance.document import Document, Mark, Node, NodeKind, Style
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.deck import Deck, DeckSettings, Detail
from desktop.slides.fit.fit import lay_out
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme


@pytest.fixture(scope="module")
def written(deck: Deck, layout: Layout, theme: Theme, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The guidance as HTML."""
    path = tmp_path_factory.mktemp("html") / "a.html"
    report = write_html(deck, layout, theme, path)
    assert (report.format, report.notes, report.overflow) == ("html", len(deck.slides), 0)
    return path.read_text(encoding="utf-8")


def words(element: lxml_html.HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def test_every_slide_has_its_text_and_notes(written: str, deck: Deck) -> None:
    """A section a slide: its title a heading, its points in reading order, its notes below."""
    sections = lxml_html.document_fromstring(written).findall(".//section")
    assert len(sections) == len(deck.slides)
    for section, slide in zip(sections, deck.slides, strict=True):
        (slide_part,), (notes,) = section.find_class("slide"), section.find_class("notes")
        (heading,) = slide_part.xpath(".//h1 | .//h2")
        assert words(heading).endswith(" ".join(slide.title.split()))
        text, at = words(slide_part), 0
        for point in slide.points:
            at = text.index(" ".join(point.span.text.split()), at)
        assert all(" ".join(line.split()) in words(notes) for line in slide.notes.split("\n"))


def test_only_its_own_script_may_run_and_nothing_may_be_asked_for(written: str) -> None:
    """The page's rules allow the one script whose hash they name, data for fonts and pictures, and no address."""
    (rules,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', written)
    (script,) = re.findall(r"<script>(.*?)</script>", written, re.DOTALL)
    digest = base64.b64encode(sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in rules
    assert "default-src 'none'" in rules
    told = re.sub(r"base64,[\w+/=]+", "", written.replace(script, ""))
    assert re.findall(r"https?:|//\w", told) == []
    assert re.findall(r"url\((?!data:font/woff;base64,)", written) == []


@pytest.mark.parametrize(("marks", "more"), [((), []), ((Mark(0, 9, Style.ITALIC),), ["400 italic"])])
def test_fonts_inside_are_the_faces_that_are_drawn(
    small: Deck, theme: Theme, tmp_path: Path, marks: tuple[Mark, ...], more: list[str]
) -> None:
    """Regular and bold; a slanted one only where something slants."""
    node = Node("p1", None, NodeKind.PARAGRAPH, "Lời trích nghiêng.", marks=marks)
    deck = compose_deck(Document("d", None, "T", (node,)), Facts(), DeckSettings(detail=Detail.FULL))
    write_html(deck, lay_out(deck), theme, tmp_path / "a.html")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    faces = re.findall(r"font-weight: (\d+); font-style: (\w+)", page)
    assert [" ".join(face) for face in faces] == ["400 normal", "700 normal", *more]
    assert ("<i>Lời trích</i>" in page) == bool(marks)


def test_a_packed_font_is_the_same_font() -> None:
    """Unpacked, every table of the WOFF is that of the TTF; it takes half the room."""
    ttf = files("fontpkg_be_vietnam_pro").joinpath("files", "BeVietnamPro-Regular.ttf").read_bytes()
    packed = woff(ttf)
    count = int.from_bytes(packed[12:14], "big")
    entries = [struct.unpack(">4s4I", packed[44 + 20 * at : 64 + 20 * at]) for at in range(count)]
    tables = {tag: packed[start : start + size] for tag, start, size, _, _ in entries}
    whole = {tag: zlib.decompress(tables[tag]) if size < length else tables[tag] for tag, _, size, length, _ in entries}
    directory = (struct.unpack(">4s3I", ttf[12 + 16 * at : 28 + 16 * at]) for at in range(count))
    assert whole == {tag: ttf[start : start + length] for tag, _, start, length in directory}
    assert len(packed) == int.from_bytes(packed[8:12], "big") < 0.5 * len(ttf)


def test_foreign_text_stays_text(theme: Theme, tmp_path: Path) -> None:
    """Scripts, addresses, handlers and broken characters of a document are shown as they stand and do nothing."""
    hostile = "</span><script>alert(1)</script> <img src=x onerror=alert(2)> javascript:alert(3) &amp; \"'\x00\u2028"
    document = Document("d", None, hostile, (Node("p1", None, NodeKind.PARAGRAPH, hostile),))
    deck = compose_deck(document, Facts(), DeckSettings(detail=Detail.FULL))
    write_html(deck, lay_out(deck), theme, tmp_path / "a.html")
    page = lxml_html.document_fromstring((tmp_path / "a.html").read_text(encoding="utf-8"))
    assert len(page.findall(".//script")) == 1
    assert page.findall(".//img") == []
    assert page.findall(".//a") == []
    names = {str(name) for element in page.iter("*") for name in element.attrib}
    assert not [name for name in names if name.startswith("on")]
    assert "<img src=x onerror=alert(2)>" in words(page.find_class("slide")[1])
