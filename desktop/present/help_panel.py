"""Everything that can be done during a show, with its keys, as buttons: what has no place at the foot is here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.key_words import all_keys, own_key_texts
from desktop.present.keymap import OwnKeys

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
        column = QVBoxLayout(inside)
        self._own = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._own.hide()
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column.addWidget(self._own)
        column.addLayout(self._grid)
        self._keys: dict[Action, QLabel] = {}
        rows = -(-len(actions) // COLUMNS)
        for number, action in enumerate(actions):
            self._add(action, number % rows, number // rows)
        for number in range(COLUMNS):
            self._grid.setColumnStretch(2 * number + 1, 1)
        self.setWidget(inside)

    def show_keys(self, own: OwnKeys) -> None:
        """List the keys as they are now, and above them those that the person changed."""
        for action, label in self._keys.items():
            label.setText(all_keys(action, own) or self.tr("không còn phím"))
        self._own.setText(self.tr("Phím riêng: {keys}").format(keys=" · ".join(own_key_texts(own))))
        self._own.setVisible(bool(own))

    def _add(self, action: Action, row: int, column: int) -> None:
        button = ActionButton(action, key="")
        button.asked.connect(self.asked)
        keys = self._keys[action] = QLabel(all_keys(action))
        keys.setWordWrap(True)
        keys.setProperty("role", "caption")
        self._grid.addWidget(button, row, 2 * column)
        self._grid.addWidget(keys, row, 2 * column + 1)
