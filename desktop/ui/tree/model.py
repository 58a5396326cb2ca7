"""The outlines of all documents as one tree of Qt, read branch by branch."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from desktop.guidance.document import Document
from desktop.guidance.refs import NodeCount, NodeRef
from desktop.study.progress import Progress, ReadState
from desktop.ui.kit.tips import plain_tip
from desktop.ui.tree.branches import ROOT, Branch, Branches, OutlineEntry
from desktop.ui.tree.counts import OutlineCounts
from desktop.ui.tree.notes import OutlineNotes

__all__ = ["CONTEXT", "COUNT", "MARKS", "SHARE", "OutlineEntry", "OutlineModel"]

Index = QModelIndex | QPersistentModelIndex

CONTEXT = Qt.ItemDataRole.UserRole
"""True for a row that stands only above what the filter found."""

COUNT = Qt.ItemDataRole.UserRole + 1
MARKS = Qt.ItemDataRole.UserRole + 2
SHARE = Qt.ItemDataRole.UserRole + 3
"""How many search results stand at a row and below it; 0 while no query stands."""

_NOWHERE = QModelIndex()


class OutlineModel(QAbstractItemModel):
    """Documents at the top, their labelled and titled nodes below; what has no label is left to the reader.

    `wanted` carries the id of a document whose rows somebody looks for: it is to be given to `add`, or to
    `go_without`. A filter wants one document after the other.
    """

    wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._branches = Branches()
        self._counts = OutlineCounts(self._branches.line)
        self._notes = OutlineNotes(self._branches.line)
        self._asked: set[str] = set()
        self._awaited: str | None = None
        self._current: tuple[NodeRef, ...] = ()

    def set_documents(self, entries: Sequence[OutlineEntry]) -> None:
        """List `entries`; those that were added before in the same revision keep their rows."""
        self.beginResetModel()
        self._branches.set_entries(entries)
        self.endResetModel()
        self._asked.clear()
        self._ask_next()

    def add(self, document: Document) -> bool:
        """Give a listed document its rows; whether there was anything new in it."""
        is_new = not self._branches.knows(document)
        self._counts.forget(document.id)
        self._notes.forget(document.id)
        if is_new and self._branches.has(document.id):
            self._replace(document)
        elif is_new:
            self._unfold(document)
        if document.id == self._awaited:
            self._ask_next()
        return is_new

    def go_without(self) -> None:
        """The document that the filter waits for can't be had."""
        if self._awaited is not None:
            self._ask_next()

    def filter(self, words: str) -> None:
        """Keep the rows with every word of `words` and what stands above them; all of them for no words.

        Accents and case count for nothing.
        """
        self.beginResetModel()
        self._branches.filter(words)
        self.endResetModel()
        if self._awaited is None:
            self._ask_next()

    @property
    def is_filtering(self) -> bool:
        """Whether there are documents that the filter has yet to look into."""
        return self._awaited is not None and self._branches.is_filtered

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

    def set_counts(self, counts: Iterable[NodeCount]) -> None:
        """How many search results stand at each node; none for a query that stands no longer."""
        was_empty = self._counts.is_empty
        self._counts.set(counts)
        if not (was_empty and self._counts.is_empty):
            self._tell_counts(QModelIndex())

    def set_notes(self, document: str, marks: Iterable[NodeCount], progress: Mapping[str, Progress]) -> None:
        """What the person has marked and read in the open document."""
        self._notes.set(document, marks, progress)
        self._tell_counts(QModelIndex())

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

    def canFetchMore(self, parent: Index) -> bool:
        ref = self.ref(parent)
        return bool(ref.document) and not self._branches.has(ref.document)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask(self.ref(parent).document)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        branch = self._branch(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return branch.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(branch)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(branch.whole)
            case Qt.ItemDataRole.FontRole if branch.ref in self._current:
                return self._marked_font(branch)
            case _:
                return self._told(branch.ref, role)

    def _told(self, ref: NodeRef, role: int) -> object:
        """What only this model's own roles tell."""
        own: dict[int, Callable[[NodeRef], object]] = {
            CONTEXT: self._branches.is_context,
            COUNT: self._counts.of,
            MARKS: self._notes.marks,
            SHARE: self._notes.share,
        }
        return own[role](ref) if role in own else None

    def _said(self, branch: Branch) -> str:
        hits, marks = self._counts.of(branch.ref), self._notes.marks(branch.ref)
        states = {ReadState.READ: self.tr("đã đọc"), ReadState.PART: self.tr("đã đọc một phần"), ReadState.UNREAD: ""}
        parts = (
            branch.text,
            self.tr("%n kết quả", "", hits) if hits else "",
            self.tr("%n đánh dấu", "", marks) if marks else "",
            states[self._notes.state(branch.ref)],
        )
        return ". ".join(part for part in parts if part)

    def _tell_counts(self, parent: QModelIndex) -> None:
        """Of the rows that were made; nobody has looked at others."""
        numbers = self._branches[_number(parent)].children or []
        if numbers:
            last = len(numbers) - 1
            roles = [COUNT, MARKS, SHARE, Qt.ItemDataRole.AccessibleTextRole]
            self.dataChanged.emit(self.index(0, 0, parent), self.index(last, 0, parent), roles)
        for row in range(len(numbers)):
            self._tell_counts(self.index(row, 0, parent))

    def _marked_font(self, branch: Branch) -> QFont:
        font = QFont()
        font.setWeight(QFont.Weight.Bold if branch.ref == self._current[0] else QFont.Weight.DemiBold)
        return font

    def _replace(self, document: Document) -> None:
        self.beginResetModel()
        self._branches.replace(document)
        self.endResetModel()

    def _unfold(self, document: Document) -> None:
        """Make rows for the document where rows of its are shown, or should be from now on."""
        number = self._branches.row_of(document.id)
        if number is not None:
            self._branches.children(number)  # that there are none yet: they come now
        self._branches.put(document)
        if number is not None:
            self._unfold_below(number)
        elif (row := self._branches.place_of(document.id)) is not None:
            self.beginInsertRows(QModelIndex(), row, row)
            self._branches.insert(document.id, row)
            self.endInsertRows()

    def _unfold_below(self, number: int) -> None:
        branch = self._branches[number]
        count, index = self._branches.count_below(branch.ref), self.createIndex(branch.row, 0, number)
        if count:
            self.beginInsertRows(index, 0, count - 1)
            branch.children = None
            self._branches.children(number)
            self.endInsertRows()
        else:
            self.dataChanged.emit(index, index)

    def _ask_next(self) -> None:
        missing = self._branches.missing if self._branches.is_filtered else iter(())
        self._awaited = next((document for document in missing if document not in self._asked), None)
        if self._awaited is not None:
            self._ask(self._awaited)

    def _ask(self, document: str) -> None:
        if document not in self._asked:
            self._asked.add(document)
            self.wanted.emit(document)

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
