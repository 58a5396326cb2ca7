"""Words marked in the text: those of a search result, and those that a person looks for in the document."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.ui.kit.found_words import mark_format, marked
from desktop.ui.kit.theme import Theme, load_theme
from desktop.ui.reader.links import LinkedView

Span = tuple[int, int]
"""Begin and end in the shown document, in UTF-16 units."""

_RING, _FRINGE = 2, 2


class MarkedView(LinkedView):
    """Of what is found there may be thousands: only what is in sight is marked, and one stands in a ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = load_theme("light")
        self._hit_spans: Sequence[Span] = ()
        self._found: Sequence[Span] = ()
        self._at: int | None = None
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def set_mark_theme(self, theme: Theme) -> None:
        self._mark = theme
        self._mark_all()

    def mark_hit(self, spans: Sequence[Span]) -> None:
        """Mark what a search result says; nothing for an empty sequence."""
        self._hit_spans = spans
        self._mark_all()

    def forget_places(self) -> None:
        """The text is about to be another one."""
        self._hit_spans = ()

    def mark_found(self, spans: Sequence[Span], at: int | None = None) -> None:
        """Mark what was found, in reading order, and bring the one at place `at` into sight."""
        self._found, self._at = spans, at
        if at is not None:
            self.bring_into_sight(spans[at][0])
        self._mark_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_scrolled()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._at is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._mark.focus), _RING))
        for box in self.rectangles(*self._found[self._at]):
            painter.drawRoundedRect(box.adjusted(-_FRINGE, -1, _FRINGE, 1), 4, 4)

    def grounds_in_sight(self) -> list[QTextEdit.ExtraSelection]:
        """What lies under the marks; nothing here."""
        return []

    @property
    def has_grounds(self) -> bool:
        return False

    @Slot()
    def _on_scrolled(self) -> None:
        if self._found or self.has_grounds:
            self._mark_all()

    def _mark_all(self) -> None:
        spans = [*self._hit_spans, *self._found_in_sight()]
        marks = marked(self.document(), spans, mark_format(self._mark))
        self.setExtraSelections([*self.grounds_in_sight(), *marks])

    def _found_in_sight(self) -> list[Span]:
        if not self._found:
            return []
        first, last = self.positions_in_sight()
        return list(self._found[bisect_left(self._found, (first, 0)) : bisect_left(self._found, (last + 1, 0))])
