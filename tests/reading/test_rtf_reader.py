"""RTF files as word processors write them, and as nobody should."""

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.errors import RefusedFile
from desktop.guidance.document import Mark, Style
from desktop.guidance.rich import Anchor
from desktop.reading.blocks import Block
from desktop.reading.rtf.reader import read_rtf
from desktop.reading.source import Source

FONTS = (
    r"{\fonttbl{\f0\fcharset0 Times New Roman;}{\f1\fcharset0{\*\panose 020b}.VnTime;}{\f2\fcharset0 .VnTimeH;}"
    r"{\f3\fcharset0 VNI-Times;}{\f4\fcharset2 Symbol;}{\f5\fcharset163 Times New Roman (Vietnamese);}"
    r"{\f6\fcharset128 MS Mincho;}}"
)
HEAD = r"{\rtf1\ansi\ansicpg1252\deff0\uc1" + FONTS


def read(body: str, head: str = HEAD) -> Source:
    return read_rtf(f"{head}{body}}}".encode("latin-1"), "a.rtf")


def texts(body: str) -> list[str]:
    return [block.text for block in read(body).blocks]


def only(body: str) -> Block:
    (block,) = read(body).blocks
    return block


def test_paragraphs_are_blocks_with_their_places() -> None:
    """An empty paragraph is no block, but counts."""
    blocks = read(r"\pard M\'f4t\par\par\pard\qc\b Hai\b0\par\pard Ba").blocks
    assert [(block.text, block.lines) for block in blocks] == [("Môt", (1,)), ("Hai", (3,)), ("Ba", (4,))]
    assert [(block.is_centred, block.is_bold) for block in blocks] == [(False, False), (True, True), (False, False)]


def test_emphasis_is_kept_and_ends_with_its_group() -> None:
    """Bold by switch, italic by group."""
    block = only(r"Mot \b hai\b0  {\i ba} bon\par")
    assert block.text == "Mot hai ba bon"
    assert block.rich.marks == (Mark(4, 7, Style.BOLD), Mark(8, 10, Style.ITALIC))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"{\f1 B\'e9 T\'b5i ch\'ddnh h\'ad\'edng d\'c9n}", "Bộ Tài chính hướng dẫn"),
        (r"{\f2 B\'e9 T\'b5i ch\'ddnh}", "BỘ TÀI CHÍNH"),
        (r"{\f1\caps th\'abng t\'ad}", "THÔNG TƯ"),
        (r"{\f3 Co\'e4ng ho\'f8a}", "Cộng hòa"),
        (r"{\f3 Co}{\f3\'e4ng ho\'f8a}", "Cộng hòa"),
        (r"{\f1 H\'b5 N\'e9i}, {\f0 caf\'e9}", "Hà Nội, café"),
        (r"{\f1 H\u224?i \u272?\u7897?ng}", "Hài Động"),
        (r"{\f5 H\'fd\'f5\'ecng d\'e2\'den}", "Hướng dẫn"),
        (r"{\f6\'93\'fa\'96\'7b}", "日本"),
        (r"{\f4\'b7} Mot {\f4 \u61623?}", "• Mot •"),
        (r"\u7897\'f4\u7897 o x", "ộộ x"),
        (r"{\uc2 \u7897 oo}\uc0 \u7897 o", "ộộo"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"m{\super 2} va 10{\super\'31}", "m² va 10¹"),
        (r"\'93a\'94 \ldblquote b\rdblquote\emdash c\~d\_e\-f\{\}\\", "“a” “b”—c d-ef{}\\"),
        ("a\r\nb\tc\\tab d", "ab c d"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt lien ket}}", "lien ket"),
        (r"{\upr{ANSI}{\*\ud{Uni}}}", "Uni"),
        (r"{\nosuchdestination chu}", "chu"),
        (r"{\*\nosuchdestination chu}con", "con"),
        (r"{\header dau trang}{\info{\title x}}{\pict 0a0b}{\object{\result y}}con", "con"),
        (r"a{\v an}b{\deleted xoa}c{\revised them}", "abcthem"),
        (r"\bin5 }}}}}con", "con"),
    ],
)
def test_words_read_as_they_are_printed(body: str, text: str) -> None:
    """Fonts, code pages, characters by number, and what no page shows."""
    assert only(body).text == text


def test_conversion_is_said_once_with_an_example() -> None:
    """The first words of a legacy font, before and after."""
    source = read(r"{\f1 B\'e9   T\'b5i ch\'ddnh\par H\'b5 N\'e9i}")
    (warning,) = source.warnings
    assert warning.code == "legacy_text"
    assert "“Bé Tµi chÝnh” thành “Bộ Tài chính”" in warning.message


