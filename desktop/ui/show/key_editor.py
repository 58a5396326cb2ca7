"""Keys of a show given another meaning: press one, choose what it does, or put all of them back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.present.action import Action
from desktop.present.key_words import change_text, meaning_text
from desktop.present.keymap import FIXED, NO_OWN, OwnKeys, Stroke, given, given_back, read
from desktop.ui.show.key_probe import KeyProbe

AS_TABLE, NOTHING, FIRST_ACTION = 0, 1, 2
"""Rows of the choice; the actions follow."""


class KeyEditor(QWidget):
    """`changed` carries the person's keys whenever one was given, taken away or given back."""

    changed = Signal(object)

    def __init__(self, own: OwnKeys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probe, self._does, self._reset = KeyProbe(), QComboBox(), QPushButton()
        self._costs = QLabel(wordWrap=True)
        self._probe.own_keys = own
        self._stroke: Stroke | None = None
        self._lay_out()
        self._probe.pressed.connect(self._on_pressed)
        self._does.activated.connect(self._on_chosen)
        self._reset.clicked.connect(self._on_reset)
        self.retranslate()

    @property
    def own(self) -> OwnKeys:
        """The person's keys as they are now."""
        return self._probe.own_keys

    def retranslate(self) -> None:
        self._probe.setAccessibleName(self.tr("Ô thử phím"))
        self._does.setAccessibleName(self.tr("Phím vừa nhấn sẽ làm"))
        self._does.clear()
        self._does.addItem(self.tr("Nhấn một phím rồi chọn việc khác cho nó ở đây"))
        self._does.addItem(self.tr("Phím này: không làm gì"))
        self._does.addItems([meaning_text(action) for action in Action])
        self._reset.setText(self.tr("Trả mọi phím về ban đầu"))
        self._start_anew()

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.addWidget(self._does, 1)
        choice.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._probe)
        # Above the choice and always as high as it may get: what a change costs must not come out of sight.
        self._costs.setMinimumHeight(2 * self._costs.fontMetrics().lineSpacing())
        column.addWidget(self._costs)
        column.addLayout(choice)

    def _start_anew(self) -> None:
        self._stroke = None
        self._probe.setText(self.tr("Chưa nhấn phím nào."))
        self._does.setCurrentIndex(AS_TABLE)
        self._does.setEnabled(False)
        self._say(self.tr("Mọi phím đều đổi được, trừ Esc và Tab."))

    @Slot(object)
    def _on_pressed(self, stroke: Stroke) -> None:
        self._stroke = stroke
        is_fixed = stroke.key in FIXED
        self._does.setEnabled(not is_fixed)
        self._does.setItemText(AS_TABLE, self.tr("Phím này: như bảng phím"))
        self._does.setCurrentIndex(self._row_of(stroke))
        self._say(
            self.tr("Phím này luôn là đường lùi nên không đổi được.") if is_fixed else change_text(stroke, self.own)
        )

    def _row_of(self, stroke: Stroke) -> int:
        if stroke not in self.own:
            return AS_TABLE
        action = self.own[stroke]
        return FIRST_ACTION + list(Action).index(action) if action else NOTHING

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        stroke = self._stroke
        if stroke is None:
            return
        action = list(Action)[row - FIRST_ACTION] if row >= FIRST_ACTION else None
        self._keep(given_back(self.own, stroke) if row == AS_TABLE else given(self.own, stroke, action))
        self._probe.show_stroke(stroke, read(stroke.key, stroke.held, "", self.own))
        self._say(change_text(stroke, self.own))

    @Slot()
    def _on_reset(self) -> None:
        self._keep(NO_OWN)
        self._start_anew()
        self._say(self.tr("Mọi phím lại như trong bảng phím."))

    def _keep(self, own: OwnKeys) -> None:
        self._probe.own_keys = own
        self._reset.setEnabled(bool(own))
        self.changed.emit(own)

    def _say(self, words: str) -> None:
        self._reset.setEnabled(bool(self.own))
        self._costs.setText(words)
