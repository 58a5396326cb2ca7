"""Cards as rows of a list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop.ui.cards.filter import ListedCard
from desktop.ui.cards.words import kind_title, states_words
from desktop.ui.kit.model_index import Index

_NOWHERE = QModelIndex()

ROW = Qt.ItemDataRole.UserRole
"""The ListedCard of a row."""


class CardModel(QAbstractListModel):
    """One row for each card."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[ListedCard] = ()

    def set_rows(self, rows: Sequence[ListedCard]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.kept.card.asked
            case Qt.ItemDataRole.AccessibleTextRole:
                card = row.kept.card
                words = states_words(row), card.asked, card.answer, kind_title(card.kind), row.place
                return ". ".join(word for word in words if word)
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None
