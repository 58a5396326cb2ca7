"""A printout: an order laid out on sheets, which any painter can paint, one after another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from desktop.export.pdf_sheets import Bookmark
from desktop.export.printing.content import Content
from desktop.export.printing.lines import Line, Setter
from desktop.export.printing.order import PrintOrder
from desktop.export.printing.pages import SEPARATION, Sheet, paginate
from desktop.export.printing.pieces import Sign
from desktop.export.printing.styles import ACCENT, FAINT, FOOT, HEAD, INK, PAPER, TEXT, family_of, font_of
from desktop.guidance.document import Document
from desktop.slides.fonts import Face

Progress = Callable[[int, int], None]
_RULE = QPen(QColor("#5A5A5A"), 0.8)
_SMALL = 18
"""Nine points."""
_SIGN, _SIGN_GAP = 24.0, 6.0


class Printout:
    """Belongs to the thread that made it."""

    def __init__(self, order: PrintOrder, progress: Progress | None = None) -> None:
        """An exception of `progress` passes through: so a person stops what takes too long."""
        content = Content(order)
        family = family_of(order.letters)
        setter = Setter(TEXT, family, order.size * 2)
        self.title = heading_of(order.document)
        self._font = font_of(family, _SMALL)
        notes: dict[str, list[Line]] = {}
        lines: list[Line] = []
        count = len(order.document.nodes) + 1
        for number, piece in enumerate(content.pieces(), start=1):
            made = setter.lines(piece)
            for label in (label for line in made for label in line.notes):
                notes[label] = setter.lines(content.note(label))
            lines += made
            if progress:
                progress(min(number, count), count)
        self.sheets: Sequence[Sheet] = tuple(paginate(lines, lambda label: notes[label], TEXT.height))

    @property
    def bookmarks(self) -> list[Bookmark]:
        """The headings, in order."""
        return [
            Bookmark(line.name, number, line.level)
            for number, sheet in enumerate(self.sheets)
            for _, line in sheet.lines
            if line.name
        ]

    def paint(self, painter: QPainter, number: int) -> None:
        """Sheet `number`, from 0, in half points from the upper left corner of the paper."""
        sheet = self.sheets[number]
        _paint_lines(painter, sheet.lines, TEXT.y)
        if sheet.notes:
            top = TEXT.bottom - sheet.noted
            painter.setPen(_RULE)
            painter.drawLine(QPointF(TEXT.x, top + SEPARATION / 2), QPointF(TEXT.x + 280, top + SEPARATION / 2))
            _paint_lines(painter, sheet.notes, top)
        self._paint_edges(painter, number)

    def picture(self, number: int, width: int) -> QImage:
        """Sheet `number` as it looks, `width` pixels wide."""
        image = QImage(width, round(width * PAPER[1] / PAPER[0]), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(width / PAPER[0], width / PAPER[0])
        self.paint(painter, number)
        painter.end()
        return image

    def _paint_edges(self, painter: QPainter, number: int) -> None:
        """The number of the sheet below; the document above all but the first."""
        painter.setFont(self._font)
        painter.setPen(QColor(FAINT))
        shown = f"Trang {number + 1}/{len(self.sheets)}"
        room = painter.fontMetrics()
        painter.drawText(QPointF(TEXT.right - room.horizontalAdvance(shown), FOOT), shown)
        if number:
            title = room.elidedText(self.title, Qt.TextElideMode.ElideRight, round(TEXT.width))
            painter.drawText(QPointF(TEXT.x, HEAD), title)
            painter.setPen(_RULE)
            painter.drawLine(QPointF(TEXT.x, HEAD + 10), QPointF(TEXT.right, HEAD + 10))


def heading_of(document: Document) -> str:
    """Kind, number and title in one line."""
    number = f"số {document.number}" if document.number else ""
    front = " ".join(part for part in (document.kind, number) if part)
    return ": ".join(part for part in (front, document.title) if part)


def _paint_lines(painter: QPainter, lines: Sequence[tuple[float, Line]], top: float) -> None:
    for place, (y, line) in enumerate(lines):
        for stretch in line.stretches:
            painter.setPen(QColor(stretch.colour))
            stretch.line.draw(painter, QPointF(stretch.x, top + y + stretch.baseline))
        _paint_signs(painter, line, top + y)
        if line.rules:
            is_first = place == 0 or not lines[place - 1][1].rules
            is_last = place == len(lines) - 1 or not lines[place + 1][1].rules
            _paint_rules(painter, line, top + y, is_first=is_first, is_last=is_last)


def _paint_rules(painter: QPainter, line: Line, top: float, *, is_first: bool, is_last: bool) -> None:
    painter.setPen(_RULE)
    bottom = top + line.height
    rules = [QLineF(x, top, x, bottom) for x in line.rules]
    for y, is_wanted in ((top, line.opens or is_first), (bottom, is_last)):
        if is_wanted:
            rules.append(QLineF(line.rules[0], y, line.rules[-1], y))
    painter.drawLines(rules)


def _paint_signs(painter: QPainter, line: Line, top: float) -> None:
    """In the margin, from the text outwards."""
    for place, sign in enumerate(line.signs):
        x = TEXT.x - _SIGN_GAP - (place + 1) * (_SIGN + 6)
        _paint_sign(painter, sign, QRectF(x, top + (line.height - _SIGN) / 2, _SIGN, _SIGN))


def _paint_sign(painter: QPainter, sign: Sign, box: QRectF) -> None:
    painter.setPen(QPen(QColor(INK if sign.is_number else FAINT), 1.2))
    if not sign.text:
        painter.setBrush(QColor(ACCENT))
        painter.setPen(Qt.PenStyle.NoPen)
        corners = ((0.3, 0.0), (0.7, 0.0), (0.7, 1.0), (0.5, 0.75), (0.3, 1.0))
        painter.drawPolygon(QPolygonF([box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return
    painter.setFont(font_of(Face.STAGE.value, 15, bold=sign.is_number))
    if sign.is_number:
        painter.drawRect(box)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign.text)
