"""A question with a few answers, all of them in sight."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget


class Choice(QWidget):
    """Radio buttons under a caption, in rows of `columns`; `changed` carries the value that was pressed."""

    changed = Signal(object)

    def __init__(self, values: Sequence[Hashable], columns: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = tuple(values)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "section")
        self._group = QButtonGroup(self)
        self._lay_out(columns)
        self._group.idClicked.connect(self._on_clicked)

    @property
    def value(self) -> Hashable:
        return self._values[self._group.checkedId()]

    @value.setter
    def value(self, value: Hashable) -> None:
        self._group.button(self._values.index(value) if value in self._values else 0).setChecked(True)

    def set_texts(self, caption: str, texts: Sequence[str]) -> None:
        """One text for each value."""
        self._caption.setText(caption)
        for button, text in zip(self._group.buttons(), texts, strict=True):
            button.setText(text)
            button.setAccessibleName(f"{caption}: {text}")

    def _lay_out(self, columns: int) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._caption, 0, 0, 1, columns)
        for number in range(len(self._values)):
            button = QRadioButton(self)
            self._group.addButton(button, number)
            grid.addWidget(button, 1 + number // columns, number % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self._group.button(0).setChecked(True)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.changed.emit(self._values[number])
