"""Cards put on the sentence of today."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.guidance.annotations import Quote
from desktop.guidance.card_renewal import on_new_words, place_of, with_gap
from desktop.guidance.cards import Card, CardKind
from desktop.guidance.sentences import sentences

OLD = "Thu ngân sách đạt 12.515 tỷ đồng, tăng 8,5% so với năm 2022."


def renewed(card: Card, text: str) -> Card:
    """The card on other words, which must be possible."""
    found = on_new_words(card, quote(text))
    assert found
    return found


def quote(text: str) -> Quote:
    return Quote("d", 1, "I", None, 0, len(text), text)


@pytest.mark.parametrize(
    ("new", "answer"),
    [
        ("Thu ngân sách đạt 13.000 tỷ đồng, tăng 8,5% so với năm 2022.", "13.000 tỷ đồng"),
        ("Thu ngân sách đạt khoảng 13.000 tỷ đồng, tăng 9%.", "khoảng 13.000 tỷ đồng"),
        ("Năm nay thu ngân sách đạt 12.515 tỷ đồng, tăng 8,5%.", "12.515 tỷ đồng"),
        ("Thu ngân sách đạt kế hoạch.", None),
        ("Một câu khác hẳn.", None),
        ("", None),
    ],
)
def test_a_gap_goes_to_what_took_its_place(new, answer):
    """Between the same words on both sides; where these are gone, the person has to choose."""
    start = OLD.index("12.515")
    card = with_gap(Card("a", CardKind.FIGURE, quote(OLD), ""), (start, start + len("12.515 tỷ đồng")))
    found = on_new_words(card, quote(new))
    assert (found.answer if found else None) == answer
    assert found is None or (found.gap and new[slice(*found.gap)] == answer)


def test_a_task_and_who_is_asked():
    """The words of question and answer that stand in the sentence are those of the new one; others stay."""
    old, new = "Đề nghị UBND Quận báo cáo kết quả.", "Đề nghị UBND Thành phố báo cáo kết quả trước ngày 30/6."
    card = Card("a", CardKind.ASSIGNMENT, quote(old), "UBND Quận", "báo cáo kết quả.")
    found = renewed(card, new)
    assert (found.question, found.answer) == ("báo cáo kết quả trước ngày 30/6.", "UBND Thành phố")
    above = Card("a", CardKind.ASSIGNMENT, quote(old), "Ban Tuyên giáo", "báo cáo kết quả.")
    assert renewed(above, new).answer == "Ban Tuyên giáo"
    assert on_new_words(card, quote("Thôi không báo cáo")) is None


def test_a_card_of_one_s_own_keeps_its_words():
    """Only the sentence under it is another."""
    card = Card("a", CardKind.OWN, quote(OLD), "21", "Bao nhiêu?")
    found = renewed(card, "Khác.")
    assert (found.quote.text, found.question, found.answer) == ("Khác.", "Bao nhiêu?", "21")


@given(st.data())
@settings(max_examples=60)
def test_a_place_is_whole_and_inside(data):
    """Whatever the texts, the place is some words of the new one without blanks at its ends, or none."""
    words = st.lists(st.sampled_from(["a", "b", "1.5", "tỷ", ",", " "]), max_size=8).map(" ".join)
    old, new = data.draw(words), data.draw(words)
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    place = place_of(old, (start, end), new)
    assert place is None or 0 <= place[0] <= place[1] <= len(new)
    if place:
        assert new[slice(*place)] == new[slice(*place)].strip()


@given(st.text(alphabet="aB .;\n1Đ", max_size=60))
@settings(max_examples=60)
def test_sentences_hold_every_word_once(text):
    """In order, apart, and nothing but blanks is left out."""
    found = list(sentences(text))
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert "".join("".join(text[slice(*one)] for one in found).split()) == "".join(text.split())
