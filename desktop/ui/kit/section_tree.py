"""The sections of a document as a tree of check boxes."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from desktop.ui.kit.tips import plain_tip

_PATH = Qt.ItemDataRole.UserRole
SHOWN_ROWS = 5


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A heading: its path, its title with its label, and the headings below it."""

    path: str
    title: str
    below: tuple["SectionRow", ...] = ()


class SectionTree(QTreeWidget):
    """`changed` says that other sections are checked."""

    changed = Signal()

    def __init__(self, rows: Sequence[SectionRow], parent: QWidget | None = None) -> None:
        """All sections are checked at first."""
        super().__init__(parent)
        self.setObjectName("sections")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: tuple[SectionRow, ...] = ()
        self.show_rows(rows)
        self.itemChanged.connect(self._on_changed)

    @property
    def sections(self) -> tuple[str, ...]:
        """The paths of what is checked; of a section that is checked whole only its own."""
        return tuple(path for item in _tops(self) for path in _checked(item))

    def show_rows(self, rows: Sequence[SectionRow]) -> None:
        """Hold these sections; where they are others than before, all are checked."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        self.clear()
        self.addTopLevelItems([_item(row) for row in rows])
        self.setMinimumHeight(SHOWN_ROWS * max(self.sizeHintForRow(0), self.fontMetrics().lineSpacing() + 12))
        for first in list(_tops(self))[:1]:
            self.setCurrentItem(first)

    @property
    def are_all(self) -> bool:
        """Whether every section is checked whole."""
        return all(item.checkState(0) is Qt.CheckState.Checked for item in _tops(self))

    def check(self, sections: Collection[str]) -> None:
        """Check these sections with all below them, and no others; all for none. Says nothing about it."""
        self.blockSignals(True)
        for item in _tops(self):
            _check(item, sections, is_above=not sections)
        self.blockSignals(False)
        self.viewport().update()

    def check_only(self, path: str) -> None:
        """Check this top section and no other."""
        for item in _tops(self):
            is_it = item.data(0, _PATH) == path
            item.setCheckState(0, Qt.CheckState.Checked if is_it else Qt.CheckState.Unchecked)

    @Slot(QTreeWidgetItem, int)
    def _on_changed(self, _item: QTreeWidgetItem, _column: int) -> None:
        self.changed.emit()


def _item(row: SectionRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.title])
    item.setToolTip(0, plain_tip(row.title))
    item.setData(0, _PATH, row.path)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
    item.addChildren([_item(below) for below in row.below])
    item.setCheckState(0, Qt.CheckState.Checked)
    return item


def _tops(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    return (item for at in range(tree.topLevelItemCount()) if (item := tree.topLevelItem(at)))


def _check(item: QTreeWidgetItem, sections: Collection[str], *, is_above: bool) -> None:
    is_in = is_above or item.data(0, _PATH) in sections
    item.setCheckState(0, Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked)
    for at in range(item.childCount()):
        if below := item.child(at):
            _check(below, sections, is_above=is_in)


def _checked(item: QTreeWidgetItem) -> Iterator[str]:
    match item.checkState(0):
        case Qt.CheckState.Checked:
            yield item.data(0, _PATH)
        case Qt.CheckState.PartiallyChecked:
            for at in range(item.childCount()):
                if below := item.child(at):
                    yield from _checked(below)
