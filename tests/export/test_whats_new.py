"""What is new, written out and read back by other libraries."""

from dataclasses import replace
from io import StringIO
from pathlib import Path

import docx
import pypdfium2
import pytest
from markdown import markdown

from desktop.compare.compared import compared
from desktop.compare.news import news
from desktop.export.whats_new import WhatsNew, heading, whats_new_text, write_whats_new
from desktop.guidance.document import Document

OLD, NEW = "tăng 18,06% so với năm 2022", "tăng 19% so với năm 2022"


@pytest.fixture(scope="module")
def sheet(guidance: Document) -> WhatsNew:
    """A figure that changed, a passage that went, one that came with signs of Markdown in it."""
    nodes = [replace(node, text=node.text.replace(OLD, NEW)) for node in guidance.nodes if node.path != "II.2.1/p3"]
    came = replace(guidance.node("II.2.1/p2"), path="II.2.1/p9", text="Nội dung *mới* hoàn toàn về chuyển đổi số.")
    place = next(place for place, node in enumerate(nodes) if node.path == "II.2.1/p2")
    nodes.insert(place + 1, came)
    after = replace(guidance, nodes=tuple(nodes), footnotes=())
    return WhatsNew("bản 1", "bản 2", news(compared(replace(guidance, footnotes=()), after)))


def test_word_has_strokes_and_underlines(sheet: WhatsNew, tmp_path: Path, qapp) -> None:
    """What went is struck out, what came is underlined, and their words are verbatim."""
    write_whats_new(sheet, tmp_path / "a.docx")
    runs = [run for paragraph in docx.Document(str(tmp_path / "a.docx")).paragraphs for run in paragraph.runs]
    struck, underlined = ([run.text for run in runs if is_so(run)] for is_so in (_struck, _underlined))
    assert "18,06%" in struck
    assert "19%" in underlined
    assert "Nội dung *mới* hoàn toàn về chuyển đổi số." in underlined


def _struck(run) -> bool:
    return bool(run.font.strike)


def _underlined(run) -> bool:
    return bool(run.font.underline)


def test_markdown_is_read_as_it_was_meant(sheet: WhatsNew, tmp_path: Path) -> None:
    """Bold is what came; signs of the text itself are plain words."""
    write_whats_new(sheet, tmp_path / "a.md")
    page = markdown((tmp_path / "a.md").read_text(encoding="utf-8"))
    assert "~~18,06%~~<strong>19%</strong> so" in page
    assert "<strong>Nội dung *mới* hoàn toàn về chuyển đổi số.</strong>" in page


def test_paper_says_before_and_now(sheet: WhatsNew, tmp_path: Path, qapp) -> None:
    """A PDF tells both in words: colour is no help on paper."""
    write_whats_new(sheet, tmp_path / "a.pdf")
    pages = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    text = " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())
    assert "18,06% → 19%" in text
    assert "Trước: " in text
    assert "Nay: " in text


def test_the_list_as_text(sheet: WhatsNew) -> None:
    """For a message: what became of which passage, before and now; what went has no now."""
    lines = StringIO(whats_new_text(sheet)).read().splitlines()
    (gone,) = (place for place, line in enumerate(lines) if line.startswith("- Bỏ"))
    assert lines[gone + 1].startswith("  Trước: ")
    assert not lines[gone + 2].startswith("  Nay")
    (changed,) = (one for one in sheet.news if one.replaced)
    assert heading(changed) == "Sửa · 18,06% → 19%"
