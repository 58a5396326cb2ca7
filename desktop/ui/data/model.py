"""A page of data as rows and columns that can be filtered and sorted."""

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.guidance.data_page import Cell, DataPage, DataRow
from desktop.text.collation import Key, collation_key
from desktop.text.fold import fold

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_EMPTY = DataPage("", "", (), ())
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Order = tuple[int, float, str, Key]


class DataModel(QAbstractTableModel):
    """`page` is what is shown now: the rows that hold all words, in the wanted order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._whole = self.page = _EMPTY
        self._folded: list[str] = []
        self._numeric: set[int] = set()
        self._words, self._column, self._falls = "", -1, False

    def set_page(self, page: DataPage) -> None:
        """Show all of this page in its own order."""
        self._folded = [fold("\n".join(cell.text for cell in row.cells)) for row in page.rows]
        self._numeric = {place for row in page.rows for place, cell in enumerate(row.cells) if cell.number is not None}
        self._whole, self._words, self._column = page, "", -1
        self._show()

    def set_filter(self, words: str) -> None:
        """Keep the rows that hold all of these words, without accents and case."""
        self._words = words
        self._show()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Numbers and days by size, words as in a dictionary, empty cells last; -1 is the order of the text."""
        self._column, self._falls = column, order is Qt.SortOrder.DescendingOrder
        self._show()

    def row(self, index: Index) -> DataRow | None:
        return self.page.rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.page.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.page.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.page.rows[index.row()].cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(cell.text.split())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.page.columns[index.column()]}: {cell.text or '—'}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.page.columns[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(section)
            case _:
                return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return _NUMBERS if column in self._numeric else _WORDS

    def _show(self) -> None:
        self.beginResetModel()
        words = fold(self._words).split()
        rows = [
            row
            for row, folded in zip(self._whole.rows, self._folded, strict=True)
            if all(word in folded for word in words)
        ]
        self.page = replace(self._whole, rows=tuple(self._sorted(rows)))
        self.endResetModel()

    def _sorted(self, rows: list[DataRow]) -> list[DataRow]:
        if self._column < 0:
            return rows
        full = [row for row in rows if row.cells[self._column].text]
        empty = [row for row in rows if not row.cells[self._column].text]
        return sorted(full, key=lambda row: _order(row.cells[self._column]), reverse=self._falls) + empty


def _order(cell: Cell) -> Order:
    match cell.number if cell.order is None else cell.order:
        case None:
            return 2, 0.0, "", collation_key(cell.text)
        case str() as words:
            return 1, 0.0, words, collation_key(cell.text)
        case number:
            return 0, float(number), "", collation_key(cell.text)
