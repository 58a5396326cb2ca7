"""Every key of the window, of the text and of a show on one sheet, made from the tables that the keys come from."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.present.key_words import key_name, meaning_text, own_key_texts
from desktop.present.keymap import BINDINGS, NO_OWN, OwnKeys, strokes
from desktop.ui.decks.actions import DECK_TABLE
from desktop.ui.kit.actions import MENUS, TABLE, shown_key, translated
from desktop.ui.kit.dialog import Dialog
from desktop.ui.show.key_editor import KeyEditor

READING_KEYS = (("Tab", "Shift+Tab"), ("Enter",), ("Esc",), ("PgDown", "PgUp"), ("Home", "End"))
"""What the text itself does with keys, beside the actions of the window."""

SEARCH_KEYS = (("Down",), ("Ctrl+Enter",), ("Delete",), ("Enter", "Shift+Enter"), ("Esc",))
"""What the search line, its lists and the line for the open document do with keys."""

BESIDE = 2
"""How many keys stand beside each other; more of them would push the texts out of a narrow window."""


class ShortcutsDialog(Dialog):
    """One row for each thing that keys do: in the order of the menus, then in a search, the text, a show.

    The keys of a show can be changed here; `show_keys_changed` carries the person's own.
    """

    show_keys_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, own: OwnKeys = NO_OWN) -> None:
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
        self._changing = self._label("caption")
        self._changing.setWordWrap(True)
        self._editor = KeyEditor(own)
        self._own = self._label()
        self._own.setWordWrap(True)
        for part in (self._changing, self._editor, self._own):
            self._grid.addWidget(part, self._grid.rowCount(), 0, 1, 2)
        self._first_show_row = self._grid.rowCount()
        self._show_texts = [self._add_text() for _ in BINDINGS]
        self._show_keys: list[QWidget] = []
        self.body.addLayout(self._grid)
        self._editor.changed.connect(self._on_keys_changed)
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
        self._changing.setText(self.tr("Đổi phím: bấm vào ô dưới, nhấn phím rồi chọn việc cho nó"))
        self._editor.retranslate()
        for label, binding in zip(self._show_texts, BINDINGS, strict=True):
            label.setText(meaning_text(binding.action))
        self._list_show_keys()

    @Slot(object)
    def _on_keys_changed(self, own: OwnKeys) -> None:
        self._list_show_keys()
        self.show_keys_changed.emit(own)

    def _list_show_keys(self) -> None:
        """The keys of a show as they are now, after what the person made of them."""
        own = self._editor.own
        self._own.setText(self.tr("Phím riêng: {keys}").format(keys=" · ".join(own_key_texts(own))))
        self._own.setVisible(bool(own))
        for older in self._show_keys:
            older.hide()
            older.deleteLater()
        self._show_keys = []
        for row, binding in enumerate(BINDINGS, self._first_show_row):
            keys = QWidget()
            keys.setLayout(self._keys(list(dict.fromkeys(map(key_name, strokes(binding.action, own))))))
            self._grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
            # A widget that comes into a window in sight is hidden until it is shown.
            keys.show()
            self._show_keys.append(keys)

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
        text = self._add_text()
        row = self._grid.rowCount() - 1
        self._grid.addLayout(self._keys(list(dict.fromkeys(keys))), row, 1, Qt.AlignmentFlag.AlignRight)
        return text

    def _add_text(self) -> QLabel:
        """The left side of a new row."""
        text = self._label()
        text.setWordWrap(True)
        self._grid.addWidget(text, self._grid.rowCount(), 0)
        return text

    def _keys(self, names: list[str]) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
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
