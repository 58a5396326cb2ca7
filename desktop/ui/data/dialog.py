"""The document's data page by page: looked through, sorted, gone to, written out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from desktop.guidance.data_page import DataPage, DataRow
from desktop.guidance.refs import NodeRef
from desktop.ui.data.model import DataModel
from desktop.ui.data.table import DataTable
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.words_pane import WordsPane

_LINES, _PADDING, _NARROWEST = 5, 16, 200
_ORDERS = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)


class DataDialog(Dialog):
    """Enter goes to the row; Ctrl+PageDown and Ctrl+PageUp turn the pages, Ctrl+S writes the rows that are shown.

    `chosen` carries the DataRow to go to, `link_requested` the id of a document that a row names,
    `export_requested` a DataPage, `sheets_requested` the body of the row whose sheet of tasks is wanted,
    `charts_requested` the charts of the page.
    """

    chosen = Signal(object)
    link_requested = Signal(str)
    export_requested = Signal(object)
    sheets_requested = Signal(str)
    charts_requested = Signal(object)

    def __init__(self, text_of: Callable[[NodeRef], str], look: QTextCharFormat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("data_dialog")
        self._pages: Sequence[DataPage] = ()
        self._text_of, self._look = text_of, look
        self.line = QLineEdit(self, clearButtonEnabled=True)
        self.sorting = QComboBox(self)
        self.kinds = QListWidget(self)
        self.model = DataModel(self)
        self.table = DataTable(self.model, self)
        self.passage = WordsPane(self)
        self.state = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.charts, self.sheets, self.export, self.link, self._close = (self.add_button() for _ in range(5))
        self.go = self.add_button("primary")
        self._arrange()
        self._connect()
        self.retranslate()
        self.line.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(1480, 920).boundedTo(self.room())

    def set_pages(self, pages: Sequence[DataPage]) -> None:
        """Show these; the page of the moment stays the one that is shown."""
        place = max(self.kinds.currentRow(), 0)
        self._pages = pages
        self.kinds.clear()
        self.kinds.addItems([f"{page.title} ({len(page.rows)})" for page in pages])
        self.kinds.setFixedWidth(max(_NARROWEST, self.kinds.sizeHintForColumn(0) + 2 * _PADDING))
        self.kinds.setCurrentRow(min(place, len(pages) - 1))

    def showEvent(self, event: QShowEvent) -> None:
        """Only what has a size can be scrolled to."""
        super().showEvent(event)
        self._on_row()

    def say(self, sentence: str) -> None:
        """What has just been done, until the next step."""
        self.state.setText(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.set_title(self.tr("Dữ liệu của tài liệu"))
        self.line.setPlaceholderText(self.tr("Lọc (không cần dấu)"))
        self.line.setAccessibleName(self.tr("Lọc các dòng"))
        self.sorting.setAccessibleName(self.tr("Sắp xếp"))
        self.kinds.setAccessibleName(self.tr("Loại dữ liệu"))
        self.table.setAccessibleName(self.tr("Các dòng"))
        self.passage.setAccessibleName(self.tr("Đoạn văn bản của dòng này"))
        self.charts.setText(self.tr("Biểu đồ… (Ctrl+B)"))
        self.sheets.setText(self.tr("Phiếu giao việc… (Ctrl+P)"))
        self.export.setText(self.tr("Xuất… (Ctrl+S)"))
        self.link.setText(self.tr("Mở văn bản viện dẫn"))
        self._close.setText(self.tr("Đóng"))
        self.go.setText(self.tr("Đến chỗ này"))
        self._name_orders(self.sorting.currentIndex())

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        self.sorting.setMinimumHeight(self.line.sizeHint().height())
        top.addWidget(self.line, 2)
        top.addWidget(self.sorting, 1)
        self.body.addLayout(top)
        self.state.setProperty("role", "muted")
        self.body.addWidget(self.state)
        self.kinds.setObjectName("data_kinds")
        self.passage.setObjectName("data_passage")
        self.table.setMinimumHeight(160)
        self.passage.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 2 * _PADDING)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.table, 1)
        right.addWidget(self.passage)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.kinds)
        below.addLayout(right, 1)
        self.body.addLayout(below, 1)
        self.go.setDefault(True)

    def _connect(self) -> None:
        self.kinds.currentRowChanged.connect(self._on_page)
        self.line.textChanged.connect(self._on_filter)
        self.sorting.currentIndexChanged.connect(self._on_sorting)
        self.table.header().sectionClicked.connect(self._on_header)
        self.table.activated.connect(self._on_go)
        self.table.selectionModel().currentChanged.connect(self._on_row)
        self.go.clicked.connect(self._on_go)
        self.link.clicked.connect(self._on_link)
        self.export.clicked.connect(self._on_export)
        self.charts.clicked.connect(self._on_charts)
        self.sheets.clicked.connect(self._on_sheets)
        self._close.clicked.connect(self.reject)
        keys = {
            "Ctrl+PgDown": self._on_next,
            "Ctrl+PgUp": self._on_previous,
            "Ctrl+S": self._on_export,
            "Ctrl+P": self._on_sheets,
            "Ctrl+B": self._on_charts,
            "Ctrl+Return": self._on_link,
        }
        for key, work in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(work)

    @property
    def _row(self) -> DataRow | None:
        return self.model.row(self.table.currentIndex())

    def _name_orders(self, chosen: int) -> None:
        """The order of the text, then each column up and down."""
        rises, falls = self.tr("{column}, tăng dần"), self.tr("{column}, giảm dần")
        columns = [words.format(column=column) for column in self.model.page.columns for words in (rises, falls)]
        self.sorting.blockSignals(True)
        self.sorting.clear()
        self.sorting.addItems([self.tr("Sắp xếp: như trong văn bản"), *columns])
        self.sorting.setCurrentIndex(max(chosen, 0))
        self.sorting.blockSignals(False)

    @Slot(int)
    def _on_page(self, place: int) -> None:
        if not 0 <= place < len(self._pages):
            return
        page = self._pages[place]
        self.model.set_page(page)
        self.model.set_filter(self.line.text())
        self._name_orders(1 + 2 * page.sorted_by if page.sorted_by >= 0 else 0)
        self.table.share_width()
        self._on_sorting(self.sorting.currentIndex())

    @Slot(str)
    def _on_filter(self, words: str) -> None:
        self.model.set_filter(words)
        self._show_state()

    @Slot(int)
    def _on_sorting(self, place: int) -> None:
        column, falls = divmod(place - 1, 2) if place > 0 else (-1, 0)
        self.model.sort(column, _ORDERS[falls])
        self.table.show_sorting(column, _ORDERS[falls])
        self._show_state()

    @Slot(int)
    def _on_header(self, column: int) -> None:
        rising = 1 + 2 * column
        self.sorting.setCurrentIndex(rising + (self.sorting.currentIndex() == rising))

    def _show_state(self) -> None:
        page = self.model.page
        self.state.setText(self._state(len(page.rows), page.note))
        self.export.setEnabled(bool(page.rows))
        self.charts.setVisible(bool(page.charts))
        self.sheets.setVisible(page.has_tasks and bool(page.rows))
        self.link.setVisible(any(row.link for row in page.rows))
        self.table.go_to(0 if page.rows else -1)
        self._on_row()

    def _state(self, count: int, note: str) -> str:
        if count:
            return " · ".join(part for part in (self.tr("%n dòng", "", count), note) if part)
        if self.line.text().strip():
            return self.tr("Không có dòng nào như vậy. Hãy lọc rộng hơn.")
        return note or self.tr("Chương trình không tìm thấy loại này trong văn bản. Hãy xem loại khác ở bên trái.")

    @Slot()
    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, *_: QModelIndex) -> None:
        row = self._row
        self.go.setEnabled(row is not None and bool(row.ref.path))
        self.link.setEnabled(row is not None and row.link is not None)
        words = self._text_of(row.ref) if row else ""
        self.passage.show_text(words, (row.span,) if row and row.span else (), self._look)
        self.passage.centerCursor()

    @Slot()
    def _on_go(self) -> None:
        if self._row and self._row.ref.path:
            self.chosen.emit(self._row)

    @Slot()
    def _on_link(self) -> None:
        if self._row and self._row.link:
            self.link_requested.emit(self._row.link)

    @Slot()
    def _on_export(self) -> None:
        if self.model.page.rows:
            self.export_requested.emit(self.model.page)

    @Slot()
    def _on_charts(self) -> None:
        if self.model.page.charts:
            self.charts_requested.emit(self.model.page.charts)

    @Slot()
    def _on_sheets(self) -> None:
        if self.model.page.has_tasks and self._row:
            self.sheets_requested.emit(self._row.cells[0].text)

    @Slot()
    def _on_next(self) -> None:
        self.kinds.setCurrentRow((self.kinds.currentRow() + 1) % len(self._pages))

    @Slot()
    def _on_previous(self) -> None:
        self.kinds.setCurrentRow((self.kinds.currentRow() - 1) % len(self._pages))
