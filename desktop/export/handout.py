"""A handout: slides on A4, one, two, three or six a sheet, with ruled lines or the notes beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.export.flow import Printed, flow, notes_paragraphs, paint_lines
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


GAP, AIR = 40.0, 24.0
SHARES = {1: 1.0, 2: 0.68, 3: 0.55, 6: 1.0}
"""How much of its column's width a slide takes at most, by slides a sheet."""
MOST_HEIGHT = {1: 0.5, 2: 0.6, 3: 0.95, 6: 0.8}
"""How much of its row's height."""
SIZES = (22, 20, 18, 16)
"""Types of notes; the largest is taken that holds them."""
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
    slots, count = _slots(handout.a_sheet, layout), len(deck.slides)
    cut = 0
    with saved(path) as part, Sheets(deck.title, A4) as sheets:
        for index, slide in enumerate(deck.slides):
            slot = slots[index % len(slots)]
            if index % len(slots) == 0:
                sheets.turn()
                paint_footer(sheets.painter, deck.title, sheets.count, -(-count // len(slots)))
            paint_picture(sheets.painter, layout, index, slot.slide, theme)
            cut += _write_beside(sheets.painter, slide, slot.room, handout.beside)
            if progress:
                progress(index + 1, count)
        on_sheet = [index // len(slots) for index in range(count)]
        part.write_bytes(sheets.finished(list(deck_bookmarks(deck, on_sheet))))
    notes = sum(bool(slide.notes) for slide in deck.slides) if handout.beside is Beside.NOTES else 0
    report = report_on(deck, layout, theme, path, "pdf", (Face.STAGE.value,), notes)
    return replace(report, remarks=(*report.remarks, *_told(cut)))


def _write_beside(painter: QPainter, slide: Slide, room: Rect, beside: Beside) -> int:
    """Whether the notes had to be cut, as a number."""
    if beside is Beside.LINES:
        _rule(painter, room)
        return 0
    lines, is_cut = _fitting(slide, room)
    paint_lines(painter, lines)
    return int(is_cut)


def _fitting(slide: Slide, room: Rect) -> tuple[Sequence[Printed], bool]:
    for px in SIZES:
        sheets = flow(list(notes_paragraphs(slide, Type(px), Type(px))), room)
        if len(sheets) == 1:
            return sheets[0], False
    *whole, last = sheets[0]
    return (*whole, replace(last, text=f"{last.text.rpartition(' ')[0]} …")), True


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


def _told(cut: int) -> tuple[Remark, ...]:
    if not cut:
        return ()
    return (
        Remark(
            f"Lời dẫn của {cut} trang dài hơn chỗ trên tài liệu phát; bản lời dẫn có đủ.",
            f"The notes of {cut} slides are longer than their room on the handout; the script has them whole.",
        ),
    )
