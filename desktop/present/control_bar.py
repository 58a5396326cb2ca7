"""The row at the foot of the lectern: a button for everything that a speaker does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.flow import FlowLayout
from desktop.present.show import Panel, Shade, Show

GAP = 8


class ControlBar(QWidget):
    """Says what was asked, and shows what is switched on."""

    asked = Signal(Action)

    def __init__(self) -> None:
        super().__init__()
        self._previous = ActionButton(Action.PREVIOUS, key="")
        self._next = ActionButton(Action.NEXT, key="")
        self._next.setProperty("leading", True)
        self._go_to = ActionButton(Action.GO_TO, key="")
        self._black = ActionButton(Action.BLACK)
        self._freeze = ActionButton(Action.FREEZE)
        self._ask = ActionButton(Action.ASK)
        self._back = ActionButton(Action.RETURN)
        self._back.setProperty("leading", True)
        self._grid = ActionButton(Action.GRID)
        self._contents = ActionButton(Action.CONTENTS)
        self._swap = ActionButton(Action.SWAP)
        self._peek = ActionButton(Action.PEEK, self.tr("Chiếu ở màn hình này"))
        self._help = ActionButton(Action.HELP, key="")
        self._end = ActionButton(Action.END)
        for toggle in (self._black, self._freeze, self._ask, self._grid, self._contents, self._help):
            toggle.setCheckable(True)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        flowing = QWidget()
        flow = FlowLayout(flowing, GAP)
        for button in (self._previous, self._next, self._go_to, self._black, self._freeze, self._ask, self._back):
            flow.addWidget(button)
        for button in (self._grid, self._contents, self._swap, self._peek, self._help):
            flow.addWidget(button)
        row.addWidget(flowing, 1)
        row.addWidget(self._end, alignment=Qt.AlignmentFlag.AlignBottom)
        for button in self.findChildren(ActionButton):
            button.asked.connect(self.asked)

    def show_moment(self, show: Show) -> None:
        self._black.setChecked(show.shade is Shade.BLACK)
        self._freeze.setChecked(show.frozen is not None and not show.answering)
        for button, panel in ((self._ask, Panel.SEARCH), (self._grid, Panel.GRID), (self._contents, Panel.CONTENTS)):
            button.setChecked(show.panel is panel)
        self._help.setChecked(show.panel is Panel.HELP)
        self._back.setVisible(show.answering)
        self._swap.setVisible(not show.alone and not show.windowed)
        self._peek.setVisible(show.alone and not show.windowed)
