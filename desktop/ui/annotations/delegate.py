"""Draws an annotation in a list: its sign, its words, its note, and where it stands."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from desktop.ui.annotations.filter import Listed
from desktop.ui.annotations.model import ROW
from desktop.ui.annotations.words import annotation_name
from desktop.ui.kit.annotation_signs import SIZE, draw_sign
from desktop.ui.kit.lines_delegate import Line, LinesDelegate
from desktop.ui.kit.model_index import Index


class AnnotationDelegate(LinesDelegate):
    """Three lines: words, note (or nothing), and what and where it is."""

    sign_width = SIZE

    def lines(self, index: Index) -> list[Line]:
        row: Listed = index.data(ROW)
        words = Line(row.annotation.quote.text, self.scale.ui, QFont.Weight.Medium)
        note = [Line(row.annotation.note, self.scale.ui, is_italic=True)] if row.annotation.note else []
        return [words, *note, Line(self._caption(row), self.scale.caption, is_muted=True)]

    def draw_sign(self, painter: QPainter, index: Index, left: int, middle: int) -> None:
        draw_sign(painter, index.data(ROW).annotation, QRectF(left, middle - SIZE / 2, SIZE, SIZE), self.theme)

    def _caption(self, row: Listed) -> str:
        doubt = self.tr("Cần xem lại") if row.is_doubtful else ""
        day = row.annotation.changed_at[:10].split("-")
        parts = doubt, annotation_name(row.annotation), row.place, "/".join(reversed(day))
        return "  ·  ".join(part for part in parts if part)
