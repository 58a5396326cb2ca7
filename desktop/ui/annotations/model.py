"""Annotations as rows of a list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.annotations.filter import Listed
from desktop.ui.annotations.words import annotation_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

ROW = Qt.ItemDataRole.UserRole
"""The Listed of a row."""


class AnnotationModel(QAbstractListModel):
    """One row for each annotation."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Listed] = ()

    def set_rows(self, rows: Sequence[Listed]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.annotation.quote.text
            case Qt.ItemDataRole.AccessibleTextRole:
                words = annotation_name(row.annotation), row.annotation.quote.text, row.annotation.note, row.place
                return ". ".join(word for word in words if word)
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None
