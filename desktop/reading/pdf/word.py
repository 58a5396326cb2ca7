"""A word of a PDF page: its letters as Unicode, its place, size and face."""

from dataclasses import dataclass
from math import cos, radians, sin

from desktop.reading.blocks import clean
from desktop.reading.pdf.fonts import Face
from desktop.reading.pdf.letters import LEVEL
from desktop.text.legacy import to_unicode

_LINE_END_HYPHENS = {"\x02": "-", "\ufffe": "-"}
_SYMBOL_FONT_BULLETS = {"\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•", "\uf02d": "-", "\uf02b": "+", "\uf02a": "*"}
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_LETTERS: dict[int, str] = {
    ord(sign): letters for sign, letters in (_LINE_END_HYPHENS | _SYMBOL_FONT_BULLETS | _LIGATURES).items()
}


@dataclass(slots=True)
class Word:
    """Letters without a blank.

    `left` and `right` are points along its direction `angle` (degrees), `baseline` points above the origin
    of the page turned that way. `right` may be where the next word begins, if no wide gap is between them.
    `is_glued` stands right after the word before it.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    face: Face
    angle: int = LEVEL
    is_glued: bool = False

    @property
    def x(self) -> float:
        """How far to the right of the page's origin it begins."""
        return cos(radians(self.angle)) * self.left - sin(radians(self.angle)) * self.baseline

    @property
    def y(self) -> float:
        """How far above the page's origin it begins."""
        return sin(radians(self.angle)) * self.left + cos(radians(self.angle)) * self.baseline


def shown(text: str, face: Face) -> str:
    """The letters of a word as Unicode, without control characters."""
    if face.legacy:
        return clean(to_unicode(text, face.legacy))
    return clean(text.translate(_LETTERS))
