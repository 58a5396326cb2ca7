"""Everything that can be done during a show, with its keys, as buttons: what has no place at the foot is here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.words import all_keys

COLUMNS = 2
GAP = 8


class HelpPanel(QScrollArea):
    """Two columns of buttons, in the order of the table of keys."""

    asked = Signal(Action)

    def __init__(self, actions: tuple[Action, ...]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Các phím khi trình chiếu"))
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setSpacing(GAP)
        rows = -(-len(actions) // COLUMNS)
        for number, action in enumerate(actions):
            self._add(action, number % rows, number // rows)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)
        self.setWidget(inside)

    def _add(self, action: Action, row: int, column: int) -> None:
        button = ActionButton(action, key="")
        button.asked.connect(self.asked)
        keys = QLabel(all_keys(action))
        keys.setWordWrap(True)
        keys.setProperty("role", "caption")
        self._grid.addWidget(button, row, 2 * column)
        self._grid.addWidget(keys, row, 2 * column + 1)
