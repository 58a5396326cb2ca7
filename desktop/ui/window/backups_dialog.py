"""What was backed up, to be looked at and put back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QWidget

from desktop.study.backups import Backup, Contents
from desktop.study.opening import shown_time
from desktop.ui.kit.dialog import Dialog
from desktop.ui.window.folders_form import shown_path


class BackupsDialog(Dialog):
    """`chosen` carries the Backup that is to be put back."""

    chosen = Signal(object)

    def __init__(self, previews: Sequence[tuple[Backup, Contents]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("backups_dialog")
        self._previews = previews
        self._advice = self.add_text("", "muted")
        self.list = QListWidget(self)
        self.list.setMinimumHeight(180)
        self.list.setSpacing(6)
        self.body.addWidget(self.list, 1)
        self.preview = self.add_text()
        self._close, self._restore = self.add_button(), self.add_button("primary")
        self._close.clicked.connect(self.reject)
        self._restore.clicked.connect(self.accept)
        self._restore.setEnabled(bool(previews))
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self.accept)
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(640, 520).boundedTo(self.room())

    def accept(self) -> None:
        if self._previews:
            self.chosen.emit(self._previews[max(self.list.currentRow(), 0)][0])
            super().accept()

    def retranslate(self) -> None:
        self.set_title(self.tr("Bản sao lưu ghi chép"))
        some = self.tr("Chọn một bản để khôi phục. Ghi chép hiện có được sao lưu trước, nên không mất gì.")
        none = self.tr("Chưa có bản sao lưu nào; bản đầu tiên được tạo khi thoát chương trình.")
        self._advice.setText(some if self._previews else none)
        self.list.setAccessibleName(self.tr("Các bản sao lưu"))
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        self.list.addItems([shown_time(backup.made_at) for backup, _ in self._previews])
        self.list.setCurrentRow(row)
        self._close.setText(self.tr("Đóng"))
        self._restore.setText(self.tr("Khôi phục bản này"))

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self.preview.setText(self._words(*self._previews[row]) if 0 <= row < len(self._previews) else "")

    def _words(self, backup: Backup, contents: Contents) -> str:
        last = contents.last_change and shown_time(datetime.fromisoformat(contents.last_change))
        parts = (
            self.tr("%n đánh dấu", "", contents.annotations),
            self.tr("%n bộ trang chiếu", "", contents.decks) if contents.decks else "",
            self.tr("sửa lần cuối {time}").format(time=last) if last else "",
        )
        return "\n".join((" · ".join(part for part in parts if part), shown_path(backup.path.parent)))
