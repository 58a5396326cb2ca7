"""How the lines of a PDF are set: where paragraphs begin, how far lines are apart, what is centred."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop.reading.pdf.lines import Line
from desktop.reading.pdf.page import Frame

NEAR = 3.0
_LEAST_INDENT = 0.5
_DEEPEST_INDENT = 0.08
_BLANK = 0.25
_ASIDE = 0.42
_USUAL_PITCH = 1.35
_WIDER = 1.3


@dataclass(frozen=True, slots=True)
class Layout:
    """What the lines of a document have in common.

    `pitch` is the distance of baselines inside paragraphs, as a multiple of the size. `indent` is how far
    (points) first lines stand in; None where paragraphs begin at the edge.
    """

    frames: dict[int, Frame]
    pitch: float = _USUAL_PITCH
    indent: float | None = None

    def indent_of(self, line: Line) -> float:
        return line.left - self.frames[line.page].left

    def is_indented(self, line: Line) -> bool:
        return self.indent_of(line) > _LEAST_INDENT * line.size

    def is_short(self, line: Line, following: Line) -> bool:
        """Whether the first word of the line that follows would have had room on `line`."""
        room = self.frames[line.page].right - line.right
        return room > following.first_width + (_BLANK + _LEAST_INDENT) * line.size

    def is_apart(self, above: Line, below: Line) -> bool:
        """Whether two lines of a page are further apart, or in another order, than lines of a paragraph."""
        distance = above.baseline - below.baseline
        return not 0 < distance < _WIDER * self.pitch * max(above.size, below.size)

    def is_aside(self, line: Line) -> bool:
        """Whether a line begins far to the right, as a date or a signature does."""
        frame = self.frames[line.page]
        return self.indent_of(line) > _ASIDE * (frame.right - frame.left)

    def is_centred(self, line: Line) -> bool:
        """Whether a line is in the middle; one that may be the first of a paragraph must also look like a title."""
        frame = self.frames[line.page]
        if line.column or not frame.is_centred(line.left, line.right):
            return False
        begins_usual = self.indent is not None and abs(self.indent_of(line) - self.indent) < NEAR
        may_be_first = begins_usual or self.indent_of(line) < _DEEPEST_INDENT * (frame.right - frame.left)
        return not may_be_first or line.text.isupper() or (line.is_bold and not begins_usual)


def layout_of(pages: Sequence[Sequence[Line]], frames: dict[int, Frame]) -> Layout:
    """The layout of the lines that go across the page."""
    lines = [line for page in pages for line in page if not line.column]
    first = Layout(frames)
    indent = _usual_indent(first, lines)
    pairs = [pair for page in pages for pair in pairwise(page) if not pair[1].column]
    inside = [pair for pair in pairs if not first.is_indented(pair[1]) and not first.is_short(*pair)]
    return Layout(frames, _pitch(inside or pairs), indent)


def _pitch(pairs: Sequence[tuple[Line, Line]]) -> float:
    distances = [(above.baseline - below.baseline) / below.size for above, below in pairs if below.size > 0]
    inside = [distance for distance in distances if 0.8 < distance < 3]
    return median(inside) if inside else _USUAL_PITCH


def _usual_indent(layout: Layout, lines: Sequence[Line]) -> float | None:
    """How far most first lines stand in, if lines at the edge are many as well."""
    indents = Counter(round(layout.indent_of(line)) for line in lines if layout.is_indented(line))
    at_edge = sum(1 for line in lines if not layout.is_indented(line))
    if not indents or at_edge < 0.2 * len(lines):
        return None
    indent, times = indents.most_common(1)[0]
    return float(indent) if times >= max(2, 0.03 * len(lines)) else None
