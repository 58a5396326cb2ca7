"""How a handout looks: slides a sheet, and what stands beside them."""

from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.export.formats import A_SHEET, Beside, Handout
from desktop.ui.kit.choice import Choice


class HandoutForm(QWidget):
    """Two questions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._a_sheet = Choice(A_SHEET, columns=4, parent=self)
        self._beside = Choice(tuple(Beside), parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._a_sheet)
        column.addWidget(self._beside)
        self.value = Handout()
        self.retranslate()

    @property
    def value(self) -> Handout:
        return Handout(cast("int", self._a_sheet.value), cast("Beside", self._beside.value))

    @value.setter
    def value(self, value: Handout) -> None:
        self._a_sheet.value, self._beside.value = value.a_sheet, value.beside

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._a_sheet.set_texts(self.tr("Số trang chiếu trên một tờ"), [str(count) for count in A_SHEET])
        self._beside.set_texts(self.tr("Bên cạnh trang chiếu"), (self.tr("Dòng kẻ"), self.tr("Lời dẫn")))
