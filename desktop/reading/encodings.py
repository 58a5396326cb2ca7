"""Bytes of a text file as characters: Unicode in any form, Windows-1258, TCVN3 or VNI."""

import codecs
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.errors import RefusedFile
from desktop.reading.refusals import empty
from desktop.reading.report import ReadingWarning
from desktop.text.legacy import Legacy, capitals_mended, to_unicode
from desktop.text.legacy_detect import detect
from desktop.text.syllables import is_syllable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_WIDTHS = {"utf-32": 4, "utf-16": 2}
_BINARY_HEADS = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"SQLite format 3\x00", b"\x7fELF", b"MZ")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")
_LATIN = re.compile(r"[\t-\r -\u024f\u0300-\u036f\u1e00-\u206f]")
_LOST = "\ufffd"

_SAMPLE = 200_000
_LEAST_LATIN = 0.8
_GOOD_FOR_ONE_LOST = 50
_LEAST_VALID = 0.8
_MOST_MARKED = 0.15
"""French and German have under a tenth of letters with marks, Vietnamese in an unknown encoding over a fifth."""
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text of a file in NFC, and how it was written there.

    `encoding` is a codec's name. `legacy` is set where letters were converted, with `sample`: the first
    words that changed, before and after. `lost` counts bytes that were no characters.
    """

    text: str
    encoding: str
    legacy: Legacy | None = None
    sample: tuple[str, str] = ("", "")
    lost: int = 0

    @property
    def warnings(self) -> tuple[ReadingWarning, ...]:
        """What a person should check after reading."""
        legacy = (legacy_warning(self.legacy, *self.sample),) if self.legacy else ()
        return (*legacy, *((_lost_warning(self.lost),) if self.lost else ()))


def legacy_warning(legacy: Legacy, before: str, after: str) -> ReadingWarning:
    """That text was converted, with an example."""
    return ReadingWarning(
        "legacy_text",
        f"Văn bản gõ bằng bảng mã {legacy}, đã chuyển sang Unicode: “{before}” thành “{after}”.",
        f"The text was typed in {legacy} and made Unicode: “{before}” became “{after}”.",
    )


def _lost_warning(lost: int) -> ReadingWarning:
    return ReadingWarning(
        "damaged_text",
        f"Tệp có {lost} chỗ hỏng, không đọc được chữ; thay bằng “{_LOST}”.",
        f"The file is damaged in {lost} places where no letter can be read; “{_LOST}” stands there.",
    )


def decode_text(content: bytes, name: str) -> Decoded:
    """The text in the bytes of a file. Raises RefusedFile where they are empty or no text."""
    decoded = decode_bytes(content, name)
    plain = converted(decoded.text, decoded.encoding)
    return replace(plain, lost=decoded.lost)


def decode_bytes(content: bytes, name: str) -> Decoded:
    """The same with legacy letters as they are, for files that name the fonts of their words."""
    if not content.strip(b" \t\r\n\0"):
        raise empty(name)
    if content.startswith(_BINARY_HEADS):
        raise _not_text(name)
    decoded = _unicode(content) or _eight_bit(content)
    if decoded is None:
        raise _not_text(name)
    return decoded


def converted(text: str, encoding: str) -> Decoded:
    """Decoded text with legacy letters, if it has any, made Unicode."""
    legacy = detect(text)
    if legacy is None:
        return Decoded(unicodedata.normalize("NFC", text), encoding)
    after = _without_legacy(text, legacy)
    return Decoded(after, encoding, legacy, _first_change(text, legacy))


def _without_legacy(text: str, legacy: Legacy) -> str:
    plain = to_unicode(text, legacy)
    return capitals_mended(plain) if legacy is Legacy.TCVN3 else plain


def _first_change(text: str, legacy: Legacy) -> tuple[str, str]:
    changed = ((line, _without_legacy(line, legacy)) for line in _shown_lines(text))
    return next(((before, after) for before, after in changed if before != after), ("", ""))


def _shown_lines(text: str) -> Iterator[str]:
    """Each line, cut at a space where it is long."""
    for match in re.finditer(r"\S[^\r\n]*", text):
        line = match.group()
        yield line if len(line) <= _SHOWN else line[:_SHOWN].rpartition(" ")[0] or line[:_SHOWN]


def _unicode(content: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _marked(content[len(mark) :], encoding)
    return _unmarked_wide(content) if b"\0" in content else _utf8(content)


def _marked(content: bytes, encoding: str) -> Decoded | None:
    return _utf8(content) if encoding == "utf-8" else _wide(content, encoding)


def _unmarked_wide(content: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark: only the right one of the four is text in Latin letters."""
    return next((decoded for decoded in (_wide(content, encoding) for encoding in _WIDE) if decoded), None)


def _wide(content: bytes, encoding: str) -> Decoded | None:
    whole = len(content) - len(content) % _WIDTHS[encoding[:6]]
    text = content[:whole].decode(encoding, "replace")
    sample = text[:_SAMPLE]
    latin = sum(1 for _ in _LATIN.finditer(sample))
    if not sample or _CONTROL.search(sample) or latin < _LEAST_LATIN * len(sample):
        return None
    return _with_losses(text, encoding)


def _utf8(content: bytes) -> Decoded | None:
    """UTF-8, also where single characters of it were cut or broken."""
    if b"\0" in content:
        return None
    text = content.decode("utf-8", "replace")
    lost = text.count(_LOST)
    if lost and lost * _GOOD_FOR_ONE_LOST > sum(1 for _ in re.finditer(r"[^\x00-\x7f\ufffd]", text)):
        return None
    return _with_losses(text, "utf-8")


def _with_losses(text: str, encoding: str) -> Decoded:
    return Decoded(unicodedata.normalize("NFC", text), encoding, lost=text.count(_LOST))


def _eight_bit(content: bytes) -> Decoded | None:
    """Windows-1258, or Windows-1252 with legacy letters, or with few letters beyond ASCII."""
    western, vietnamese = _decoded(content, "cp1252"), _decoded(content, "cp1258")
    if western and detect(western):
        return Decoded(western, "cp1252")
    if vietnamese and _reads_better(vietnamese, western or ""):
        return Decoded(vietnamese, "cp1258")
    return Decoded(western, "cp1252") if western and _has_few_marks(western) else None


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else unicodedata.normalize("NFC", text)


def _reads_better(text: str, other: str) -> bool:
    share = _valid_marked_share(text)
    return share >= _LEAST_VALID and share > _valid_marked_share(other)


def _valid_marked_share(text: str) -> float:
    """The share of syllables among the words that are not ASCII."""
    marked = [word for word in re.findall(r"[^\W\d_]+", text[:_SAMPLE]) if not word.isascii()]
    return sum(map(is_syllable, marked)) / len(marked) if marked else 0.0


def _has_few_marks(text: str) -> bool:
    sample = text[:_SAMPLE]
    return sum(1 for character in sample if not character.isascii()) <= _MOST_MARKED * len(sample)


def _not_text(name: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” không phải văn bản đọc được; hãy mở bằng Word hoặc Notepad rồi lưu lại thành .txt mã UTF-8.",
        f"“{name}” is no text that can be read; open it in Word or Notepad and save it as .txt in UTF-8.",
        code="not_text",
    )
