"""The front matter of a document, as lines that can be edited."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop.guidance.decisions.decision import FRONT_FIELDS, SetFront
from desktop.guidance.document import Document
from desktop.ui.kit.dialog import Dialog


class FrontDialog(Dialog):
    """`edited` carries a SetFront for each field that was changed, when the person is done."""

    edited = Signal(object)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("front")
        self._before = {field: getattr(document, field) or "" for field in FRONT_FIELDS}
        self._captions = {field: QLabel(self) for field in FRONT_FIELDS}
        self.lines = {field: QLineEdit(text, self) for field, text in self._before.items()}
        self.body.setSpacing(4)
        for field, line in self.lines.items():
            self._captions[field].setProperty("role", "section")
            self._captions[field].setBuddy(line)
            self.body.addWidget(self._captions[field])
            self.body.addWidget(line)
            self.body.addSpacing(6)
        self._leave, self._done = self.add_button(), self.add_button("primary")
        self._done.setDefault(True)
        self._leave.clicked.connect(self.reject)
        self._done.clicked.connect(self._on_done)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Phần đầu văn bản"))
        names = {
            "kind": self.tr("Loại văn bản"),
            "title": self.tr("Tên (trích yếu)"),
            "number": self.tr("Số, ký hiệu"),
            "issued_on": self.tr("Ngày ban hành (năm-tháng-ngày, như 2024-03-05)"),
            "place": self.tr("Nơi ban hành"),
            "issuer": self.tr("Cơ quan ban hành"),
        }
        for field, name in names.items():
            self._captions[field].setText(name)
            self.lines[field].setAccessibleName(name)
        self._leave.setText(self.tr("Thôi"))
        self._done.setText(self.tr("Xong"))

    @Slot()
    def _on_done(self) -> None:
        changed = {field: line.text() for field, line in self.lines.items() if line.text() != self._before[field]}
        self.accept()
        self.edited.emit(tuple(SetFront(field, text) for field, text in changed.items()))
