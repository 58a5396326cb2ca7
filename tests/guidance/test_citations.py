"""Citations in the forms of the State and of the Party."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.citations import find_citations
from desktop.guidance.facts import Citation
from desktop.guidance.passages import Passage

Cited = tuple[str | None, str | None, str | None, str | None]
FRAGMENTS = (
    "Nghị định",
    "số 30/2020/NĐ-CP",
    "ngày 05 tháng 3 năm 2020",
    "của Chính phủ",
    "và",
    ",",
    "Luật Đất đai",
    ";",
)


def cited_in(text: str) -> list[Citation]:
    return list(find_citations(Passage("p1", None, text)))


def parts_of(text: str) -> list[Cited]:
    return [(cited.kind, cited.number, cited.issued_on, cited.issuer) for cited in cited_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Luật số 69/2020/QH14", ("Luật", "69/2020/QH14", None, "Quốc hội")),
        ("Luật Hóa chất số 06/2007/QH12 hết hiệu lực", ("Luật", "06/2007/QH12", None, "Quốc hội")),
        ("Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;", ("Luật", None, "2015-06-19", None)),
        (
            "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
            ("Nghị định", "30/2020/NĐ-CP", "2020-03-05", "Chính phủ"),
        ),
        ("Quyết định 39/2018/QĐ-TTg", ("Quyết định", "39/2018/QĐ-TTg", None, "Thủ tướng Chính phủ")),
        (
            "Thông tư liên tịch số 02/2016/TTLT-BTP-BTC của Bộ Tư pháp",
            ("Thông tư liên tịch", "02/2016/TTLT-BTP-BTC", None, "Bộ Tư pháp"),
        ),
        ("Công văn 5973/UBND-KT", ("Công văn", "5973/UBND-KT", None, None)),
        ("Hướng dẫn số 127-HD/BTGTU", ("Hướng dẫn", "127-HD/BTGTU", None, None)),
        ("Chương trình hành động số 39-CTr/TU", ("Chương trình hành động", "39-CTr/TU", None, None)),
        (
            "Thông tư số 05/2018/TT-BKHĐT của Bộ Kế hoạch và Đầu tư quy định chi tiết",
            ("Thông tư", "05/2018/TT-BKHĐT", None, "Bộ Kế hoạch và Đầu tư"),
        ),
        (
            "Thông tư số 01/2020/TT-BVHTTDL ngày 06-02-2020 của Bộ Văn hóa, Thể thao và Du lịch",
            ("Thông tư", "01/2020/TT-BVHTTDL", "2020-02-06", "Bộ Văn hóa, Thể thao và Du lịch"),
        ),
    ],
)
def test_forms_of_citations(text: str, expected: Cited) -> None:
    """Kind, number, date and body as far as the text or the code tells."""
    assert parts_of(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "theo điểm a khoản 2 Điều 5",
        "quy định tại khoản 1 Điều 12 của Luật này",
        "Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2026",
        "theo Mẫu số 02/PLI",
        "QCVN 86:2015/BGTVT",
        "tiêu chuẩn ISO 9001:2015, ngày 10/01/2024",
    ],
)
def test_what_is_no_citation(text: str) -> None:
    """Parts of the same document, forms and standards are none."""
    assert cited_in(text) == []


def test_a_list_names_kind_and_body_once() -> None:
    """Numbers joined by commas and "và" share what stands before the first and after the last."""
    text = "Nghị định số 68/2017/NĐ-CP, 66/2020/NĐ-CP và 32/2024/NĐ-CP của Chính phủ"
    assert [(cited.kind, cited.issuer) for cited in cited_in(text)] == [("Nghị định", "Chính phủ")] * 3


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=9), st.lists(st.sampled_from(FRAGMENTS), max_size=9))
def test_citations_end_with_their_sentence(first: list[str], second: list[str]) -> None:
    """Two sentences together cite what each cites alone."""
    one, other = " ".join(first) + ".\n", " ".join(second)
    assert parts_of(one + other) == parts_of(one) + parts_of(other)
