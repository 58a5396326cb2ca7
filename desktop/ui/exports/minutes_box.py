"""How many minutes the talk may take."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

MOST = 600


class MinutesBox(QWidget):
    """A number of minutes; none for as long as it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "section")
        self._box = QSpinBox(self, minimum=0, maximum=MOST, singleStep=5)
        self._caption.setBuddy(self._box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._caption, 1)
        row.addWidget(self._box)
        self.retranslate()

    @property
    def value(self) -> float | None:
        return float(self._box.value()) or None

    @value.setter
    def value(self, value: float | None) -> None:
        self._box.setValue(round(value or 0))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Thời gian báo cáo"))
        self._box.setSpecialValueText(self.tr("không giới hạn"))
        self._box.setSuffix(self.tr(" phút"))
        self._box.setAccessibleName(self.tr("Thời gian báo cáo, phút"))
