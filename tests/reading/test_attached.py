"""What stands behind a decision: the regulation that it issues, as a part of its own; and Party style labels."""

import pytest

from desktop.guidance.document import Document, NodeKind
from desktop.guidance.rich import plain
from desktop.reading.assemble import assemble
from desktop.reading.blocks import Block
from desktop.reading.grammar import split_label
from desktop.reading.markdown.form import to_markdown
from desktop.reading.markdown.reader import read_markdown
from desktop.reading.source import Source

DECISION = """ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 45/2025/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Lâm Đồng, ngày 20 tháng 11 năm 2025
QUYẾT ĐỊNH
*Ban hành Quy chế làm việc
*ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
Căn cứ Luật Tổ chức chính quyền địa phương;
Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
Điều 2. Các sở thi hành Quyết định này.
Nơi nhận:
- Như Điều 2;
CHỦ TỊCH
Phạm Đức Dũng
ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
QUY CHẾ
*Làm việc của Ủy ban nhân dân
*(Ban hành kèm theo Quyết định số 45/2025/QĐ-UBND)
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Một.
Phụ lục
*DANH MỤC BIỂU MẪU
*(Kèm theo Quyết định số 45/2025/QĐ-UBND)
Mẫu số một."""


def block(line: str) -> Block:
    """A line; a star before it says that it is centred."""
    return Block(plain(line.removeprefix("*")), is_centred=line.startswith("*"))


@pytest.fixture(scope="module")
def decision() -> Document:
    return assemble(Source(tuple(map(block, DECISION.splitlines())))).document


def test_an_attached_regulation_is_a_part_of_its_own(decision: Document) -> None:
    """Its articles begin again and are told apart; its letterhead comes with it and not with the signature."""
    paths = [node.path for node in decision.nodes]
    assert paths[:4] == ["front.preamble", "front.preamble~2", "D.1", "D.2"]
    assert paths[4:] == [
        "QC", "QC/p1", "QC/p2", "QC/p3", "QC/p4", "QC.C.I", "QC.D.1", "QC.D.1.1", "QC.PL", "QC.PL/p1", "QC.PL/p2",
    ]  # fmt: skip
    part = decision.node("QC")
    assert (part.kind, part.printed, part.text) == (NodeKind.PART, "QUY CHẾ", "Làm việc của Ủy ban nhân dân")
    assert decision.node("QC/p4").text == "(Ban hành kèm theo Quyết định số 45/2025/QĐ-UBND)"
    assert decision.node("QC.PL").text == "DANH MỤC BIỂU MẪU"
    assert decision.signature == ("CHỦ TỊCH", "Phạm Đức Dũng")


def test_who_decides_is_no_part_of_the_title(decision: Document) -> None:
    """The line in capitals above the bases belongs to the text."""
    assert decision.title == "Ban hành Quy chế làm việc"
    assert decision.nodes[0].text == "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"


def test_an_attached_regulation_comes_back_from_markdown(decision: Document) -> None:
    """Paths, labels and levels are the same."""
    assert read_markdown(to_markdown(decision)).document == decision


def test_the_name_of_a_kind_alone_is_no_attached_regulation() -> None:
    """Without a word of what it was issued with, a line in capitals stays what it is."""
    document = assemble(Source(tuple(map(block, ["KẾ HOẠCH", "*Tuần lễ", "I. Một", "QUY CHẾ", "Hai."])))).document
    assert [node.path for node in document.nodes] == ["I", "I/p1", "I/p2"]


@pytest.mark.parametrize(
    ("line", "printed", "words"),
    [
        ("1- Kết quả đạt được", "1-", "Kết quả đạt được"),
        ("1.2- Về tổ chức", "1.2-", "Về tổ chức"),
        ("I - MỤC ĐÍCH", "I -", "MỤC ĐÍCH"),
        ("II– YÊU CẦU", "II–", "YÊU CẦU"),
        ("A- KẾT QUẢ", "A-", "KẾT QUẢ"),
        ("2 - Nội dung", "2 -", "Nội dung"),
        ("a- Đối với cấp ủy", "a-", "Đối với cấp ủy"),
    ],
)
def test_a_dash_after_a_number_is_its_sign(line: str, printed: str, words: str) -> None:
    """As the Party writes it."""
    found = split_label(line)
    assert found is not None
    assert (found.printed, found.text) == (printed, words)


@pytest.mark.parametrize("line", ["10-15 hội nghị được tổ chức", "2 - 3 lần mỗi năm", "5 - năm qua", "C -1"])
def test_a_range_is_no_label(line: str) -> None:
    """What follows the dash begins no sentence."""
    assert split_label(line) is None


def test_a_bold_heading_does_not_run_into_what_it_is_over() -> None:
    """Even a small letter goes on only with words that are set alike."""
    blocks = (Block(plain("Công tác tuyên truyền"), is_bold=True), Block(plain("được đẩy mạnh.")))
    document = assemble(Source(blocks, may_cut=True, has_front=False)).document
    assert [node.text for node in document.nodes] == ["Công tác tuyên truyền", "được đẩy mạnh."]


def test_a_signature_beside_a_recipient_is_no_part_of_it() -> None:
    """Two columns that became one line are told apart by the authority in capitals."""
    lines = ["KẾ HOẠCH", "*Tuần lễ", "I. Một", "Nơi nhận: TM. ỦY BAN", "- Như trên; CHỦ TỊCH", "- Lưu: VT.", "Trần An"]
    document = assemble(Source(tuple(map(block, lines)))).document
    assert [recipient.text for recipient in document.recipients] == ["Như trên", "Lưu: VT"]
    assert document.signature == ("TM. ỦY BAN", "CHỦ TỊCH", "Trần An")


def test_the_day_of_a_law_without_a_date_above_it_stands_at_its_end() -> None:
    """As the gazette prints laws."""
    said = "Luật này được Quốc hội khóa XIV, kỳ họp thứ 10 thông qua ngày 13 tháng 11 năm 2020."
    lines = ["QUỐC HỘI", "Luật số: 69/2020/QH14", "LUẬT", "*Đầu tư", "Điều 1. Phạm vi", "Luật này quy định.", said]
    document = assemble(Source(tuple(map(block, lines)))).document
    assert (document.number, document.issued_on) == ("69/2020/QH14", "2020-11-13")


def test_a_kind_that_nobody_knows_still_ends_the_letterhead() -> None:
    """What stands below the date is title and text, not the issuer."""
    lines = ["TỈNH ỦY KHÁNH HÒA", "Số 27-ĐD/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Khánh Hòa, ngày 12 tháng 11 năm 2025"]
    text = ["*ĐỀ DẪN", "*về kinh tế tư nhân", "I- MỤC ĐÍCH", "Quán triệt Nghị quyết.", "1- Nội dung một."]
    document = assemble(Source(tuple(map(block, [*lines, *text])))).document
    assert (document.kind, document.title) == (None, "ĐỀ DẪN về kinh tế tư nhân")
    assert (document.issuer, document.number, document.issued_on) == ("TỈNH ỦY KHÁNH HÒA", "27-ĐD/TU", "2025-11-12")
    assert [node.path for node in document.nodes] == ["I", "I/p1", "I.1"]
