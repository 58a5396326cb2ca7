"""Markdown, read back by Python-Markdown and, where it is installed, by pandoc."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import markdown

from desktop.export.markdown import escaped, write_markdown
from desktop.export.words import Items, words_of
from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.slides.compose import compose_deck
from desktop.slides.content import FigureCards
from desktop.slides.deck import Deck, DeckSettings
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

PANDOC = shutil.which("pandoc")
HOSTILE = (
    "[x](file:///etc/passwd) ![y](http://a.b/c.png) <script>alert(1)</script> javascript:alert(1)",
    "- gạch đầu dòng",
    "1. một",
    "# tiêu đề",
    "=====",
    "> trích *đậm* _nghiêng_ `mã` $x$ | a | b |",
    "https://x.vn www.x.vn &lt; \\ ~~x~~ ^a^ @b",
    "=cmd|' /C calc'!A0",
)


def test_every_slide_stands_under_its_section(deck: Deck, layout: Layout, theme: Theme, tmp_path: Path) -> None:
    """The title, the sections, the slides with their numbers, points and notes."""
    report = write_markdown(deck, layout, theme, tmp_path / "a.md")
    lines = (tmp_path / "a.md").read_text(encoding="utf-8").splitlines()
    assert lines[0] == f"# {deck.title}"
    assert "### 5 · I. MỤC ĐÍCH, YÊU CẦU" in lines
    assert sum(line.startswith("### ") for line in lines) == len(deck.slides) == report.slides
    assert next(line for line in lines if line.startswith("## ")) == "## Mở đầu"
    assert "- **I.** MỤC ĐÍCH, YÊU CẦU" in lines
    assert "> **Lời nói**" in lines
    assert "> **Đọc thêm**" in lines


@pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")
def test_a_figure_keeps_the_words_that_change_it(guidance: Document, facts: Facts) -> None:
    """ "ước đạt" stands before the number of a card here, too."""
    deck = compose_deck(guidance, facts, DeckSettings(sections=("II.2.1",)))
    cards = [
        words for slide in deck.slides if isinstance(slide.content, FigureCards) and (words := words_of(slide.content))
    ]
    leads = [item.lead for words in cards if isinstance(words, Items) for item in words.items]
    assert "ước đạt 236.226 tỷ đồng" in leads
    assert "62.413 tỷ đồng" in leads


def test_foreign_text_is_plain_words_to_pandoc() -> None:
    """No link, picture, raw HTML, code or maths comes of it, and no character is lost."""
    written = "\n\n".join(map(escaped, HOSTILE))
    command = [str(PANDOC), "-f", "gfm", "-t", "json"]
    done = subprocess.run(command, input=written, capture_output=True, text=True, check=True, encoding="utf-8")
    blocks = json.loads(done.stdout)["blocks"]
    assert {block["t"] for block in blocks} == {"Para"}
    assert {node["t"] for block in blocks for node in block["c"]} <= {"Str", "Space", "Quoted"}
    assert ["".join(words(block["c"])) for block in blocks] == list(HOSTILE)


def words(nodes: list[dict[str, object]]) -> Iterator[str]:
    for node in nodes:
        yield str(node["c"]) if node["t"] == "Str" else " "


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("a1 .-+*_`[]()<>!#&=|~:/\\\"'đ\n\t"), max_size=40))
def test_whatever_the_text_it_is_one_paragraph_of_plain_words(text: str) -> None:
    """No element but the paragraph, and no attribute, comes of any mix of signs."""
    html = markdown(f"x {escaped(text)}")
    assert html.startswith("<p>x")
    assert html.count("<") == 2
