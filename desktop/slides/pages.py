"""Pieces of text are dealt out to slides: as few slides as hold them, then as evenly filled as they can be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.guidance.document import Mark, Node
from desktop.guidance.facts import Span
from desktop.slides.content import Point
from desktop.slides.cutting import Cut, Stretch, pieces
from desktop.slides.grid import NODE_GAP, SENTENCE_GAP, Grid, block_height
from desktop.slides.marking import is_bold, shifted

TIGHT = 0.4
"""How far the space between points may shrink to save a slide."""
HOLLOW = 0.6
"""A slide that is filled less may take the first clauses of the sentence that comes next."""
MOST_LESS = 2 / 3
"""How much of its room a slide may leave empty so that all slides of a heading are evenly filled."""


@dataclass(frozen=True, slots=True)
class BodyRoom:
    """Heights of the body, slide units: under the whole title, and under the short one of the slides that follow."""

    first: float
    later: float

    def less(self, height: float) -> "BodyRoom":
        return BodyRoom(self.first - height, self.later - height)


@dataclass(frozen=True, slots=True)
class Piece:
    """What is not cut further: `start:end` of a node's text, inside the excerpt `excerpt`.

    Of a footnote, whose label is `footnote`, `node` holds the note's text in the place of its own.
    """

    node: Node
    start: int
    end: int
    excerpt: Stretch
    level: int = 0
    marker: str = ""
    footnote: str | None = None

    def joins(self, after: "Piece") -> bool:
        """Whether this piece goes on where `after` ended, in the same excerpt."""
        return (self.node.path, self.footnote, self.excerpt) == (after.node.path, after.footnote, after.excerpt)

    def leads_on(self, grid: Grid) -> bool:
        """Whether the words need what follows: they announce it, or are a line of a longer sentence."""
        begins = self.start == self.excerpt[0] and self.end < self.excerpt[1]
        return self.text.endswith(":") or (begins and self.lines(grid) == 1)

    @property
    def text(self) -> str:
        return self.node.text[self.start : self.end]

    @property
    def marks(self) -> tuple[Mark, ...]:
        return shifted(self.node.marks, self.start, self.end) if self.node.marks else ()

    def lines(self, grid: Grid) -> int:
        """How many lines it takes alone."""
        return grid.point_lines(self.text, self.level, bold=is_bold(self.marks))


Page = tuple[Piece, ...]
Splitting = Callable[[Piece], list[Piece]]


def cut_to_fit(piece: Piece, most: int, grid: Grid, held: tuple[Stretch, ...], cut: Cut = Cut.CLAUSE) -> list[Piece]:
    """`piece` in pieces of at most `most` lines, cut no deeper than is needed."""
    if piece.lines(grid) <= most:
        return [piece]
    if cut is Cut.LETTER:
        return _cut_letters(piece, most, grid)
    parts = [replace(piece, start=a, end=b) for a, b in pieces(piece.node.text, cut, (piece.start, piece.end), held)]
    parts = _in_lines(parts, grid) if cut is Cut.WORD else parts
    return [fitting for part in parts for fitting in cut_to_fit(part, most, grid, held, Cut(cut + 1))]


def in_clauses(piece: Piece, held: tuple[Stretch, ...]) -> list[Piece]:
    """`piece` in its clauses."""
    whole = (piece.start, piece.end)
    ends = {end for cut in (Cut.CLAUSE, Cut.COMMA) for _, end in pieces(piece.node.text, cut, whole, held)}
    text = piece.node.text
    starts = [piece.start, *(end + len(text[end:]) - len(text[end:].lstrip()) for end in sorted(ends)[:-1])]
    return [replace(piece, start=a, end=b) for a, b in zip(starts, sorted(ends), strict=True)]


def _in_lines(words: list[Piece], grid: Grid) -> list[Piece]:
    """Words joined while they stay on one line: a sentence without any sign is dealt out by lines, not by words."""
    lines: list[Piece] = []
    for word in words:
        longer = replace(lines[-1], end=word.end) if lines else word
        if lines and longer.lines(grid) == 1:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut_letters(piece: Piece, most: int, grid: Grid) -> list[Piece]:
    """A word longer than a slide, in runs of letters; found by halving, as letters differ in width."""
    if piece.end - piece.start < 2:
        return [piece]
    middle = (piece.start + piece.end) // 2
    halves = (replace(piece, end=middle), replace(piece, start=middle))
    return [fitting for half in halves for fitting in cut_to_fit(half, most, grid, (), Cut.LETTER)]


def deal(pages_of: Sequence[Piece], grid: Grid, room: BodyRoom, split: Splitting | None = None) -> list[Page]:
    """`pages_of` on as few slides as hold them, the space between points shrunk only where that saves a slide.

    `split` gives a sentence in its clauses: some of them fill a slide that would be half empty, where that saves one.
    """
    loose = _fill(pages_of, grid, room, 1.0)
    tight = _fill(pages_of, grid, room, TIGHT)
    gap, best = (TIGHT, tight) if len(tight) < len(loose) else (1.0, loose)
    clauses = _in_clauses(pages_of, best, grid, room, split) if split else list(pages_of)
    filled = _fill(clauses, grid, room, TIGHT)
    if len(filled) < len(best):
        pages_of, gap, best = clauses, TIGHT, filled
    return _even(pages_of, grid, room, gap, best)


def _in_clauses(
    pages_of: Sequence[Piece], pages: Sequence[Page], grid: Grid, room: BodyRoom, split: Splitting
) -> list[Piece]:
    """`pages_of` with each piece in clauses that follows a slide left half empty for it."""
    hollow = {pages[at + 1][0] for at in range(len(pages) - 1) if height(pages[at], grid) < HOLLOW * room.later}
    return [part for piece in pages_of for part in (split(piece) if piece in hollow else [piece])]


def _even(pages_of: Sequence[Piece], grid: Grid, room: BodyRoom, gap: float, best: list[Page]) -> list[Page]:
    count, less = len(best), 0.0
    while less < MOST_LESS * room.later:
        less += grid.pitch / 2
        pages = _fill(pages_of, grid, room.less(less), gap)
        if len(pages) > count:
            break
        best = pages
    return best


def _fill(pages_of: Sequence[Piece], grid: Grid, room: BodyRoom, gap: float) -> list[Page]:
    pages: list[Page] = []
    page: Page = ()
    for piece in pages_of:
        limit = room.later if pages else room.first
        if page and height((*page, piece), grid, gap) > limit:
            moves = len(page) > 1 and page[-1].leads_on(grid) and height((page[-1], piece), grid, gap) <= room.later
            pages.append(page[:-1] if moves else page)
            page = page[-1:] if moves else ()
        page = (*page, piece)
    return [*pages, page] if page else pages


def height(page: Page, grid: Grid, gap: float = 1.0) -> float:
    """Height of the body of a slide, slide units, with the space between points times `gap`."""
    shown = points(page)
    lines = [grid.point_lines(point.span.text, point.level, bold=is_bold(point.marks)) for point in shown]
    text = sum(block_height(count, grid.body_px, grid.pitch) for count in lines)
    return text + gap * grid.body_px * sum(gaps(shown))


def gaps(shown: Sequence[Point]) -> list[float]:
    """The space before each point but the first, em."""
    return [SENTENCE_GAP if a.span.node == b.span.node else NODE_GAP for a, b in pairwise(shown)]


def joined(page: Page) -> Page:
    """The pieces of a slide, those that go on where the one before ended made one."""
    runs: list[Piece] = []
    for piece in page:
        if runs and piece.joins(runs[-1]):
            runs[-1] = replace(runs[-1], end=piece.end)
        else:
            runs.append(piece)
    return tuple(runs)


def points(page: Page) -> list[Point]:
    """The points of a slide."""
    return [_point(piece) for piece in joined(page)]


def _point(piece: Piece) -> Point:
    span = Span(piece.node.path, piece.footnote, piece.start, piece.end, piece.text)
    continues = piece.start != piece.excerpt[0]
    return Point(span, piece.level, continues=continues, marker=piece.marker, marks=piece.marks)
