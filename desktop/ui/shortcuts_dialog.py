"""Every key of the window, of the text and of a show on one sheet, made from the tables that the keys come from."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.present.keymap import BINDINGS
from desktop.present.words import action_label, key_name
from desktop.ui.actions import MENUS, TABLE, shown_key, translated
from desktop.ui.deck_actions import DECK_TABLE
from desktop.ui.dialog import Dialog

READING_KEYS = (("Tab", "Shift+Tab"), ("Enter",), ("Esc",), ("PgDown", "PgUp"), ("Home", "End"))
"""What the text itself does with keys, beside the actions of the window."""

SEARCH_KEYS = (("Down",), ("Ctrl+Enter",), ("Delete",), ("Enter", "Shift+Enter"), ("Esc",))
"""What the search line, its lists and the line for the open document do with keys."""

BESIDE = 2
"""How many keys stand beside each other; more of them would push the texts out of a narrow window."""


class ShortcutsDialog(Dialog):
    """One row for each thing that keys do: in the order of the menus, then in a search, the text, a show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._menus: dict[str, QLabel] = {}
        self._texts: dict[str, QLabel] = {}
        for menu in MENUS:
            self._add_actions(menu)
        self._search = self._add_section()
        self._search_texts = [self._add_row(map(shown_key, keys)) for keys in SEARCH_KEYS]
        self._reading = self._add_section()
        self._reading_texts = [self._add_row(map(shown_key, keys)) for keys in READING_KEYS]
        self._deck = self._add_section()
        self._deck_texts = [self._add_row(map(shown_key, spec.keys)) for spec in DECK_TABLE]
        self._show = self._add_section()
        self._show_texts = [self._add_row(map(key_name, binding.strokes)) for binding in BINDINGS]
        self.body.addLayout(self._grid)
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
        self._search.setText(self.tr("Khi tìm"))
        for label, text in zip(self._search_texts, self._search_words(), strict=True):
            label.setText(text)
        self._reading.setText(self.tr("Trong nội dung tài liệu"))
        for label, text in zip(self._reading_texts, self._reading_words(), strict=True):
            label.setText(text)
        self._deck.setText(self.tr("Khi sửa bộ trang chiếu"))
        for label, spec in zip(self._deck_texts, DECK_TABLE, strict=True):
            label.setText(translated(spec.text).removesuffix("…"))
        self._show.setText(self.tr("Khi đang trình chiếu"))
        for label, binding in zip(self._show_texts, BINDINGS, strict=True):
            label.setText(action_label(binding.action).removesuffix("…"))

    def _search_words(self) -> tuple[str, ...]:
        return (
            self.tr("Từ ô tìm vào danh sách"),
            self.tr("Tìm theo lời gợi ý"),
            self.tr("Quên một lần tìm trước"),
            self.tr("Chỗ sau, chỗ trước khi tìm trong tài liệu"),
            self.tr("Trở lại đọc"),
        )

    def _reading_words(self) -> tuple[str, ...]:
        return (
            self.tr("Tới chú thích, viện dẫn, số liệu kế tiếp hoặc liền trước"),
            self.tr("Giải thích chỗ đang chọn"),
            self.tr("Đóng lời giải thích"),
            self.tr("Cuộn một trang"),
            self.tr("Tới đầu hoặc cuối tài liệu"),
        )

    def _add_actions(self, menu: str) -> None:
        self._menus[menu] = self._add_section()
        for spec in TABLE:
            if spec.menu == menu:
                self._texts[spec.id] = self._add_row(map(shown_key, spec.keys))

    def _add_section(self) -> QLabel:
        label = self._label("section")
        label.setContentsMargins(0, 12, 0, 0)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)
        return label

    def _add_row(self, keys: Iterable[str]) -> QLabel:
        """A row with these keys; its text comes later."""
        row, text = self._grid.rowCount(), self._label()
        self._grid.addWidget(text, row, 0)
        self._grid.addLayout(self._keys(list(dict.fromkeys(keys))), row, 1, Qt.AlignmentFlag.AlignRight)
        return text

    def _keys(self, names: list[str]) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(6)
        for first in range(0, len(names), BESIDE):
            line = QHBoxLayout()
            line.setSpacing(6)
            line.addStretch(1)
            for name in names[first : first + BESIDE]:
                line.addWidget(self._label("key", name))
            lines.addLayout(line)
        return lines

    def _label(self, role: str = "", text: str = "") -> QLabel:
        label = QLabel(text, self, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label
