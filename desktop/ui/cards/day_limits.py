"""How many cards a day, new ones and others."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from desktop.study.turns import Limits
from desktop.ui.behind.settings import MOST_CARDS


class DayLimits(QWidget):
    """`changed` carries the Limits that the person wants."""

    changed = Signal(object)

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self._captions = QLabel(self), QLabel(self)
        self.new, self.again = (QSpinBox(self, minimum=0, maximum=MOST_CARDS) for _ in range(2))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for caption, box, count in zip(self._captions, (self.new, self.again), (limits.new, limits.again), strict=True):
            box.setValue(count)
            box.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.editingFinished.connect(self._on_edited)
            caption.setBuddy(box)
            row.addWidget(caption)
            row.addWidget(box)
        row.addStretch(1)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        names = self.tr("Mỗi ngày: thẻ mới"), self.tr("thẻ ôn lại")
        spoken = self.tr("Số thẻ mới mỗi ngày"), self.tr("Số thẻ ôn lại mỗi ngày")
        for caption, box, name, said in zip(self._captions, (self.new, self.again), names, spoken, strict=True):
            caption.setText(name)
            box.setAccessibleName(said)

    @Slot()
    def _on_edited(self) -> None:
        limits = Limits(self.new.value(), self.again.value())
        if limits != self._limits:
            self._limits = limits
            self.changed.emit(limits)
