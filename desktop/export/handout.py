"""A handout: slides on A4, one, two, three or six a sheet, with ruled lines or the notes beside them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.export.flow import FAINT, PITCH, Paragraph, Printed, Sheet, after, flow, notes_paragraphs, paint_lines
from desktop.export.formats import Beside, Handout
from desktop.export.paper import A4, TEXT, paint_footer, paint_picture
from desktop.export.pdf_sheets import Sheets, deck_bookmarks
from desktop.export.report import ExportReport, Remark, report_on
from desktop.export.saving import saved
from desktop.slides.deck import Deck, Slide
from desktop.slides.fonts import Face, Type
from desktop.slides.layout import Layout, Rect
from desktop.slides.theme import Theme


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where a slide stands on a sheet, and what is written beside or below it."""

    slide: Rect
    room: Rect


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is written beside a slide, and what of its notes goes on over the next sheet."""

    lines: Sequence[Printed] = ()
    rest: tuple[Paragraph, ...] = ()


GAP, AIR = 40.0, 24.0
SHARES = {1: 1.0, 2: 0.68, 3: 0.55, 6: 1.0}
"""How much of its column's width a slide takes at most, by slides a sheet."""
MOST_HEIGHT = {1: 0.5, 2: 0.6, 3: 0.95, 6: 0.8}
"""How much of its row's height."""
SIZES = (22, 20, 18, 16)
"""Types of notes; the largest is taken that holds them."""
GOES_ON = "(tiếp ở tờ sau)"
RULED = 46.0
_RULE = QPen(QColor("#AEB7C2"), 1.0)


def write_handout(
    deck: Deck,
    layout: Layout,
    theme: Theme,
    path: Path,
    progress: Callable[[int, int], None] | None = None,
    handout: Handout = Handout(),  # noqa: B008 - a frozen value
) -> ExportReport:
    """Write `deck` to `path`; ExportError where it can't be written. An exception of `progress` passes through."""
    slots = _slots(handout.a_sheet, layout)
    is_noted = handout.beside is Beside.NOTES
    beside = [
        _fitting(slide, slots[at % len(slots)].room) if is_noted else None for at, slide in enumerate(deck.slides)
    ]
    plan = list(_plan(deck, beside, len(slots)))
    with saved(path) as part, Sheets(deck.title, A4) as sheets:
        for first, rest in plan:
            sheets.turn()
            paint_footer(sheets.painter, deck.title, sheets.count, len(plan))
            paint_lines(sheets.painter, rest)
            for index, slot in zip(_on_sheet(first, len(slots), beside), slots, strict=False):
                paint_picture(sheets.painter, layout, index, slot.slide, theme)
                _write_beside(sheets.painter, beside[index], slot.room)
                if progress:
                    progress(index + 1, len(deck.slides))
        part.write_bytes(sheets.finished(list(deck_bookmarks(deck, _sheet_of_each(plan, beside, len(slots))))))
    notes = sum(bool(slide.notes) for slide in deck.slides) if is_noted else 0
    report = report_on(deck, layout, theme, path, "pdf", (Face.STAGE.value,), notes)
    return replace(report, remarks=(*report.remarks, *_told(sum(bool(each and each.rest) for each in beside))))


def _plan(deck: Deck, beside: Sequence[_Beside | None], a_sheet: int) -> Iterator[tuple[int | None, Sheet]]:
    """The sheets: the place of the first slide on each; or None and lines of notes that go on from the one before."""
    for first in range(0, len(beside), a_sheet):
        yield first, []
        told = [(at, each) for at in _on_sheet(first, a_sheet, beside) if (each := beside[at]) and each.rest]
        texts = [text for at, each in told for text in (_heading(deck.slides[at], at), *each.rest)]
        yield from ((None, lines) for lines in (_goes_on(texts) if texts else ()))


def _goes_on(texts: Sequence[Paragraph]) -> list[Sheet]:
    """As few sheets as hold `texts`, in the largest type that does it."""
    sized = ([replace(text, type=replace(text.type, px=px)) for text in texts] for px in SIZES[1:])
    return min((flow(each, TEXT) for each in sized), key=len)


def _on_sheet(first: int | None, a_sheet: int, beside: Sequence[object]) -> range:
    """The places of the slides on the sheet that begins with slide `first`."""
    return range(0) if first is None else range(first, min(first + a_sheet, len(beside)))


def _sheet_of_each(plan: Sequence[tuple[int | None, Sheet]], beside: Sequence[object], a_sheet: int) -> list[int]:
    return [sheet for sheet, (first, _) in enumerate(plan) for _ in _on_sheet(first, a_sheet, beside)]


def _heading(slide: Slide, at: int) -> Paragraph:
    words = f"Trang {at + 1} (tiếp) · {slide.title}"
    return Paragraph(words, Type(SIZES[-1], bold=True), FAINT, before=1.2, keeps=True)


def _write_beside(painter: QPainter, beside: _Beside | None, room: Rect) -> None:
    if beside is None:
        _rule(painter, room)
    else:
        paint_lines(painter, beside.lines)


def _fitting(slide: Slide, room: Rect) -> _Beside:
    """The notes in the largest type that holds them; else as much as there is place for, and the rest."""
    for px in SIZES:
        texts = list(notes_paragraphs(slide, Type(px), Type(px)))
        sheets = flow(texts, room)
        if len(sheets) == 1:
            return _Beside(sheets[0])
    kind = Type(SIZES[-1])
    above = Rect(room.x, room.y, room.width, room.height - PITCH * kind.px)
    lines = flow(texts, above)[0]
    sign = Printed(GOES_ON, room.x, lines[-1].baseline + PITCH * kind.px, kind, FAINT)
    return _Beside((*lines, sign), tuple(after(texts, above, len(lines))))


def _rule(painter: QPainter, room: Rect) -> None:
    painter.setPen(_RULE)
    for number in range(1, int(room.height / RULED) + 1):
        y = room.y + number * RULED
        painter.drawLine(QPointF(room.x, y), QPointF(room.right, y))


def _slots(a_sheet: int, layout: Layout) -> list[_Slot]:
    columns = 2 if a_sheet == 6 else 1
    rows = a_sheet // columns
    width = (TEXT.width - (columns - 1) * GAP) / columns
    height = (TEXT.height - (rows - 1) * GAP) / rows
    cells = ((row, column) for row in range(rows) for column in range(columns))
    rects = (
        Rect(TEXT.x + column * (width + GAP), TEXT.y + row * (height + GAP), width, height) for row, column in cells
    )
    return [_slot(rect, a_sheet, layout.size[1] / layout.size[0]) for rect in rects]


def _slot(cell: Rect, a_sheet: int, shape: float) -> _Slot:
    """`shape` is the slide's height as a share of its width."""
    width = min(SHARES[a_sheet] * cell.width, MOST_HEIGHT[a_sheet] * cell.height / shape)
    slide = Rect(cell.x, cell.y, width, width * shape)
    if a_sheet == 3:
        left = slide.right + AIR
        return _Slot(slide, Rect(left, cell.y, cell.right - left, cell.height))
    top = slide.bottom + AIR
    return _Slot(slide, Rect(cell.x, top, cell.width, cell.bottom - top))


def _told(count: int) -> tuple[Remark, ...]:
    if not count:
        return ()
    return (
        Remark(
            f"Lời dẫn của {count} trang dài hơn chỗ bên cạnh nên in tiếp ở tờ sau.",
            f"The notes of {count} slides are longer than their room and go on over the next sheet.",
        ),
    )
