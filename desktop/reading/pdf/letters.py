"""What pdfium knows of the letters of a page, asked for as rarely as can be: each question costs a microsecond."""

import re
from ctypes import addressof, c_double, cast
from dataclasses import dataclass, replace
from math import atan2, cos, degrees, radians, sin
from typing import TYPE_CHECKING

from desktop.reading.pdf.calls import address, calls
from desktop.reading.pdf.fonts import Face, face_of

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

LEVEL = 0
_STEP = 15
_PLAIN = re.compile("[\\s!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ“”–…]*")
"""Letters and signs that are what they are: no combining mark, no control, no sign of a symbol font."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a run of letters is set: size in points, face, and direction in degrees, to the nearest 15."""

    size: float
    face: Face
    angle: int = LEVEL


class Letters:
    """The letters of one page, by their place in its text."""

    def __init__(self, text_page: "PdfTextPage") -> None:
        from pypdfium2 import raw

        self._raw, self._handle = raw, text_page.raw
        self._faces: dict[int, Face] = {}
        self._drawn: dict[int, Setting] = {}
        self._in_line: dict[tuple[int, int, float], Setting] = {}
        self._matrix = raw.FS_MATRIX()
        self._x, self._y = c_double(), c_double()
        ask = calls()
        self._origin, self._drawing, self._font, self._mode = ask.origin, ask.drawn, ask.font, ask.mode
        self._page = address(self._handle)
        self._at_x, self._at_y = addressof(self._x), addressof(self._y)
        self._box = tuple(c_double() for _ in range(4))
        self._step = raw.FS_RECTF()
        self.text = self._read(text_page)
        self.are_plain = bool(_PLAIN.fullmatch(self.text))

    def _read(self, text_page: "PdfTextPage") -> str:
        """One character for each that pdfium counts, so that a place in the text is a place on the page."""
        count = self._raw.FPDFText_CountChars(self._handle)
        text: str = text_page.get_text_range() if count > 0 else ""
        if len(text) == count:
            return text
        codes = (self._raw.FPDFText_GetUnicode(self._handle, place) for place in range(count))
        return "".join(chr(code) if 0 < code <= 0x10FFFF else "\x00" for code in codes)

    def is_made_up(self, place: int) -> bool:
        """Whether pdfium put a blank or the end of a line here, which the page does not draw."""
        return bool(self._raw.FPDFText_IsGenerated(self._handle, place) == 1) or self.text[place] in "\r\n\x00"

    def at(self, place: int) -> tuple[Setting, float, float]:
        """How a letter is set, and where it begins: along its direction, and above a page turned that way."""
        self._origin(self._page, place, self._at_x, self._at_y)
        x, y = self._x.value, self._y.value
        drawn = self._drawing(self._page, place)
        setting = self._drawn.get(drawn) or self._setting(place, y, drawn)
        if setting.angle == LEVEL:
            return setting, x, y
        cosine, sine = cos(radians(setting.angle)), sin(radians(setting.angle))
        return setting, cosine * x + sine * y, cosine * y - sine * x

    def far_end(self, place: int, angle: int) -> float:
        """Where a letter ends, along its direction `angle`."""
        left, right, bottom, top = self._box
        self._raw.FPDFText_GetCharBox(self._handle, place, left, right, bottom, top)
        if angle == LEVEL:
            return right.value
        return {90: top.value, -90: -bottom.value, 180: -left.value}.get(angle, right.value)

    def next_begins(self, place: int, angle: int) -> float:
        """Where a letter after this one begins by its font; its ink may end before or reach over that."""
        if angle != LEVEL or not self._raw.FPDFText_GetLooseCharBox(self._handle, place, self._step):
            return self.far_end(place, angle)
        return float(self._step.right)

    def _setting(self, place: int, y: float, drawn: int | None) -> Setting:
        """Looked up by what the file draws together, then by font and height: a line has one size of a font."""
        if not drawn:
            return self._measured(place, Face())
        font, mode = self._font(drawn) or 0, self._mode(drawn)
        setting = self._in_line.get((font, mode, y))
        if setting is None:
            setting = self._in_line[(font, mode, y)] = self._measured(place, self._face(font, mode))
        self._drawn[drawn] = setting
        return setting

    def _measured(self, place: int, face: Face) -> Setting:
        matrix = self._matrix
        self._raw.FPDFText_GetMatrix(self._handle, place, matrix)
        a, b, c, d = matrix.a, matrix.b, matrix.c, matrix.d
        size = self._raw.FPDFText_GetFontSize(self._handle, place) * ((c**2 + d**2) ** 0.5 or 1.0)
        turned = _STEP * round(degrees(atan2(b, a)) / _STEP) if b or a < 0 else LEVEL
        return Setting(size, face, 180 if turned == -180 else turned)

    def _face(self, font: int, mode: int) -> Face:
        if font not in self._faces:
            self._faces[font] = face_of(cast(font, self._raw.FPDF_FONT)) if font else Face()
        face = self._faces[font]
        return replace(face, is_bold=True) if mode == self._raw.FPDF_TEXTRENDERMODE_FILL_STROKE else face
