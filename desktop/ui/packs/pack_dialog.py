"""A study pack to be made: which documents go into it, and what of the person's."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from desktop.library.reader import DocumentSummary
from desktop.study.packs.value import Wish
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.tips import plain_tip

_ID = Qt.ItemDataRole.UserRole
BOXES = ("marks", "notes", "cards", "schedules", "decks", "searches")
_UNCHECKED, _CHECKED = Qt.CheckState.Unchecked, Qt.CheckState.Checked


class PackDialog(Dialog):
    """`chosen` carries the Wish; the document that is read is checked at first."""

    chosen = Signal(object)

    def __init__(self, documents: Sequence[DocumentSummary], read: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("pack_dialog")
        self._advice = self.add_text("", "muted")
        self._caption = QLabel(self)
        self._caption.setProperty("role", "section")
        self.body.addWidget(self._caption)
        self.list = QListWidget(self)
        self.list.setObjectName("sections")
        self.list.setMinimumHeight(140)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for summary in documents:
            self._add(summary, is_read=summary.id == read)
        self.body.addWidget(self.list, 1)
        self._what = QLabel(self)
        self._what.setProperty("role", "section")
        self.body.addWidget(self._what)
        self.boxes = {name: QCheckBox(self) for name in BOXES}
        self._lay_out_boxes()
        self._close, self._write = self.add_button(), self.add_button("primary")
        self._connect()
        self.retranslate()
        self.list.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(760, 560).boundedTo(self.room())

    @property
    def wish(self) -> Wish:
        return Wish(self._chosen(), **{name: box.isChecked() and box.isEnabled() for name, box in self.boxes.items()})

    def accept(self) -> None:
        if self._chosen():
            self.chosen.emit(self.wish)
            super().accept()

    def retranslate(self) -> None:
        self.set_title(self.tr("Gói học tập cho đồng nghiệp"))
        self._advice.setText(self.tr("Một tệp .sotay với tài liệu và những gì bạn đã làm; đồng nghiệp mở bằng Ctrl+O."))
        self._caption.setText(self.tr("Tài liệu (phím cách để chọn)"))
        self.list.setAccessibleName(self.tr("Tài liệu trong gói"))
        self._what.setText(self.tr("Kèm theo"))
        texts = {
            "marks": self.tr("Đánh dấu của tôi"),
            "notes": self.tr("Ghi chú riêng ở các đánh dấu"),
            "cards": self.tr("Thẻ nhớ"),
            "schedules": self.tr("Lịch ôn của thẻ, để học tiếp ở máy khác"),
            "decks": self.tr("Bộ trang chiếu đã cất, cả ảnh"),
            "searches": self.tr("Các lượt tìm đã lưu"),
        }
        for name, box in self.boxes.items():
            box.setText(texts[name])
        self._close.setText(self.tr("Thôi"))
        self._write.setText(self.tr("Ghi gói…"))

    def _add(self, summary: DocumentSummary, *, is_read: bool) -> None:
        title = " · ".join(part for part in (summary.number, summary.title) if part)
        item = QListWidgetItem(title, self.list)
        item.setToolTip(plain_tip(title))
        item.setData(_ID, summary.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_CHECKED if is_read else _UNCHECKED)
        if is_read:
            self.list.setCurrentItem(item)

    def _lay_out_boxes(self) -> None:
        """What depends on another box stands at its right."""
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(16)
        for place, (name, box) in enumerate(self.boxes.items()):
            box.setChecked(getattr(Wish(()), name))
            grid.addWidget(box, place // 2, place % 2)
        self.body.addLayout(grid)

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._show_possible)
        self.boxes["marks"].toggled.connect(self._show_possible)
        self.boxes["cards"].toggled.connect(self._show_possible)
        self._close.clicked.connect(self.reject)
        self._write.clicked.connect(self.accept)
        self._write.setDefault(True)
        self._show_possible()

    @Slot()
    def _show_possible(self) -> None:
        self.boxes["notes"].setEnabled(self.boxes["marks"].isChecked())
        self.boxes["schedules"].setEnabled(self.boxes["cards"].isChecked())
        self._write.setEnabled(bool(self._chosen()))

    def _chosen(self) -> tuple[str, ...]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() is _CHECKED)
