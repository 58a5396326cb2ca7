"""A chart of figures on screen, gone through by key."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.export.bars import BarLook, paint_bars, rows_of
from desktop.guidance.data_chart import ChartBar, DataChart
from desktop.ui.kit.theme import Scale, Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_MARGIN = 8
_EMPTY = DataChart("", ())


class ChartView(QWidget):
    """Up and Down choose a bar, Enter goes to its passage. `chosen` and `passage_requested` carry the ChartBar."""

    chosen = Signal(object)
    passage_requested = Signal(object)

    def __init__(self, theme: Theme, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        edge = theme.line_width if theme.name == "contrast" else 0
        self._px = scale.ui
        self._look = BarLook(scale.ui, theme.text, theme.background, theme.accent, theme.focus, edge)
        self.chart, self.place = _EMPTY, 0

    @property
    def bar(self) -> ChartBar | None:
        return self.chart.bars[self.place] if self.chart.bars else None

    def show_chart(self, chart: DataChart) -> None:
        """Show this one, with its first bar chosen."""
        self.chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription("; ".join(spoken(bar) for bar in chart.bars))
        self._grow()
        self.choose(0)

    def choose(self, place: int) -> None:
        """The bar of this place, as far as there is one."""
        self.place = min(max(place, 0), max(len(self.chart.bars) - 1, 0))
        self.update()
        if self.bar:
            self.chosen.emit(self.bar)

    def sizeHint(self) -> QSize:
        return QSize(480, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.choose(self.place + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.bar and not event.modifiers():
            self.passage_requested.emit(self.bar)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        rows = rows_of(self.chart, self._room(), self._px)
        y = event.position().y() - _MARGIN
        for place, row in enumerate(rows):
            if row.top <= y <= row.bottom:
                self.choose(place)
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(_MARGIN, _MARGIN, self._room(), self.height() - 2 * _MARGIN)
        paint_bars(painter, self.chart, room, self._look, self.place if self.hasFocus() else None)

    def _room(self) -> float:
        return float(max(self.width() - 2 * _MARGIN, 1))

    def _height(self) -> int:
        rows = rows_of(self.chart, self._room(), self._px)
        return round(rows[-1].bottom) + 3 * _MARGIN if rows else 0

    def _grow(self) -> None:
        """As high as the labels need at this width."""
        if self.minimumHeight() != self._height():
            self.setMinimumHeight(self._height())


def spoken(bar: ChartBar) -> str:
    """A bar in words."""
    return f"{bar.label}: {bar.shown}" if bar.label else bar.shown
