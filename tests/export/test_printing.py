"""A document on paper: every word of it, notes where they are called, and the person's marks."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop.errors import ExportError
from desktop.export.printing.lines import Line
from desktop.export.printing.order import Letters, PrintOrder, Sections, Words
from desktop.export.printing.pages import SEPARATION, Sheet, paginate
from desktop.export.printing.pdf import write_text_pdf
from desktop.export.printing.printout import Printout
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, edition_of, quote_of
from desktop.guidance.document import (
    Document,
    Footnote,
    Mark,
    Node,
    NodeKind,
    Recipient,
    Style,
    Table,
    text_of_rows,
)
from desktop.guidance.facts import Span
from desktop.slides.fonts import load_fonts

Texts = Callable[[Path], list[str]]


@pytest.fixture(scope="module", autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_fonts()


def order_of(document: Document, **fields) -> PrintOrder:
    return PrintOrder(document, letters=Letters.SANS, **fields)


def squeezed(text: str) -> str:
    """Without spaces, and without hyphens, which a reader of PDF takes away at the end of a line."""
    return re.sub(r"[\s\x02\ufffe-]", "", text)


def printed(path: Path, texts: Texts, order: PrintOrder) -> list[str]:
    """The pages without their numbers and running heads, spaces left out."""
    count = write_text_pdf(order, path)
    pages = [re.sub(r"Trang\d+/\d+", "", squeezed(page)) for page in texts(path)]
    assert len(pages) == count
    return pages


def mark(document: Document, path: str, words: str, kind=AnnotationKind.HIGHLIGHT, colour=None, note="") -> Annotation:
    edition = edition_of(document, 1)
    passage = next(one for one in edition.passages if (one.node, one.footnote) == (path, None))
    start = passage.text.index(words)
    return Annotation("a", kind, quote_of(edition, passage, start, start + len(words)), colour, note)


def test_every_word_is_on_paper(guidance, tmp_path, page_texts):
    """Each node and each note of the guidance stands there, verbatim, and every page says which it is of how many."""
    path = tmp_path / "a.pdf"
    count = write_text_pdf(order_of(guidance), path)
    pages = [squeezed(page) for page in page_texts(path)]
    assert [f"Trang{number}/{count}" in page for number, page in enumerate(pages, 1)] == [True] * count
    head = squeezed(f"Hướng dẫn: {guidance.title}")
    whole = "".join(page.replace(head, "") for page in pages)
    whole = re.sub(r"Trang\d+/\d+", "", whole)
    without_notes = whole
    for note in guidance.footnotes:
        assert squeezed(note.text) in whole
        without_notes = without_notes.replace(note.label + squeezed(note.text), "")
    for node in guidance.nodes:
        calls = {one.offset: one.label for one in guidance.notes_of(node.path)}
        text = "".join(calls.get(place, "") + letter for place, letter in enumerate(node.text))
        text += calls.get(len(node.text), "")
        assert squeezed(text) in without_notes, node.path


def test_notes_stand_on_the_page_that_calls_them(guidance, tmp_path, page_texts):
    """The beginning of every note is on the page of its marker."""
    pages = printed(tmp_path / "a.pdf", page_texts, order_of(guidance))
    for note in guidance.footnotes:
        text = guidance.node(note.node).text
        before = squeezed(text[max(note.offset - 14, 0) : note.offset]) + note.label
        assert any(before in page and note.label + squeezed(note.text[:40]) in page for page in pages), note.label


def test_a_section_is_printed_alone(guidance, tmp_path, page_texts):
    """With where it comes from, and none of what stands around it."""
    whole = "".join(printed(tmp_path / "a.pdf", page_texts, order_of(guidance, scope=Sections(("II.2.1",)))))
    assert whole.startswith("Trích:Hướngdẫn“Tuyêntruyền")
    assert squeezed(guidance.node("II.2.1/p1").text) in whole
    assert squeezed(guidance.node("II.2.2/p1").text) not in whole


def test_selected_words_are_printed_alone(guidance, tmp_path, page_texts):
    """Parts of two passages, and nothing else of them."""
    first, second = (guidance.node(path).text for path in ("II.2.1/p1", "II.2.1/p2"))
    spans = (Span("II.2.1/p1", None, 30, len(first), ""), Span("II.2.1/p2", None, 0, 25, ""))
    (page,) = printed(tmp_path / "a.pdf", page_texts, order_of(guidance, scope=Words(spans)))
    assert page.endswith(squeezed(first[30:] + second[:25]))


def test_headings_are_bookmarks(guidance, tmp_path):
    """The two upper levels, each on the page where it stands."""
    path = tmp_path / "a.pdf"
    write_text_pdf(order_of(guidance), path)
    reader = pypdf.PdfReader(path)
    top = [entry for entry in reader.outline if not isinstance(entry, list)]
    assert [str(entry.title).split()[0] for entry in top] == ["I.", "II.", "III."]
    assert reader.metadata is not None
    assert reader.metadata.title == f"Hướng dẫn: {guidance.title}"
    for entry in top:
        number = reader.get_destination_page_number(entry)
        assert number is not None
        assert squeezed(str(entry.title)) in squeezed(reader.pages[number].extract_text())


def test_a_letterhead_stands_in_two_columns(guidance, tmp_path, page_texts):
    """Issuer and number on the left, all other lines of it on the right; the signer beside whom it goes to."""
    lines = ("BAN TUYÊN GIÁO", "Số: 12-HD/BTG", "ĐẢNG CỘNG SẢN VIỆT NAM", "Hà Nội, ngày 05 tháng 3 năm 2024")
    document = replace(guidance, letterhead=lines, issuer=lines[0], number="12-HD/BTG",
                       recipients=(Recipient("Ban Thường vụ Quận ủy"),))  # fmt: skip
    first, *_, last = printed(tmp_path / "a.pdf", page_texts, order_of(document))
    assert all(squeezed(line) in first for line in lines)
    sheet = Printout(order_of(document)).sheets[0]
    head = sheet.lines[0][1]
    assert len({stretch.x for stretch in head.stretches}) == 2
    assert squeezed("Ban Thường vụ Quận ủy") in last
    assert squeezed("Ngô Hồng Anh") in last


ROWS = (("STT", "Chỉ tiêu", "Kế hoạch"), *((str(one), f"Chỉ tiêu thứ {one} Ẩm thực", f"{one},5") for one in range(90)))


def test_a_table_has_its_head_on_every_page(tmp_path, page_texts):
    """Rows stand once, in order, whole; the head again and again."""
    node = Node("t1", None, NodeKind.TABLE, text_of_rows(ROWS))
    document = Document("d", None, "Phụ lục", (node,), tables=(Table("t1", ROWS),))
    pages = printed(tmp_path / "a.pdf", page_texts, order_of(document))
    assert len(pages) > 2
    assert all("STTChỉtiêuKếhoạch" in page for page in pages)
    found = [squeezed("".join(row)) for page in pages for row in ROWS[1:] if squeezed("".join(row)) in page]
    assert found == [squeezed("".join(row)) for row in ROWS[1:]]


def test_what_stands_on_a_table_is_printed(tmp_path, page_texts):
    """Notes that are called in a cell, bold words of it, and the person's marks on it."""
    text = text_of_rows(ROWS)
    cell, other = text.index("Chỉ tiêu thứ 3 "), text.index("Chỉ tiêu thứ 7 ")
    bold = Mark(cell, cell + 8, Style.BOLD)
    node = Node("t1", None, NodeKind.TABLE, text, marks=(bold,))
    notes = (Footnote("1", "t1", cell + 14, "Theo số liệu thống kê."), Footnote("2", "t1", other, "Ước tính."))
    document = Document("d", None, "Phụ lục", (node,), notes, tables=(Table("t1", ROWS),))
    marks = (mark(document, "t1", "Chỉ tiêu thứ 5 Ẩm", colour=Colour.PINK, note="Hỏi lại"),)
    pages = printed(tmp_path / "a.pdf", page_texts, order_of(document, annotations=marks))
    assert squeezed("3 Chỉ tiêu thứ 31 Ẩm thực") in pages[0]
    assert squeezed("7 2Chỉ tiêu thứ 7 Ẩm thực") in pages[0]
    assert squeezed("1 Theo số liệu thống kê. 2 Ước tính.") in pages[0]
    assert squeezed("1. Hỏi lại “Chỉ tiêu thứ 5 Ẩm”") in pages[-1]
    sheet = Printout(order_of(document, annotations=marks)).sheets[0]
    assert [sign.text for _, line in sheet.lines for sign in line.signs] == ["1"]


