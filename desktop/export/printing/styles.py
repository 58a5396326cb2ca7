"""How the paragraphs of an official text are set on paper; lengths are half points, gaps parts of the text's size."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QFont, QFontDatabase

from desktop.export.printing.order import Letters
from desktop.slides.fonts import Face
from desktop.slides.layout import Rect

MILLIMETRE = 144 / 25.4
PAPER = (1190.0, 1684.0)
"""A4."""
TEXT = Rect(30 * MILLIMETRE, 22 * MILLIMETRE, 162 * MILLIMETRE, 252 * MILLIMETRE)
"""Margins of 30, 22, 18 and 23 mm: more on the side where sheets are bound."""
HEAD, FOOT = 15 * MILLIMETRE, 283 * MILLIMETRE
"""The feet of the letters of running head and footer."""

PITCH, BASELINE = 1.36, 1.06
"""From one line to the next, and from the top of a line to the feet of its letters, em; Ẩ reaches 1.10 em."""
INDENT = 1.8
"""Of the first line of a paragraph, em."""

INK, FAINT, ACCENT = "#000000", "#4A4A4A", "#8A1016"
SERIFS = ("Times New Roman", "Tinos", "Noto Serif", "DejaVu Serif")
"""Liberation Serif, though a twin of Times, lacks most Vietnamese letters."""


class Align(Enum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class Setting:
    """`size` is a part of the text's; `before` is the space above, `first` and `hang` move lines in, all em.

    `keeps` holds a paragraph on the sheet of what follows it.
    """

    size: float = 1.0
    bold: bool = False
    italic: bool = False
    align: Align = Align.JUSTIFY
    before: float = 0.36
    first: float = 0.0
    hang: float = 0.0
    keeps: bool = False
    colour: str = INK


_HEADING = Setting(bold=True, align=Align.LEFT, before=0.75, keeps=True)
SETTINGS = {
    "text": Setting(first=INDENT),
    "bullet": Setting(first=INDENT),
    "plus": Setting(first=INDENT * 1.6),
    "quote": Setting(italic=True, first=INDENT, hang=INDENT),
    "h1": Setting(1.0, bold=True, align=Align.LEFT, before=1.1, keeps=True),
    "h2": _HEADING,
    "h3": Setting(bold=True, italic=True, align=Align.LEFT, before=0.6, keeps=True),
    "h4": Setting(bold=True, italic=True, align=Align.LEFT, before=0.6, keeps=True),
    "issuer": Setting(bold=True, align=Align.CENTRE, before=0.0),
    "letterhead": Setting(align=Align.CENTRE, before=0.0),
    "kind": Setting(1.08, bold=True, align=Align.CENTRE, before=1.6, keeps=True),
    "title": Setting(1.08, bold=True, align=Align.CENTRE, before=0.3, keeps=True),
    "excerpt": Setting(0.85, italic=True, align=Align.LEFT, before=0.0, colour=FAINT, keeps=True),
    "cell": Setting(0.88, align=Align.LEFT, before=0.0),
    "head_cell": Setting(0.88, bold=True, align=Align.CENTRE, before=0.0),
    "recipients": Setting(0.9, bold=True, italic=True, align=Align.LEFT, before=0.0),
    "group": Setting(0.82, italic=True, align=Align.LEFT, before=0.1, colour=FAINT),
    "recipient": Setting(0.85, align=Align.LEFT, before=0.0, hang=0.8),
    "authority": Setting(bold=True, align=Align.CENTRE, before=0.0),
    "signer": Setting(bold=True, align=Align.CENTRE, before=3.2),
    "note": Setting(0.8, before=0.1),
    "own_title": Setting(bold=True, align=Align.LEFT, before=1.6, keeps=True),
    "own": Setting(0.88, before=0.4, align=Align.LEFT, hang=1.8),
    "own_place": Setting(0.78, italic=True, before=0.05, align=Align.LEFT, first=2.05, hang=2.05, colour=FAINT),
    "own_key": Setting(0.78, italic=True, before=0.9, align=Align.LEFT, colour=FAINT),
}


def family_of(letters: Letters) -> str:
    """The first family that is on this machine and has the whole Vietnamese alphabet."""
    if letters is Letters.SANS:
        return Face.STAGE.value
    known = set(QFontDatabase.families(QFontDatabase.WritingSystem.Vietnamese))
    return next((family for family in SERIFS if family in known), Face.STAGE.value)


def font_of(family: str, size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """A font of `size` half points: no hinting, so that what is laid out is what is printed."""
    made = QFont(family)
    made.setPixelSize(max(round(size), 1))
    made.setBold(bold)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
