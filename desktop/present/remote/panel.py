"""How a phone becomes the remote: a code for its camera, the address in letters, and a way to switch it off."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

QUIET = 4
"""Modules of white around a code, which cameras need."""


class QrView(QWidget):
    """A QR code, black on white in every theme, as large as it fits."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[bytes, ...] = ()
        self.setMinimumSize(QSize(200, 200))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Mã QR của trang điều khiển"))

    def show_text(self, text: str) -> None:
        import segno

        self._rows = tuple(bytes(row) for row in segno.make_qr(text, error="m").matrix) if text else ()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        modules = len(self._rows) + 2 * QUIET
        # Whole pixels: a camera reads no code with grey edges.
        side = max(min(self.width(), self.height()) // modules, 1)
        left, top = (self.width() - side * modules) // 2, (self.height() - side * modules) // 2
        painter.fillRect(left, top, side * modules, side * modules, Qt.GlobalColor.white)
        for y, row in enumerate(self._rows, QUIET):
            for x, is_dark in enumerate(row, QUIET):
                if is_dark:
                    painter.fillRect(QRectF(left + x * side, top + y * side, side, side), Qt.GlobalColor.black)


class RemotePanel(QWidget):
    """`switched_off` asks to close the page."""

    switched_off = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code = QrView()
        self._words = QLabel(wordWrap=True)
        self._words.setProperty("role", "section")
        self._address = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._address.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._off = QPushButton(self.tr("Tắt điều khiển từ điện thoại"))
        self._off.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._off.clicked.connect(self.switched_off)
        beside = QVBoxLayout()
        beside.addStretch(1)
        for part in (self._words, self._address, self._off):
            beside.addWidget(part)
        beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setSpacing(24)
        row.addWidget(self._code, 1)
        row.addLayout(beside, 1)
        self.show_link("")

    @property
    def address(self) -> str:
        return self._address.text()

    def show_link(self, url: str) -> None:
        """The page's address; empty where this machine is in no network."""
        self._code.setVisible(bool(url))
        self._code.show_text(url)
        self._address.setText(url)
        self._off.setVisible(bool(url))
        self._words.setText(
            self.tr("Nối điện thoại vào cùng mạng Wi-Fi rồi quét mã này. Chỉ điện thoại có mã mới điều khiển được.")
            if url
            else self.tr("Máy này chưa ở trong mạng nào. Bật Wi-Fi, hoặc phát điểm truy cập từ điện thoại, rồi mở lại.")
        )
