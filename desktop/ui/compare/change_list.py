"""The changes as a list: a title for each section with how many, a line for each change."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from desktop.compare.changes import ChangeKind, Row, kinds_of
from desktop.ui.compare.sides import Compared
from desktop.ui.compare.words import count_words, line_of
from desktop.ui.kit.tips import plain_tip

_ROW = Qt.ItemDataRole.UserRole


class ChangeList(QTreeWidget):
    """`moved` carries the place among all rows of the change that is looked at, `chosen` the one to go to."""

    moved = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_list")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._changes: list[QTreeWidgetItem] = []
        self.currentItemChanged.connect(self._on_current)
        self.itemActivated.connect(self._on_activated)

    @property
    def place(self) -> int:
        """The place among all rows of the change that is looked at; of a section that of its first; -1 for none."""
        item = self.currentItem()
        while item is not None and item.childCount():
            item = item.child(0)
        return -1 if item is None else int(item.data(0, _ROW))

    def set_changes(self, compared: Compared, rows: Sequence[Row]) -> None:
        """Show these, and look at the first."""
        self.blockSignals(True)
        self.clear()
        self._changes = []
        for section, members in groupby(rows, compared.section):
            self._add(compared, section or self.tr("Ngoài các mục"), list(members))
        self.expandAll()
        self.blockSignals(False)
        if self._changes:
            self.setCurrentItem(self._changes[0])
        else:
            self.moved.emit(-1)

    def step(self, by: int) -> None:
        """Look at the next change, or for -1 at the one before; at the end nothing happens."""
        places = [int(item.data(0, _ROW)) for item in self._changes]
        if self.place not in places:
            return
        wanted = places.index(self.place) + by
        if 0 <= wanted < len(places):
            self.setCurrentItem(self._changes[wanted])

    def showEvent(self, event: QShowEvent) -> None:
        """Rows get the height of the style, which is not known before."""
        super().showEvent(event)
        self.doItemsLayout()

    def _add(self, compared: Compared, section: str, rows: list[Row]) -> None:
        counts = Counter(kind for row in rows for kind in kinds_of(row))
        counted = count_words({kind: counts[kind] for kind in ChangeKind})
        head = QTreeWidgetItem(self, [f"{section}  ({counted})"])
        head.setToolTip(0, plain_tip(head.text(0)))
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        for row in rows:
            line = QTreeWidgetItem(head, [line_of(row, compared.replaced(row))])
            line.setToolTip(0, plain_tip(line.text(0)))
            line.setData(0, _ROW, compared.places[id(row)])
            self._changes.append(line)

    @Slot()
    def _on_current(self) -> None:
        self.moved.emit(self.place)

    @Slot()
    def _on_activated(self) -> None:
        self.chosen.emit(self.place)
