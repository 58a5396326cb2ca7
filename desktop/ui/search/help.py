"""How to write a query and what was looked for before, shown where there is no query yet or nothing was found."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.kit.theme import Theme
from desktop.ui.search.query_list import QueryList
from desktop.ui.search.scopes import words_of

EXAMPLES = (
    "kinh te", '"giải phóng mặt bằng"', "42-KL/TW", "kinh tế -đô", "du lịch OR giải*", "muc:II.2 đầu tư",
)  # fmt: skip
_ROWS_SHOWN = 9


class SearchHelp(QWidget):
    """`query_requested` carries an example or an earlier query that was chosen.

    `forgotten` carries a query to be forgotten; `cleared` asks to forget all but the saved ones.
    """

    query_requested = Signal(str)
    forgotten = Signal(str)
    cleared = Signal()
    top_left = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scrolled")
        self._saved: tuple[str, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._list = QueryList(self)
        self._clear = QPushButton(self)
        self._clear.setProperty("role", "flat")
        self._sentence = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._again = self._button("")
        self._advice = QLabel(self, wordWrap=True)
        self._buttons = tuple(self._button(example) for example in EXAMPLES)
        self._reasons = tuple(QLabel(self, wordWrap=True) for _ in EXAMPLES)
        self._keys = QLabel(self, wordWrap=True)
        self._keys.setProperty("role", "caption")
        self._lay_out()
        self._connect()
        self.show_empty()

    def set_look(self, theme: Theme) -> None:
        self._list.set_theme(theme)

    def set_queries(self, saved: tuple[str, ...], recent: tuple[str, ...]) -> None:
        """What was looked for before, as it is to stand there; a saved query is not told twice."""
        self._saved, self._recent = saved, tuple(query for query in recent if query not in saved)
        self._show_queries()

    def enter_list(self) -> None:
        """The keyboard goes to the earlier queries, if they are in sight."""
        if not self._list.isHidden():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            self._list.go(max(self._list.at, 0))

    def show_empty(self) -> None:
        self._begin(shows_queries=True)
        self._sentence.hide()
        self._again.hide()
        self._advice.setText(self.tr("Gõ có dấu hay không dấu đều được. Kết quả hiện ra ngay khi gõ. Ví dụ:"))

    def show_nothing(self, query: str) -> None:
        self._begin(shows_queries=False)
        words = words_of(query)
        sentence = self.tr("Không có đoạn nào chứa “{query}”.")
        if words != query.strip():
            sentence = self.tr("Không có đoạn nào chứa “{query}” trong phạm vi đã chọn. Hãy bỏ bớt phạm vi ở trên.")
        self._sentence.setText(sentence.format(query=words))
        self._sentence.show()
        self._advice.setText(self.tr("Hãy thử ít từ hơn, hoặc bỏ dấu ngoặc kép. Ví dụ:"))
        self._again.hide()

    def show_failure(self, query: str, sentence: str) -> None:
        """There is no answer; the query can be asked again."""
        self._begin(shows_queries=False)
        self._show_examples(shown=False)
        self._sentence.setText(sentence)
        self._sentence.show()
        self._again.show()
        self._again.setProperty("query", query)
        self._again.setText(self.tr("Thử lại"))

    def _begin(self, *, shows_queries: bool) -> None:
        self._shows_queries = shows_queries
        self._retranslate()
        self._show_examples(shown=True)
        self._show_queries()

    def _show_queries(self) -> None:
        saved = (self.tr("Đã lưu"), self._saved)
        self._list.queries.set_queries(saved, (self.tr("Vừa tìm"), self._recent))
        self._list.setVisible(self._shows_queries and bool(self._saved or self._recent))
        self._clear.setVisible(self._shows_queries and bool(self._recent))
        rows = self._list.queries.rowCount()
        height = self._list.sizeHintForRow(0) if rows else 0
        self._list.setFixedHeight(min(rows, _ROWS_SHOWN) * height + 2)

    def _show_examples(self, *, shown: bool) -> None:
        for part in (self._advice, *self._buttons, *self._reasons, self._keys):
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
        column.setSpacing(12)
        column.addWidget(self._list)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sentence)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._advice)
        column.addLayout(grid)
        column.addWidget(self._keys)
        column.addStretch(1)

    def _connect(self) -> None:
        self._list.chosen.connect(self.query_requested)
        self._list.forgotten.connect(self.forgotten)
        self._list.top_left.connect(self.top_left)
        self._list.left.connect(self.left)
        self._clear.clicked.connect(self.cleared)

    def _retranslate(self) -> None:
        reasons = (
            self.tr("không dấu: ra cả “kinh tế”, “Kinh tế”"),
            self.tr("trong ngoặc kép: các từ đi liền nhau, đúng thứ tự"),
            self.tr("số hiệu văn bản: ra đoạn viện dẫn văn bản đó"),
            self.tr("dấu trừ: bỏ những đoạn có từ này"),
            self.tr("OR: có cái này hoặc cái kia; dấu sao: mọi từ bắt đầu như thế"),
            self.tr("chỉ trong mục II.2; cũng có tailieu: loai: nam: so:"),
        )
        for label, button, reason in zip(self._reasons, self._buttons, reasons, strict=True):
            label.setText(reason)
            button.setAccessibleName(self.tr("Tìm {query}").format(query=button.text()))
        self._list.setAccessibleName(self.tr("Những lần tìm trước"))
        self._list.setToolTip(self.tr("Enter: tìm lại  ·  Delete: quên"))
        self._clear.setText(self.tr("Xóa những lần vừa tìm"))
        self._keys.setText(self.tr("Phím xuống: vào danh sách  ·  Enter: mở đoạn  ·  Esc: trở lại đọc"))

    @Slot()
    def _on_pressed(self) -> None:
        self.query_requested.emit(str(self.sender().property("query")))
