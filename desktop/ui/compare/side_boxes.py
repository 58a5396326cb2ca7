"""Which two are compared: a box for the old side, one for the new one, and a button that changes them over."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.ui.compare.sides import Choice


class SideBoxes(QWidget):
    """`chosen` carries the Choices (old, new); `file_wanted` says that a file is to be the new side."""

    chosen = Signal(object)
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []
        self.old, self.new = QComboBox(self), QComboBox(self)
        self.swap, self.file = (QPushButton(self, autoDefault=False) for _ in range(2))
        self._labels = QLabel(self), QLabel(self)
        self._arrange()
        for box in (self.old, self.new):
            box.activated.connect(self._on_chosen)
        self.swap.clicked.connect(self.turn_round)
        self.file.clicked.connect(self.file_wanted)
        self.retranslate()

    @property
    def pair(self) -> tuple[Choice, Choice] | None:
        """The two that are chosen; None while there is nothing to choose from."""
        if self.old.currentIndex() < 0 or self.new.currentIndex() < 0:
            return None
        return self._choices[self.old.currentIndex()], self._choices[self.new.currentIndex()]

    def set_choices(self, choices: Sequence[Choice], old: int, new: int) -> None:
        """Offer these, and choose two of them by their places; -1 for none."""
        self._choices = list(choices)
        for box, place in ((self.old, old), (self.new, new)):
            box.clear()
            box.addItems([choice.name for choice in choices])
            box.setCurrentIndex(place)

    def add_file(self, path: Path) -> None:
        """Offer a file that is not in the library, and compare with it: it is the newer of the two."""
        before = self.pair
        choice = Choice(self.tr("Tệp {name}").format(name=path.name), path=path)
        self._choices.append(choice)
        for box in (self.old, self.new):
            box.addItem(choice.name)
        if before and not before[1].path:
            self.old.setCurrentIndex(self.new.currentIndex())
        self.new.setCurrentIndex(len(self._choices) - 1)
        self._on_chosen()

    @Slot()
    def turn_round(self) -> None:
        """What was old is new: from that side what went is what came."""
        old, new = self.old.currentIndex(), self.new.currentIndex()
        self.old.setCurrentIndex(new)
        self.new.setCurrentIndex(old)
        self._on_chosen()

    def retranslate(self) -> None:
        names = self.tr("Bản cũ"), self.tr("Bản mới")
        for label, box, name in zip(self._labels, (self.old, self.new), names, strict=True):
            label.setText(name)
            box.setAccessibleName(name)
        self.swap.setText(self.tr("Đổi chiều (F9)"))
        self.file.setText(self.tr("So với tệp… (Ctrl+O)"))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for label, box in zip(self._labels, (self.old, self.new), strict=True):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(4)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(label)
            row.addWidget(box, 1)
        row.addWidget(self.swap)
        row.addWidget(self.file)

    @Slot()
    def _on_chosen(self) -> None:
        if self.pair:
            self.chosen.emit(self.pair)
