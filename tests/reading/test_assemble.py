"""Laws, decrees and letters: structure, clauses, points, titles, quotations, head and foot."""

import pytest

from desktop.guidance.document import Document, NodeKind
from desktop.guidance.rich import Anchor, RichText, plain
from desktop.reading.assemble import assemble
from desktop.reading.blocks import Block
from desktop.reading.notes import Definition
from desktop.reading.source import Source

LAW = """QUỐC HỘI
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Luật số: 69/2025/QH15
Hà Nội, ngày 14 tháng 6 năm 2025
LUẬT
HÓA CHẤT
Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Căn cứ Luật Tổ chức Quốc hội ngày 20 tháng 11 năm 2014;
Quốc hội ban hành Luật Hóa chất.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Luật này quy định về hóa chất theo quy định tại
Điều 14 của Luật này.
Điều 2. Giải thích từ ngữ
1. Hóa chất là chất.
2. Chất gồm:
a) Đơn chất;
đ) Hợp chất.
Chương II
Mục 1. YÊU CẦU
Điều 3. Cấm
1. Chiếm đoạt.
CHỦ TỊCH QUỐC HỘI
Trần Thanh Mẫn"""


def read(text: str) -> Document:
    return assemble(Source(tuple(Block(plain(line)) for line in text.splitlines()))).document


@pytest.fixture(scope="module")
def law() -> Document:
    return read(LAW)


def test_the_letterhead_is_read_and_kept(law: Document) -> None:
    """Issuer, number, place and date are read; the lines stand as they are."""
    assert (law.kind, law.title, law.number) == ("Luật", "HÓA CHẤT", "69/2025/QH15")
    assert (law.issuer, law.place, law.issued_on) == ("QUỐC HỘI", "Hà Nội", "2025-06-14")
    assert law.letterhead[1] == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert law.id == "69-2025-qh15"
    assert law.signature == ("CHỦ TỊCH QUỐC HỘI", "Trần Thanh Mẫn")


def test_articles_clauses_and_points_have_their_paths(law: Document) -> None:
    """An article is cited by its number alone; clauses and points append; a reference is no heading."""
    outline = [(node.path, node.kind.value, node.level) for node in law.nodes if node.level]
    assert outline == [
        ("C.I", "chapter", 1),
        ("D.1", "article", 3),
        ("D.2", "article", 3),
        ("D.2.1", "clause", 4),
        ("D.2.2", "clause", 4),
        ("D.2.2.a", "point", 5),
        ("D.2.2.đ", "point", 5),
        ("C.II", "chapter", 1),
        ("C.II.M.1", "section", 2),
        ("D.3", "article", 3),
        ("D.3.1", "clause", 4),
    ]


def test_a_title_on_the_next_line_belongs_to_its_chapter(law: Document) -> None:
    """ "Chương I" and "QUY ĐỊNH CHUNG" are one node; "Chương II" keeps no title that is another's label."""
    assert (law.node("C.I").printed, law.node("C.I").text) == ("Chương I", "QUY ĐỊNH CHUNG")
    assert law.node("C.II").text == ""
    assert law.node("C.II.M.1").text == "YÊU CẦU"


def test_bases_are_paragraphs_of_the_preamble(law: Document) -> None:
    """Each "Căn cứ …;" stands alone."""
    preamble = [node for node in law.nodes if node.kind is NodeKind.PREAMBLE]
    assert [node.text[:7] for node in preamble] == ["Căn cứ ", "Căn cứ ", "Quốc hộ"]


def test_a_directive_has_headings_with_colons_and_whole_paragraphs() -> None:
    """ "1. Bộ Kế hoạch và Đầu tư:" is a heading, "2. …" that is a paragraph is none; letters are points."""
    document = read(
        "CHỈ THỊ\nVỀ VIỆC CHẤN CHỈNH\nTrong thời gian qua.\n1. Bộ Kế hoạch và Đầu tư:\na) Chủ trì;\nđ) Phối hợp:\n"
        "- Xây dựng.\n2. Các Bộ khác tăng cường quản lý. Báo cáo hằng năm."
    )
    assert [(node.path, node.kind.value) for node in document.nodes] == [
        ("front.preamble", "preamble"),
        ("1", "heading"),
        ("1.a", "point"),
        ("1.đ", "point"),
        ("1.đ/b1", "bullet"),
        ("2", "numbered_paragraph"),
    ]


def test_quoted_articles_are_no_outline() -> None:
    """What an amending law quotes over several paragraphs belongs to another document."""
    document = read("LUẬT\nSỬA ĐỔI\nĐiều 1. Sửa đổi\n“Điều 5. Cũ\n1. Một.\n2. Hai.”.\nĐiều 2. Hiệu lực")
    assert [(node.path, node.kind.value) for node in document.nodes] == [
        ("D.1", "article"),
        ("D.1/p1", "quote"),
        ("D.1/p2", "quote"),
        ("D.1/p3", "quote"),
        ("D.2", "article"),
    ]


def test_a_quotation_that_never_closes_is_none() -> None:
    """A lone opening mark does not swallow the document."""
    assert read("Điều 1. A\n“Mở mà không đóng\nĐiều 2. B").nodes[-1].path == "D.2"


