"""The real guidance, read from its page text, against its anatomy, which was checked line by line."""

import csv
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.guidance.document import Document, Style
from desktop.reading.files import read_file
from desktop.reading.page_text import read_page_text
from desktop.reading.report import ReadResult


@pytest.fixture(scope="module")
def source(root: Path) -> str:
    return (root / "resources" / "guidance" / "huong-dan-2024.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def read(source: str) -> ReadResult:
    return read_page_text(source)


@pytest.fixture(scope="module")
def document(read: ReadResult) -> Document:
    return read.document


@pytest.fixture(scope="module")
def outline() -> list[dict[str, str]]:
    with Path(__file__).with_name("outline.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_every_node_has_its_path_kind_label_level_and_lines(document: Document, outline: list[dict[str, str]]) -> None:
    """All 123 nodes stand in reading order, each with what the anatomy says of it."""
    found = [
        (node.path, node.kind.value, node.label or "", str(node.level or ""), node.parent or "", list(node.lines))
        for node in document.nodes
    ]
    expected = [
        (row["path"], row["kind"], row["label"], row["level"], row["parent"], [int(n) for n in row["lines"].split()])
        for row in outline
    ]
    assert found == expected


def test_every_node_has_its_words(document: Document, outline: list[dict[str, str]]) -> None:
    """Length, beginning and end of each text are the anatomy's, rejoined paragraphs included."""
    found = [(node.path, len(node.text), node.text[:24], node.text[-24:]) for node in document.nodes]
    assert found == [(row["path"], int(row["characters"]), row["begins"], row["ends"]) for row in outline]


def test_node_kinds_are_counted(document: Document) -> None:
    """24 headings, 7 starred, 7 numbered paragraphs, 23 bullets, 60 paragraphs, preamble and closing."""
    assert Counter(node.kind.value for node in document.nodes) == {
        "heading": 24,
        "starred_heading": 7,
        "numbered_paragraph": 7,
        "bullet": 23,
        "paragraph": 60,
        "preamble": 1,
        "closing": 1,
    }


def _words(text: str) -> Counter[str]:
    return Counter(re.sub(r"⁽[⁰¹²³⁴-⁹]+⁾|\*", "", text).split())


def test_every_word_of_the_source_is_in_exactly_one_place(source: str, document: Document) -> None:
    """Only markers and the page number 4 are missing; a group of recipients is named once for its label."""
    labels = [node.printed or "" for node in document.nodes if node.printed != "*"]
    groups = sorted({recipient.group or "" for recipient in document.recipients} - {"lưu"})
    placed = " ".join(
        [
            (document.kind or "").upper(),
            document.title,
            *labels,
            *(node.text for node in document.nodes),
            *(note.text for note in document.footnotes),
            "Nơi nhận:",
            *(f"- {recipient.text}" for recipient in document.recipients),
            *(f"<{group}>" for group in groups),
            *document.signature,
        ]
    )
    missing = _words(source) - _words(placed)
    extra = _words(placed) - _words(source)
    signs = {"¹", "²", "³", "⁷", "⁸", "⁹", "(5)", "(6)", "-", "4"}
    ends = re.compile(r"[,.]$")
    assert {word for word in missing if word not in signs and not ends.search(word)} == set()
    assert all(f"{word}," in missing or f"{word}." in missing for word in extra)


def test_paragraphs_cut_by_pages_and_notes_are_whole(read: ReadResult) -> None:
    """The eight cuts are joined, and the paragraph that only lacks its full stop is not."""
    joints = [warning.lines for warning in read.warnings if warning.code == "cut_paragraph"]
    assert joints == [(27, 29), (41, 43), (95, 97), (143, 147), (159, 165), (183, 185), (273, 275), (285, 287)]


def test_the_page_number_in_note_3_is_reported_and_belongs_to_no_text(read: ReadResult) -> None:
    """The `4` at the end of note 3 is the number of the page."""
    assert [warning.lines for warning in read.warnings if warning.code == "page_number"] == [(111,)]
    assert read.document.footnotes[2].text.endswith("Trụ sở UBND phường Thanh Nhàn")


def test_footnotes_are_anchored(document: Document) -> None:
    """Nine notes, each at the node and offset of its marker; note 4 has five paragraphs."""
    assert [(note.label, note.node, note.offset) for note in document.footnotes] == [
        ("1", "II.2.1/p3", 506),
        ("2", "II.2.2/p2", 861),
        ("3", "II.2.2/p2", 910),
        ("4", "II.2.2/p3", 735),
        ("5", "II.2.2/p5", 282),
        ("6", "II.2.2/p5", 1109),
        ("7", "II.2.4/p3", 539),
        ("8", "II.2.4/p3", 789),
        ("9", "II.2.4/p3", 835),
    ]
    assert len(document.footnotes[3].text.split("\n")) == 5


def test_footnotes_call_what_they_explain(document: Document) -> None:
    """The words before an anchor are those before the marker in the source."""
    before = {note.label: document.node(note.node).text[: note.offset] for note in document.footnotes}
    assert before["1"].endswith("03 sản phẩm và 02 chủ thể")
    assert before["9"].endswith("đạt 82 giải")


def test_bold_and_italic_are_kept(document: Document) -> None:
    """Three bold percentages and nine italic phrases."""
    marked = [(mark.style, node.text[mark.start : mark.end]) for node in document.nodes for mark in node.marks]
    assert [words for style, words in marked if style is Style.BOLD] == ["103%", "132,6%", "98,9%"]
    assert len([words for style, words in marked if style is Style.ITALIC]) == 9
    assert (Style.ITALIC, "Về an ninh, quốc phòng") in marked


def test_front_matter_that_is_not_there_stays_empty(document: Document) -> None:
    """127-HD/BTGTU is the document that this one is based on, not its own number."""
    assert (document.kind, document.number, document.issued_on, document.issuer) == ("Hướng dẫn", None, None, None)
    assert document.title.startswith("Tuyên truyền kết quả phát triển kinh tế - xã hội năm 2023")


def test_recipients_have_inferred_groups(read: ReadResult) -> None:
    """Two report to, five work with, one is filed; the report says that this is inferred."""
    groups = Counter(recipient.group for recipient in read.document.recipients)
    assert groups == {"để báo cáo": 2, "để phối hợp thực hiện": 5, "lưu": 1}
    assert all(recipient.group_inferred for recipient in read.document.recipients)
    assert "inferred_groups" in {warning.code for warning in read.warnings}


def test_signature_is_three_lines(document: Document) -> None:
    """Authority, title and name."""
    assert document.signature == ("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Ngô Hồng Anh")


def test_the_shipped_markdown_is_this_reading(document: Document, root: Path) -> None:
    """resources/guidance holds what reading the page text gives, under its own short id."""
    shipped = read_file(root / "resources" / "guidance" / "huong-dan-2024.md").document
    assert shipped == replace(document, id="huong-dan-2024")