def test_legacy_letters_in_a_font_without_its_name_are_found_by_statistics() -> None:
    """A file that went through a program which lost the fonts."""
    source = read(r"H\'ad\'edng d\'c9n b\'e6 sung quy \'ae\'denh v\'d2 thu\'d5 thu nh\'cbp\par B\'e9 T\'b5I CH\'ddNH")
    assert [block.text for block in source.blocks] == ["Hướng dẫn bổ sung quy định về thuế thu nhập", "BỘ TÀI CHÍNH"]
    assert [warning.code for warning in source.warnings] == ["legacy_text"]


def test_what_is_left_out_is_said() -> None:
    """Pictures, hidden words and tracked changes, with the paragraph."""
    source = read(r"a\par{\pict 00}b{\v an}{\v  }\par{\deleted c}d{\revised e}")
    assert {(warning.code, warning.lines) for warning in source.warnings} == {
        ("pictures", (2,)),
        ("hidden", (2,)),
        ("tracked_changes", (3,)),
    }


@pytest.mark.parametrize(
    ("label", "printed"),
    [(r"1.\tab", "1."), (r"a)\tab", "a)"), (r"\f4\'b7\tab", "•"), ("-\t", "-"), (r"\f0 o\tab", "o")],
)
def test_the_label_of_a_list_is_what_the_writer_printed(label: str, printed: str) -> None:
    """Written out before the paragraph, in new files and in old ones."""
    for name in ("listtext", "pntext"):
        block = only(rf"{{\{name}\pard\plain {label}}}{{\*\pn\pnlvlbody{{\pntxta .}}}}Noi dung\par")
        assert (block.printed, block.rich.text) == (printed, "Noi dung")


def test_an_outline_level_makes_a_heading_until_the_paragraph_is_reset() -> None:
    """Levels are counted from 1; the ninth is body text."""
    blocks = read(r"\outlinelevel0 A\par B\par\pard C\par\outlinelevel9 D").blocks
    assert [block.heading for block in blocks] == [1, 1, None, None]


def test_notes_are_lifted_where_they_are_called() -> None:
    """Footnotes are counted in digits, endnotes in Roman numbers."""
    source = read(
        r"Mot{\super\chftn}{\footnote\pard\plain{\super\chftn} Chu \b thich\par Doan hai} va hai"
        r"{\footnote\ftnalt{\chftn} Cuoi bai}.{\super\chftn{\*\footnote\chftn  Thu hai}}\par Tiep"
    )
    assert [block.text for block in source.blocks] == ["Mot va hai.", "Tiep"]
    assert source.blocks[0].rich.anchors == (Anchor("1", 3), Anchor("i", 10), Anchor("2", 11))
    notes = {note.label: [paragraph.text for paragraph in note.paragraphs] for note in source.definitions}
    assert notes == {"1": ["Chu thich", "Doan hai"], "i": ["Cuoi bai"], "2": ["Thu hai"]}
    assert source.definitions[0].paragraphs[0].marks == (Mark(4, 9, Style.BOLD),)


def test_the_words_of_a_text_box_stand_before_its_paragraph_once() -> None:
    """Its fallback for old readers is not read."""
    box = r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard Trong hop\par}}{\shprslt\pard Trong hop\par}}"
    assert texts(rf"Dau\par Cau {box}chu.\par") == ["Dau", "Trong hop", "Cau chu."]


def test_a_line_break_cuts_before_a_label_only() -> None:
    """Any other is a blank."""
    assert texts(r"Ke hoach\line tuyen truyen\line - Mot\line - Hai\page Ba") == [
        "Ke hoach tuyen truyen",
        "- Mot",
        "- Hai",
        "Ba",
    ]


def row(cells: Sequence[str], edges: Sequence[int], border: str = "brdrs") -> str:
    sides = "".join(rf"\clbrdr{side}\{border}" for side in "tlbr")
    layout = "".join(rf"{sides}\cellx{edge}" for edge in edges)
    return rf"\trowd{layout}" + "".join(rf"\pard\intbl {cell}\cell" for cell in cells) + r"\row"


def rows_of(*rows: str) -> object:
    blocks = read(r"Mot\par " * 4 + "".join(rows) + r"\pard Hai\par " * 4).blocks
    return next(block.rows for block in blocks if block.rows is not None)


def test_a_table_keeps_its_cells() -> None:
    """Paragraphs of a cell are one line."""
    found = rows_of(row(["TT", "Viec"], [500, 900]), row(["1", r"Mot\par hai"], [500, 900]))
    assert found == (("TT", "Viec"), ("1", "Mot hai"))


def test_a_merged_cell_stands_once_in_its_first_column() -> None:
    """Across by missing edges, with a twip or two of slack; down by empty cells."""
    found = rows_of(
        row(["TT", "Chung"], [500, 1500]),
        row(["1", "a", "b"], [502, 1000, 1499]),
        row(["", "c", "d"], [500, 998, 1500]),
    )
    assert found == (("TT", "Chung", ""), ("1", "a", "b"), ("", "c", "d"))


