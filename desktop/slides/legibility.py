"""Whether the back row can read a slide: size of the letters, contrast on a lit wall, how many words and lines."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.slides.deck import Room
from desktop.slides.fonts import x_height
from desktop.slides.layout import FilledBox, Layout, Rect, TextBox
from desktop.slides.room import HEIGHT, needed_letter
from desktop.slides.theme import Colour, Theme

ENOUGH_CONTRAST = 4.5
DARK_ROOM, BRIGHT_ROOM = 15.0, 7.0
"""System contrast: what the projector's white is against its black, on a wall with the room's light on it."""
NEARLY = 0.8
"""Letters of this share of the needed size can be read with an effort."""
MANY_LINES, TOO_MANY_LINES = 12, 16
MANY_WORDS, TOO_MANY_WORDS = 120, 180
"""More lines or words than this are read instead of listened to, however large they stand."""

ROW = 0.6
"""Lines whose baselines are nearer than this, em, are one row."""


class Grade(StrEnum):
    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Legibility:
    """What a slide got: `have` and `need` are heights of the smallest letter x in slide units.

    `contrast` is that of its weakest text in a bright room. Furniture is exempt, and not counted in `lines` and
    `words`; `ratio` is how many heights of the image away the farthest viewer sits.
    """

    size: Grade
    colour: Grade
    have: float
    need: float
    contrast: float
    lines: int = 0
    words: int = 0
    ratio: float = 6.0

    @property
    def amount(self) -> Grade:
        """Whether the slide holds too much."""
        if self.lines > TOO_MANY_LINES or self.words > TOO_MANY_WORDS:
            return Grade.RED
        return Grade.AMBER if self.lines > MANY_LINES or self.words > MANY_WORDS else Grade.GREEN

    @property
    def grade(self) -> Grade:
        order = list(Grade)
        return max(self.size, self.colour, self.amount, key=order.index)

    @property
    def reasons(self) -> tuple[str, ...]:
        """What keeps the slide from green: "size", "contrast", "lines", "words", or nothing."""
        named = (
            ("size", self.size is not Grade.GREEN),
            ("contrast", self.colour is not Grade.GREEN),
            ("lines", self.lines > MANY_LINES),
            ("words", self.words > MANY_WORDS),
        )
        return tuple(name for name, is_so in named if is_so)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The reasons in words, with what was measured and what is needed."""
        told = {
            "size": f"chữ cao {_percent(self.have)} ảnh, cần {_percent(self.need)} cho hàng ghế xa "
            f"{_comma(f'{self.ratio:.2g}')} lần chiều cao ảnh",
            "contrast": f"chữ và nền tương phản {_comma(f'{self.contrast:.1f}')} : 1 khi phòng sáng, "
            f"cần {_comma(f'{ENOUGH_CONTRAST:g}')} : 1",
            "lines": f"trang có {self.lines} dòng, nên có không quá {MANY_LINES}",
            "words": f"trang có {self.words} chữ, nên có không quá {MANY_WORDS}",
        }
        return tuple(told[name] for name in self.reasons)


def _percent(units: float) -> str:
    return f"{_comma(f'{units / HEIGHT * 100:.1f}')} %"


def _comma(number: str) -> str:
    return number.replace(".", ",")


def legibility(layout: Layout, index: int, theme: Theme, room: Room) -> Legibility:
    """How slide `index` reads from the back row of `room`."""
    boxes = [box for box in layout.texts(index) if not box.is_furniture]
    need = needed_letter(room)
    have = min((_letter(box) for box in boxes), default=need)
    colours = {(box.colour, ground) for box, ground in _on_grounds(boxes, layout, index)}
    bright = min((_contrast(theme, *pair, BRIGHT_ROOM) for pair in colours), default=21.0)
    dark = min((_contrast(theme, *pair, DARK_ROOM) for pair in colours), default=21.0)
    words = sum(len(box.text.split()) for box in boxes)
    size, colour = _size_grade(have, need), _contrast_grade(bright, dark)
    return Legibility(size, colour, have, need, bright, _rows(boxes), words, room.ratio)


def _rows(boxes: Sequence[TextBox]) -> int:
    """Lines one below the other: those of columns side by side are read as one."""
    rows: list[float] = []
    for line in sorted((line.baseline, box.type.px) for box in boxes for line in box.lines):
        if not rows or line[0] - rows[-1] > ROW * line[1]:
            rows.append(line[0])
    return len(rows)


@dataclass(frozen=True, slots=True)
class DeckLegibility:
    """How many slides got each grade, and each reason once with the numbers of the slides that it is true of."""

    slides: tuple[Legibility, ...]

    @property
    def counts(self) -> dict[Grade, int]:
        found = Counter(slide.grade for slide in self.slides)
        return {grade: found[grade] for grade in Grade}

    @property
    def grade(self) -> Grade:
        order = list(Grade)
        return max((slide.grade for slide in self.slides), key=order.index, default=Grade.GREEN)

    @property
    def reasons(self) -> dict[str, tuple[int, ...]]:
        numbers: dict[str, list[int]] = {}
        for number, slide in enumerate(self.slides, 1):
            for sentence in slide.sentences:
                numbers.setdefault(sentence, []).append(number)
        return {sentence: tuple(each) for sentence, each in numbers.items()}


def deck_legibility(layout: Layout, theme: Theme, room: Room) -> DeckLegibility:
    """How every slide reads from the back row of `room`."""
    return DeckLegibility(tuple(legibility(layout, index, theme, room) for index in range(len(layout.pages))))


def _on_grounds(boxes: list[TextBox], layout: Layout, index: int) -> Iterator[tuple[TextBox, Colour]]:
    """Each text with the colour that it stands on."""
    cards = [box for box in layout.pages[index] if isinstance(box, FilledBox) and box.colour is Colour.CARD]
    for box in boxes:
        on_card = any(_holds(card.rect, box.rect) for card in cards)
        yield box, Colour.CARD if on_card else Colour.GROUND


def _holds(outer: Rect, inner: Rect) -> bool:
    return outer.x <= inner.x <= outer.right and outer.y <= inner.y <= outer.bottom


def _letter(box: TextBox) -> float:
    return x_height(box.type.face) * round(box.type.px)


def _size_grade(have: float, need: float) -> Grade:
    if have >= need:
        return Grade.GREEN
    return Grade.AMBER if have >= NEARLY * need else Grade.RED


def _contrast_grade(bright: float, dark: float) -> Grade:
    if bright >= ENOUGH_CONTRAST:
        return Grade.GREEN
    return Grade.AMBER if dark >= ENOUGH_CONTRAST else Grade.RED


def _contrast(theme: Theme, colour: Colour, ground: Colour, system: float) -> float:
    """(Y_high (C - 1) + 1) / (Y_low (C - 1) + 1) for a system contrast of C."""
    one, other = luminance(theme.colour(colour)), luminance(theme.colour(ground))
    high, low = max(one, other), min(one, other)
    return (high * (system - 1) + 1) / (low * (system - 1) + 1)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)
