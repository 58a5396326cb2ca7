"""The figures of a document that compare, as bars."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QListWidget, QScrollArea, QVBoxLayout, QWidget

from desktop.guidance.data_chart import ChartBar, DataChart
from desktop.guidance.refs import NodeRef
from desktop.ui.data.chart_view import ChartView
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.kit.words_pane import WordsPane

_LIST_WIDTH, _LINES = 300, 5


class ChartDialog(Dialog):
    """`passage_requested` carries the ChartBar to go to; below the bars stands the passage of the chosen one."""

    passage_requested = Signal(object)

    def __init__(
        self,
        charts: Sequence[DataChart],
        text_of: Callable[[NodeRef], str],
        look: tuple[Theme, Scale],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("chart_dialog")
        self._charts, self._text_of = tuple(charts), text_of
        self.titles, self.view = QListWidget(self), ChartView(*look, self)
        self.falling = QCheckBox(self)
        self.falling.setChecked(True)
        self.passage = WordsPane(self)
        self.note, self.title = self.add_text("", "caption"), self.add_text("", "title")
        self._close, self._go = self.add_button(), self.add_button("primary")
        self._arrange()
        self._connect()
        self.retranslate()
        self.titles.addItems([chart.title for chart in self._charts])
        self.titles.setCurrentRow(0)
        self.titles.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(1100, 720).boundedTo(self.room())

    def retranslate(self) -> None:
        self.set_title(self.tr("Biểu đồ số liệu"))
        self.titles.setAccessibleName(self.tr("Các biểu đồ"))
        self.passage.setAccessibleName(self.tr("Đoạn văn bản của cột này"))
        self.falling.setText(self.tr("Xếp từ lớn đến nhỏ"))
        self._close.setText(self.tr("Đóng"))
        self._go.setText(self.tr("Đến chỗ này"))

    def _arrange(self) -> None:
        self.titles.setObjectName("data_kinds")
        self.passage.setObjectName("data_passage")
        self.titles.setFixedWidth(_LIST_WIDTH)
        self.titles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll = QScrollArea(self, widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # A bar that comes and goes with the height would change the width, and with it the height.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(self.view)
        self._bars = scroll
        self.passage.setFixedHeight(_LINES * self.fontMetrics().lineSpacing())
        right = QVBoxLayout()
        right.setSpacing(8)
        for widget in (self.title, self.note):
            self.body.removeWidget(widget)
            right.addWidget(widget)
        right.addWidget(scroll, 1)
        right.addWidget(self.falling)
        right.addWidget(self.passage)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.titles)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self._go.setDefault(True)

    def _connect(self) -> None:
        self.titles.currentRowChanged.connect(self._show)
        self.titles.itemActivated.connect(self._on_go)
        self.falling.toggled.connect(self._show)
        self.view.chosen.connect(self._on_bar)
        self.view.passage_requested.connect(self.passage_requested)
        self._close.clicked.connect(self.reject)
        self._go.clicked.connect(self._on_go)

    @Slot()
    @Slot(int)
    @Slot(bool)
    def _show(self, _news: object = None) -> None:
        place = self.titles.currentRow()
        if 0 <= place < len(self._charts):
            chart = self._charts[place]
            self.title.setText(chart.title)
            self.note.setText(chart.note)
            self.note.setVisible(bool(chart.note))
            self.falling.setEnabled(not chart.in_order)
            self.view.show_chart(chart.falling() if self.falling.isChecked() else chart)

    @Slot(object)
    def _on_bar(self, bar: ChartBar) -> None:
        self.passage.setPlainText(self._text_of(bar.ref))
        self.passage.select(*bar.span)
        self.passage.centerCursor()

    @Slot()
    def _on_go(self) -> None:
        if self.view.bar:
            self.passage_requested.emit(self.view.bar)
