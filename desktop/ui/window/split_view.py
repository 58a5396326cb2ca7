"""One reading pane or two: side by side where there is room, one above the other where there is not or on wish."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.ui.kit.actions import Actions
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.window.reading_pane import ReadingPane

BESIDE_NEEDS = 840
"""Pixels at a text size of 100 % for two panes side by side."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`order` are the numbers of the panes as they stand; `is_stacked` is the person's wish, None for none."""

    is_split: bool = False
    order: tuple[int, int] = (0, 1)
    active: int = 0
    is_stacked: bool | None = None


class SplitView(QSplitter):
    """Two panes, of which one may be hidden; one is active: keys, tree and search go to it.

    `activated` follows a change of the active pane, `arranged` any other change of what stands where.
    """

    activated = Signal()
    arranged = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setChildrenCollapsible(False)
        self.panes = ReadingPane(actions), ReadingPane(actions)
        self._state = Arrangement()
        self._scale = Scale()
        for pane in self.panes:
            self.addWidget(pane)
            pane.setMinimumSize(280, 120)
            pane.entered.connect(self._on_entered)
        self._show()

    @property
    def state(self) -> Arrangement:
        return self._state

    @property
    def active(self) -> ReadingPane:
        return self.panes[self._state.active]

    @property
    def is_split(self) -> bool:
        return self._state.is_split

    @property
    def is_stacked(self) -> bool:
        """Whether one pane stands, or would stand, above the other."""
        wish, room = self._state.is_stacked, self.width() * 100 // self._scale.percent
        return room < BESIDE_NEEDS if wish is None else wish

    def arrange(self, state: Arrangement) -> None:
        """Put the panes so; two that come into sight share the room evenly."""
        before, self._state = self._state, state
        if state.order != before.order:
            self.insertWidget(0, self.panes[state.order[0]])
        self._show()
        if state.is_split and not before.is_split:
            self.setSizes([1000, 1000])
        self.arranged.emit()
        if before.active != state.active:
            self.activated.emit()

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self._scale = scale
        for pane in self.panes:
            pane.set_look(theme, scale)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    def _show(self) -> None:
        state = self._state
        for number, pane in enumerate(self.panes):
            pane.setVisible(state.is_split or number == state.active)
            pane.show_state(is_one_of_two=state.is_split, is_current=number == state.active)
        self.setFocusProxy(self.active)
        self._turn()

    def _turn(self) -> None:
        turned = Qt.Orientation.Vertical if self.is_stacked else Qt.Orientation.Horizontal
        if self.orientation() != turned:
            self.setOrientation(turned)

    @Slot()
    def _on_entered(self) -> None:
        number = self.panes.index(self.sender())
        if number != self._state.active and self.is_split:
            self.arrange(replace(self._state, active=number))
