"""A deck becomes boxes: every line, bullet, rule and footer of every slide in its place."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.slides.deck import Aspect, Deck, Slide, SlideKind
from desktop.slides.fit.body import place_body
from desktop.slides.fit.brand import place_brand
from desktop.slides.fit.points import place_points
from desktop.slides.fonts import Type, metrics
from desktop.slides.grid import (
    ASCENT,
    BAND,
    BODY_BOTTOM,
    DESCENT,
    MARGIN,
    OFFICE_ASCENT,
    RULE_HEIGHT,
    RULE_WIDTH,
    TITLE_PITCH,
    TITLE_TOP,
    Grid,
    block_height,
    most_lines,
)
from desktop.slides.layout import Box, FilledBox, Layout, Rect, Role, Shape, TextBox
from desktop.slides.placing import balanced
from desktop.slides.theme import Colour
from desktop.slides.titles import SECTION_LINES, TitleBlock, title_block
from desktop.slides.wording import counter

COVER_SHARES, COVER_LINES, COVER_GAP = (1.5, 1.25, 1.0), 4, 2.2
"""Sizes that a cover's title may have, the most lines, and how far (em) the document's kind stands above it."""
PANEL_SHARE, SMALLEST_SHARE = 1.9, 0.5
PANEL_MARGINS = {Aspect.WIDE: MARGIN, Aspect.CLASSIC: MARGIN // 2}
"""Left of a label on its band: the band of a narrow slide has no room for the margin of the slide."""
"""Sizes that the label of a section may have, as shares of the body's."""
CENTRE = 0.42
"""Where a lone block stands: a little above the middle, which the eye takes for the middle."""


def lay_out(deck: Deck) -> Layout:
    """Where everything stands on the slides of `deck`. Needs loaded fonts."""
    aspect = deck.settings.aspect
    panel = _panel_type(deck, Grid(aspect, deck.body_px))
    pages = (_page(slide, number, deck, panel) for number, slide in enumerate(deck.slides, 1))
    return Layout(aspect.size, tuple(pages), deck.body_px)


def _page(slide: Slide, number: int, deck: Deck, panel: Type) -> tuple[Box, ...]:
    markers = tuple({point.marker for point in slide.points})
    grid = Grid(deck.settings.aspect, deck.body_px, markers=markers)
    left = MARGIN + grid.panel if slide.kind is SlideKind.SECTION else MARGIN
    footer = tuple(place_brand(slide, counter(number, len(deck.slides)), replace(grid, left=left), deck.settings))
    match slide.kind:
        case SlideKind.COVER:
            return (_band(grid, BAND), *_cover(slide, grid), *footer)
        case SlideKind.SECTION:
            return (*_section(slide, replace(grid, left=MARGIN + grid.panel), panel), *footer)
        case _:
            return (_band(grid, BAND), *_talk(slide, grid), *footer)


def _band(grid: Grid, width: float) -> FilledBox:
    return FilledBox(Shape.BAND, Rect(0, 0, width, grid.aspect.size[1]), Colour.BAND)


def _talk(slide: Slide, grid: Grid) -> Iterator[Box]:
    block = title_block(grid, slide.title, slide.label)
    yield from _title(slide, block, grid, slide.label)
    yield from place_body(slide, grid, Rect(grid.left, block.body_top, grid.room, block.capacity))


def _title(slide: Slide, block: TitleBlock, grid: Grid, label: str, down: float = 0) -> Iterator[Box]:
    if label:
        room = Rect(grid.left, TITLE_TOP + down, block.label_room, block.height)
        yield balanced(Role.LABEL, room, label, block.type, Colour.MUTED, block.pitch)
    rect = Rect(grid.left + block.label_room, TITLE_TOP + down, grid.room - block.label_room, block.height)
    title = balanced(Role.TITLE, rect, slide.title, block.type, Colour.TITLE, block.pitch)
    yield replace(title, span=slide.title_span, is_own=slide.is_own_title)
    yield _rule(grid.left, block.rule_top + down)


def _rule(x: float, y: float) -> FilledBox:
    return FilledBox(Shape.RULE, Rect(x, y, RULE_WIDTH, RULE_HEIGHT), Colour.RULE)


def _section(slide: Slide, grid: Grid, kind: Type) -> Iterator[Box]:
    """A section slide; its label on the band is of the type `kind`."""
    block = title_block(grid, slide.title, lines=SECTION_LINES)
    down = 0.0 if slide.points else (grid.aspect.size[1] - block.height) * CENTRE - TITLE_TOP
    yield _band(grid, grid.panel)
    if slide.label:
        yield _panel_label(slide.label, grid, kind, block.type, TITLE_TOP + down)
    yield from _title(slide, block, grid, "", down)
    yield from place_points(slide.points, grid, block.body_top)


def _panel_type(deck: Deck, grid: Grid) -> Type:
    """The largest in which the label of every section of the deck stands on one line of its band."""
    labels = [slide.label for slide in deck.slides if slide.kind is SlideKind.SECTION]
    for px in range(round(PANEL_SHARE * grid.body_px), round(SMALLEST_SHARE * grid.body_px), -2):
        kind = Type(px, bold=True)
        if all(most_lines(label, _panel_room(grid), kind) == 1 for label in labels):
            break
    return kind


def _panel_room(grid: Grid) -> float:
    return grid.panel - PANEL_MARGINS[grid.aspect] - BAND


def _panel_label(label: str, grid: Grid, kind: Type, title: Type, top: float) -> TextBox:
    """The label on the band: its ink begins at its margin, its letters stand on the first line of the title.

    `top` is that of the title. The box is where office programs put the same baseline, whatever its size.
    """
    pitch, room = TITLE_PITCH * kind.px, _panel_room(grid)
    x = PANEL_MARGINS[grid.aspect] - metrics(kind).tightBoundingRect(label).x()
    y = max(0.0, top + OFFICE_ASCENT * (title.px - kind.px))
    first = top + ASCENT * title.px
    below = (most_lines(label, room, kind) - 1) * pitch + DESCENT * kind.px
    box = balanced(Role.LABEL, Rect(x, y, room, first - y + below), label, kind, Colour.ON_BAND, pitch)
    lines = (replace(line, baseline=first + number * pitch) for number, line in enumerate(box.lines))
    return replace(box, lines=tuple(lines))


def _cover(slide: Slide, grid: Grid) -> Iterator[Box]:
    small = Type(round(0.7 * grid.body_px))
    highest = max(200.0, TITLE_TOP + COVER_GAP * small.px)
    kind = _cover_type(slide.title, grid, BODY_BOTTOM - highest)
    height = _cover_height(slide.title, grid, kind)
    top = max(highest, (grid.aspect.size[1] - height) * CENTRE)
    if slide.label:
        room = Rect(grid.left, top - COVER_GAP * small.px, grid.room, block_height(1, small.px, 0))
        yield balanced(Role.KIND, room, slide.label, small, Colour.MUTED, small.px)
    rect = Rect(grid.left, top, grid.room, height)
    box = balanced(Role.TITLE, rect, slide.title, kind, Colour.TITLE, TITLE_PITCH * kind.px)
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
