"""What a font of a PDF says about the words set in it."""

import ctypes
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.text.legacy import Legacy, legacy_of_font

if TYPE_CHECKING:
    from pypdfium2.raw import FPDF_FONT

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_BOLD = re.compile(r"bold|black|heavy", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique", re.IGNORECASE)
_PLAIN = re.compile(r"regular|roman|book|psmt$|light|medium", re.IGNORECASE)
_ITALIC_FLAG, _FORCE_BOLD_FLAG = 1 << 6, 1 << 18
_BOLD_WEIGHT = 600
_LONGEST_NAME = 256


@dataclass(frozen=True, slots=True)
class Face:
    """How letters look, and what they are written in if that is older than Unicode."""

    is_bold: bool = False
    is_italic: bool = False
    legacy: Legacy | None = None


def face_of(font: "FPDF_FONT") -> Face:
    """The face of a pdfium font: by its name, and by its weight where the name does not say."""
    from pypdfium2 import raw

    name = _name_of(font)
    flags = raw.FPDFFont_GetFlags(font)
    speaks = bool(_BOLD.search(name) or _ITALIC.search(name) or _PLAIN.search(name))
    is_heavy = raw.FPDFFont_GetWeight(font) >= _BOLD_WEIGHT or bool(flags > 0 and flags & _FORCE_BOLD_FLAG)
    return Face(
        is_bold=bool(_BOLD.search(name)) or (is_heavy and not speaks),
        is_italic=bool(_ITALIC.search(name) or (flags > 0 and flags & _ITALIC_FLAG)),
        legacy=legacy_of_font(name),
    )


def _name_of(font: "FPDF_FONT") -> str:
    from pypdfium2 import raw

    buffer = ctypes.create_string_buffer(_LONGEST_NAME)
    raw.FPDFFont_GetBaseFontName(font, buffer, _LONGEST_NAME)
    return _SUBSET.sub("", buffer.value.decode("utf-8", "replace"))
