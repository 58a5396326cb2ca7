"""The rows of a page of data: columns share the width by what they hold."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from desktop.ui.data.model import DataModel

_PADDING, _SORT_SIGN = 28, 16
_LEAST = 110
"""What a column with more to say gets at least, in pixels."""

_LOOKED_AT = 200
"""Rows whose words are measured."""


class DataTable(QTreeView):
    """Sorts by a click on a header; the columns fill the width of the view, and go beyond it only where it is small."""

    def __init__(self, model: DataModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data_table")
        self._model = model
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_sorting(self, column: int, order: Qt.SortOrder) -> None:
        """Put the arrow over the column; none for -1."""
        self.header().setSortIndicatorShown(column >= 0)
        self.header().setSortIndicator(column, order)

    @Slot()
    def share_width(self) -> None:
        """Give every column what it asks for, the long ones as much as is left."""
        wanted = [self._wanted(column) for column in range(self._model.columnCount())]
        least = sum(min(width, _LEAST) for width in wanted)
        for column, width in enumerate(shared(wanted, max(self.viewport().width(), least))):
            self.setColumnWidth(column, width)

    def go_to(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def showEvent(self, event: QShowEvent) -> None:
        """Rows get the height of the style, which is not known before."""
        super().showEvent(event)
        self.doItemsLayout()
        self.share_width()

    def _wanted(self, column: int) -> int:
        words = [row.cells[column].text for row in self._model.page.rows[:_LOOKED_AT]]
        longest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        name = self.header().fontMetrics().horizontalAdvance(self._model.page.columns[column]) + _SORT_SIGN
        return max(longest, name) + _PADDING


def shared(wanted: Sequence[int], room: int) -> list[int]:
    """Widths that fill `room`: what asks for less than its share gets that, the others part the rest alike."""
    given = [0] * len(wanted)
    left = sorted(range(len(wanted)), key=wanted.__getitem__)
    for done, place in enumerate(left):
        given[place] = min(wanted[place], room // (len(left) - done))
        room -= given[place]
    if left:
        given[left[-1]] += room
    return given
