"""Chips that narrow a search: what it is narrowed to now, and by what it could be narrowed further."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.guidance.refs import Facet, Facets
from desktop.present.flow import FlowLayout
from desktop.ui.search.scopes import KEYS, Scope, narrowed, scopes_in, without

MOST = 24
"""Values in one menu; whoever looks for another one types it."""

_LONGEST = 48


class ScopeBar(QWidget):
    """`query_requested` carries the query with a scope more or less."""

    query_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scope_bar")
        self._query, self._facets = "", Facets()
        self._titles: Mapping[str, str] = {}
        self._row = FlowLayout(self, 8)
        self._offers = {key: self._offer() for key in KEYS}
        self._chips: list[QToolButton] = []
        self.hide()

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """The titles of the documents by their ids."""
        self._titles = titles

    def show_scopes(self, query: str, facets: Facets | None) -> None:
        """What `query` is narrowed to, and what `facets` offer; None leaves the offers as they are."""
        self._query = query
        if facets is not None:
            self._facets = facets
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        scopes = scopes_in(self._query)
        self._show_chips(scopes)
        used = {scope.key for scope in scopes}
        for key, facets in self._offered().items():
            self._fill(self._offers[key], key, facets if key not in used else ())
        self.setVisible(bool(scopes) or any(not offer.isHidden() for offer in self._offers.values()))
        self.updateGeometry()

    def _show_chips(self, scopes: tuple[Scope, ...]) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(scope) for scope in scopes]

    def _chip(self, scope: Scope) -> QToolButton:
        value = self._titles.get(scope.value, scope.value) if scope.key == "tailieu" else scope.value
        chip = QToolButton(self)
        chip.setProperty("role", "chip")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setText(f"{self._name(scope.key)}: {_cut(value)}  ×")
        chip.setToolTip(self.tr("Bỏ phạm vi này"))
        chip.setAccessibleName(self.tr("Bỏ phạm vi {name}: {value}").format(name=self._name(scope.key), value=value))
        chip.setProperty("query", without(self._query, scope))
        chip.clicked.connect(self._on_chip)
        self._row.addWidget(chip)
        chip.show()
        return chip

    def _offer(self) -> QToolButton:
        offer = QToolButton(self)
        offer.setProperty("role", "offer")
        offer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        offer.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        offer.setMenu(QMenu(offer))
        offer.menu().triggered.connect(self._on_picked)
        offer.hide()
        self._row.addWidget(offer)
        return offer

    def _fill(self, offer: QToolButton, key: str, facets: tuple[Facet, ...]) -> None:
        """One value alone narrows nothing."""
        offer.setVisible(len(facets) > 1)
        offer.setText(f"{self._name(key)}  ▾")
        offer.setAccessibleName(self.tr("Thu hẹp theo: {name}").format(name=self._name(key)))
        menu = offer.menu()
        menu.clear()
        for facet in facets[:MOST]:
            action = QAction(f"{_cut(self._label(key, facet)).replace('&', '&&')}\t{facet.count}", menu)
            action.setData((key, facet.value))
            menu.addAction(action)

    def _offered(self) -> dict[str, tuple[Facet, ...]]:
        facets = self._facets
        return {"tailieu": facets.documents, "loai": facets.kinds, "nam": facets.years, "muc": facets.sections}

    def _label(self, key: str, facet: Facet) -> str:
        return f"{facet.value} {facet.label}" if key == "muc" and facet.label != facet.value else facet.label

    def _name(self, key: str) -> str:
        names = {
            "tailieu": self.tr("Tài liệu"), "loai": self.tr("Loại"), "nam": self.tr("Năm"), "muc": self.tr("Mục"),
            "so": self.tr("Số hiệu"),
        }  # fmt: skip
        return names[key]

    @Slot()
    def _on_chip(self) -> None:
        self.query_requested.emit(str(self.sender().property("query")))

    @Slot(QAction)
    def _on_picked(self, action: QAction) -> None:
        key, value = action.data()
        self.query_requested.emit(narrowed(self._query, key, value))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(" ")[0] + "…"
