"""A document that the library seems to have already: what is it to become?"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.guidance.document import Document
from desktop.library.filing import Filing
from desktop.library.reader import DocumentSummary
from desktop.ui.kit.dialog import Dialog


class AgainDialog(Dialog):
    """`chosen` carries REVISION or SEPARATE; closing it leaves the library as it is."""

    chosen = Signal(object)

    def __init__(self, coming: Document, stored: DocumentSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("again")
        self._coming, self._stored = coming, stored
        self._said = self.add_text()
        self._advice = self.add_text(role="caption")
        self.body.addStretch(1)
        self._leave, self._separate, self._revise = self.add_button(), self.add_button(), self.add_button("primary")
        self._revise.setDefault(True)
        self._revise.setFocus()
        self._leave.clicked.connect(self.reject)
        self._separate.clicked.connect(self._on_separate)
        self._revise.clicked.connect(self._on_revise)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Tài liệu này có vẻ đã có trong kho"))
        said = self.tr("Trong kho đã có: {stored}\n\nTệp vừa đọc: {coming}\n\nNội dung hai bản khác nhau.")
        self._said.setText(said.format(stored=_named(self._stored), coming=_named(self._coming)))
        self._advice.setText(self.tr("Bản sửa đổi thay cho bản cũ; tài liệu riêng đứng bên cạnh bản cũ."))
        self._leave.setText(self.tr("Thôi"))
        self._separate.setText(self.tr("Để thành tài liệu riêng"))
        self._revise.setText(self.tr("Nạp làm bản sửa đổi mới"))

    @Slot()
    def _on_separate(self) -> None:
        self.accept()
        self.chosen.emit(Filing.SEPARATE)

    @Slot()
    def _on_revise(self) -> None:
        self.accept()
        self.chosen.emit(Filing.REVISION)


def _named(document: Document | DocumentSummary) -> str:
    return " · ".join(part for part in (document.kind, document.number, document.title) if part)
