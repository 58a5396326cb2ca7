"""HTML pages: of a gazette on the web, saved from Word or LibreOffice, and broken ones."""

import contextlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.errors import RefusedFile
from desktop.guidance.document import Mark, Style
from desktop.guidance.rich import Anchor
from desktop.reading.blocks import Block
from desktop.reading.html.reader import read_html
from desktop.reading.source import Source


def read(page: str) -> Source:
    return read_html(page.encode(), "a.html")


def texts(page: str) -> list[str]:
    return [block.text for block in read(page).blocks]


def only(page: str) -> Block:
    (block,) = read(page).blocks
    return block


def test_elements_that_stand_apart_are_blocks_in_order() -> None:
    """Places count the paragraphs; words between elements are a paragraph too."""
    blocks = read("<body>Một<p>Hai <span>ba</span>\n bốn<div>Năm<p>Sáu</div>Bảy<hr>Tám").blocks
    assert [block.text for block in blocks] == ["Một", "Hai ba bốn", "Năm", "Sáu", "Bảy", "Tám"]
    assert [block.lines for block in blocks] == [(1,), (2,), (3,), (4,), (5,), (6,)]


def test_headings_have_their_level_and_centred_words_are_centred() -> None:
    """By tag, attribute or inline style."""
    blocks = read(
        "<h1 align=center>A</h1><h3>B</h3><center>C</center><p style='TEXT-ALIGN: center'>D<p>E"
        "<div align=center><p>F<p align=left>G</div>"
    ).blocks
    assert [block.heading for block in blocks] == [1, 3, None, None, None, None, None]
    assert [block.is_centred for block in blocks] == [True, False, True, True, False, True, False]


def test_emphasis_is_kept() -> None:
    """Nested, by tag or by style, and switched off by style."""
    block = only("<p>Một <b>hai <i>ba</i></b> <em>bốn</em> <span style='font-weight:700'>năm</span><b "
                 "style='font-weight:normal'> sáu</b>")  # fmt: skip
    assert block.text == "Một hai ba bốn năm sáu"
    assert set(block.rich.marks) == {
        Mark(4, 10, Style.BOLD),
        Mark(8, 14, Style.ITALIC),
        Mark(15, 18, Style.BOLD),
    }


def test_what_a_reader_of_the_page_does_not_see_is_left_out() -> None:
    """Scripts, styles, menus, forms, comments and hidden parts; the words behind them stay."""
    page = """<head><title>Tên</title><style>p{}</style></head><nav>Menu</nav><p>Một<script>x()</script> hai
    <!-- ghi chú --><span hidden>ẩn</span><span style="display: none">ẩn</span><img alt="ảnh" src="http://x/y.png">ba
    <button>Bấm</button><select><option>Chọn</select><div style="visibility:hidden">ẩn</div><noscript>cũ</noscript>"""
    assert texts(page) == ["Một hai ba"]


@pytest.mark.parametrize(
    ("page", "labels"),
    [
        ("<ol><li>a<li>b</ol>", ["1.", "2."]),
        ("<ol type=I start=3><li>a<li>b</ol>", ["III.", "IV."]),
        ("<ol type=a><li>a<li value=4>b<li>c</ol>", ["a.", "d.", "e."]),
        ("<ol style='list-style-type:upper-alpha'><li>a</ol>", ["A."]),
        ("<ol style='list-style: lower-roman inside'><li>a<li>b</ol>", ["i.", "ii."]),
        ("<ol><li>a<ol type=i><li>b</ol><li>c</ol>", ["1.", "i.", "2."]),
        ("<ol start=x><li>a<p>b</ol>", ["1.", None]),
        ("<ul><li>a<li>- b</ul>", ["•", None]),
        ("<ol><li>1. a<li>b</ol>", [None, "2."]),
        ("<ul style='list-style-type:none'><li>a</ul><li>b", [None, None]),
        ("<p><span style='mso-list:Ignore'>1.1.<span>&nbsp; </span></span>a<p>b", ["1.1.", None]),
        ("<p><span style='font-family:Symbol;mso-list:Ignore'>·</span>a", ["•"]),
    ],
)
def test_labels_of_lists_are_those_that_a_browser_shows(page: str, labels: list[str | None]) -> None:
    """Numbers from the list's own start, Word's as it wrote them out, none where the words have one."""
    assert [block.printed for block in read(page).blocks] == labels


FILLED = "<p>Một<p>Hai<p>Ba<p>Bốn{}<p>Năm<p>Sáu<p>Bảy<p>Tám"


