"""Finding in the open document: a bar over the text, a count, and steps that go round."""

from bisect import bisect_left
from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.ui.flows.reading import Reading
from desktop.ui.flows.searching import Searching
from desktop.ui.kit.actions import Actions
from desktop.ui.reader.search import Span
from desktop.ui.window.main_window import MainWindow

SLICE_S = 0.012
"""So long at most a long document is looked through before the window has its turn again."""


class Finding(QObject):
    """F3 belongs to the bar while it is open, and to the results of a search else."""

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, searching: Searching) -> None:
        super().__init__(window)
        self._window, self._searching = window, searching
        self._bar, self._reader = window.middle.find_bar, window.reader
        self._coming: Iterator[tuple[Span, ...]] = iter(())
        self._found: list[Span] = []
        self._at: int | None = None
        self._begin = 0
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._look_on)
        self._bar.sought.connect(self._on_sought)
        self._bar.stepped.connect(self._step)
        self._bar.left.connect(self._on_left)
        window.results.hit_chosen.connect(self._put_away)
        reading.opened.connect(self._on_opened)
        actions["find_here"].triggered.connect(self._on_find_here)
        actions["next_hit"].triggered.connect(self._on_next)
        actions["previous_hit"].triggered.connect(self._on_previous)

    @Slot()
    def _on_find_here(self) -> None:
        selected = self._reader.textCursor().selectedText()
        self._begin = self._reader.position_at_top()
        self._window.middle.show_reading()
        self._window.panes.close_drawer()
        self._bar.begin(selected if "\u2029" not in selected else "")
        self._on_sought(self._bar.line.text())

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

    @Slot(int)
    def _step(self, by: int) -> None:
        if self._at is None:
            return
        after = self._at + by
        self._at = after % len(self._found)
        self._begin = self._found[self._at][0]
        self._show(self._went_round(after))

    def _went_round(self, after: int) -> str:
        if after < 0:
            return self.tr("Đã đến đầu tài liệu, tìm tiếp từ cuối")
        return self.tr("Đã đến cuối tài liệu, tìm tiếp từ đầu") if after >= len(self._found) else ""

    def _show(self, remark: str = "") -> None:
        self._reader.mark_found(self._found, self._at)
        self._bar.show_count(0 if self._at is None else self._at + 1, len(self._found), remark)

    @Slot()
    def _on_left(self) -> None:
        self._put_away()
        self._reader.setFocus()

    @Slot()
    def _put_away(self) -> None:
        """Whoever opens a search result goes on to the next one by F3, and not in this document alone."""
        self._slices.stop()
        self._found, self._at = [], None
        self._reader.mark_found(())
        self._bar.hide()

    @Slot()
    def _on_opened(self) -> None:
        """Another document: what is typed is looked for in it."""
        self._begin = 0
        if not self._bar.isHidden():
            self._on_sought(self._bar.line.text())

    @Slot()
    def _on_next(self) -> None:
        self._go(1)

    @Slot()
    def _on_previous(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        if self._bar.isVisible():
            self._step(by)
        else:
            self._searching.step(by)
