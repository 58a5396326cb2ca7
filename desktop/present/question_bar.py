"""The row that asks whether the show is to end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.control_bar import GAP


class QuestionBar(QWidget):
    """Going on is the leading answer: whoever comes here by a slip of the clicker goes on."""

    asked = Signal(Action)

    def __init__(self) -> None:
        super().__init__()
        words = QLabel(self.tr("Kết thúc buổi trình chiếu?"))
        words.setProperty("role", "ask")
        end = ActionButton(Action.GO_TO, self.tr("Kết thúc"))
        go_on = ActionButton(Action.END, self.tr("Chiếu tiếp"))
        go_on.setProperty("leading", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(words)
        row.addStretch(1)
        for button in (end, go_on):
            button.asked.connect(self.asked)
            row.addWidget(button)
