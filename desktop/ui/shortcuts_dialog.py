"""Every action and its keys on one sheet, made from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.ui.actions import MENUS, TABLE, ActionSpec, shown_key, translated
from desktop.ui.dialog import Dialog


class ShortcutsDialog(Dialog):
    """One row for each action, in the order of the menus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self._menus = {menu: self._label("section") for menu in MENUS}
        self._texts = {spec.id: self._label() for spec in TABLE}
        self.body.addLayout(self._grid())
        self._close = self.add_button("primary")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Các phím tắt"))
        self._close.setText(self.tr("Đóng"))
        for menu, label in self._menus.items():
            label.setText(translated(MENUS[menu]).replace("&", ""))
        for spec in TABLE:
            self._texts[spec.id].setText(translated(spec.text).removesuffix("…"))

    def _label(self, role: str = "") -> QLabel:
        label = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for menu, label in self._menus.items():
            label.setContentsMargins(0, 12, 0, 0)
            grid.addWidget(label, grid.rowCount(), 0, 1, 2)
            for spec in TABLE:
                if spec.menu == menu:
                    self._add_row(grid, spec)
        grid.setColumnStretch(0, 1)
        return grid

    def _add_row(self, grid: QGridLayout, spec: ActionSpec) -> None:
        row, keys = grid.rowCount(), QHBoxLayout()
        keys.setSpacing(6)
        for key in spec.keys:
            label = self._label("key")
            label.setText(shown_key(key))
            keys.addWidget(label)
        grid.addWidget(self._texts[spec.id], row, 0)
        grid.addLayout(keys, row, 1, Qt.AlignmentFlag.AlignRight)
