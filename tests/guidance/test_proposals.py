"""Cards that a document proposes."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.guidance.cards import GAP, Card, CardKind
from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Facts, Span
from desktop.guidance.passages import text_at
from desktop.guidance.proposals import propose
from desktop.guidance.sentences import LONGEST, sentence_around


@pytest.fixture(scope="module")
def proposed(guidance, facts) -> tuple[Card, ...]:
    return propose(guidance, facts, 1)


def of_kind(cards: tuple[Card, ...], kind: CardKind) -> list[Card]:
    return [card for card in cards if card.kind is kind]


def test_what_the_guidance_proposes(proposed):
    """Figures, abbreviations, assignments and citations of the guidance, each once."""
    assert Counter(card.kind for card in proposed) == {
        CardKind.FIGURE: 77,
        CardKind.ABBREVIATION: 22,
        CardKind.ASSIGNMENT: 7,
        CardKind.CITATION: 10,
    }
    assert len({(card.kind, card.asked, card.answer) for card in proposed}) == len(proposed)


def test_every_sentence_stands_in_the_document(proposed, guidance):
    """The sentence of each card is verbatim at its place, and a gap filled with the answer is that sentence."""
    for card in proposed:
        quote = card.quote
        span = Span(quote.path, quote.footnote, quote.start, quote.end, quote.text)
        assert text_at(guidance, span)[quote.start : quote.end] == quote.text
        assert (quote.document, quote.revision) == (guidance.id, 1)
        if card.gap:
            assert card.asked.replace(GAP, card.answer) == quote.text
        elif card.kind is CardKind.ASSIGNMENT:
            assert card.asked in quote.text


def test_a_figure_in_its_sentence(proposed):
    """A value goes with its unit, and the rest of its sentence asks for it."""
    card = next(card for card in proposed if card.answer == "12.515 tỷ 266 triệu đồng")
    assert card.asked.startswith(f"Tổng số thu ngân sách trên địa bàn quận đến ngày 28/12/2023 là {GAP}, đạt 103%")
    assert card.asked.endswith("của thành phố.")


def test_no_question_gives_its_answer_away(proposed):
    """What is asked for does not stand in the question again."""
    assert not [card for card in proposed if card.answer in card.asked]


def test_a_list_of_numbers_asks_nothing(proposed):
    """Of resolutions that are only listed by number none is a card; one that says what it is about is."""
    answers = [card.answer for card in of_kind(proposed, CardKind.CITATION)]
    assert "số 70/2022/QH15" not in answers
    assert "Nghị quyết số 103/2023/QH15 ngày 09/11/2023 của Quốc hội" in answers


def test_letters_with_two_meanings_are_left_out(proposed, facts):
    """Letters that may stand for several things are no card."""
    shorts = {card.question for card in of_kind(proposed, CardKind.ABBREVIATION)}
    assert {one.short for one in facts.abbreviations if len(one.expansions) != 1}.isdisjoint(shorts)
    assert "CPI" in shorts


def test_who(proposed):
    """A task asks for the body that it names."""
    first = of_kind(proposed, CardKind.ASSIGNMENT)[0]
    assert first.answer == "Ban Tuyên giáo Quận ủy"
    assert first.asked.startswith("xây dựng hướng dẫn, định hướng tuyên truyền")


def test_terms_that_are_explained():
    """Below "Giải thích từ ngữ" each "… là …" is a card; elsewhere none is."""
    text = "Hóa chất cơ bản là hóa chất được sử dụng làm nguyên liệu, nhiên liệu, phụ gia."
    article = Node("2", None, NodeKind.ARTICLE, "Giải thích từ ngữ")
    document = Document("luat", "Luật", "Luật", (article, Node("2.1", "2", NodeKind.CLAUSE, text)))
    (card,) = propose(document, Facts(), 3)
    assert (card.kind, card.asked) == (CardKind.DEFINITION, "Hóa chất cơ bản")
    assert f"{card.asked} là {card.answer}" == card.quote.text == text
    other = replace(document, nodes=(replace(article, text="Phạm vi"), document.nodes[1]))
    assert propose(other, Facts(), 3) == ()


@pytest.mark.parametrize(
    ("text", "span", "sentence"),
    [
        ("Một. Thu đạt 5,5 tỷ đồng. Ba.", "5,5", "Thu đạt 5,5 tỷ đồng."),
        ("UBND TP. Hà Nội giao 3 chỉ tiêu. Hết.", "3", "UBND TP. Hà Nội giao 3 chỉ tiêu."),
        ("Dòng đầu\nDòng hai 7 hộ", "7", "Dòng hai 7 hộ"),
        (f"{'a' * LONGEST}; xử lý 9 vụ; {'b' * 9}.", "9", "xử lý 9 vụ;"),
    ],
)
def test_where_a_sentence_ends(text, span, sentence):
    """At a full stop that is none of an abbreviation or a number, at a new line; in a long one at semicolons."""
    start = text.index(span)
    assert slice_of(text, sentence_around(text, start, start + len(span))) == sentence


@given(st.text(alphabet="ab .;\n5", min_size=1, max_size=60), st.data())
@settings(max_examples=60)
def test_a_sentence_holds_its_span(text, data):
    """Whatever the text, the sentence covers the words that it was asked for, but for spaces."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    first, last = sentence_around(text, start, end)
    assert text[start:end].strip() in text[first:last]


def slice_of(text: str, ends: tuple[int, int]) -> str:
    return text[ends[0] : ends[1]]
