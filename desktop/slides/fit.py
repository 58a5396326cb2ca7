"""A deck becomes boxes: every line, bullet, rule and footer of every slide in its place."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.slides.breaking import balance_lines, plain
from desktop.slides.deck import Deck, Slide, SlideKind
from desktop.slides.fit_points import place_points
from desktop.slides.fonts import Type
from desktop.slides.grid import (
    ASCENT,
    BAND,
    BODY_BOTTOM,
    FOOTER_PX,
    MARGIN,
    RULE_HEIGHT,
    RULE_WIDTH,
    TITLE_PITCH,
    TITLE_TOP,
    Grid,
    block_height,
    label_room,
    most_lines,
)
from desktop.slides.layout import Box, FilledBox, Layout, Line, Rect, Role, Shape, TextBox
from desktop.slides.theme import Colour
from desktop.slides.titles import SECTION_LINES, TitleBlock, title_block
from desktop.slides.wording import counter

COVER_SHARES, COVER_LINES, COVER_GAP = (1.5, 1.25, 1.0), 4, 2.2
"""Sizes that a cover's title may have, the most lines, and how far (em) the document's kind stands above it."""
PANEL_TYPE = 150
CENTRE = 0.42
"""Where a lone block stands: a little above the middle, which the eye takes for the middle."""


def lay_out(deck: Deck) -> Layout:
    """Where everything stands on the slides of `deck`. Needs loaded fonts."""
    aspect = deck.settings.aspect
    pages = (_page(slide, number, deck) for number, slide in enumerate(deck.slides, 1))
    return Layout(aspect.size, tuple(pages), deck.body_px)


def _page(slide: Slide, number: int, deck: Deck) -> tuple[Box, ...]:
    markers = tuple({point.marker for point in slide.points})
    grid = Grid(deck.settings.aspect, deck.body_px, markers=markers)
    footer = tuple(_footer(slide, counter(number, len(deck.slides)), grid))
    match slide.kind:
        case SlideKind.COVER:
            return (_band(grid, BAND), *_cover(slide, grid))
        case SlideKind.SECTION:
            return (*_section(slide, replace(grid, left=MARGIN + grid.panel)), *footer)
        case _:
            return (_band(grid, BAND), *_talk(slide, grid), *footer)


def _band(grid: Grid, width: float) -> FilledBox:
    return FilledBox(Shape.BAND, Rect(0, 0, width, grid.aspect.size[1]), Colour.BAND)


def _talk(slide: Slide, grid: Grid) -> Iterator[Box]:
    block = title_block(grid, slide.title, slide.label)
    yield from _title(slide, block, grid, slide.label)
    yield from place_points(slide.points, grid, block.body_top)


def _title(slide: Slide, block: TitleBlock, grid: Grid, label: str, down: float = 0) -> Iterator[Box]:
    if label:
        room = Rect(grid.left, TITLE_TOP + down, block.label_room, block.height)
        yield _lines_box(Role.LABEL, room, label, block.type, Colour.MUTED, block.pitch)
    rect = Rect(grid.left + block.label_room, TITLE_TOP + down, grid.room - block.label_room, block.height)
    title = _lines_box(Role.TITLE, rect, slide.title, block.type, Colour.TITLE, block.pitch)
    yield replace(title, span=slide.title_span)
    yield _rule(grid.left, block.rule_top + down)


def _lines_box(role: Role, rect: Rect, text: str, kind: Type, colour: Colour, pitch: float) -> TextBox:
    stretches = balance_lines(text, rect.width, kind)
    top = rect.y + ASCENT * kind.px
    drawn = tuple(Line(plain(text[a:b]), rect.x, top + index * pitch) for index, (a, b) in enumerate(stretches))
    return TextBox(role, rect, text, drawn, kind, colour, pitch)


def _rule(x: float, y: float) -> FilledBox:
    return FilledBox(Shape.RULE, Rect(x, y, RULE_WIDTH, RULE_HEIGHT), Colour.RULE)


def _section(slide: Slide, grid: Grid) -> Iterator[Box]:
    block = title_block(grid, slide.title, lines=SECTION_LINES)
    down = 0.0 if slide.points else (grid.aspect.size[1] - block.height) * CENTRE - TITLE_TOP
    yield _band(grid, grid.panel)
    if slide.label:
        yield _panel_label(slide.label, grid.panel - 2 * BAND, TITLE_TOP + down + ASCENT * block.type.px)
    yield from _title(slide, block, grid, "", down)
    yield from place_points(slide.points, grid, block.body_top)


def _panel_label(label: str, room: float, baseline: float) -> TextBox:
    """The label on the band, on the line of the title where the slide is high enough above it."""
    px = PANEL_TYPE
    while label_room(label, Type(px, bold=True)) > room and px > FOOTER_PX:
        px -= 4
    kind = Type(px, bold=True)
    top = max(BAND, baseline - ASCENT * px)
    rect = Rect(BAND * 2, top, room, block_height(1, px, 0))
    return _lines_box(Role.LABEL, rect, label, kind, Colour.ON_BAND, TITLE_PITCH * px)


def _cover(slide: Slide, grid: Grid) -> Iterator[Box]:
    small = Type(round(0.7 * grid.body_px))
    highest = max(200.0, TITLE_TOP + COVER_GAP * small.px)
    kind = _cover_type(slide.title, grid, BODY_BOTTOM - highest)
    height = _cover_height(slide.title, grid, kind)
    top = max(highest, (grid.aspect.size[1] - height) * CENTRE)
    if slide.label:
        room = Rect(grid.left, top - COVER_GAP * small.px, grid.room, block_height(1, small.px, 0))
        yield _lines_box(Role.KIND, room, slide.label, small, Colour.MUTED, small.px)
    rect = Rect(grid.left, top, grid.room, height)
    box = _lines_box(Role.TITLE, rect, slide.title, kind, Colour.TITLE, TITLE_PITCH * kind.px)
    yield replace(box, span=slide.title_span)
    yield _rule(grid.left, top + height + 36)


def _cover_type(title: str, grid: Grid, room: float) -> Type:
    """The largest in which the title takes few lines and no more height than `room`."""
    for share in COVER_SHARES:
        kind = Type(round(share * grid.body_px), bold=True)
        if most_lines(title, grid.room, kind) <= COVER_LINES and _cover_height(title, grid, kind) <= room:
            break
    return kind


def _cover_height(title: str, grid: Grid, kind: Type) -> float:
    return block_height(most_lines(title, grid.room, kind), kind.px, TITLE_PITCH * kind.px)


def _footer(slide: Slide, count: str, grid: Grid) -> Iterator[Box]:
    kind = Type(FOOTER_PX)
    left = MARGIN + grid.panel if slide.kind is SlideKind.SECTION else MARGIN
    room = replace(grid, left=left).footer()
    if slide.source:
        yield _lines_box(
            Role.SOURCE, replace(room, width=room.width - 240), slide.source, kind, Colour.MUTED, FOOTER_PX
        )
    reach = label_room(count, kind)
    yield _lines_box(Role.COUNTER, Rect(room.right - reach, room.y, reach, room.height), count, kind, Colour.MUTED, 1)
