"""Folding away accents, one character for one."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.fold import fold

VOWELS = {
    "a": "aàáảãạăằắẳẵặâầấẩẫậ",
    "e": "eèéẻẽẹêềếểễệ",
    "i": "iìíỉĩị",
    "o": "oòóỏõọôồốổỗộơờớởỡợ",
    "u": "uùúủũụưừứửữự",
    "y": "yỳýỷỹỵ",
    "d": "dđ",
}


def test_every_vietnamese_letter() -> None:
    """Every accented letter of Vietnamese folds to its plain one, small and capital."""
    for plain, letters in VOWELS.items():
        assert set(fold(letters)) == set(fold(letters.upper())) == {plain}


@settings(deadline=None)
@given(st.text())
def test_length_is_kept(text: str) -> None:
    """The fold of any text is as long as the text, so that offsets hold in both."""
    composed = unicodedata.normalize("NFC", text)
    assert len(fold(composed)) == len(composed)
