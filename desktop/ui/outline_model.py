"""The outlines of all documents as one tree that is read branch by branch, when somebody looks."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desktop.guidance.document import Document
from desktop.guidance.refs import NodeRef
from desktop.text.fold import fold
from desktop.ui.outline_rows import cut, matching_paths, row_text, rows_below, whole_text

Index = QModelIndex | QPersistentModelIndex

CONTEXT = Qt.ItemDataRole.UserRole
"""True for a row that stands only above what the filter found."""

_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A document as it is listed: its id and its title."""

    id: str
    title: str


@dataclass(slots=True)
class _Branch:
    """One row; `children` are the numbers of the branches below, None until they are asked for."""

    ref: NodeRef | None
    text: str = ""
    whole: str = ""
    above: int = 0
    row: int = 0
    children: list[int] | None = None


class OutlineModel(QAbstractItemModel):
    """Documents at the top, their labelled and titled nodes below; what has no label is left to the reader."""

    def __init__(self, load_document: Callable[[str], Document], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load_document = load_document
        self._loaded: dict[str, Document] = {}
        self._entries: tuple[OutlineEntry, ...] = ()
        self._is_filtered = False
        self._found: dict[NodeRef, None] = {}
        self._kept: set[NodeRef] = set()
        self._current: tuple[NodeRef, ...] = ()
        self._branches = [_Branch(None)]

    def set_documents(self, entries: Sequence[OutlineEntry]) -> None:
        """List `entries`; none of them is loaded yet."""
        self._entries = tuple(entries)
        self._loaded.clear()
        self._rebuild()

    @property
    def has_documents(self) -> bool:
        """Whether anything is listed, filtered away or not."""
        return bool(self._entries)

    @property
    def branch_count(self) -> int:
        """How many rows have been made so far."""
        return len(self._branches) - 1

    def filter(self, words: str) -> int:
        """Keep the rows with every word of `words` and what stands above them; how many match.

        Accents and case count for nothing. No words: keep all, and return 0.
        """
        wanted = fold(words).split()
        found = {entry.id: matching_paths(self.document(entry.id), wanted) for entry in self._entries if wanted}
        self._is_filtered = bool(wanted)
        self._found = {NodeRef(id_, path): None for id_, paths in found.items() for path in paths}
        self._kept = {above for ref in self._found for above in self._line(ref)}
        self._rebuild()
        return len(self._found)

    @property
    def first_match(self) -> NodeRef | None:
        """The first row that the filter found."""
        return next(iter(self._found), None)

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
        for step in self._line(ref):
            index = next((row for row in self._rows(index) if self.ref(row) == step), index)
        return index

    def ref(self, index: Index) -> NodeRef:
        """What the row at `index` stands for; the path of a document's own row is empty."""
        ref = self._branch(index).ref
        assert ref is not None  # noqa: S101  only the root, which has no index, stands for nothing
        return ref

    def document(self, id_: str) -> Document:
        """The document, loaded when it is first asked for."""
        if id_ not in self._loaded:
            self._loaded[id_] = self._load_document(id_)
        return self._loaded[id_]

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        numbers = self._children(parent)
        return self.createIndex(row, 0, numbers[row]) if column == 0 and 0 <= row < len(numbers) else QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self._branch(index).above
        return self.createIndex(self._branches[above].row, 0, above) if above else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._children(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002  Qt's signature
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """A document is taken to have some until it is opened, so that it is not loaded for its arrow."""
        branch = self._branch(parent)
        if branch.children is None and branch.ref:
            return not branch.ref.path or any(True for _ in self._below(branch.ref))
        return self.rowCount(parent) > 0

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
                return self._is_filtered and branch.ref not in self._found
            case _:
                return None

    def _marked_font(self, branch: _Branch) -> QFont:
        font = QFont()
        font.setWeight(QFont.Weight.Bold if branch.ref == self._current[0] else QFont.Weight.DemiBold)
        return font

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._branches = [_Branch(None)]
        self.endResetModel()

    def _branch(self, index: Index) -> _Branch:
        return self._branches[index.internalId() if index.isValid() else 0]

    def _children(self, parent: Index) -> list[int]:
        number = parent.internalId() if parent.isValid() else 0
        branch = self._branches[number]
        if branch.children is None:
            made = self._listed() if branch.ref is None else self._below(branch.ref)
            branch.children = [self._add(child, number, row) for row, child in enumerate(made)]
        return branch.children

    def _add(self, branch: _Branch, above: int, row: int) -> int:
        branch.above, branch.row = above, row
        self._branches.append(branch)
        return len(self._branches) - 1

    def _listed(self) -> Iterator[_Branch]:
        for entry in self._entries:
            ref = NodeRef(entry.id, "")
            if self._is_kept(ref):
                yield _Branch(ref, cut(entry.title), entry.title)

    def _below(self, ref: NodeRef) -> Iterator[_Branch]:
        for node in rows_below(self.document(ref.document), ref.path or None):
            child = NodeRef(ref.document, node.path)
            if self._is_kept(child):
                yield _Branch(child, row_text(node), whole_text(node))

    def _is_kept(self, ref: NodeRef) -> bool:
        return not self._is_filtered or ref in self._kept

    def _line(self, ref: NodeRef) -> Iterator[NodeRef]:
        """The document, the nodes above `ref`, and `ref` itself, whether they have rows or not."""
        yield NodeRef(ref.document, "")
        if any(entry.id == ref.document for entry in self._entries) and ref.path in self.document(ref.document):
            for node in self.document(ref.document).ancestors(ref.path):
                yield NodeRef(ref.document, node.path)
            yield NodeRef(ref.document, ref.path)

    def _rows(self, parent: QModelIndex) -> Iterator[QModelIndex]:
        return (self.index(row, 0, parent) for row in range(self.rowCount(parent)))

    def _refs_up(self, index: QModelIndex) -> Iterator[NodeRef]:
        while index.isValid():
            yield self.ref(index)
            index = self.parent(index)