def test_own_marks_are_numbered_and_told_at_the_end(guidance, tmp_path, page_texts):
    """In the order of the text; the ground is on the paper, and a letter beside it for printers of one colour."""
    marks = (
        mark(guidance, "II.2.1/p2", "hộ kinh doanh", AnnotationKind.NOTE, note="Hỏi lại phường về số hộ"),
        mark(guidance, "I.1", "Khẳng định", colour=Colour.GREEN, note="Ý mở đầu"),
        mark(guidance, "I.2", "Thông qua", colour=Colour.YELLOW),
    )
    pages = printed(tmp_path / "a.pdf", page_texts, order_of(guidance, annotations=marks))
    end = "".join(pages[-2:])
    assert squeezed("1. Ý mở đầu “Khẳng định” (mục I, 1)") in end
    assert squeezed("2. Hỏi lại phường về số hộ “hộ kinh doanh” (mục II, 2, 2.1)") in end
    printout = Printout(order_of(guidance, annotations=marks))
    signs = [sign.text for _, line in printout.sheets[0].lines for sign in line.signs]
    assert signs == ["1", "V"]
    shown = printout.picture(0, 600)
    colours = {shown.pixelColor(x, y).name() for x in range(600) for y in range(0, shown.height(), 3)}
    assert {"#cfefc9", "#fff1a8"} <= colours
    plain = "".join(printed(tmp_path / "b.pdf", page_texts, order_of(guidance)))
    assert squeezed("Ghi chú của người đọc") not in plain