def test_cells_of_rows_without_edges_stand_as_they_come() -> None:
    """Nothing is lost where a table is damaged."""
    assert rows_of(row(["a", "b"], []), row(["c"], [])) == (("a", "b"), ("c", ""))


def test_a_table_that_places_the_letterhead_is_read_cell_by_cell() -> None:
    """Issuer and motto side by side, without rules, at the beginning."""
    head = row([r"B\'f4 Y\par So 1", r"C\'f4ng h\'f2a\line D\'f4c l\'e2p"], [500, 900], "brdrnone")
    assert texts(head + r"\pard Mot\par") == ["Bô Y", "So 1", "Công hòa", "Dôc lâp", "Mot"]


def test_cells_that_no_row_ends_are_paragraphs() -> None:
    """A file cut off within a table keeps its words."""
    assert texts(r"\trowd\cellx500\pard\intbl a\cell\pard\intbl b\par c") == ["a", "b", "c"]


@pytest.mark.parametrize("content", [b"", b"abc", b"PK\x03\x04", b"{\\rt", b"{\\rtf1" + b"{" * 5000])
def test_what_no_word_processor_wrote_is_refused(content: bytes) -> None:
    """With a sentence that says what to do."""
    with pytest.raises(RefusedFile) as refusal:
        read_rtf(content, "a.rtf")
    assert refusal.value.code == "damaged"
    assert "a.rtf" in refusal.value.message


@pytest.mark.parametrize(
    ("body", "text"),
    [("a}}}}b", "ab"), ("{{{a", "a"), ("a\\", "a"), ("a\\'zz", "azz"), ("a\0b", "ab"), (r"\bin999999999 a", "")],
)
def test_a_broken_file_keeps_what_can_be_read(body: str, text: str) -> None:
    """Braces that close nothing, groups that never end, codes cut short."""
    assert "".join(block.text for block in read_rtf(f"{{\\rtf1 {body}".encode("latin-1"), "a.rtf").blocks) == text


CODES = r"""{ } \par \cell \row \trowd \intbl \cellx100 \footnote \shptxt \upr \ud \* \u7897 \u-1 \uc0 \uc9 \'e9
\f1 \f99 \b \b0 \super \caps \v \line \page \listtext \fonttbl \pard \plain \sect \nestcell \bin2 \ansicpg65001
\clbrdrt \brdrs \ftnalt \outlinelevel-5 \u999999 a ;"""
WORDS = st.sampled_from(CODES.split())


@given(st.lists(WORDS).map(" ".join))
@example(r"\footnote a \page b")
@example(r"\footnote \footnote a } } \par")
@example(r"\shptxt \trowd \intbl a \cell } b")
def test_any_order_of_words_is_read(body: str) -> None:
    """No sequence of groups, notes, rows and codes breaks the reader."""
    source = read(body)
    called = [anchor.label for block in source.blocks for anchor in block.rich.anchors]
    assert len(set(called)) == len(called)


@given(st.binary())
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """Whatever follows the head of the file."""
    assert isinstance(read_rtf(b"{\\rtf1" + content, "a.rtf"), Source)


def test_a_letterhead_and_a_signature_set_with_blanks_are_taken_apart() -> None:
    """The left column before the right one; gaps in running text mean nothing."""
    gap = " " * 12
    motto = r"\u272?\u7897?c l\u7853?p - T\u7921? do"
    place = rf"{gap * 4}Ha Noi, ngay 2"
    head = rf"BO Y\tab{gap}CONG HOA\par So: 1{gap}{motto}\par{place}\par\par\pard\qc TO TRINH\par\pard "
    tail = rf"N\u417?i nh\u7853?n:{gap}BO TRUONG\par - Nhu tren;\par - Luu: VT.{gap}Ten\par"
    assert texts(rf"{head}Mot{gap}hai\par {tail}") == [
        *("BO Y", "So: 1", "CONG HOA", "Độc lập - Tự do", "Ha Noi, ngay 2", "TO TRINH", "Mot hai"),
        *("Nơi nhận:", "- Nhu tren;", "- Luu: VT.", "BO TRUONG", "Ten"),
    ]


def test_a_letterhead_and_a_signature_set_with_tabs_are_taken_apart() -> None:
    """A line of tabs alone before its words stands in the right column."""
    head = r"SO Y TE\tab CONG HOA\par So: 12\tab \u272?\u7897?c l\u7853?p - T\u7921? do\par\pard\qc TO TRINH\par\pard "
    tail = r"N\u417?i nh\u7853?n:\tab\tab BO TRUONG\par - Nhu tren;\par \tab\tab\tab\tab\tab\tab Ten\par"
    assert texts(rf"{head}Mot\tab hai\par {tail}") == [
        *("SO Y TE", "So: 12", "CONG HOA", "Độc lập - Tự do", "TO TRINH", "Mot hai"),
        *("Nơi nhận:", "- Nhu tren;", "BO TRUONG", "Ten"),
    ]
