"""Finding in the document of one pane: a bar over the text, a count, and steps that go round."""

from bisect import bisect_left
from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.ui.flows.pane_reading import PaneReading
from desktop.ui.reader.search import Span

SLICE_S = 0.012
"""So long at most a long document is looked through before the window has its turn again."""


class PaneFinding(QObject):
    """What is typed is looked for from where the person was when the bar was opened."""

    def __init__(self, reading: PaneReading, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._reader = reading.pane.find_bar, reading.pane.reader
        self._coming: Iterator[tuple[Span, ...]] = iter(())
        self._found: list[Span] = []
        self._at: int | None = None
        self._begin = 0
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._look_on)
        self._bar.sought.connect(self._on_sought)
        self._bar.stepped.connect(self.step)
        self._bar.left.connect(self._on_left)
        reading.opened.connect(self._on_opened)

    def begin(self) -> None:
        """Open the bar, with what is selected in it."""
        selected = self._reader.textCursor().selectedText()
        self._begin = self._reader.position_at_top()
        self._bar.begin(selected if "\u2029" not in selected else "")
        self._on_sought(self._bar.line.text())

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1)."""
        if self._at is None:
            return
        after = self._at + by
        self._at = after % len(self._found)
        self._begin = self._found[self._at][0]
        self._show(self._went_round(after))

    @Slot()
    def put_away(self) -> None:
        """Close the bar; nothing is marked any more."""
        self._slices.stop()
        self._found, self._at = [], None
        self._reader.mark_found(())
        self._bar.hide()

    @Slot(str)
    def _on_sought(self, typed: str) -> None:
        """Begin anew from the place where the person was when the bar was opened, or stepped to since."""
        self._coming = self._reader.spans_of(typed)
        self._found, self._at = [], None
        self._look_on()

    @Slot()
    def _look_on(self) -> None:
        until = monotonic() + SLICE_S
        for spans in self._coming:
            self._found += spans
            if monotonic() > until:
                self._slices.start()
                return
        self._slices.stop()
        self._arrive()

    def _arrive(self) -> None:
        if self._found:
            self._at = bisect_left(self._found, (self._begin, 0)) % len(self._found)
        self._show()

    def _went_round(self, after: int) -> str:
        if after < 0:
            return self.tr("Đã đến đầu tài liệu, tìm tiếp từ cuối")
        return self.tr("Đã đến cuối tài liệu, tìm tiếp từ đầu") if after >= len(self._found) else ""

    def _show(self, remark: str = "") -> None:
        self._reader.mark_found(self._found, self._at)
        self._bar.show_count(0 if self._at is None else self._at + 1, len(self._found), remark)

    @Slot()
    def _on_left(self) -> None:
        self.put_away()
        self._reader.setFocus()

    @Slot()
    def _on_opened(self) -> None:
        """Another document: what is typed is looked for in it."""
        self._begin = 0
        if not self._bar.isHidden():
            self._on_sought(self._bar.line.text())
