"""The folder of the data is not there: look again, or go on without it."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from desktop.ui.kit.dialog import Dialog


class Way(StrEnum):
    """What the person wants where the data is missing."""

    AGAIN = "again"
    HOME = "home"
    QUIT = "quit"


class MissingDataDialog(Dialog):
    """`way` is what was chosen; closed without a choice, nothing is opened."""

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missing_data_dialog")
        self._folder, self.way = folder, Way.QUIT
        self._what, self._advice = self.add_text(), self.add_text("", "muted")
        self.body.addStretch(1)
        self.buttons_of = {way: self.add_button("primary" if way is Way.AGAIN else "") for way in reversed(Way)}
        self.buttons_of[Way.QUIT].clicked.connect(self.reject)
        self.buttons_of[Way.HOME].clicked.connect(self._on_home)
        self.buttons_of[Way.AGAIN].clicked.connect(self._on_again)
        self.buttons_of[Way.AGAIN].setDefault(True)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Không thấy dữ liệu của bạn"))
        what = self.tr("Thư mục dữ liệu {folder} không có ở đây; hãy nối lại ổ đĩa đó rồi nhấn “Thử lại”.")
        self._what.setText(what.format(folder=self._folder))
        safe = self.tr("Mở từ bản sao lưu: dùng bản mới nhất ở chỗ thường lệ; dữ liệu ở ổ kia không bị đụng tới.")
        self._advice.setText(safe)
        self.buttons_of[Way.QUIT].setText(self.tr("Thoát"))
        self.buttons_of[Way.HOME].setText(self.tr("Mở từ bản sao lưu"))
        self.buttons_of[Way.AGAIN].setText(self.tr("Thử lại"))

    def _on_home(self) -> None:
        self.way = Way.HOME
        self.accept()

    def _on_again(self) -> None:
        self.way = Way.AGAIN
        self.accept()
