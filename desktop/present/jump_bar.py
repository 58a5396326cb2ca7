"""The row for the number of a slide, typed by keyboard or by finger."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.control_bar import GAP
from desktop.present.flow import FlowLayout
from desktop.present.show import Show


class JumpBar(QWidget):
    """Shows the digits so far, and has a button for each key that is of use."""

    asked = Signal(Action)
    digit_typed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._number = QLabel()
        self._number.setProperty("role", "ask")
        self._row = FlowLayout(self, GAP)
        self._row.addWidget(self._number)
        digits = QButtonGroup(self)
        digits.idClicked.connect(self.digit_typed)
        for digit in range(10):
            button = self._digit_button(digit)
            digits.addButton(button, digit)
            self._row.addWidget(button)
        self._add(ActionButton(Action.ERASE, key=""))
        go = ActionButton(Action.GO_TO, self.tr("Tới"))
        go.setProperty("leading", True)
        self._add(go)
        self._add(ActionButton(Action.END, self.tr("Thôi")))

    def show_moment(self, show: Show) -> None:
        text = self.tr("Tới trang {number} / {size}")
        self._number.setText(text.format(number=show.typed or "…", size=show.size))

    def _add(self, button: ActionButton) -> None:
        button.asked.connect(self.asked)
        self._row.addWidget(button)

    def _digit_button(self, digit: int) -> QPushButton:
        button = QPushButton(str(digit))
        button.setAccessibleName(self.tr("Số {digit}").format(digit=digit))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
