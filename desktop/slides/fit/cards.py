"""Figure cards: a large number, and under or beside it what it is about."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.guidance.facts import Span
from desktop.slides.content import FigureCard
from desktop.slides.fonts import Type
from desktop.slides.grid import Grid, most_lines, reach
from desktop.slides.layout import Box, FilledBox, Frame, FrameRole, Rect, Role, Shape, TextBox
from desktop.slides.placing import moved, of_span
from desktop.slides.theme import Colour

GAP, PAD, EDGE = 24, 18, 10
FIGURE_SHARES = (1.6, 1.35, 1.15, 1.0)
"""Sizes that the number may have, as shares of the body's; all numbers of a slide have one."""
MOST_AIR = 1.1
"""How much higher a card may be than its words, em."""
MOST_WORDS = 4
"""Lines that the words of a card may take: longer ones need wider cards."""
BESIDE = 0.56
"""Share of a wide card that its number may take."""
BESIDE_GAP = 2


class _Room(NamedTuple):
    """How many cards stand side by side, how wide each is, the type of their numbers, and how wide their column."""

    columns: int
    width: float
    number: Type
    taken: float


def place_cards(cards: Sequence[FigureCard], grid: Grid, body: Rect) -> tuple[Box, ...] | None:
    """The boxes of `cards` in `body`, in as many columns as their words allow; None where they don't fit."""
    for share in FIGURE_SHARES:
        kind = Type(round(share * grid.body_px), bold=True)
        for columns in _choices(len(cards)):
            room = _room(cards, columns, kind, body)
            if room and (placed := _rows(cards, grid, body, room)):
                return placed
    return None


def _choices(count: int) -> tuple[int, ...]:
    return {1: (1,), 2: (2, 1), 3: (3, 1), 4: (2, 1), 5: (3, 2, 1), 6: (3, 2, 1)}.get(count, ())


def _room(cards: Sequence[FigureCard], columns: int, kind: Type, body: Rect) -> _Room | None:
    """What the cards are set in, None where a number does not stand on one line."""
    width = (body.width - GAP * (columns - 1)) / columns
    inner = width - 2 * PAD - EDGE
    widest = max(reach(card.figure.text, kind) for card in cards)
    if widest > (BESIDE * width if columns == 1 else inner):
        return None
    return _Room(columns, width, kind, widest if columns == 1 else inner)


def _rows(cards: Sequence[FigureCard], grid: Grid, body: Rect, room: _Room) -> tuple[Box, ...] | None:
    set_cards = [(_beside if room.columns == 1 else _stacked)(card, grid, room) for card in cards]
    if any(texts is None for texts in set_cards):
        return None
    shown = [texts for texts in set_cards if texts]
    rows = [shown[at : at + room.columns] for at in range(0, len(shown), room.columns)]
    heights = [max(_height(texts) for texts in row) for row in rows]
    left = body.height - sum(heights) - GAP * (len(rows) - 1)
    if left < 0:
        return None
    air = min(left / len(rows), MOST_AIR * grid.body_px)
    boxes: list[Box] = []
    top = body.y + min(0.4 * (left - air * len(rows)), 1.2 * grid.body_px)
    for row, height in zip(rows, heights, strict=True):
        wide = (body.width - GAP * (len(row) - 1)) / len(row)
        for at, texts in enumerate(row):
            rect = Rect(body.x + at * (wide + GAP), top, wide, height + air)
            boxes += _card(texts, rect, centred=room.columns == 1)
        top += height + air + GAP
    return tuple(boxes)


def _height(texts: Sequence[TextBox]) -> float:
    return max(box.rect.bottom for box in texts) + 2 * PAD


def _card(texts: Sequence[TextBox], rect: Rect, *, centred: bool) -> list[Box]:
    """A card with its texts, which were set from 0, 0."""
    down = float(PAD)
    if centred:
        down += (rect.height - _height(texts)) / 2
    fill = FilledBox(Shape.CARD, rect, Colour.CARD)
    edge = FilledBox(Shape.CARD_EDGE, Rect(rect.x, rect.y, EDGE, rect.height), Colour.RULE)
    left = rect.x + EDGE + PAD
    return [Frame(FrameRole.CARD, rect), fill, edge, *(moved(box, rect.y + down, left) for box in texts)]


def _stacked(card: FigureCard, grid: Grid, room: _Room) -> list[TextBox] | None:
    """The number above its words."""
    width = room.width - EDGE - 2 * PAD
    number = _numbers(card, grid, room.number, width)
    return _words_below(card, grid, (0.0, number[-1].rect.bottom - 0.1 * grid.body_px), width, number)


def _beside(card: FigureCard, grid: Grid, room: _Room) -> list[TextBox] | None:
    """The number, and its words to the right of it: both in the middle of the card."""
    inner = room.width - EDGE - 2 * PAD
    number = _numbers(card, grid, room.number, room.taken)
    words = _words_below(card, grid, (room.taken + BESIDE_GAP * PAD, 0.0), inner - room.taken - BESIDE_GAP * PAD, [])
    if words is None:
        return None
    heights = [max(box.rect.bottom for box in boxes) for boxes in (number, words)]
    tall = max(heights)
    both = zip((number, words), heights, strict=True)
    return [moved(box, (tall - height) / 2) for boxes, height in both for box in boxes]


def _numbers(card: FigureCard, grid: Grid, kind: Type, width: float) -> list[TextBox]:
    top, boxes = 0.0, []
    if card.qualifier:
        boxes.append(of_span(Role.QUALIFIER, card.qualifier, (0.0, 0.0), width, grid.body, Colour.TEXT))
        top = boxes[0].rect.bottom - 0.35 * grid.body_px
    return [*boxes, of_span(Role.FIGURE, card.figure, (0.0, top), width, kind, Colour.FIGURES)]


def _words_below(
    card: FigureCard, grid: Grid, at: tuple[float, float], width: float, above: list[TextBox]
) -> list[TextBox] | None:
    x, top = at
    boxes = list(above)
    for role, span, kind, colour in _parts(card, grid):
        if most_lines(span.text, width, kind) > MOST_WORDS:
            return None
        boxes.append(of_span(role, span, (x, top), width, kind, colour))
        top = boxes[-1].rect.bottom - 0.12 * grid.body_px
    return boxes


def _parts(card: FigureCard, grid: Grid) -> list[tuple[Role, Span, Type, Colour]]:
    bold = Type(grid.body_px, bold=True)
    parts = (
        (Role.WHAT, card.what, grid.body, Colour.TEXT),
        (Role.PERIOD, card.period, grid.body, Colour.TEXT),
        (Role.COMPARISON, card.comparison, bold, Colour.TEXT),
    )
    return [(role, span, kind, colour) for role, span, kind, colour in parts if span]
