"""Legacy Vietnamese text: TCVN3 (ABC) and VNI letters, seen as Windows-1252 characters, made Unicode."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

_LETTERS = "àáảãạ ăằắẳẵặ âầấẩẫậ đ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ ĂÂÊÔƠƯĐ".replace(" ", "")
_TCVN3_LETTERS = "µ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË ® ÌÐÎÏÑ ªÒÕÓÔÖ ×ÝØÜÞ ßãáâä «åèæçé ¬êíëìî ïóñòô \u00adõøö÷ù úýûüþ ¡¢£¤¥¦§".replace(
    " ", ""
)
_TCVN3 = str.maketrans(_TCVN3_LETTERS, _LETTERS)

_VNI_SINGLE = dict(zip("ñôöíìæóòîÑÔÖÍÌÆÓÒÎ", "đơưíìỉĩịỵĐƠƯÍÌỈĨỊỴ", strict=True))
_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT = "\u0301\u0300\u0309\u0303\u0323"
_HAT, _BREVE = "\u0302", "\u0306"
_VNI_MARKS = {
    **dict(zip("ùøûõï", (_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT), strict=True)),
    **dict(zip("âáàåãä", (_HAT + tone for tone in ("", _ACUTE, _GRAVE, _HOOK, _TILDE, _DOT)), strict=True)),
    **dict(zip("êéèúüë", (_BREVE + tone for tone in ("", _ACUTE, _GRAVE, _HOOK, _TILDE, _DOT)), strict=True)),
}
_VNI = re.compile(r"([aA])([ùøûõïâáàåãäêéèúüë])|([eoEO])([ùøûõïâáàåãä])|([uyôöUYÔÖ])([ùøûõï])", re.IGNORECASE)
_VNI_LETTER = re.compile("[ñôöíìæóòî]", re.IGNORECASE)

_VNI_FONT = re.compile(r"VNI[- ]|VNI$", re.IGNORECASE)
_TCVN3_FONT = re.compile(r"\.Vn\w", re.IGNORECASE)
_CAPITALS_FONT = re.compile(r"\.Vn.*[a-z0-9]H\b")
_BEYOND = re.compile(r"[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]")

_LOUD = re.compile(r"[A-ZĐĂÂÊÔƠƯ][^\W\d_a-z]*[A-Z]|[^\x00-\x7f][A-Z]")
_SHOUTED = re.compile(r"[A-ZĐĂÂÊÔƠƯ][^\W\d_a-z]*")


class Legacy(StrEnum):
    """How a font or a file that is older than Unicode writes Vietnamese letters."""

    TCVN3 = "TCVN3 (ABC)"
    TCVN3_CAPITALS = "TCVN3 (ABC), chữ hoa"
    VNI = "VNI-Windows"


def to_unicode(text: str, legacy: Legacy) -> str:
    """`text`, decoded as Windows-1252, as NFC Unicode.

    Characters that are no letters of `legacy` stay. The fonts of TCVN3_CAPITALS draw every letter as a capital.
    """
    match legacy:
        case Legacy.VNI:
            return unicodedata.normalize("NFC", _vni_to_unicode(text))
        case Legacy.TCVN3:
            return _tcvn3_to_unicode(text)
        case Legacy.TCVN3_CAPITALS:
            return _tcvn3_to_unicode(text).upper()


def _tcvn3_to_unicode(text: str) -> str:
    return unicodedata.normalize("NFC", text.translate(_TCVN3))


def _vni_to_unicode(text: str) -> str:
    pieces, position = [], 0
    for match in _VNI.finditer(text):
        pieces += [_vni_letters(text[position : match.start()]), _vni_pair(match)]
        position = match.end()
    return "".join((*pieces, _vni_letters(text[position:])))


def _vni_pair(match: re.Match[str]) -> str:
    pair = match.group()
    return _vni_letters(pair[0]) + _VNI_MARKS[pair[1].lower()]


def _vni_letters(text: str) -> str:
    return _VNI_LETTER.sub(lambda match: _VNI_SINGLE[match.group()], text)


def capitals_mended(text: str) -> str:
    """Converted TCVN3 text with its capitals whole.

    Without its font an accented letter among capitals reads as a small one ("CHíNH"): such words, and
    words beside them that hold no plain small letter ("Bộ TÀI"), become capitals.
    """
    return re.sub(r"[^\W\d_]+(?: [^\W\d_]+)*", lambda match: _mended_phrase(match.group()), text)


def _mended_phrase(phrase: str) -> str:
    if not _LOUD.search(phrase):
        return phrase
    words = [_mended_word(word) for word in phrase.split(" ")]
    shouted = [len(word) > 1 and word.isupper() for word in words]
    beside = [any(shouted[max(0, place - 1) : place + 2]) for place in range(len(words))]
    return " ".join(
        word.upper() if near and _SHOUTED.fullmatch(word) else word for word, near in zip(words, beside, strict=True)
    )


def _mended_word(word: str) -> str:
    """Capitals where a word has two plain ones and no plain small letter."""
    has_small = re.search("[a-z]", word)
    has_capitals = re.search("[A-ZĐĂÂÊÔƠƯ].*[A-Z]|^[^A-Z]+[A-Z]", word)
    return word.upper() if has_capitals and not has_small else word


@lru_cache(maxsize=256)
def legacy_of_font(name: str) -> Legacy | None:
    """What a font of this name writes: `.VnTime`, `.VnTimeH`, `VNI-Times`; None for a Unicode font."""
    if _TCVN3_FONT.match(name):
        return Legacy.TCVN3_CAPITALS if _CAPITALS_FONT.match(name) else Legacy.TCVN3
    return Legacy.VNI if _VNI_FONT.match(name) else None


def is_unicode_vietnamese(text: str) -> bool:
    """Whether `text` holds a Vietnamese letter that no legacy text can hold."""
    return bool(_BEYOND.search(text))
