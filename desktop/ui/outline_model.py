"""The outlines of all documents as one tree of Qt, read branch by branch."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desktop.guidance.document import Document
from desktop.guidance.refs import NodeRef
from desktop.ui.outline_branches import ROOT, Branch, Branches, OutlineEntry

__all__ = ["CONTEXT", "OutlineEntry", "OutlineModel"]

Index = QModelIndex | QPersistentModelIndex

CONTEXT = Qt.ItemDataRole.UserRole
"""True for a row that stands only above what the filter found."""

_NOWHERE = QModelIndex()


class OutlineModel(QAbstractItemModel):
    """Documents at the top, their labelled and titled nodes below; what has no label is left to the reader."""

    def __init__(self, load_document: Callable[[str], Document], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._branches = Branches(load_document)
        self._current: tuple[NodeRef, ...] = ()

    def set_documents(self, entries: Sequence[OutlineEntry]) -> None:
        """List `entries`; none of them is loaded yet."""
        self.beginResetModel()
        self._branches.set_entries(entries)
        self.endResetModel()

    def filter(self, words: str) -> None:
        """Keep the rows with every word of `words` and what stands above them; all of them for no words.

        Accents and case count for nothing.
        """
        self.beginResetModel()
        self._branches.filter(words)
        self.endResetModel()

    @property
    def match_count(self) -> int:
        """How many rows the filter found; 0 without a filter."""
        return self._branches.match_count

    @property
    def has_documents(self) -> bool:
        """Whether anything is listed, filtered away or not."""
        return self._branches.has_entries

    @property
    def branch_count(self) -> int:
        """How many rows have been made so far."""
        return len(self._branches)

    @property
    def first_match(self) -> NodeRef | None:
        """The first row that the filter found."""
        return self._branches.first_match

    def set_current(self, ref: NodeRef) -> QModelIndex:
        """Mark the row of `ref`, or of the nearest node above it that has one, and all rows above that."""
        before, index = self._current, self.index_of(ref)
        self._current = tuple(self._refs_up(index))
        for changed in set(before) ^ set(self._current) | set(before[:1]) | set(self._current[:1]):
            if (row := self.index_of(changed)).isValid():
                self.dataChanged.emit(row, row, [Qt.ItemDataRole.FontRole])
        return index

    def index_of(self, ref: NodeRef) -> QModelIndex:
        """The row of `ref` or of the nearest node above it; invalid for a document that is not shown."""
        index = QModelIndex()
        for step in self._branches.line(ref):
            index = next((row for row in self._rows(index) if self.ref(row) == step), index)
        return index

    def ref(self, index: Index) -> NodeRef:
        """What the row at `index` stands for; the path of a document's own row is empty."""
        return self._branch(index).ref

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        numbers = self._branches.children(_number(parent))
        return self.createIndex(row, 0, numbers[row]) if column == 0 and 0 <= row < len(numbers) else QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self._branch(index).above
        return QModelIndex() if above == ROOT else self.createIndex(self._branches[above].row, 0, above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._branches.children(_number(parent)))

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002  Qt's signature
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return self._branches.may_open(_number(parent))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        branch = self._branch(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return branch.text
            case Qt.ItemDataRole.ToolTipRole:
                return branch.whole
            case Qt.ItemDataRole.FontRole if branch.ref in self._current:
                return self._marked_font(branch)
            case Qt.ItemDataRole.UserRole:
                return self._branches.is_context(branch.ref)
            case _:
                return None

    def _marked_font(self, branch: Branch) -> QFont:
        font = QFont()
        font.setWeight(QFont.Weight.Bold if branch.ref == self._current[0] else QFont.Weight.DemiBold)
        return font

    def _branch(self, index: Index) -> Branch:
        return self._branches[_number(index)]

    def _rows(self, parent: QModelIndex) -> Iterator[QModelIndex]:
        return (self.index(row, 0, parent) for row in range(self.rowCount(parent)))

    def _refs_up(self, index: QModelIndex) -> Iterator[NodeRef]:
        while index.isValid():
            yield self.ref(index)
            index = self.parent(index)


def _number(index: Index) -> int:
    return index.internalId() if index.isValid() else ROOT
