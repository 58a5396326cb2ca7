"""The Markdown form holds a whole document, and any other Markdown becomes a tree."""

import string

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.guidance.document import Document, Mark, Rows, Style, Table
from desktop.guidance.rich import plain
from desktop.reading.assemble import assemble
from desktop.reading.blocks import Block
from desktop.reading.markdown.form import to_markdown
from desktop.reading.markdown.reader import read_markdown
from desktop.reading.page_text import read_page_text
from desktop.reading.source import Source

WORDS = st.text(alphabet=string.ascii_letters + "đĐạế .,;:*_#<>&[](){}`!\\+-=~|^$1290\"'“”⁽¹⁾", max_size=60)
NUMBERED = ["I. ", "II/", "1. ", "2. ", "1.1. ", "2.8.1. ", "3) ", "a) ", "đ) ", "(1) ", "A. ", "Điều 5. ", "Điều 6a."]
NAMED = ["Phần thứ nhất", "Chương I ", "Chương II", "Mục 1. ", "Tiểu mục 2 ", "Phụ lục I"]
LABELS = st.sampled_from(["", "“", "* ", "- ", "+ ", "– ", *NUMBERED, *NAMED])
LINES = st.lists(st.tuples(LABELS, WORDS).map("".join), min_size=1, max_size=12)


def test_the_guidance_comes_back_identical(guidance: Document) -> None:
    """Document -> Markdown -> Document."""
    assert read_markdown(to_markdown(guidance)).document == guidance


@given(LINES)
@example(["0¹", "(1) -"])
@example(["+ ¹", "(1) 0"])
def test_any_page_text_comes_back_identical(lines: list[str]) -> None:
    """Whatever a page text holds, its Markdown form reads back as the same document."""
    document = read_page_text("\n\n".join(["Kế hoạch", "Tên", *lines])).document
    assert read_markdown(to_markdown(document)).document == document


CELLS = st.text(alphabet=string.ascii_letters + "đế |\\\n*_-`{}[]", max_size=8).map(str.strip)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2).map(tuple), min_size=1, max_size=4).map(tuple))
def test_a_table_comes_back_identical(rows: Rows) -> None:
    """Cells keep bars, backslashes and line feeds."""
    document = assemble(Source((Block(plain("1. Mục")), Block(plain(""), rows=rows)))).document
    assert document.tables == (Table("1/t1", rows),)
    assert read_markdown(to_markdown(document)).document == document


def test_a_foreign_file_keeps_its_numbers_and_words() -> None:
    """Links, code and HTML stay as they stand; numbers are not counted anew."""
    text = "# Tên\n\n## I. Một\n3. Câu một. Câu hai <b>&amp;</b> [x](http://a.b) `c`.\n- ý\n\n## Không số\nĐoạn.\n"
    document = read_markdown(text, "tep.md").document
    assert document.title == "Tên"
    assert [(node.path, node.text) for node in document.nodes] == [
        ("I", "Một"),
        ("I.3", "Câu một. Câu hai <b>&amp;</b> [x](http://a.b) `c`."),
        ("I.3/b1", "ý"),
        ("h1", "Không số"),
        ("h1/p1", "Đoạn."),
    ]


def test_emphasis_and_notes_of_a_foreign_file_are_lifted() -> None:
    """`**`, `*` and `[^a]` become marks and an anchored footnote."""
    document = read_markdown("Đây là **đậm**[^a] và *nghiêng*.\n\n[^a]: Ghi chú.\n", "tep.md").document
    node = document.nodes[0]
    assert node.text == "Đây là đậm và nghiêng."
    assert node.marks == (Mark(7, 10, Style.BOLD), Mark(14, 21, Style.ITALIC))
    assert [(note.label, note.offset, note.text) for note in document.footnotes] == [("a", 10, "Ghi chú.")]


@given(st.text(max_size=300))
def test_any_markdown_is_read(text: str) -> None:
    """No text makes the Markdown reader fail, but for wrong front matter, which it refuses."""
    document = read_markdown(text.replace("+++", "")).document
    assert len({node.path for node in document.nodes}) == len(document.nodes)