def test_an_appendix_behind_the_signature_is_part_of_the_document() -> None:
    """Recipients and signature end where an appendix begins."""
    document = read(
        "KẾ HOẠCH\nTuần lễ\n1. Làm.\nNơi nhận:\n- Như trên;\n- Bộ Nội vụ (để báo cáo);\n- Lưu: VT,\ncác Vụ.\n"
        "KT. CHỦ TỊCH\nNguyễn A\nPhụ lục I\nDANH MỤC\n1. Một."
    )
    assert [node.path for node in document.nodes] == ["1", "PL.I", "PL.I.1"]
    assert document.node("PL.I").text == "DANH MỤC"
    assert [(item.text, item.group) for item in document.recipients][1] == ("Bộ Nội vụ (để báo cáo)", "để báo cáo")
    assert document.signature == ("KT. CHỦ TỊCH", "Nguyễn A")


def test_a_mark_of_secrecy_is_seen() -> None:
    """The reader says it; who stores must ask."""
    assert read("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nMẬT\nSố: 5-KH/TU\nKẾ HOẠCH\nTên\n1. Làm.").secrecy == "MẬT"


def test_labels_of_automatic_numbering_are_labels() -> None:
    """A label that the source numbers by itself counts as if it were written."""
    blocks = (
        Block(plain("Mục đích"), printed="I."),
        Block(plain("Để biết."), printed="1."),
        Block(plain("Ý"), printed="-"),
    )
    document = assemble(Source(blocks)).document
    assert [(node.path, node.printed, node.text) for node in document.nodes] == [
        ("I", "I.", "Mục đích"),
        ("I.1", "1.", "Để biết."),
        ("I.1/b1", "-", "Ý"),
    ]


def test_headings_by_style_take_their_place_among_labels() -> None:
    """An unlabelled heading of the style that labelled ones use stands on their level."""
    blocks = (
        Block(plain("I. Một"), heading=1),
        Block(plain("1. Nhỏ"), heading=2),
        Block(plain("Không số"), heading=2),
        Block(plain("Đoạn.")),
    )
    document = assemble(Source(blocks)).document
    assert [(node.path, node.level) for node in document.nodes] == [
        ("I", 1),
        ("I.1", 2),
        ("I/h1", 2),
        ("I/h1/p1", None),
    ]


def test_a_recipient_over_two_lines_is_one() -> None:
    """A line in small letters goes on with the recipient above it; the signature begins after them."""
    document = read(
        "KẾ HOẠCH\nTên\n1. Làm.\nNơi nhận:\n- Bộ Nội vụ;\n- Văn phòng: các Vụ,\ncác Cục.\nBỘ TRƯỞNG\nNguyễn A"
    )
    assert [recipient.text for recipient in document.recipients] == ["Bộ Nội vụ", "Văn phòng: các Vụ, các Cục"]
    assert document.signature == ("BỘ TRƯỞNG", "Nguyễn A")


def test_columns_that_became_one_line_are_told_apart() -> None:
    """A name before the motto, a number with a drawn line, a signature beside the recipients."""
    document = read(
        "Bộ Tài chính cộng hòa xã hội chủ nghĩa việt nam\n-:- Độc lập - Tự do - Hạnh phúc\n"
        "Số: 08 /2001/TT-BTC --------\nHà nội, ngày 18 tháng 1 năm 2001\nThông tư\nHướng dẫn thuế\n1. Làm.\n"
        "Nơi nhận : KT. BỘ TRƯỞNG\n- Công báo\nVũ Văn Ninh"
    )
    assert (document.issuer, document.number, document.issued_on) == ("Bộ Tài chính", "08/2001/TT-BTC", "2001-01-18")
    assert document.signature == ("KT. BỘ TRƯỞNG", "Vũ Văn Ninh")


def test_the_sentence_on_who_passed_a_law_closes_it() -> None:
    """It belongs to the law, not to its last clause."""
    document = read("LUẬT\nHÓA CHẤT\nĐiều 1. Một\n1. Hai.\nLuật này được Quốc hội thông qua ngày 14 tháng 6 năm 2025.")
    assert document.nodes[-1].path == "closing"


def test_a_note_called_from_the_title_is_not_lost() -> None:
    """No node holds its marker: it stands at the first one, and the report says so."""
    title = Block(RichText("Tên", anchors=(Anchor("1", 3),)), is_centred=True)
    notes = (Definition("1", (plain("Lời chú."),)),)
    read_ = assemble(Source((Block(plain("KẾ HOẠCH")), title, Block(plain("1. Làm."))), notes))
    assert [(note.node, note.offset, note.text) for note in read_.document.footnotes] == [("1", 0, "Lời chú.")]
    assert "note_without_marker" in {warning.code for warning in read_.warnings}


def test_characters_that_turn_the_writing_are_told() -> None:
    """A right-to-left override stays in the text, and the report says where it is."""
    result = assemble(Source((Block(plain("1. Mục"), (1,)), Block(plain("Đoạn \u202egnort."), (2,)))))
    assert [(warning.code, warning.lines) for warning in result.warnings] == [("turning_characters", (2,))]


def test_turning_characters_are_found_in_tables_and_notes() -> None:
    """With their codes, in both languages."""
    blocks = (
        Block(RichText("I. Một", (), (Anchor("1", 3),)), (1,)),
        Block(plain(""), (2,), rows=(("a", "b\u202ec"),)),
    )
    note = Definition("1", (plain("x\u2066y\u2069"),), (3,))
    warnings = assemble(Source(blocks, (note,), has_front=False)).warnings
    turning = [warning for warning in warnings if warning.code == "turning_characters"]
    assert [warning.lines for warning in turning] == [(2,), (3,)]
    assert "U+202E" in turning[0].message
    assert "U+2066, U+2069" in turning[1].english
