"""What popups say."""

import pytest

from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.guidance.facts import Abbreviation, Citation, Expansion, Facts, Figure, Span, Suggestion
from desktop.page.links import Link, LinkKind
from desktop.ui.reader.explain import Explanation, explain, vietnamese_number

DOCUMENT = Document(
    "a", None, "Tên", (Node("p1", None, NodeKind.PARAGRAPH, "Văn bản"),), (Footnote("1", "p1", 3, "TH khác"),)
)


def span(text: str, footnote: str | None = None) -> Span:
    return Span("p1", footnote, 0, len(text), text)


def said(kind: LinkKind, target: str, facts: Facts) -> Explanation | None:
    return explain(Link(kind, target), DOCUMENT, facts)


def test_a_note_comes_with_its_abbreviations_spelled_out():
    """Short forms in the note need no second look-up."""
    facts = Facts(abbreviations=(Abbreviation("TH", (Expansion("trường hợp", "list"),), 1, (span("TH", "1"),)),))
    assert said(LinkKind.NOTE, "1", facts) == Explanation("Chú thích 1", "TH khác", (("TH", "trường hợp"),))


@pytest.mark.parametrize(("source", "words"), [("document", "theo văn bản"), ("list", "theo danh mục viết tắt")])
def test_an_abbreviation_says_where_its_meaning_is_from(source, words):
    """What the document says and what a shipped list says is kept apart."""
    facts = Facts(abbreviations=(Abbreviation("UBND", (Expansion("Ủy ban nhân dân", source),), 16),))
    assert said(LinkKind.ABBREVIATION, "UBND", facts) == Explanation(
        "UBND", "Ủy ban nhân dân", (("Nguồn", words),), "Xuất hiện 16 lần trong tài liệu."
    )


def test_an_unknown_abbreviation_is_said_to_be_unknown():
    """Nothing is made up."""
    explained = said(LinkKind.ABBREVIATION, "XYZ", Facts(abbreviations=(Abbreviation("XYZ", (), 1),)))
    assert explained is not None
    assert explained.body == "Tài liệu không giải thích chữ viết tắt này."


def test_a_citation_gives_only_what_is_known():
    """A missing issuer is no row."""
    citation = Citation(span("Kết luận số 42-KL/TW"), "Kết luận", "42-KL/TW", "2022-12-29")
    assert said(LinkKind.CITATION, "0", Facts(citations=(citation,))) == Explanation(
        "Văn bản viện dẫn",
        "Kết luận số 42-KL/TW",
        (("Loại", "Kết luận"), ("Số", "42-KL/TW"), ("Ngày ban hành", "29/12/2022")),
    )


def test_a_figure_is_given_as_a_number_of_its_unit():
    """The value is written the Vietnamese way."""
    figure = Figure(span("12.515 tỷ 266 triệu đồng"), 12515.266, "tỷ đồng", period="năm 2023", change="tăng 8,5%")
    assert said(LinkKind.FIGURE, "0", Facts(figures=(figure,))) == Explanation(
        "Số liệu",
        "12.515 tỷ 266 triệu đồng",
        (("Giá trị", "12.515,266"), ("Đơn vị", "tỷ đồng"), ("Thời gian", "năm 2023"), ("Thay đổi", "tăng 8,5%")),
    )


def test_a_suggestion_says_that_nothing_is_changed():
    """The source stands; the person decides."""
    suggestion = Suggestion(span("cỗ vũ"), "cổ vũ", "high")
    assert said(LinkKind.SUGGESTION, "0", Facts(suggestions=(suggestion,))) == Explanation(
        "Gợi ý sửa",
        "Có thể là: “cổ vũ”",
        (("Trong văn bản", "cỗ vũ"), ("Mức tin cậy", "cao")),
        "Chỉ là gợi ý, văn bản không bị sửa.",
    )


@pytest.mark.parametrize(
    "link", [Link(LinkKind.NOTE, "99"), Link(LinkKind.ABBREVIATION, "Q"), Link(LinkKind.NODE, "p1")]
)
def test_a_link_that_leads_nowhere_explains_nothing(link):
    """There is no empty popup."""
    assert explain(link, DOCUMENT, Facts()) is None


@pytest.mark.parametrize(
    ("value", "written"), [(236226.0, "236.226"), (8.5, "8,5"), (0.0, "0"), (1234567.25, "1.234.567,25"), (-3.0, "-3")]
)
def test_numbers_are_written_the_vietnamese_way(value, written):
    """Points between thousands, a comma before decimals."""
    assert vietnamese_number(value) == written
