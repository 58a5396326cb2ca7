"""What is told with a question, so that it can be understood without the page it comes from."""

from dataclasses import replace

import pytest

from desktop.guidance.annotations import Quote, edition_of, quote_of
from desktop.guidance.card_context import says, with_context, without_answer
from desktop.guidance.cards import Card, CardKind
from desktop.guidance.document import Document, Footnote, Node, NodeKind
from desktop.guidance.proposals import propose

TEXT = "Quận đã phê duyệt 59 dự án. Trong đó 29 dự án đã thi công. Thu ngân sách tăng."


@pytest.fixture(scope="module")
def small() -> Document:
    nodes = (
        Node("I", None, NodeKind.HEADING, "Kết quả", label="I", printed="I."),
        Node("I/p1", "I", NodeKind.PARAGRAPH, TEXT),
        Node("I/p2", "I", NodeKind.PARAGRAPH, "Các chỉ tiêu chủ yếu:"),
        Node("I/p2/b1", "I/p2", NodeKind.BULLET, "Đạt 21/21 chỉ tiêu."),
    )
    return Document("d", None, "T", nodes, (Footnote("1", "I/p1", 26, "Gồm 46 dự án chuyển tiếp."),))


def card(document: Document, path: str, words: str, answer: str, note: str | None = None) -> Card:
    edition = edition_of(document, 1)
    passage = next(one for one in edition.passages if (one.node, one.footnote) == (path, note))
    start = passage.text.index(words)
    quote = quote_of(edition, passage, start, start + len(words))
    return with_context(document, Card("", CardKind.OWN, quote, answer, "?"))


@pytest.mark.parametrize(
    ("path", "words", "answer", "note", "lead"),
    [
        ("I/p1", "Trong đó 29 dự án đã thi công.", "29 dự án", None, "Quận đã phê duyệt 59 dự án."),
        ("I/p1", "Trong đó 29 dự án đã thi công.", "59 dự án", None, ""),
        ("I/p1", "Thu ngân sách tăng.", "x", None, ""),
        ("I/p1", "Quận đã phê duyệt 59 dự án.", "x", None, ""),
        ("I/p1", "Gồm 46 dự án chuyển tiếp.", "46 dự án", "1", "Quận đã phê duyệt 59 dự án."),
        ("I/p2/b1", "Đạt 21/21 chỉ tiêu.", "21/21 chỉ tiêu", None, "Các chỉ tiêu chủ yếu:"),
    ],
)
def test_what_a_sentence_goes_on_from(small, path, words, answer, note, lead):
    """The sentence before it, the one that calls its note, or what stands over its point; never the answer."""
    assert card(small, path, words, answer, note).lead == lead


@pytest.mark.parametrize(
    ("words", "lead"), [("đã giải tỏa 20 điểm họp chợ", "Xử lý tồn tại."), ("Ổn định 20 điểm họp chợ", "")]
)
def test_small_letters_with_accents_are_small(words, lead):
    """A clause that begins with "đ" goes on as one with "d" does; a capital with an accent begins anew."""
    node = Node("p1", None, NodeKind.PARAGRAPH, f"Xử lý tồn tại. {words}")
    assert card(Document("d", None, "T", (node,)), "p1", words, "20 điểm").lead == lead


def test_the_title_above(small):
    """As it is printed; one that says the answer is left out."""
    assert card(small, "I/p1", "Thu ngân sách tăng.", "x").title == "I. Kết quả"
    assert card(small, "I/p1", "Thu ngân sách tăng.", "kết quả").title == ""


def test_a_place_that_is_no_more_tells_nothing(small):
    """Nor does a line above the first node."""
    lost = with_context(small, Card("", CardKind.OWN, Quote("d", 1, "IX", None, 0, 1, "a"), "x", "?"))
    assert (lost.title, lost.lead) == ("", "")


def test_words_that_give_an_answer_away_are_taken_out(small):
    """Of a card that asks for something else now; the others stay."""
    told = card(small, "I/p1", "Trong đó 29 dự án đã thi công.", "29 dự án")
    assert without_answer(replace(told, answer="59 dự án")) == replace(told, answer="59 dự án", lead="")
    assert without_answer(told) == told


def test_context_of_the_guidance_is_verbatim_and_gives_nothing_away(guidance, facts):
    """Every word told with a question stands in the document, every card of a note has its sentence or title."""
    texts = [node.text for node in guidance.nodes]
    for one in propose(guidance, facts, 1):
        assert not any(says(words, one.answer) for words in (one.title, one.lead))
        assert any(one.lead in text for text in texts)
        assert any(one.title.endswith(text) for text in texts) or not one.title
        assert one.title or one.lead or one.quote.path == "front.preamble" or one.kind is not CardKind.FIGURE
