"""Words and numbers of a text, with their keys and exact places."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.normalise import keys
from desktop.text.numbers import number_key, numbers
from desktop.text.words import words


def exact(word: str) -> str:
    return keys(word).exact


def folded(word: str) -> str:
    return keys(word).folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoà", "hòa"),
        ("thuỷ", "thủy"),
        ("khoẻ", "khỏe"),
        ("hoàn", "hòan"),
        ("quý", "qúy"),
        ("giã", "gĩa"),
        ("TẾ", "tế"),
        ("Ðảng", "Đảng"),
        ("ðảng", "đảng"),
        (unicodedata.normalize("NFD", "kiện"), "kiện"),
        ("ki\u00adện", "kiện"),
        ("ki\u200bện\ufeff", "kiện"),
    ],
)
def test_one_word_written_two_ways(one: str, other: str) -> None:
    """Case, place of the tone, composition, ETH and invisible characters make no other word."""
    assert keys(one) == keys(other)


@pytest.mark.parametrize(
    ("one", "other"), [("hoà", "hoá"), ("te", "tế"), ("dang", "đang"), ("cô", "cơ"), ("quy", "quý")]
)
def test_tones_and_letters_tell_exact_keys_apart(one: str, other: str) -> None:
    """Words that differ in a tone, hat, horn or stroke have two exact keys and one folded key."""
    assert exact(one) != exact(other)
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("begun", "whole"), [("đả", "Đảng"), ("hoà", "hoàn"), ("hòa", "hoàn"), ("nghi", "nghiên"), ("qu", "quý")]
)
def test_a_begun_word_begins_the_key(begun: str, whole: str) -> None:
    """What is typed so far begins the key of the word, the tone included once it is typed."""
    assert folded(whole).startswith(folded(begun))
    if begun != "qu":
        assert exact(whole).startswith(exact(begun))


def test_words_stand_where_they_say() -> None:
    """Offsets are code points of the text as it is, also behind what keys leave out."""
    text = "“Kinh\u00a0tế”, ho\u00adà_bình 😀 42-KL/TW"
    found = [(text[word.start : word.end], word.folded) for word in words(text)]
    assert found == [
        ("Kinh", "kinh"),
        ("tế", "te"),
        ("ho\u00adà", "hoa"),
        ("bình", "binh"),
        ("42", "42"),
        ("KL", "kl"),
        ("TW", "tw"),
    ]


@settings(deadline=None)
@given(st.text(alphabet=st.characters(codec=None)))
def test_any_text_has_words(text: str) -> None:
    """Whatever a text holds, words are apart, in order, and their keys need no quoting."""
    end = 0
    for word in words(text):
        assert end <= word.start < word.end
        end = word.end
        for key in (word.exact, word.folded):
            assert key
            assert all(character.isalnum() or not character.isascii() for character in key)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kết luận số 42-KL/TW, của Bộ Chính trị", [("42-KL/TW", "42_kl_tw")]),
        ("đề án số 13-ĐA/QU", [("13-ĐA/QU", "13_da_qu")]),
        ("số 68/2022/QH15; số 69/2022/QH15.", [("68/2022/QH15", "68_2022_qh15"), ("69/2022/QH15", "69_2022_qh15")]),
        ("đạt 236.226 tỷ đồng, tăng 18,06%", [("236.226", "236226"), ("18,06", "18_06")]),
        ("21/21 chỉ tiêu, ngày 10/01/2024", [("21/21", "21_21"), ("10/01/2024", "10_01_2024")]),
        ("1.234.567,5 - 1.2345", [("1.234.567,5", "1234567_5"), ("1.2345", "1_2345")]),
        ("kinh tế - xã hội", []),
        ("mục a1\u00a0b2\tc3", [("a1", "a1"), ("b2", "b2"), ("c3", "c3")]),
    ],
)
def test_numbers(text: str, found: list[tuple[str, str]]) -> None:
    """A number or document number is one run without spaces, with one key."""
    assert [(text[number.start : number.end], number.key) for number in numbers(text)] == found


@pytest.mark.parametrize("typed", ["42-KL/TW", "42 kl tw", "42-kl/tw", " 42–KL / TW ", "42_kl_tw"])
def test_a_number_as_typed(typed: str) -> None:
    """A document number has the same key however its parts are set apart."""
    assert number_key(typed) == "42_kl_tw"


def test_no_digit_no_number() -> None:
    """Words alone are no number."""
    assert number_key("kinh tế") is None
    assert number_key("") is None


@settings(deadline=None)
@given(st.text() | st.text(alphabet="ab1,./- \u00a0\u00adđ2"))
def test_numbers_of_a_text_are_those_of_its_pieces(text: str) -> None:
    """No number reaches over a space, and each stands where it is said to."""
    found = list(numbers(text))
    assert [number.key for number in found] == [number.key for piece in text.split() for number in numbers(piece)]
    assert [number_key(text[number.start : number.end]) for number in found] == [number.key for number in found]
