"""The order of a Vietnamese dictionary, for every list of names that a person reads; numbers as numbers."""

import re
import unicodedata
from functools import lru_cache

_ORDER = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANKS = {letter: rank for rank, letter in enumerate(_ORDER, 1)}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
"""Level, then grave, hook, tilde, acute, dot below."""

_PIECE = re.compile(r"(\d+)|([^\W\d_]+[\u0300-\u036f]*)")

Letters = tuple[int, ...]
Key = tuple[tuple[tuple[int, int, Letters, Letters], ...], str]


@lru_cache(maxsize=4096)
def collation_key(text: str) -> Key:
    """What to sort by: word by word the letters, then the tone; small letters before capitals at the very end.

    So `hoa hồng` stands after `hoa` and before `hoà`, `đ` after `d`, `Điều 9` before `Điều 10`.
    """
    pieces = _PIECE.finditer(unicodedata.normalize("NFC", text))
    return tuple(_piece(match.group()) for match in pieces), text.swapcase()


def _piece(piece: str) -> tuple[int, int, Letters, Letters]:
    """Numbers stand before words."""
    if piece.isdecimal():
        return 0, int(piece), (), ()
    letters = tuple(_RANKS.get(letter, len(_RANKS) + ord(letter)) for letter in _toneless(piece))
    return 1, 0, letters, _tones(piece)


def _toneless(piece: str) -> str:
    parts = unicodedata.normalize("NFD", piece.lower().replace("ð", "đ"))
    return unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))


def _tones(piece: str) -> Letters:
    return tuple(_TONES[mark] for mark in unicodedata.normalize("NFD", piece) if mark in _TONES)
