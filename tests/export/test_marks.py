"""Marks written out and read back by others."""

import subprocess

import docx
import pytest

from desktop.errors import ExportError
from desktop.export.marks import marks_markdown, write_marks
from desktop.guidance.annotation_json import from_json
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Quote
from desktop.page.mark_line import MarkLine

LINES = (
    MarkLine("Hướng dẫn", "2.1. Về kinh tế", "Tô màu: Vàng", "tăng 8,5% so với *năm* 2022", "Hỏi lại\n# Gấp", "mục II"),
    MarkLine("Hướng dẫn", "2.2. Về văn hóa", "Dấu trang", "Phong trào", "", "mục II, 2"),
)


def test_markdown_says_what_was_marked_verbatim(tmp_path):
    """Words with signs of Markdown stand as they are; a note never becomes a heading."""
    write_marks("Đánh dấu", LINES, (), tmp_path / "a.md")
    text = (tmp_path / "a.md").read_text(encoding="utf-8")
    assert text == marks_markdown("Đánh dấu", LINES)
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "# Đánh dấu", "## Hướng dẫn", "### 2\\.1. Về kinh tế", "### 2\\.2. Về văn hóa",
    ]  # fmt: skip
    assert "> tăng 8,5% so với \\*năm\\* 2022" in text


def test_markdown_is_read_by_pandoc(tmp_path):
    """Another reader sees the words as they were."""
    write_marks("Đánh dấu", LINES, (), tmp_path / "a.md")
    try:
        plain = subprocess.run(["pandoc", "-t", "plain", tmp_path / "a.md"], check=True, capture_output=True)  # noqa: S607
    except FileNotFoundError:
        pytest.skip("pandoc is not on this machine")
    words = " ".join(plain.stdout.decode("utf-8").split())
    assert "tăng 8,5% so với *năm* 2022" in words
    assert "Hỏi lại # Gấp" in words


def test_word_has_headings_and_notes(tmp_path):
    """The Word file holds the title, a heading a section, quote, note and source."""
    write_marks("Đánh dấu", LINES, (), tmp_path / "a.docx")
    paragraphs = [
        (one.style and one.style.name, one.text) for one in docx.Document(str(tmp_path / "a.docx")).paragraphs
    ]
    assert paragraphs[:4] == [
        ("Title", "Đánh dấu"),
        ("Heading 1", "Hướng dẫn"),
        ("Heading 2", "2.1. Về kinh tế"),
        ("Normal", "“tăng 8,5% so với *năm* 2022”"),
    ]
    assert ("Body Text", "Hỏi lại") in paragraphs


def test_json_comes_in_again(tmp_path):
    """JSON holds the annotations themselves."""
    quote = Quote("d", 0, "II", None, 0, 3, "Tổng", "", " thu")
    time = "2026-01-01T00:00:00.000+00:00"
    one = Annotation("a", AnnotationKind.HIGHLIGHT, quote, Colour.PINK, "n", "", time, time)
    write_marks("Đánh dấu", LINES, [one], tmp_path / "a.json")
    assert from_json((tmp_path / "a.json").read_text(encoding="utf-8")) == (one,)


def test_a_place_that_can_not_be_written(tmp_path):
    """A folder of the same name is one sentence."""
    (tmp_path / "a.md").mkdir()
    with pytest.raises(ExportError):
        write_marks("Đánh dấu", LINES, (), tmp_path / "a.md")
