"""The measures of a slide: margins, pitches, and how many lines a text takes in either face."""

from dataclasses import dataclass
from functools import lru_cache

from desktop.slides.breaking import break_lines
from desktop.slides.deck import Aspect
from desktop.slides.fonts import Type, width
from desktop.slides.layout import Rect

MARGIN, BAND = 120, 20
PANEL = 0.2
"""Share of the width that the panel of a section slide takes."""
TITLE_TOP, BODY_BOTTOM, FOOTER_TOP = 56, 970, 1000
RULE_GAP, RULE_WIDTH, RULE_HEIGHT, BODY_GAP = 22, 120, 6, 30
FOOTER_PX = 24
ASCENT, DESCENT = 1.23, 0.27
"""How far ink reaches from the baseline, em: Vietnamese capitals carry two marks."""
BODY_PITCH, TITLE_PITCH = 1.34, 1.24
OFFICE_ASCENT = 1.02
"""How far below its top office programs set the first baseline of a box of that title pitch, em."""
NODE_GAP, SENTENCE_GAP = 0.46, 0.26
"""Space between two nodes, and between two sentences of one, em."""
HANG, INDENT = 0.7, 0.9
OFFICE_SHARE = 0.94
"""Office programs break lines a little earlier or later: their face is measured in a narrower box."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Where text may stand on a slide of one aspect with one body size."""

    aspect: Aspect
    body_px: int
    left: int = MARGIN
    markers: tuple[str, ...] = ()
    """The printed labels that stand before points: the widest sets how far points hang."""

    @property
    def panel(self) -> int:
        """Width of the panel of a section slide."""
        return round(PANEL * self.aspect.size[0])

    @property
    def right(self) -> float:
        return self.aspect.size[0] - MARGIN

    @property
    def room(self) -> float:
        return self.right - self.left

    @property
    def body(self) -> Type:
        return Type(self.body_px)

    @property
    def pitch(self) -> float:
        return BODY_PITCH * self.body_px

    def indent(self, level: int) -> float:
        """From the left margin to the text of a point."""
        return self.hang + INDENT * level * self.body_px

    @property
    def hang(self) -> float:
        """The column of bullets and markers."""
        return _widest(self.markers, self.body)

    def most_lines(self, height: float) -> int:
        """How many body lines `height` holds, at least one."""
        return max(1, int((height - (ASCENT + DESCENT) * self.body_px) / self.pitch) + 1)

    def point_lines(self, text: str, level: int, *, bold: bool = False) -> int:
        """Lines of a point in the face that takes more of them; `bold` where a word of it is."""
        return most_lines(text, self.room - self.indent(level), Type(self.body_px, bold))

    def footer(self) -> Rect:
        return Rect(self.left, FOOTER_TOP, self.room, FOOTER_PX * 1.5)


def most_lines(text: str, room: float, kind: Type) -> int:
    """Lines of `text` in the drawn face, or in that of office programs where that takes more."""
    return max(len(break_lines(text, room, kind)), len(break_lines(text, room * OFFICE_SHARE, kind.office)), 1)


@lru_cache(maxsize=1024)
def _widest(markers: tuple[str, ...], kind: Type) -> float:
    return max([HANG * kind.px, *(label_room(marker, kind) for marker in markers)])


@lru_cache(maxsize=4096)
def reach(text: str, kind: Type) -> float:
    """How wide a column has to be that holds `text` on one line in either face."""
    return max(width(text, kind), width(text, kind.office) / OFFICE_SHARE) + 2


def label_room(label: str, kind: Type) -> float:
    """How much a printed label before a title takes, with the space after it; 0 for none."""
    if not label:
        return 0.0
    return reach(label, kind) - 2 + 0.4 * kind.px


def block_height(lines: int, px: float, pitch: float) -> float:
    """Height of `lines` lines from the highest ink to the lowest."""
    return (lines - 1) * pitch + (ASCENT + DESCENT) * px
