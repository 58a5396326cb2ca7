"""Which body gets a sheet of its tasks, or all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QWidget

from desktop.page.task_sheet import TaskSheet
from desktop.ui.kit.dialog import Dialog

_ROWS = 8


class SheetDialog(Dialog):
    """`chosen` carries the TaskSheets to be written: that of a body, or, by the first row, one for each."""

    chosen = Signal(object)

    def __init__(self, sheets: Sequence[TaskSheet], body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("sheet_dialog")
        self._sheets = tuple(sheets)
        self._advice = self.add_text("", "caption")
        self.bodies = QListWidget(self)
        self.bodies.setObjectName("data_kinds")
        self.bodies.setMinimumHeight(_ROWS * self.bodies.fontMetrics().height() * 2)
        self.bodies.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.bodies, 1)
        self._close, self._write = self.add_button(), self.add_button("primary")
        self._write.setDefault(True)
        self._close.clicked.connect(self.reject)
        self._write.clicked.connect(self.accept)
        self.bodies.itemActivated.connect(self._on_activated)
        self.retranslate()
        names = [sheet.body for sheet in self._sheets]
        self.bodies.setCurrentRow(1 + names.index(body) if body in names else 0)
        self.bodies.setFocus()

    def accept(self) -> None:
        row = self.bodies.currentRow()
        self.chosen.emit(self._sheets if row <= 0 else self._sheets[row - 1 : row])
        super().accept()

    def retranslate(self) -> None:
        self.set_title(self.tr("Phiếu giao việc"))
        self._advice.setText(
            self.tr("Việc được giao nguyên văn, kèm vị trí và thời hạn trong văn bản; ghi ra PDF để in, hoặc Word.")
        )
        self.bodies.setAccessibleName(self.tr("Ai được giao việc"))
        row = self.bodies.currentRow()
        self.bodies.clear()
        self.bodies.addItem(self.tr("Tất cả, mỗi nơi một trang"))
        for sheet in self._sheets:
            tasks = self.tr("%n việc", "", len(sheet.tasks))
            self.bodies.addItem(f"{sheet.body} ({tasks})")
        self.bodies.setCurrentRow(row)
        self._close.setText(self.tr("Thôi"))
        self._write.setText(self.tr("Ghi tệp…"))

    @Slot()
    def _on_activated(self) -> None:
        self.accept()
