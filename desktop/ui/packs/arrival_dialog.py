"""A colleague's study pack, looked through before anything of it comes in."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from desktop.study.opening import shown_time
from desktop.study.packs.arrival import Arrived, Standing
from desktop.study.packs.taking import Taken
from desktop.ui.kit.dialog import Dialog
from desktop.ui.packs.words import PackWords


class ArrivalDialog(Dialog):
    """`accepted` asks to take it in; `apart_requested` says whether other editions are to stand by themselves."""

    apart_requested = Signal(bool)

    def __init__(self, name: str, arrived: Arrived, taken: Taken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("arrival_dialog")
        self._name, self._arrived, self._taken = name, arrived, taken
        self._words = PackWords(self)
        self._made = self.add_text("", "muted")
        self._documents_caption = self._caption()
        self._titles = [(self.add_text(one.document.title, "title"), self.add_text()) for one in arrived.documents]
        self.apart = QCheckBox(self)
        self.apart.setVisible(any(one.standing is Standing.OTHER for one in arrived.documents))
        self.apart.toggled.connect(self.apart_requested)
        self.body.addWidget(self.apart)
        self._what_caption = self._caption()
        self.what = self.add_text()
        self.carried = self.add_text()
        self._safe = self.add_text("", "muted")
        self.body.addStretch(1)
        self._close, self._take = self.add_button(), self.add_button("primary")
        self._close.clicked.connect(self.reject)
        self._take.clicked.connect(self.accept)
        self._take.setDefault(True)
        self._take.setFocus()
        self.retranslate()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(680, 460)).boundedTo(self.room())

    def show_arrived(self, arrived: Arrived, taken: Taken) -> None:
        """What would become of it now."""
        self._arrived, self._taken = arrived, taken
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Gói của đồng nghiệp"))
        made = shown_time(datetime.fromisoformat(self._arrived.pack.made_at))
        self._made.setText(self.tr("{name}, ghi lúc {time}").format(name=self._name, time=made))
        self._documents_caption.setText(self.tr("Tài liệu trong gói"))
        for (title, standing), one in zip(self._titles, self._arrived.documents, strict=True):
            standing.setText(self._words.standing(one.standing))
            title.setAccessibleDescription(standing.text())
        self.apart.setText(self.tr("Thêm bản trong gói thành một tài liệu riêng, không theo bản của máy này"))
        self._what_caption.setText(self.tr("Sẽ vào sổ tay của bạn"))
        self.what.setText("\n".join(self._words.became(self._arrived.pack, self._taken)))
        self.carried.setText(self._words.carried(self._taken))
        self.carried.setVisible(bool(self.carried.text()))
        self._safe.setText(self.tr("Ghi chép hiện có được sao lưu trước; nhập xong có thể hoàn lại như cũ."))
        self._close.setText(self.tr("Không nhập"))
        self._take.setText(self.tr("Nhập"))

    def _caption(self) -> QLabel:
        caption = QLabel(self)
        caption.setProperty("role", "section")
        self.body.addWidget(caption)
        return caption
