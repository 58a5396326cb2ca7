"""Text files are read in whatever encoding they were saved."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import RefusedFile
from desktop.reading.encodings import decode_text
from desktop.text.legacy import Legacy

TEXT = "BỘ TÀI CHÍNH\nHướng dẫn thực hiện “một số” quy định về thuế – năm 2024\nĐiều 1. Phạm vi điều chỉnh"
TCVN3 = b"B\xe9 T\xb5i ch\xddnh h\xad\xedng d\xc9n b\xe6 sung quy \xae\xdenh v\xd2 thu\xd5 \x96 n\xa8m 2001"
VNI = b"Co\xe4ng ho\xf8a xa\xf5 ho\xe4i chu\xfb ngh\xf3a Vie\xe4t Nam\r\n\xd1o\xe4c la\xe4p - T\xf6\xef do"
TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}


def windows_1258(text: str) -> bytes:
    """As Windows writes it: the vowel with its hat or horn, then the tone."""
    letters = (unicodedata.normalize("NFD", letter) for letter in text)
    parted = (
        unicodedata.normalize("NFC", "".join(mark for mark in letter if mark not in TONES))
        + "".join(mark for mark in letter if mark in TONES)
        for letter in letters
    )
    return "".join(parted).encode("cp1258")


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"],
)
def test_every_form_of_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    """Nothing is converted and nothing has to be said."""
    decoded = decode_text(TEXT.encode(encoding), "a.txt")
    assert decoded.text == TEXT
    assert (decoded.legacy, decoded.warnings) == (None, ())


def test_the_mark_of_the_other_byte_order_is_known() -> None:
    """UTF-16 and UTF-32 from a big-endian machine."""
    for encoding in ("utf-16-be", "utf-32-be"):
        assert decode_text(f"\ufeff{TEXT}".encode(encoding), "a.txt").text == TEXT


def test_windows_1258_becomes_composed_letters() -> None:
    """Tones that follow their vowel are joined to it."""
    decoded = decode_text(windows_1258(TEXT), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.legacy) == (TEXT, "cp1258", None)


@pytest.mark.parametrize(
    ("content", "legacy", "text", "sample"),
    [
        (
            TCVN3,
            Legacy.TCVN3,
            "Bộ Tài chính hướng dẫn bổ sung quy định về thuế – năm 2001",
            "“Bé Tµi chÝnh h\u00ad\u00edng dÉn bæ sung quy ®Þnh vÒ thuÕ – n¨m 2001” thành “Bộ Tài chính",
        ),
        (
            VNI,
            Legacy.VNI,
            "Cộng hòa xã hội chủ nghĩa Việt Nam\r\nĐộc lập - Tự do",
            "“Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam” thành “Cộng hòa xã hội chủ nghĩa Việt Nam”",
        ),
    ],
)
def test_legacy_text_is_converted_and_said_so(content: bytes, legacy: Legacy, text: str, sample: str) -> None:
    """The report shows what a line was and what it is."""
    decoded = decode_text(content, "a.txt")
    assert (decoded.text, decoded.encoding, decoded.legacy) == (text, "cp1252", legacy)
    (warning,) = decoded.warnings
    assert warning.code == "legacy_text"
    assert legacy in warning.message
    assert sample in warning.message


def test_legacy_letters_saved_as_unicode_are_converted_too() -> None:
    """A text pasted from an old file into a new one."""
    decoded = decode_text(TCVN3.decode("cp1252").encode(), "a.txt")
    assert decoded.legacy is Legacy.TCVN3
    assert decoded.text.startswith("Bộ Tài chính hướng dẫn")


def test_capitals_of_tcvn3_are_whole_without_their_font() -> None:
    """Small letters among capitals are capitals."""
    content = b"B\xe9 T\xb5I CH\xddNH h\xad\xedng d\xc9n b\xe6 sung quy \xae\xdenh"
    assert decode_text(content, "a.txt").text == "BỘ TÀI CHÍNH hướng dẫn bổ sung quy định"


def test_a_broken_character_in_unicode_text_costs_only_itself() -> None:
    """The report counts what was lost."""
    decoded = decode_text((TEXT * 5).encode()[:-1] + b"\xe1\xbb", "a.txt")
    assert decoded.text.startswith(TEXT)
    assert [warning.code for warning in decoded.warnings] == ["damaged_text"]


def test_western_text_is_left_as_it_is() -> None:
    """A few letters with marks are no Vietnamese."""
    text = "Le Comité central, élu à l’unanimité, s’est réuni à Hanoï pour une durée de trois jours."
    decoded = decode_text(text.encode("cp1252"), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.legacy) == (text, "cp1252", None)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \r\n\t \0", "empty"),
        (b"PK\x03\x04abc", "not_text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not_text"),
        (b"abc\0def", "not_text"),
        (bytes(range(1, 256)), "not_text"),
        (b"\xff\xfe\0\1\2\3\4\5", "not_text"),
        ("Cộng hòa xã hội chủ nghĩa".encode("cp1258", "ignore") + b"\xb5\xb6\xf0\xf1\xf2\xf3\xf4", "not_text"),
        ("Съезд партии принял решение".encode("koi8-r"), "not_text"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, code: str) -> None:
    """One sentence in both languages, with the file's name."""
    with pytest.raises(RefusedFile) as refusal:
        decode_text(content, "a.txt")
    assert refusal.value.code == code
    assert "a.txt" in refusal.value.message
    assert "a.txt" in refusal.value.english


@given(st.binary())
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """What is read is NFC."""
    try:
        decoded = decode_text(content, "a.txt")
    except RefusedFile:
        return
    assert unicodedata.is_normalized("NFC", decoded.text)


@given(st.text(st.sampled_from("aăâbcđêgịộửấ ớn.\n"), min_size=1).filter(str.strip))
def test_vietnamese_text_survives_every_form_of_unicode(text: str) -> None:
    """What was written is what is read."""
    for encoding in ("utf-8", "utf-16", "utf-32"):
        assert decode_text(text.encode(encoding), "a.txt").text == text
