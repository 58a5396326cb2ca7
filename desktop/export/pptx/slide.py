"""The boxes of a slide become shapes: title, one body with all points, footer, number, ornaments."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, groupby, pairwise

from desktop.export.pptx.chart import NativeChart
from desktop.export.pptx.shape import filled, picture, placeholder, text_box
from desktop.export.pptx.table import table_shape
from desktop.export.pptx.text import SCHEME, emu, number_field, paragraph, pitch, run, runs
from desktop.export.pptx.width import body_shy, title_width
from desktop.slides.content import TableRows
from desktop.slides.deck import Slide, SlideKind
from desktop.slides.grid import BODY_BOTTOM, HANG, block_height
from desktop.slides.layout import Box, FilledBox, Frame, FrameRole, PictureBox, Rect, Role, Shape, TextBox
from desktop.slides.theme import Colour

_NUMBERING = (
    (re.compile(r"(\d{1,3})\."), "arabicPeriod"),
    (re.compile(r"(\d{1,3})\)"), "arabicParenR"),
    (re.compile(r"([a-z])\)"), "alphaLcParenR"),
    (re.compile(r"([a-z])\."), "alphaLcPeriod"),
)
_FRAMED = frozenset({Role.TITLE, Role.LABEL, Role.KIND, Role.SOURCE, Role.COUNTER})
_TASKS = frozenset({Role.BODY, Role.TASK, Role.DUE})
_IN_BODY = frozenset({Role.POINT, Role.OWN_TEXT, Role.QUOTE}) | _TASKS
"""What stands in the one body of a slide; points and own words with a sign before them."""
_OF_BODY = frozenset(Shape) - {Shape.BAND, Shape.RULE, Shape.BULLET, Shape.DASH}
_OF_TABLE: frozenset[Role | Shape] = frozenset({Role.HEAD_CELL, Role.CELL, Shape.TABLE_HEAD, Shape.TABLE_LINE})


@dataclass(frozen=True, slots=True)
class SlideParts:
    """What a slide refers to, by the key that it uses: its native charts, and its pictures by their path."""

    charts: tuple[tuple[str, NativeChart], ...] = ()
    pictures: dict[str, str] = field(default_factory=dict)

    @property
    def drawn(self) -> frozenset[Role | Shape]:
        """What the charts draw themselves."""
        if not self.charts:
            return frozenset()
        names = {Role.BAR_LABEL} if self.charts[0][1].names else set()
        return frozenset({Role.BAR_FIGURE, Shape.BAR, *names})


def slide_shapes(slide: Slide, boxes: Sequence[Box], number: int, parts: SlideParts) -> Iterator[str]:
    """The shapes of slide `number`, in reading order."""
    ids = count(2)
    texts = [box for box in boxes if isinstance(box, TextBox)]
    fills = [box for box in boxes if isinstance(box, FilledBox)]
    for box in texts:
        if box.role in {Role.TITLE, Role.LABEL, Role.KIND}:
            yield _heading(next(ids), slide.kind, box)
    edges = [box.rect.y for box in fills if box.shape is Shape.CARD_EDGE]
    body = [_hung(box) for box in texts if box.role in _IN_BODY]
    # Tasks beside a line of their own stay beside it: each is a box; the first is the slide's body.
    for at, (_, block) in enumerate(groupby(body, key=lambda box: sum(edge <= box.rect.y + 1 for edge in edges))):
        yield _body(next(ids), list(block), is_first=at == 0)
    yield from _objects(slide, boxes, parts, ids)
    native = parts.drawn | (_OF_TABLE if isinstance(slide.content, TableRows) else frozenset())
    yield from (_ornament(next(ids), box) for box in fills if box.shape in _OF_BODY - native)
    yield from (_words(next(ids), box) for box in texts if _is_loose(box) and box.role not in native)
    yield from (_shape(next(ids), box) for box in texts if _is_drawn_marker(box))
    yield from (_rule(next(ids), box) for box in fills if box.shape is Shape.RULE)
    yield from (_footer(next(ids), box, number) for box in texts if box.role in {Role.SOURCE, Role.COUNTER})


def _objects(slide: Slide, boxes: Sequence[Box], parts: SlideParts, ids: Iterator[int]) -> Iterator[str]:
    """Tables, charts and pictures."""
    for box in boxes:
        if isinstance(box, Frame) and box.role is FrameRole.TABLE and isinstance(slide.content, TableRows):
            px = next(text.type.px for text in boxes if isinstance(text, TextBox) and text.role in _OF_TABLE)
            yield table_shape(next(ids), slide.content, box, px)
        elif isinstance(box, PictureBox) and box.picture.path in parts.pictures:
            yield picture(next(ids), box.picture.words, box.rect, parts.pictures[box.picture.path])
    yield from (chart.shape(next(ids), key) for key, chart in parts.charts)


def _hung(box: TextBox) -> TextBox:
    """Own words hang from a bullet, as points do; all but these two have no sign."""
    if box.role is Role.OWN_TEXT:
        return replace(box, hang=HANG * box.type.px)
    return box if box.role is Role.POINT else replace(box, first=False)


def _heading(number: int, kind: SlideKind, box: TextBox) -> str:
    lines = _line_paragraph(box)
    if box.role is Role.TITLE:
        form = 'type="ctrTitle"' if kind is SlideKind.COVER else 'type="title"'
        rect = replace(box.rect, width=title_width(box.text, box.rect.width, box.type))
        return placeholder(number, f"Title {number}", form, rect, lines)
    return text_box(number, f"furniture {box.role.value}", box.rect, lines)


def _shape(number: int, box: TextBox) -> str:
    return text_box(number, f"furniture {box.role.value}", box.rect, _line_paragraph(box))


def _line_paragraph(box: TextBox) -> str:
    setting = f"<a:pPr>{pitch(box.pitch)}<a:buNone/></a:pPr>"
    return paragraph(runs(box), box.type, box.colour, setting)


def _body(number: int, points: Sequence[TextBox], *, is_first: bool) -> str:
    first = points[0].rect
    left = min(point.rect.x - point.hang for point in points)
    bottom = points[-1].rect.bottom if points[0].role in _TASKS else BODY_BOTTOM
    shy = body_shy(tuple((point.text, point.rect.width, point.type, _lines(point)) for point in points))
    rect = Rect(left, first.y, first.right - left - shy, bottom - first.y)
    befores = [0.0, *(b.rect.y - a.rect.bottom for a, b in pairwise(points))]
    paragraphs = (_point(box, left, before) for box, before in zip(points, befores, strict=True))
    if is_first:
        return placeholder(number, f"Content {number}", 'idx="1"', rect, "".join(paragraphs))
    return text_box(number, f"Content {number}", rect, "".join(paragraphs))


def _lines(box: TextBox) -> int:
    """How many lines its height has place for."""
    return round((box.rect.height - block_height(1, box.type.px, box.pitch)) / box.pitch) + 1


def _point(box: TextBox, left: float, before: float) -> str:
    extra = box.rect.height - len(box.lines) * box.pitch
    hang = box.rect.x - left
    setting = (
        f'<a:pPr marL="{emu(hang)}" indent="{-emu(box.hang) if _sign(box) else 0}" lvl="{box.level}">'
        f"{pitch(box.pitch, before + max(0.0, extra) if before else 0.0)}{_sign(box) or '<a:buNone/>'}</a:pPr>"
    )
    return paragraph(runs(box), box.type, box.colour, setting)


def _sign(box: TextBox) -> str:
    """The bullet or the number of a point; "" for a point that goes on, or whose marker no numbering can write."""
    colour = f'<a:buClr><a:schemeClr val="{SCHEME[Colour.FIGURES]}"/></a:buClr><a:buFont typeface="Arial"/>'
    if box.marker:
        scheme = _numbering(box.marker)
        return f"{colour}{scheme}" if scheme else ""
    return f'{colour}<a:buChar char="{"–" if box.level else "•"}"/>' if box.first else ""


def _numbering(marker: str) -> str:
    for pattern, name in _NUMBERING:
        if match := pattern.fullmatch(marker):
            value = match.group(1)
            start = int(value) if value.isdigit() else ord(value) - ord("a") + 1
            return f'<a:buAutoNum type="{name}" startAt="{start}"/>'
    return ""


def _is_drawn_marker(box: TextBox) -> bool:
    return box.role is Role.MARKER and not _numbering(box.text)


def _is_loose(box: TextBox) -> bool:
    """Whether this is neither in a placeholder nor a printed label."""
    return box.role not in {*_FRAMED, *_IN_BODY, Role.MARKER}


def _words(number: int, box: TextBox) -> str:
    """Words of a card, a chart, a table or a task, where they were drawn."""
    name = f"furniture {box.role.value}" if box.is_furniture else f"{box.role.value.capitalize()} {number}"
    shy = body_shy(((box.text, box.rect.width, box.type, _lines(box)),))
    return text_box(number, name, replace(box.rect, width=box.rect.width - shy), _line_paragraph(box))


def _ornament(number: int, box: FilledBox) -> str:
    return filled(number, f"furniture {box.shape.value}", box.rect, box.colour)


def _rule(number: int, box: FilledBox) -> str:
    return filled(number, "furniture rule", box.rect, box.colour)


def _footer(number: int, box: TextBox, slide: int) -> str:
    kind, colour = box.type, box.colour
    if box.role is Role.SOURCE:
        text = paragraph(runs(box), kind, colour)
        return placeholder(number, "furniture source", 'type="ftr" sz="quarter" idx="11"', box.rect, text)
    shown, rest = str(slide), box.text.removeprefix(str(slide))
    text = number_field(shown, kind, colour) + run(rest, kind, colour)
    whole = paragraph(text, kind, colour, '<a:pPr algn="r"/>')
    return placeholder(number, "furniture counter", 'type="sldNum" sz="quarter" idx="12"', _wider(box.rect), whole)


def _wider(rect: Rect) -> Rect:
    """Room for the number in another face: it is set flush right, so the box may grow to the left."""
    return Rect(rect.x - rect.width, rect.y, rect.width * 2, rect.height)
