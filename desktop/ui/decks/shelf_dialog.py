"""The decks that were saved: opened, named anew, deleted, and brought back while the list is open."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from desktop.ui.decks.shelf import ShelvedDeck
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.tips import plain_tip

DECK_ROLE = Qt.ItemDataRole.UserRole


class ShelfDialog(Dialog):
    """Each signal carries a ShelvedDeck: to open, to keep (under another name, or again), to delete."""

    open_requested = Signal(object)
    keep_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`titles` are those of the documents that the library holds."""
        super().__init__(parent)
        self.setObjectName("shelf")
        self._titles = titles
        self._removed: list[ShelvedDeck] = []
        self.list = QListWidget(self)
        self.list.setMinimumHeight(260)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._nothing = self.add_text(role="caption")
        self.body.addWidget(self.list, 1)
        self.rename, self.remove, self.restore = QPushButton(self), QPushButton(self), QPushButton(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.rename, self.remove, self.restore):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._close, self.open_button = self.add_button(), self.add_button("primary")
        self._connect()
        self.retranslate()
        self.show_decks(())

    @property
    def current(self) -> ShelvedDeck | None:
        item = self.list.currentItem()
        return item.data(DECK_ROLE) if item else None

    def show_decks(self, decks: Sequence[ShelvedDeck]) -> None:
        """The decks there are; the one that was chosen stays so."""
        before, row = self.current, max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for deck in decks:
            self._add(deck)
        same = [at for at, deck in enumerate(decks) if before and deck.id == before.id]
        self.list.setCurrentRow(same[0] if same else min(row, len(decks) - 1))
        self.list.blockSignals(False)
        self.list.setVisible(bool(decks))
        self._nothing.setVisible(not decks)
        for button in (self.rename, self.remove, self.open_button):
            button.setVisible(bool(decks))
        self._allow()
        self.resize(self.sizeHint())

    def retranslate(self) -> None:
        self.set_title(self.tr("Bộ trang chiếu đã cất"))
        self._nothing.setText(self.tr("Chưa cất bộ nào. Sửa một bộ trang chiếu (Ctrl+T) rồi nhấn Ctrl+S để cất."))
        self.list.setAccessibleName(self.windowTitle())
        self.rename.setText(self.tr("Đổi tên"))
        self.remove.setText(self.tr("Xóa"))
        self.restore.setText(self.tr("Lấy lại bộ vừa xóa"))
        self._close.setText(self.tr("Đóng"))
        self.open_button.setText(self.tr("Mở"))

    def _add(self, deck: ShelvedDeck) -> None:
        title = self._titles.get(deck.document, self.tr("tài liệu không còn trong kho"))
        item = QListWidgetItem(f"{deck.name}\n{title} · {_moment(deck.changed_at)}")
        item.setData(DECK_ROLE, deck)
        item.setToolTip(plain_tip(deck.name))
        self.list.addItem(item)

    def _connect(self) -> None:
        self.list.itemActivated.connect(self._on_open)
        self.list.currentRowChanged.connect(self._allow)
        self.list.itemChanged.connect(self._on_named)
        self.open_button.clicked.connect(self._on_open)
        self.rename.clicked.connect(self._on_rename)
        self.remove.clicked.connect(self._on_remove)
        self.restore.clicked.connect(self._on_restore)
        self._close.clicked.connect(self.reject)

    @Slot()
    def _allow(self) -> None:
        for button in (self.rename, self.remove, self.open_button):
            button.setEnabled(self.current is not None)
        self.restore.setVisible(bool(self._removed))

    @Slot()
    def _on_open(self) -> None:
        if deck := self.current:
            self.open_requested.emit(deck)

    @Slot()
    def _on_rename(self) -> None:
        """The line becomes a field with the name alone."""
        item, deck = self.list.currentItem(), self.current
        if deck:
            self.list.blockSignals(True)
            item.setText(deck.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.blockSignals(False)
            self.list.editItem(item)

    @Slot(QListWidgetItem)
    def _on_named(self, item: QListWidgetItem) -> None:
        deck: ShelvedDeck = item.data(DECK_ROLE)
        name = " ".join(item.text().split()) or deck.name
        self.keep_requested.emit(replace(deck, name=name))

    @Slot()
    def _on_remove(self) -> None:
        if deck := self.current:
            self._removed.append(deck)
            self.remove_requested.emit(deck)

    @Slot()
    def _on_restore(self) -> None:
        self.keep_requested.emit(self._removed.pop())


def _moment(changed_at: str) -> str:
    """The day and hour, as people write them here; "" where that can't be told."""
    moment = QDateTime.fromString(changed_at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
