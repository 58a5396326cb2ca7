"""Which panels of the window are in sight: a box for each, in step with its action."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget


class PanelsForm(QWidget):
    """A box does what the action's key does."""

    def __init__(self, panels: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels = tuple(panels)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "section")
        self.boxes = tuple(self._box(action) for action in self._panels)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._caption, 0, 0, 1, len(self.boxes))
        for column, box in enumerate(self.boxes):
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Hiện trong cửa sổ"))
        for box, action in zip(self.boxes, self._panels, strict=True):
            box.setText(action.text())
            box.setAccessibleName(f"{self._caption.text()}: {action.text()}")
            box.setToolTip(action.toolTip())

    def _box(self, action: QAction) -> QCheckBox:
        box = QCheckBox(self)
        box.setChecked(action.isChecked())
        box.clicked.connect(action.trigger)
        action.toggled.connect(box.setChecked)
        return box
