"""Queries of before as a list: the saved ones, then the latest."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont, QIcon, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.icons import icon
from desktop.ui.kit.stop_list import StopList
from desktop.ui.kit.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class QueryModel(QAbstractListModel):
    """A header, and the queries below it, for each kind that has any."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str]] = []
        self._icons: dict[str, QIcon] = {}
        self.stops: tuple[int, ...] = ()
        """The rows that can be chosen."""

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Those of the kinds of rows: "saved" and "recent"."""
        self._icons = icons

    def set_queries(self, saved: tuple[str, tuple[str, ...]], recent: tuple[str, tuple[str, ...]]) -> None:
        """Each a header with its queries."""
        self.beginResetModel()
        self._rows = []
        for kind, (header, queries) in (("saved", saved), ("recent", recent)):
            if queries:
                self._rows += [("header", header), *((kind, query) for query in queries)]
        self.stops = tuple(row for row, (kind, _) in enumerate(self._rows) if kind != "header")
        self.endResetModel()

    def query(self, row: int) -> str:
        """The query of a row; "" where there is none."""
        return self._rows[row][1] if row in self.stops else ""

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if index.row() in self.stops else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        kind, text = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.DecorationRole:
                return self._icons.get(kind)
            case Qt.ItemDataRole.FontRole if kind == "header":
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case _:
                return None


class QueryList(StopList):
    """Enter or a click runs a query, Delete forgets it."""

    chosen = Signal(str)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("query_list")
        self.queries = QueryModel(self)
        self.setModel(self.queries)
        self.clicked.connect(self._on_clicked)
        self.opened.connect(self._on_opened)

    def set_theme(self, theme: Theme) -> None:
        names = {"saved": "star", "recent": "clock"}
        self.queries.set_icons({kind: icon(name, theme.muted) for kind, name in names.items()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        query = self.queries.query(self.currentIndex().row())
        if event.key() == Qt.Key.Key_Delete and query:
            at = self.at
            self.forgotten.emit(query)
            self.go(min(at, len(self.stops) - 1))
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self.queries.query(index.row()):
            self._on_opened()

    @Slot()
    def _on_opened(self) -> None:
        if query := self.queries.query(self.currentIndex().row()):
            self.chosen.emit(query)
