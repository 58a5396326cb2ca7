"""Folding away case and Vietnamese accents, one character for one, so that offsets stay true."""

import unicodedata
from functools import lru_cache

_STROKES = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "Ð": "d"})


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0].translate(_STROKES).lower()
    return base if len(base) == 1 else character


def fold(text: str) -> str:
    """Lower-case letters without tone, hat, horn, breve or stroke; the result is as long as `text`.

    `text` should be NFC: a combining mark that stands alone is kept as a character of its own.
    """
    return "".join(map(_fold_character, text))