def table(rows: str) -> object:
    return next(block.rows for block in read(FILLED.format(f"<table border=1>{rows}</table>")).blocks if block.rows)


def test_merged_cells_stand_once_in_their_first_column() -> None:
    """Down and across."""
    rows = (
        "<thead><tr><th rowspan=2>TT<th colspan=2>Nội dung</thead><tr><td>a<td>b<p>c<tr><td>1<td rowspan=9>x<br>y<td>z"
        "<tr><td>2<td>t"
    )
    assert table(rows) == (("TT", "Nội dung", ""), ("", "a", "b c"), ("1", "x y", "z"), ("2", "", "t"))


@pytest.mark.parametrize("span", ["colspan=999999 rowspan=999999", "colspan=-1", "colspan=x", "rowspan=0"])
def test_a_span_that_cannot_be_meant_costs_nothing(span: str) -> None:
    """No cell and no word is lost."""
    found = table(f"<tr><td {span}>a<td>b<td>c<tr><td>d<td>e<td>f")
    assert isinstance(found, tuple)
    assert sorted(" ".join(" ".join(row) for row in found).split()) == list("abcdef")


def test_a_table_that_places_words_is_read_cell_by_cell() -> None:
    """The letterhead, a frame of one cell, and a page laid out in tables."""
    head = "<table><tr><td>BỘ Y TẾ<br>-----<td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></table>"
    assert texts(f"{head}<p>Một") == ["BỘ Y TẾ", "-----", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Một"]
    assert texts(FILLED.format("<table border=1><tr><td>Khung</table>"))[4] == "Khung"
    nested = "<table><tr><td>Trái<td><h2>Giữa</h2><table border=1><tr><td>a<td>b<tr><td>c<td>d</table><td>Phải</table>"
    assert [block.rows or block.text for block in read(FILLED.format(nested)).blocks[4:8]] == [
        "Trái",
        "Giữa",
        (("a", "b"), ("c", "d")),
        "Phải",
    ]


WORD = """<p>Câu<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> một.</p>
<p>Hai</p><div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Chú <b>thích</b></p>
<p>Đoạn</p></div></div>"""
LIBRE = """<p>Câu<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> một.</p>
<p>Hai</p><div id="sdfootnote1">
<p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Chú <b>thích</b></p>
<p>Đoạn</p></div>"""
PANDOC = """<p>Câu<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> một.</p><p>Hai</p>
<section><ol><li id="fn1"><p>Chú <b>thích</b></p><p>Đoạn<a href="#fnref1">↩︎</a></p></li></ol></section>"""
PLAIN = """<p>Câu<sup><a href="#n1">(1)</a></sup> một.</p><p>Hai</p><div id=n1>(1) Chú <b>thích</b><p>Đoạn</div>"""


@pytest.mark.parametrize("page", [WORD, LIBRE, PANDOC, PLAIN])
def test_notes_are_lifted_where_they_are_called(page: str) -> None:
    """As Word, LibreOffice and Pandoc write them, and by hand."""
    source = read(page)
    assert [block.text for block in source.blocks] == ["Câu một.", "Hai"]
    assert source.blocks[0].rich.anchors == (Anchor("1", 3),)
    (note,) = source.definitions
    assert (note.label, [paragraph.text for paragraph in note.paragraphs]) == ("1", ["Chú thích", "Đoạn"])
    assert note.paragraphs[0].marks == (Mark(4, 9, Style.BOLD),)


def test_labels_of_notes_are_unique() -> None:
    """Two notes with one number are two notes."""
    page = "<p>A<a href=#x><sup>1</sup></a> B<a href=#y><sup>1</sup></a><p id=x>1. Một<p id=y>1. Hai"
    assert [(note.label, note.rich.text) for note in read(page).definitions] == [("1", "Một"), ("1′", "1. Hai")]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("m<sup>2</sup>", "m²"),
        ("sản<sup>(1)</sup>.", "sản⁽¹⁾."),
        ("sản<sup>[12]</sup>.", "sản⁽¹²⁾."),
        ("1<sup>er</sup>", "1er"),
        ("xem<sup><a href='#mat'>3</a></sup>", "xem³"),
        ("xem <a id=a href='#b'>mục</a>", "xem mục"),
        ("<a href='#b'>1</a> <p id=b>", "1"),
    ],
)
def test_other_raised_words_stay(page: str, text: str) -> None:
    """Numbers in raised digits, whether or not a link leads nowhere."""
    assert only(page).text == text


