"""The words of a PDF page, each with its place, size and face."""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.reading.blocks import clean
from desktop.reading.pdf_fonts import Face, face_of
from desktop.text.legacy import to_unicode

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage
    from pypdfium2.raw import FPDF_TEXTPAGE

_WORD = re.compile("[^\\s\x02\ufffe]+[\x02\ufffe]?")
_GLUED = re.compile(r"(?<=\D)(\(\d{1,3}\)|\[\d{1,3}\]|\d{1,3})(?=\W*$)")
_SMALLER, _HIGHER = 0.85, 0.12
_LINE_END_HYPHENS = {"\x02": "-", "\ufffe": "-"}
_SYMBOL_FONT_BULLETS = {"\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•", "\uf02d": "-", "\uf02b": "+", "\uf02a": "*"}
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_LETTERS: dict[int, str] = {
    ord(sign): letters for sign, letters in (_LINE_END_HYPHENS | _SYMBOL_FONT_BULLETS | _LIGATURES).items()
}
LEVEL = (1, 0)


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without a blank.

    `angle` is the direction in which it runs (cosine, sine, rounded); `left` and `right` are points along
    that direction and `baseline` points above the origin of the page turned that way. `is_glued` stands
    right after the word before it.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    face: Face
    angle: tuple[int, int] = LEVEL
    is_glued: bool = False


class _Letters:
    """Reads what pdfium knows of single characters of a page."""

    def __init__(self, handle: "FPDF_TEXTPAGE") -> None:
        from pypdfium2 import raw

        self._raw, self._handle = raw, handle
        self._faces: dict[int, Face] = {}
        self._matrix = raw.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box = tuple(ctypes.c_double() for _ in range(4))

    def word(self, text: str, start: int, end: int) -> Word:
        """The word whose letters are `start` to `end` on the page."""
        raw, matrix = self._raw, self._matrix
        raw.FPDFText_GetMatrix(self._handle, start, matrix)
        raw.FPDFText_GetCharOrigin(self._handle, start, self._x, self._y)
        x, y = self._x.value, self._y.value
        size, scale = raw.FPDFText_GetFontSize(self._handle, start), (matrix.a**2 + matrix.b**2) ** 0.5 or 1.0
        angle = cosine, sine = round(matrix.a / scale), round(matrix.b / scale)
        face = self._face(start)
        return Word(
            text=_shown(text, face),
            left=cosine * x + sine * y,
            right=self._far_end(end - 1, angle),
            baseline=cosine * y - sine * x,
            size=size * ((matrix.c**2 + matrix.d**2) ** 0.5 or 1.0),
            face=face,
            angle=angle,
        )

    def is_raised(self, place: int, word: Word) -> bool:
        """Whether the letter at `place` is set smaller than `word` and above its baseline."""
        letter = self.word("", place, place + 1)
        return letter.size < _SMALLER * word.size and letter.baseline > word.baseline + _HIGHER * word.size

    def _far_end(self, place: int, angle: tuple[int, int]) -> float:
        left, right, bottom, top = self._box
        self._raw.FPDFText_GetCharBox(self._handle, place, left, right, bottom, top)
        ends = {(0, 1): top.value, (0, -1): -bottom.value, (-1, 0): -left.value}
        return ends.get(angle, right.value)

    def _face(self, place: int) -> Face:
        drawn = self._raw.FPDFText_GetTextObject(self._handle, place)
        font = self._raw.FPDFTextObj_GetFont(drawn) if drawn else None
        if not font:
            return Face()
        address = ctypes.cast(font, ctypes.c_void_p).value or 0
        if address not in self._faces:
            self._faces[address] = face_of(font)
        face = self._faces[address]
        outlined = self._raw.FPDFTextObj_GetTextRenderMode(drawn) == self._raw.FPDF_TEXTRENDERMODE_FILL_STROKE
        return replace(face, is_bold=True) if outlined else face


def words_of(page: "PdfPage") -> list[Word]:
    """The words of a page in the order in which it draws them."""
    text_page = page.get_textpage()
    try:
        text, letters = _text_of(text_page), _Letters(text_page.raw)
        words = (word for match in _WORD.finditer(text) for word in _words_in(match, letters))
        return [word for word in words if word.text]
    finally:
        text_page.close()


def upright(words: list[Word]) -> tuple[list[Word], list[Word]]:
    """The words that run as most letters of the page do, and those that stand across."""
    angles = Counter[tuple[int, int]]()
    for word in words:
        angles[word.angle] += len(word.text)
    main = max(angles, key=angles.__getitem__, default=LEVEL)
    return [word for word in words if word.angle == main], [word for word in words if word.angle != main]


def _text_of(text_page: "PdfTextPage") -> str:
    """One character for each that pdfium counts, so that a place in the text is a place on the page."""
    from pypdfium2 import raw

    count = raw.FPDFText_CountChars(text_page.raw)
    text: str = text_page.get_text_range() if count > 0 else ""
    if len(text) == count:
        return text
    codes = (raw.FPDFText_GetUnicode(text_page.raw, place) for place in range(count))
    return "".join(chr(code) if 0 < code <= 0x10FFFF else "\x00" for code in codes)


def _words_in(match: re.Match[str], letters: _Letters) -> Iterator[Word]:
    """The word of a match; raised digits at its end, and what follows them, are words of their own."""
    text, (start, end) = match[0], match.span()
    whole, glued = letters.word(text, start, end), _GLUED.search(text)
    if not glued or not letters.is_raised(start + glued.end() - 1, whole):
        yield whole
        return
    yield letters.word(text[: glued.start()], start, start + glued.start())
    for part in (glued.span(), (glued.end(), len(text))):
        if part[0] < part[1]:
            yield replace(letters.word(text[slice(*part)], start + part[0], start + part[1]), is_glued=True)


def _shown(text: str, face: Face) -> str:
    """The letters of a word as Unicode, without control characters."""
    return clean(to_unicode(text, face.legacy) if face.legacy else text.translate(_LETTERS))
