"""Where an official text may be cut."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.guidance.document import Document
from desktop.slides.cutting import Cut, held_together, pieces, sentences


def told(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text, held_together(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Thu ngân sách 12.515 tỷ đồng.",
        "Các cam kết tại Hội nghị COP26, v.v. được thực hiện.",
        "Làm việc tại TP. Hà Nội và Q. Hai Bà Trưng.",
        "Tư tưởng của C. Mác và V.I. Lênin.",
        "1. Xây dựng kế hoạch.",
        "Khẩu hiệu “Làm ngay. Làm tốt.” được nêu.",
        "Nghị quyết (ban hành năm 2023. Có sửa đổi) được triển khai.",
        "Ở 06 vùng trọng điểm.",
    ],
)
def test_a_dot_that_ends_no_sentence(text: str) -> None:
    """Numbers, abbreviations, initials, enumerators, quotations and brackets hold together."""
    assert told(text) == [text]


def test_sentences_end_at_their_dots() -> None:
    """A dot, dots and a question mark before a capital end a sentence."""
    text = "Kinh tế ổn định. Xã hội yên bình... Văn hóa phát triển? Đúng năm 2023. Giá trị tăng."
    assert told(text) == [
        "Kinh tế ổn định.",
        "Xã hội yên bình...",
        "Văn hóa phát triển?",
        "Đúng năm 2023.",
        "Giá trị tăng.",
    ]


def test_a_figure_is_kept_whole_at_every_depth() -> None:
    """No cut above single letters parts a number from its unit."""
    text = "Giá trị ngành ước đạt 236.226 tỷ đồng, tăng 18,06% so với năm 2022"
    start = text.index("236")
    figure = (start, start + len("236.226 tỷ đồng"))
    for cut in (Cut.CLAUSE, Cut.COMMA, Cut.LIST, Cut.WORD):
        for a, b in pieces(text, cut, (0, len(text)), (figure,)):
            assert not figure[0] < a < figure[1]
            assert not figure[0] < b < figure[1]


def test_a_comma_ends_a_clause_only_before_one() -> None:
    """An enumeration is not cut where a clause would be."""
    text = "văn hóa, giáo dục, y tế, góp phần nâng cao đời sống"
    found = [text[a:b] for a, b in pieces(text, Cut.COMMA, (0, len(text)), ())]
    assert found == ["văn hóa, giáo dục, y tế,", "góp phần nâng cao đời sống"]


@settings(deadline=None)
@given(st.text(max_size=200), st.sampled_from(list(Cut)))
def test_pieces_hold_every_letter(text: str, cut: Cut) -> None:
    """Whatever the text, its pieces stand in order and only spaces are left out."""
    found = pieces(text, cut, (0, len(text)), held_together(text))
    assert "".join("".join(text[a:b].split()) for a, b in found) == "".join(text.split())
    assert all(a < b for a, b in found)
    assert list(found) == sorted(found)


def test_the_guidance_has_no_sentence_of_one_word(guidance: Document) -> None:
    """No abbreviation of the real text is taken for a sentence."""
    for node in guidance.nodes:
        if not node.is_titled:
            assert all(" " in sentence for sentence in told(node.text))
