"""How to write a query, shown where there is none yet and where nothing was found."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

EXAMPLES = ("kinh te", '"giải phóng mặt bằng"', "42-KL/TW")


class SearchHelp(QWidget):
    """`query_requested` carries an example or a suggestion that was pressed."""

    query_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._suggestion = self._button("")
        self._buttons = tuple(self._button(example) for example in EXAMPLES)
        self._reasons = tuple(QLabel(self, wordWrap=True) for _ in EXAMPLES)
        self._keys = QLabel(self, wordWrap=True)
        self._keys.setProperty("role", "caption")
        self._lay_out()
        self.show_empty()

    def show_empty(self) -> None:
        self._retranslate()
        self._show_examples(shown=True)
        self._sentence.setText(self.tr("Gõ có dấu hay không dấu đều được. Kết quả hiện ra ngay khi gõ. Ví dụ:"))
        self._suggestion.hide()

    def show_nothing(self, query: str, suggestion: str | None) -> None:
        self._retranslate()
        self._show_examples(shown=True)
        text = self.tr("Không có đoạn nào chứa “{query}”. Hãy thử ít từ hơn, hoặc bỏ dấu ngoặc kép. Ví dụ:")
        self._sentence.setText(text.format(query=query.strip()))
        self._suggestion.setVisible(suggestion is not None)
        self._suggestion.setProperty("query", suggestion)
        self._suggestion.setText(self.tr("Có phải muốn tìm: {query}").format(query=suggestion))

    def show_failure(self, query: str, sentence: str) -> None:
        """There is no answer; the query can be asked again."""
        self._retranslate()
        self._show_examples(shown=False)
        self._sentence.setText(sentence)
        self._suggestion.show()
        self._suggestion.setProperty("query", query)
        self._suggestion.setText(self.tr("Thử lại"))

    def _show_examples(self, *, shown: bool) -> None:
        for part in (*self._buttons, *self._reasons, self._keys):
            part.setVisible(shown)

    def _button(self, query: str) -> QPushButton:
        button = QPushButton(query, self)
        button.setProperty("query", query)
        button.clicked.connect(self._on_pressed)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (button, reason) in enumerate(zip(self._buttons, self._reasons, strict=True)):
            grid.addWidget(button, row, 0)
            grid.addWidget(reason, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 0, 18, 16)
        column.setSpacing(16)
        column.addWidget(self._sentence)
        column.addWidget(self._suggestion, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(grid)
        column.addWidget(self._keys)
        column.addStretch(1)

    def _retranslate(self) -> None:
        reasons = (
            self.tr("không dấu: ra cả “kinh tế”, “Kinh tế”"),
            self.tr("trong ngoặc kép: các từ đi liền nhau, đúng thứ tự"),
            self.tr("số hiệu văn bản: ra đoạn viện dẫn văn bản đó"),
        )
        for label, button, reason in zip(self._reasons, self._buttons, reasons, strict=True):
            label.setText(reason)
            button.setAccessibleName(self.tr("Tìm {query}").format(query=button.text()))
        self._keys.setText(self.tr("Phím xuống: vào danh sách  ·  Enter: mở đoạn  ·  Esc: trở lại đọc"))

    @Slot()
    def _on_pressed(self) -> None:
        self.query_requested.emit(str(self.sender().property("query")))
