"""The fonts of an RTF file: what the bytes of a text in them mean."""

import codecs
from dataclasses import dataclass

from desktop.reading.docx.symbols import sign
from desktop.text.legacy import Legacy, legacy_of_font

_SYMBOL = 2
_PRIVATE = range(0xF000, 0xF100)
_CODECS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 255: "cp437",
}  # fmt: skip
_WESTERN = "cp1252"


@dataclass(frozen=True, slots=True)
class Font:
    """`charset` is a number of Windows; None where the file's own code page holds."""

    name: str = ""
    charset: int | None = None

    @property
    def legacy(self) -> Legacy | None:
        return legacy_of_font(self.name)

    def decode(self, content: str, page: str) -> str:
        """Characters that stand for a byte each, as text; `page` is the codec of the file's code page."""
        raw = content.encode("latin-1", "replace")
        if self.legacy:
            return raw.decode(_WESTERN, "replace")
        if self.charset == _SYMBOL:
            return "".join(map(sign, raw))
        return raw.decode(_CODECS.get(-1 if self.charset is None else self.charset, page), "replace")

    def character(self, code: int) -> str:
        """The character that the file names by its number."""
        if code in _PRIVATE:
            return bytes([code - _PRIVATE.start]).decode(_WESTERN, "replace") if self.legacy else sign(code)
        return chr(code)


def codec_of_page(number: int) -> str:
    """The codec of a Windows code page; that of Western Europe where it isn't known."""
    try:
        return codecs.lookup(f"cp{number}").name
    except LookupError:
        return _WESTERN


class FontTable:
    """Fonts by number, as the table of the file names them one after the other."""

    def __init__(self) -> None:
        self.page = _WESTERN
        self._fonts: dict[int, Font] = {}
        self._number = 0
        self._charset: int | None = None
        self._name = ""

    def __getitem__(self, number: int) -> Font:
        return self._fonts.get(number, _ANY)

    def word(self, word: str, number: int) -> None:
        """A control word in the table."""
        if word == "f":
            self._number, self._charset, self._name = number, None, ""
        elif word == "fcharset":
            self._charset = None if number == 1 else number

    def text(self, text: str) -> None:
        """Part of a font's name; a semicolon ends it."""
        name, semicolon, _ = text.partition(";")
        self._name += name
        if semicolon:
            self._fonts[self._number] = Font(self._name.strip(), self._charset)


_ANY = Font()
