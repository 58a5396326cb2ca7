"""How fast the person speaks: a number, with something to do about it beside it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QSpinBox, QToolButton, QWidget

from desktop.slides.rate import FASTEST, SLOWEST


class RateRow(QWidget):
    """`changed` carries syllables a minute; `other_way` is the action that finds them otherwise."""

    changed = Signal(float)

    def __init__(self, other_way: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._unit = QLabel(self), QLabel(self)
        self._label.setProperty("role", "section")
        self.number = QSpinBox(self, minimum=SLOWEST, maximum=FASTEST, singleStep=10)
        self.number.setKeyboardTracking(False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._other_way = QToolButton(self)
        self._other_way.setDefaultAction(other_way)
        self._other_way.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._other_way.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._known = 0
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(2, 1)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self._label, 0, 0, 1, 3)
        grid.addWidget(self.number, 1, 0)
        grid.addWidget(self._unit, 1, 1)
        grid.addWidget(self._other_way, 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        self.number.editingFinished.connect(self._on_edited)
        self.retranslate()

    def show_rate(self, rate: float) -> None:
        self._known = round(rate)
        self.number.setValue(self._known)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._label.setText(self.tr("Tốc độ nói"))
        self._unit.setText(self.tr("âm tiết / phút"))
        self.number.setAccessibleName(self.tr("Tốc độ nói, âm tiết một phút"))

    @Slot()
    def _on_edited(self) -> None:
        """A field that is left as it was is no edit."""
        if self.number.value() != self._known:
            self._known = self.number.value()
            self.changed.emit(float(self._known))
