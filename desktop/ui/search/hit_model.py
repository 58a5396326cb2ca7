"""Search results as a list model: a header for each document, and its hits below."""

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from desktop.guidance.refs import Hit, NodeRef
from desktop.ui.kit.model_index import Index
from desktop.ui.search.hit_groups import Group
from desktop.ui.search.hit_words import place_text, source_text, tier_text

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The Hit or the Group of a row."""
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
TIER_ROLE = Qt.ItemDataRole.UserRole + 2
SOURCE_ROLE = Qt.ItemDataRole.UserRole + 3


class HitModel(QAbstractListModel):
    """One page of hits. Headers can't be chosen; what they say is said by the first hit below them too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Group | Hit] = []
        self._groups: dict[int, Group] = {}
        self._has_tiers = True
        self.stops: tuple[int, ...] = ()
        """The rows that can be chosen."""

    def set_groups(self, groups: tuple[Group, ...], *, has_headers: bool, has_tiers: bool = True) -> None:
        """Show these; without headers where there is but one document to speak of.

        Without tiers where nothing was typed that could have matched more or less exactly.
        """
        self.beginResetModel()
        self._has_tiers = has_tiers
        self._rows, self._groups = [], {}
        for group in groups:
            if has_headers:
                self._rows.append(group)
                self._groups[len(self._rows)] = group
            self._rows.extend(group.hits)
        self.stops = tuple(row for row, shown in enumerate(self._rows) if isinstance(shown, Hit))
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """The hit of a row; None for a header, or where there is no such row."""
        shown = self._rows[row] if 0 <= row < len(self._rows) else None
        return shown if isinstance(shown, Hit) else None

    def row_of(self, ref: NodeRef) -> int | None:
        """The first row that leads to `ref`."""
        return next((row for row in self.stops if (hit := self.hit(row)) and hit.ref == ref), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.hit(index.row()) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._rows[index.row()]
        match self._rows[index.row()]:
            case Hit() as hit:
                return self._hit_data(hit, index.row(), role)
            case group:
                return self._header(group) if role in _TEXTS else None

    def _hit_data(self, hit: Hit, row: int, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.heading
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(part for part in self._said(hit, row) if part)
            case value if value == PLACE_ROLE:
                return place_text(hit)
            case value if value == TIER_ROLE:
                return self._tier(hit)
            case value if value == SOURCE_ROLE:
                return source_text(hit.source)
            case _:
                return None

    def _header(self, group: Group) -> str:
        if group.total is None:
            return group.title
        count = self.tr("%n kết quả", "", group.total)
        return f"{group.title}  ·  {count}"

    def _said(self, hit: Hit, row: int) -> tuple[str, ...]:
        header = self._header(self._groups[row]) if row in self._groups else ""
        return header, source_text(hit.source), place_text(hit), hit.heading, hit.snippet, self._tier(hit)

    def _tier(self, hit: Hit) -> str:
        return tier_text(hit.tier) if self._has_tiers else ""


_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