def test_larger_letters_take_more_sheets(guidance):
    """At 18 points more than at 11."""
    counts = [len(Printout(order_of(guidance, size=size)).sheets) for size in (11, 18)]
    assert counts[1] > 1.8 * counts[0]


def test_printing_can_be_stopped(guidance, tmp_path):
    """What the progress raises passes through, and no file is left."""

    class Stop(Exception):
        pass

    def stop(_done: int, _all: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        write_text_pdf(order_of(guidance), tmp_path / "a.pdf", stop)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(guidance, tmp_path):
    """In one sentence."""
    with pytest.raises(ExportError, match="Không có thư mục"):
        write_text_pdf(order_of(guidance), tmp_path / "gone" / "a.pdf")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=400), max_size=6))
def test_any_text_is_printed(texts):
    """Whatever a stranger's file holds, it is laid out."""
    nodes = tuple(Node(f"p{place}", None, NodeKind.PARAGRAPH, text) for place, text in enumerate(texts))
    printout = Printout(order_of(Document("d", None, "Tên", nodes)))
    assert all(sheet.used + sheet.noted <= 1600 for sheet in printout.sheets)
    printout.picture(0, 100)


HEIGHT = 100.0
_lines = st.lists(
    st.builds(
        lambda height, above, keeps, notes: Line((), height, above, tuple(map(str, notes)), keeps=keeps),
        st.floats(5, 30), st.floats(0, 10), st.booleans(), st.lists(st.integers(0, 9), max_size=2),
    ),
    max_size=30,
)  # fmt: skip
_notes = st.lists(st.lists(st.builds(lambda height: Line((), height), st.floats(4, 12)), min_size=1, max_size=12),
                  min_size=10, max_size=10)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(_lines, _notes)
def test_lines_are_dealt_out_whole(lines, notes):
    """Each line once and in order, no sheet too full, and each note begins on the sheet that calls it."""
    sheets: list[Sheet] = list(paginate(lines, lambda label: notes[int(label)], HEIGHT))
    assert [line for sheet in sheets for _, line in sheet.lines] == lines
    called = [line for one in lines for label in one.notes for line in notes[int(label)]]
    assert [line for sheet in sheets for _, line in sheet.notes] == called
    for sheet in sheets:
        is_one_line = len(sheet.lines) <= 1
        assert sheet.used + sheet.noted <= HEIGHT + 0.01 or (is_one_line and sheet.used <= HEIGHT)
        assert not sheet.notes or sheet.notes[0][0] == SEPARATION
