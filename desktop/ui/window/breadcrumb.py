"""The breadcrumb: the document and the headings above what is being read, each a button."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.ui.kit.tips import plain_tip

_SEPARATOR = "›"
_GAP = 18
_NARROWEST = 96
_ENOUGH = 28
"""Characters of a step that are worth showing before others are left out."""

_MARGINS = 20
_ELLIPSIS = "…"


def hidden_steps(widths: list[int], room: int, ellipsis: int) -> int:
    """How many steps after the first are left out, so that the rest and an ellipsis fit in `room` pixels.

    The last step always stays.
    """
    for hidden in range(max(len(widths) - 1, 1)):
        if widths[0] + sum(widths[1 + hidden :]) + (ellipsis if hidden else 0) <= room:
            return hidden
    return max(len(widths) - 2, 0)


def shared_widths(short: list[int], whole: list[int], room: int) -> list[int]:
    """Widths between `short` and `whole` that fill `room`: the last step grows first, the first shrinks first."""
    widths = list(short)
    spare = room - sum(short)
    for place in reversed(range(len(widths))):
        given = max(min(spare, whole[place] - widths[place]), 0)
        widths[place] += given
        spare -= given
    for place in (0, -1):
        taken = max(min(-spare, widths[place] - _NARROWEST), 0)
        widths[place] -= taken
        spare += taken
    return widths


class Step(QToolButton):
    """One step of the way down; long words end in an ellipsis and are whole in the tooltip."""

    chosen = Signal(str)

    def __init__(self, path: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "flat")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.path, self.words = path, words
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)
        self.clicked.connect(self._choose)

    @property
    def whole_width(self) -> int:
        """What all the words take."""
        self.ensurePolished()
        return ceil(QFontMetricsF(self.font()).horizontalAdvance(self.words)) + 1 + _MARGINS

    @property
    def short_width(self) -> int:
        """What is enough to know the step by."""
        return min(self.whole_width, self.fontMetrics().averageCharWidth() * _ENOUGH)

    def show_in(self, width: int) -> None:
        """Write as much of the words as `width` pixels hold."""
        words = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, max(width - _MARGINS, 0))
        self.setText(words.replace("&", "&&"))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.path)


class Breadcrumb(QWidget):
    """Shows the way from the document to the current node and leads back up; the middle gives way first."""

    node_requested = Signal(str)
    """The path of the node that the person wants to read; "" is the beginning of the document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._way: tuple[str, tuple[tuple[str, str], ...]] = ("", ())
        self._separators: list[int] = []
        self._menu = QMenu(self)
        self._more = self._make_more()
        self.retranslate()

    def set_path(self, document_title: str, steps: Sequence[tuple[str, str]]) -> None:
        """`steps` are (path, label and short title), outermost first."""
        if self._way == (document_title, tuple(steps)):
            return
        self._way = (document_title, tuple(steps))
        for old in self._steps:
            old.deleteLater()
            old.hide()
        self._steps = [self._make_step(path, words) for path, words in (("", document_title), *steps)]
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._arrange()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Vị trí đang đọc"))
        self._more.setAccessibleName(self.tr("Các mục ở giữa"))
        self._more.setToolTip(self.tr("Các mục ở giữa"))

    def sizeHint(self) -> QSize:
        return QSize(6 * _NARROWEST, self._more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._more.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for x in self._separators:
            painter.drawText(x, 0, _GAP, self.height(), Qt.AlignmentFlag.AlignCenter, _SEPARATOR)

    def _make_more(self) -> QToolButton:
        more = QToolButton(self)
        more.setProperty("role", "flat")
        more.setText(_ELLIPSIS)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        more.setMenu(self._menu)
        return more

    def _make_step(self, path: str, words: str) -> Step:
        step = Step(path, words, self)
        step.chosen.connect(self.node_requested)
        return step

    def _arrange(self) -> None:
        """Place what fits: the document, an ellipsis for what does not, and the rest."""
        if not self._steps:
            self._more.hide()
            return
        widths = [step.short_width + _GAP for step in self._steps]
        more = self._more.sizeHint().width() + _GAP
        hidden = hidden_steps(widths, self.width() + _GAP, more)
        self._fill_menu(self._steps[1 : 1 + hidden])
        shown: list[QToolButton] = [self._steps[0], *([self._more] if hidden else []), *self._steps[1 + hidden :]]
        self._place(shown)

    def _place(self, shown: Sequence[QToolButton]) -> None:
        for button in (*self._steps, self._more):
            button.setVisible(button in shown)
        self._separators = []
        x = 0
        for button, width in zip(shown, self._widths(shown), strict=True):
            if x:
                self._separators.append(x)
                x += _GAP
            button.setGeometry(x, 0, width, self.height())
            if isinstance(button, Step):
                button.show_in(width)
            x += width
        self._link_tab_order(shown)
        self.update()

    def _widths(self, shown: Sequence[QToolButton]) -> list[int]:
        short = [button.short_width if isinstance(button, Step) else button.sizeHint().width() for button in shown]
        whole = [button.whole_width if isinstance(button, Step) else button.sizeHint().width() for button in shown]
        return shared_widths(short, whole, self.width() - _GAP * (len(shown) - 1))

    def _fill_menu(self, steps: Sequence[Step]) -> None:
        self._menu.clear()
        for step in steps:
            self._menu.addAction(step.words.replace("&", "&&"), step.click)

    def _link_tab_order(self, shown: Sequence[QToolButton]) -> None:
        for before, after in pairwise(shown):
            self.setTabOrder(before, after)
