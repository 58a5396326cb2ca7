"""What a word is looked up by: the same key for every way to write the same word."""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from desktop.text.fold import fold
from desktop.text.memo import Memo

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphen, zero-width spaces and joiners, byte order mark: inside a word they are not letters."""

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_DROPPED = str.maketrans(dict.fromkeys(INVISIBLE))
_ETH = str.maketrans({"Ð": "đ", "ð": "đ"})


class Keys(NamedTuple):
    """`exact` tells tones apart but not case nor where a tone is written; `folded` has no accents at all."""

    exact: str
    folded: str


def keys(word: str) -> Keys:
    """The keys of one word.

    The tone stands first in the exact key. So `hoà` and `hòa`, `quý` and `qúy` need no rule of their own,
    and the key of `đả` begins the key of `đảng`, as a search while typing needs it.
    """
    parts = unicodedata.normalize("NFD", word.translate(_DROPPED).translate(_ETH))
    tones = "".join(mark for mark in parts if mark in _TONES)
    letters = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES)).lower()
    return Keys(tones + letters, _without_marks(fold(letters)))


_exact = Memo(lambda word: keys(word).exact)
_folded = Memo(lambda word: keys(word).folded)

exact_key = _exact.__getitem__
"""`keys(word).exact`, for whoever asks it of every word of a text."""

folded_key = _folded.__getitem__
"""`keys(word).folded`, likewise."""


def tone_of(word: str) -> str:
    """The tone of a word as a combining mark; "" where it is level."""
    return "".join(mark for mark in unicodedata.normalize("NFD", word) if mark in _TONES)


def toneless(text: str) -> str:
    """Lower case without tones, one character for one; hats, horns and strokes stay. `text` should be NFC."""
    return "".join(map(_toneless_character, text))


@lru_cache(maxsize=4096)
def _toneless_character(character: str) -> str:
    parts = unicodedata.normalize("NFD", character.translate(_ETH))
    plain = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES)).lower()
    return plain if len(plain) == 1 else character


def _without_marks(text: str) -> str:
    return "".join(character for character in text if not unicodedata.combining(character))
