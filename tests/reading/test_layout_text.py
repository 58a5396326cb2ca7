"""Text that keeps the look of a page: columns, hard line ends, page numbers, notes at the foot."""

import pytest

from desktop.guidance.document import Document
from desktop.reading.files import read_text
from desktop.reading.layout.columns import Line
from desktop.reading.layout.notes import raise_notes
from desktop.reading.layout.text import is_layout_text

LETTER = """   ỦY BAN NHÂN DÂN                             CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
     TỈNH LÀO CAI                                         Độc lập - Tự do - Hạnh phúc

     Số: 5973 /UBND-KT                                Lào Cai, ngày 11 tháng 6 năm 2026
V/v tăng cường công tác quản
 lý hoạt động khoáng sản

                       Kính gửi:
                                       - Các Sở, ban, ngành thuộc UBND tỉnh;
                                       - Công an tỉnh.

      Để nâng cao hiệu lực, hiệu quả công tác quản lý nhà nước về khoáng sản
và tăng cường công tác thanh tra, kiểm tra hoạt động khoáng sản trên địa bàn,
Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
        1. Trách nhiệm chung của các cơ quan, đơn vị
      - Lãnh đạo, chỉ đạo tập trung thực hiện nghiêm các quy định của pháp luật
trong công tác quản lý nhà nước về địa chất, khoáng sản1.
       - Đề cao trách nhiệm của người đứng đầu trong cơ quan, đơn vị trong việc
bảo vệ khoáng sản chưa khai thác; kịp thời phát hiện, giải tỏa, ngăn chặn và xử

   1 Các quy định của Luật Địa chất và Khoáng sản năm 2024; Nghị quyết số 10-

NQ/TW ngày 10/02/2022 của Bộ Chính trị về định hướng chiến lược địa chất.
                                        2

lý nghiêm các hành vi vi phạm pháp luật, theo khoản 12 Điều
4 Thông tư số 19/2025/TT-BNNMT ngày 19/6/2025 của Bộ trưởng Bộ Nông
nghiệp và Môi trường.
       Căn cứ ý kiến chỉ đạo trên, các cơ quan, đơn vị liên quan nghiêm túc triển
khai thực hiện./.
Nơi nhận:                                               KT. CHỦ TỊCH
- Như trên;
- Bộ Nông nghiệp và Môi trường (để báo cáo);            PHÓ CHỦ TỊCH
- Lưu: VT.


                                                      Nguyễn Thành Sinh
"""


@pytest.fixture(scope="module")
def letter() -> Document:
    return read_text(LETTER).document


def test_the_look_of_a_page_is_recognised(root_text: str) -> None:
    """A letter with hard line ends is one; a text of a paragraph a line is none."""
    assert is_layout_text(LETTER)
    assert not is_layout_text(root_text)


@pytest.fixture
def root_text(guidance: Document) -> str:
    return "\n\n".join(node.text for node in guidance.nodes)


def test_columns_of_the_letterhead_are_read_one_after_the_other(letter: Document) -> None:
    """Issuer and number on the left, place and date on the right, what it is about below."""
    assert (letter.kind, letter.number, letter.issuer) == ("Công văn", "5973/UBND-KT", "ỦY BAN NHÂN DÂN TỈNH LÀO CAI")
    assert (letter.place, letter.issued_on) == ("Lào Cai", "2026-06-11")
    assert letter.title == "V/v tăng cường công tác quản lý hoạt động khoáng sản"


def test_hard_line_ends_and_pages_are_undone(letter: Document) -> None:
    """A bullet goes on over the page, the note and the page's number; a wrapped `4 Thông tư` is no label."""
    assert letter.node("1/b2").text.endswith(
        "ngăn chặn và xử lý nghiêm các hành vi vi phạm pháp luật, theo khoản 12 Điều 4 Thông tư số "
        "19/2025/TT-BNNMT ngày 19/6/2025 của Bộ trưởng Bộ Nông nghiệp và Môi trường."
    )
    assert letter.node("1/b2").pages == (1, 2)
    assert [node.path for node in letter.nodes if node.level] == ["1"]


def test_a_glued_digit_calls_its_note(letter: Document) -> None:
    """`khoáng sản1.` is the word, a marker and the full stop; a number cut at its hyphen is whole."""
    (note,) = letter.footnotes
    assert letter.node(note.node).text[: note.offset].endswith("địa chất, khoáng sản")
    assert note.text.startswith("Các quy định của Luật Địa chất và Khoáng sản năm 2024; Nghị quyết số 10-NQ/TW")


def test_two_notes_below_one_page_are_two_notes() -> None:
    """A blank line between notes neither moves a marker nor ends the reading."""
    calls = "việc quản lý khoáng sản1 và việc khai thác đất hiếm2 trên địa bàn tỉnh trong năm nay."
    page = (f"      {calls}", "", " 1 Luật Khoáng sản.", "", " 2 Luật Đất đai", "năm 2024.", "")
    raised = raise_notes([Line(text, number) for number, text in enumerate(page, 1)])
    assert [line.text for line in raised] == [
        f"      {calls.replace('sản1', 'sản⁽¹⁾').replace('hiếm2', 'hiếm⁽²⁾')}",
        "",
        "    ⁽¹⁾ Luật Khoáng sản.",
        "    ⁽²⁾ Luật Đất đai",
        "năm 2024.",
    ]
    assert [line.number for line in raised] == [1, 2, 3, 5, 6]


def test_columns_of_the_end_are_read_one_after_the_other(letter: Document) -> None:
    """Recipients on the left, the signature on the right."""
    assert [recipient.text for recipient in letter.recipients][:2] == [
        "Như trên",
        "Bộ Nông nghiệp và Môi trường (để báo cáo)",
    ]
    assert letter.signature == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thành Sinh")
