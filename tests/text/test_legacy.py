"""Letters of TCVN3 and VNI fonts become the letters that a reader sees."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.legacy import Legacy, capitals_mended, is_unicode_vietnamese, legacy_of_font, to_unicode

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
LETTERS = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES] + ["đ"]

TCVN3_BYTES = {
    "a": "61 B5 B8 B6 B7 B9",
    "ă": "A8 BB BE BC BD C6",
    "â": "A9 C7 CA C8 C9 CB",
    "e": "65 CC D0 CE CF D1",
    "ê": "AA D2 D5 D3 D4 D6",
    "i": "69 D7 DD D8 DC DE",
    "o": "6F DF E3 E1 E2 E4",
    "ô": "AB E5 E8 E6 E7 E9",
    "ơ": "AC EA ED EB EC EE",
    "u": "75 EF F3 F1 F2 F4",
    "ư": "AD F5 F8 F6 F7 F9",
    "y": "79 FA FD FB FC FE",
}
"""Each vowel plain, huyền, sắc, hỏi, ngã, nặng: the table of the ABC fonts."""

VNI_BYTES = {
    "a": "61 61F8 61F9 61FB 61F5 61EF",
    "ă": "61EA 61E8 61E9 61FA 61FC 61EB",
    "â": "61E2 61E0 61E1 61E5 61E3 61E4",
    "e": "65 65F8 65F9 65FB 65F5 65EF",
    "ê": "65E2 65E0 65E1 65E5 65E3 65E4",
    "i": "69 EC ED E6 F3 F2",
    "o": "6F 6FF8 6FF9 6FFB 6FF5 6FEF",
    "ô": "6FE2 6FE0 6FE1 6FE5 6FE3 6FE4",
    "ơ": "F4 F4F8 F4F9 F4FB F4F5 F4EF",
    "u": "75 75F8 75F9 75FB 75F5 75EF",
    "ư": "F6 F6F8 F6F9 F6FB F6F5 F6EF",
    "y": "79 79F8 79F9 79FB 79F5 EE",
}


def encoded(table: dict[str, str], d: str) -> dict[str, str]:
    """Letter -> how it looks in a text decoded as Windows-1252."""
    codes = [code for vowel in VOWELS for code in table[vowel].split()]
    return {letter: bytes.fromhex(code).decode("cp1252") for letter, code in zip(LETTERS, [*codes, d], strict=True)}


TCVN3 = encoded(TCVN3_BYTES, "AE")
VNI = encoded(VNI_BYTES, "F1")


@pytest.mark.parametrize("letter", LETTERS)
def test_every_small_letter_is_converted(letter: str) -> None:
    """73 letters, each from its bytes, as one character."""
    assert to_unicode(TCVN3[letter], Legacy.TCVN3) == letter
    assert to_unicode(VNI[letter], Legacy.VNI) == letter


@pytest.mark.parametrize("letter", LETTERS)
def test_every_capital_is_converted(letter: str) -> None:
    """In TCVN3 by the capitals font, in VNI by its own bytes, with the mark in either case."""
    assert to_unicode(TCVN3[letter], Legacy.TCVN3_CAPITALS) == letter.upper()
    assert to_unicode(VNI[letter].upper(), Legacy.VNI) == letter.upper()
    capital = VNI[letter][0].upper() + VNI[letter][1:]
    assert to_unicode(capital, Legacy.VNI) == letter.upper()


def test_the_seven_capitals_of_tcvn3_need_no_capitals_font() -> None:
    """Ă Â Ê Ô Ơ Ư Đ have bytes of their own."""
    assert to_unicode(bytes.fromhex("A1A2A3A4A5A6A7").decode("cp1252"), Legacy.TCVN3) == "ĂÂÊÔƠƯĐ"


@given(st.lists(st.sampled_from([*LETTERS, *"bcdghklmnpqrstvx ,.5"])))
def test_any_tcvn3_text_goes_round(letters: list[str]) -> None:
    """What is written letter by letter is read letter by letter."""
    written = "".join(TCVN3.get(letter, letter) for letter in letters)
    assert to_unicode(written, Legacy.TCVN3) == "".join(letters)


@given(st.lists(st.sampled_from([*LETTERS, *LETTERS[1:]])), st.sampled_from("bcdghklmnpqrstvx ,.5"))
def test_any_vni_text_goes_round(letters: list[str], between: str) -> None:
    """Sequences of two bytes do not run into each other."""
    written = between.join(VNI[letter] for letter in letters)
    assert to_unicode(written, Legacy.VNI) == between.join(letters)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("QUYEÁT ÑÒNH cuûa Thuû töôùng", "QUYẾT ĐỊNH của Thủ tướng"),
        ("ÖÙng duïng, ñöôøng phoá, ngöôøi, röôïu, quyõ", "Ứng dụng, đường phố, người, rượu, quỹ"),
    ],
)
def test_vni_sentences_read_as_they_were_typed(written: str, read: str) -> None:
    """ơ and ư carry their tone in a second character."""
    assert to_unicode(written, Legacy.VNI) == read


def test_a_soft_hyphen_is_a_letter_of_tcvn3() -> None:
    """Byte AD, which other readers strip, is ư."""
    assert to_unicode("h\u00ad\u00edng d\u00c9n", Legacy.TCVN3) == "hướng dẫn"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Bộ TàI CHíNH", "BỘ TÀI CHÍNH"),
        ("ủY BAN", "ỦY BAN"),
        ("Đề nghị UBND đô thị", "Đề nghị UBND đô thị"),
        ("Tà áo, Bộ Y tế", "Tà áo, Bộ Y tế"),
        ("", ""),
    ],
)
def test_capitals_without_their_font_are_made_whole(text: str, mended: str) -> None:
    """Words among plain capitals become capitals; names with one capital stay."""
    assert capitals_mended(text) == mended


@pytest.mark.parametrize(
    ("font", "legacy"),
    [
        (".VnTime", Legacy.TCVN3),
        (".VnTimeH", Legacy.TCVN3_CAPITALS),
        (".VnTimeH Tur", Legacy.TCVN3_CAPITALS),
        (".VnArial NarrowH", Legacy.TCVN3_CAPITALS),
        (".vnarial", Legacy.TCVN3),
        ("VNI-Times", Legacy.VNI),
        ("VNI-Helve-Condense", Legacy.VNI),
        ("VNI Times", Legacy.VNI),
        ("Times New Roman", None),
        ("VnTime Unicode", None),
        ("", None),
    ],
)
def test_a_font_tells_its_letters(font: str, legacy: Legacy | None) -> None:
    """By name alone."""
    assert legacy_of_font(font) is legacy


def test_unicode_vietnamese_is_told_by_letters_that_legacy_text_lacks() -> None:
    """Letters that Windows-1252 shares with Vietnamese say nothing."""
    assert is_unicode_vietnamese("Hướng")
    assert not is_unicode_vietnamese("là và có ÿ½®")