def test_line_breaks_cut_before_a_label_only_and_preformatted_lines_always() -> None:
    """A title over two lines is one."""
    assert texts("<p>Kế hoạch<br>tuyên truyền<br>- Một<br>- Hai") == ["Kế hoạch tuyên truyền", "- Một", "- Hai"]
    assert texts("<pre>I. Một\n  hai\n\nII. Ba</pre>") == ["I. Một", "hai", "II. Ba"]


@pytest.mark.parametrize(
    "content",
    [
        "<p>Hướng dẫn &ldquo;một&rdquo; số".encode(),
        "<meta charset=iso-8859-1><p>Hướng dẫn “một” số".encode(),
        "<p>Hướng dẫn “một” số".encode("utf-16"),
        (
            b'<meta http-equiv=Content-Type content="text/html; charset=windows-1258">'
            b"<p>H\xfd\xf5\xecng d\xe2\xden \x93m\xf4\xf2t\x94 s\xf4\xec"
        ),
        (
            b"<p><font face='.VnTime'>H\xad\xedng d\xc9n</font> "
            b"\x93<span style='font-family:\".VnTime\"'>m\xe9t</span>\x94 "
            b"<span style='font-family:VNI-Times,serif'>so\xe1</span>"
        ),
    ],
)
def test_a_page_is_read_in_its_own_encoding(content: bytes) -> None:
    """By its bytes, by the encoding that it names, by the fonts of its words, by statistics."""
    (block,) = read_html(content, "a.html").blocks
    assert block.text == "Hướng dẫn “một” số"


def test_legacy_letters_without_a_font_are_found_by_statistics() -> None:
    """Written as characters or as entities."""
    assert texts("<p>H&#173;&iacute;ng dÉn bæ sung quy ®Þnh vÒ thuÕ") == ["Hướng dẫn bổ sung quy định về thuế"]


def test_conversion_is_said() -> None:
    """With an example."""
    (warning,) = read("<p><font face='.VnTimeH'>Bé Tµi chÝnh</font>").warnings
    assert warning.code == "legacy_text"
    assert "“Bé Tµi chÝnh” thành “BỘ TÀI CHÍNH”" in warning.message


@pytest.mark.parametrize("page", ["<p>", "<!-- x -->", "<script>x</script>"])
def test_a_page_without_words_has_no_blocks(page: str) -> None:
    """The door for files says so."""
    assert read(page).blocks == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty"), (b"\x89PNG\r\n\0", "not_text"), (b"<div>" * 10000 + b"a", "damaged")],
)
def test_what_is_no_page_is_refused(content: bytes, code: str) -> None:
    """Nothing, no text, and what is nested without end."""
    with pytest.raises(RefusedFile) as refusal:
        read_html(content, "a.html")
    assert refusal.value.code == code


def test_nothing_outside_the_page_is_opened(tmp_path) -> None:
    """Neither by entity nor by frame, include or link."""
    secret = tmp_path / "secret.html"
    secret.write_text("<p>bí mật", encoding="utf-8")
    page = f"""<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]><link rel=import href="{secret.as_uri()}">
    <p>Một &x;<iframe src="{secret.as_uri()}"></iframe><object data="{secret.as_uri()}">bí mật</object>"""
    assert "bí mật" not in " ".join(texts(page))


TAGS = st.sampled_from(
    [
        *("<p>", "</p>", "<table>", "</table>", "<tr>", "<td>", "<td rowspan=3 colspan=2>", "<ol start=5>", "</ol>"),
        *("<li>", "<sup>", "</sup>", "<a href=#x>1</a>", "<p id=x>", "<a name=x>", "<pre>", "</pre>", "<br>", "<h2>"),
        *("<a id=x href=#y>[1]</a>", "<div id=y>", "</div>", "<b>", "</i>", "&#0;", "&#x1F600;", "<?php", "<![if x]>"),
        *("một", " ", "\n", "\0"),
    ]
)


@given(st.lists(TAGS).map("".join))
@example("<a href=#x><sup>1</sup></a><table><tr><td id=x>a")
def test_any_order_of_tags_is_read(page: str) -> None:
    """No nesting breaks the reader, and a note is called once."""
    try:
        source = read(page)
    except RefusedFile:
        return
    called = [anchor.label for block in source.blocks for anchor in block.rich.anchors]
    assert len(set(called)) == len(called)


@given(st.binary())
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """Whatever a file with this ending holds."""
    with contextlib.suppress(RefusedFile):
        assert isinstance(read_html(content, "a.html"), Source)
