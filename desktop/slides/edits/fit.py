"""A slide that was given more than it holds is dealt out again: letters never shrink."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.guidance.document import Document
from desktop.slides.breaking import break_lines
from desktop.slides.content import Content, OwnText, Point, Points
from desktop.slides.dealing import deal_out
from desktop.slides.deck import Slide, SlideKind
from desktop.slides.edits.notes import parted
from desktop.slides.edits.parts import made_of, parts_of
from desktop.slides.edits.work import EditedSlide, Work
from desktop.slides.fit.body import place_body
from desktop.slides.fit.quote import own_height
from desktop.slides.grid import BODY_BOTTOM, MARGIN, Grid
from desktop.slides.layout import Rect
from desktop.slides.making_text import deal_pieces
from desktop.slides.pages import TIGHT, BodyRoom, Piece, height, points
from desktop.slides.titles import SECTION_LINES, title_block

DEALT = frozenset({SlideKind.POINTS, SlideKind.CLOSING, SlideKind.OWN})
CLOSE_ENOUGH = 1.0
"""Slide units by which a body may end below its room: less than a line of a pixel."""


def is_fitting(slide: Slide, grid: Grid) -> bool:
    """Whether the body stands in the room below its title."""
    return all(box.rect.bottom <= BODY_BOTTOM + CLOSE_ENOUGH for box in place_body(slide, *_below_title(slide, grid)))


def _below_title(slide: Slide, grid: Grid) -> tuple[Grid, Rect]:
    grid = replace(grid, markers=tuple({point.marker for point in slide.points}))
    if slide.kind is SlideKind.SECTION:
        grid = replace(grid, left=MARGIN + grid.panel)
        block = title_block(grid, slide.title, lines=SECTION_LINES)
    else:
        block = title_block(grid, slide.title, slide.label)
    return grid, Rect(grid.left, block.body_top, grid.room, block.capacity)


def dealt(work: Work, edited: EditedSlide) -> list[EditedSlide]:
    """The slide, and as many after it as it needs."""
    slide = edited.slide
    grid, body = _below_title(slide, work.grid)
    room = body.height
    match slide.content if slide.kind in DEALT else None:
        case Points(shown):
            pieces = [_piece(point, work.document) for point in shown]
            if height(tuple(pieces), grid, TIGHT) <= room:
                return [edited]
            pages = deal_pieces(work.marked, grid, BodyRoom(room, room), pieces)
            return _paged(work, edited, [Points(tuple(points(page))) for page in pages])
        case OwnText(lines):
            return _paged(work, edited, _own_pages(lines, grid, room))
        case _:
            return [edited]


def _piece(point: Point, document: Document) -> Piece:
    """The point as a piece; one that goes on began before its first letter."""
    span = point.span
    node = document.node(span.node)
    if span.footnote is not None:
        note = next(note for note in document.notes_of(span.node) if note.label == span.footnote)
        node = replace(node, text=note.text, marks=note.marks)
    excerpt = (span.start - point.continues, span.end)
    return Piece(node, span.start, span.end, excerpt, point.level, point.marker, span.footnote)


def _own_pages(lines: Sequence[str], grid: Grid, room: float) -> list[OwnText]:
    def fits(some: Sequence[str], most: float) -> bool:
        return own_height(OwnText(tuple(some)), grid, grid.room) <= most

    short = [each for line in lines for each in _cut_line(line, grid, room)]
    pages = deal_out(short, fits, BodyRoom(room, room))
    return [OwnText(page) for page in pages] or [OwnText(())]


def _cut_line(line: str, grid: Grid, room: float) -> list[str]:
    """A text that no slide holds, in as many texts as it takes, cut where its lines end."""
    broken = break_lines(line, grid.room - grid.hang, grid.body)
    most = max(1, grid.most_lines(room) - 1)
    if len(broken) <= most:
        return [line]
    starts = [broken[at][0] for at in range(0, len(broken), most)]
    return [line[a:b].strip() for a, b in zip(starts, [*starts[1:], len(line)], strict=True)]


def _paged(work: Work, edited: EditedSlide, bodies: Sequence[Points | OwnText]) -> list[EditedSlide]:
    made: list[EditedSlide] = []
    rest = edited.slide
    for number, body in enumerate(bodies):
        key = f"{edited.key}+{work.turn}.{number}" if number else edited.key
        if number == len(bodies) - 1:
            return [*made, replace(edited, key=key, slide=replace(rest, content=body))]
        first, rest = parted(rest, (body, _all_of(bodies[number + 1 :])), work.settings.rate)
        made.append(replace(edited, key=key, slide=first))
    return made


def _all_of(bodies: Sequence[Points | OwnText]) -> Content:
    return made_of(bodies[0], [part for body in bodies for part in parts_of(body)])
