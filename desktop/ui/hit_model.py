"""Search results as a list model."""

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.guidance.refs import Hit, Tier

HIT_ROLE = Qt.ItemDataRole.UserRole
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
TIER_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


def tier_text(tier: Tier) -> str:
    """How exactly a hit matched, in words."""
    words = {
        Tier.NUMBER: QCoreApplication.translate("Hit", "đúng số hiệu"),
        Tier.EXACT_PHRASE: QCoreApplication.translate("Hit", "đúng cụm từ"),
        Tier.EXACT_WORDS: QCoreApplication.translate("Hit", "đúng dấu"),
        Tier.FOLDED_PHRASE: QCoreApplication.translate("Hit", "cụm từ không dấu"),
        Tier.FOLDED_WORDS: QCoreApplication.translate("Hit", "không dấu"),
        Tier.PREFIX: QCoreApplication.translate("Hit", "đầu từ"),
        Tier.FUZZY: QCoreApplication.translate("Hit", "gần đúng"),
    }
    return words[tier]


def place_text(hit: Hit) -> str:
    """Where a hit stands: "Mục II.2.1, chú thích 4"."""
    path = hit.breadcrumb[-1] if hit.breadcrumb else hit.ref.path
    places = {
        "front.preamble": QCoreApplication.translate("Hit", "Phần mở đầu"),
        "closing": QCoreApplication.translate("Hit", "Phần kết"),
    }
    place = places.get(path) or QCoreApplication.translate("Hit", "Mục {path}").format(path=path)
    if hit.ref.footnote is None:
        return place
    return place + QCoreApplication.translate("Hit", ", chú thích {label}").format(label=hit.ref.footnote)


class HitModel(QAbstractListModel):
    """One page of hits; `titles` names the documents where there is more than one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._titles: dict[str, str] = {}

    def set_titles(self, titles: dict[str, str]) -> None:
        self._titles = titles

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, row: int) -> Hit:
        return self._hits[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.heading or self._titles.get(hit.ref.document, "")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._place(hit)}. {hit.heading}. {hit.snippet}. {tier_text(hit.tier)}"
            case _:
                return self._own_data(hit, role)

    def _own_data(self, hit: Hit, role: int) -> object:
        match role:
            case value if value == HIT_ROLE:
                return hit
            case value if value == PLACE_ROLE:
                return self._place(hit)
            case value if value == TIER_ROLE:
                return tier_text(hit.tier)
            case _:
                return None

    def _place(self, hit: Hit) -> str:
        title = self._titles.get(hit.ref.document, "") if len(self._titles) > 1 else ""
        return " · ".join(part for part in (place_text(hit), title) if part)
