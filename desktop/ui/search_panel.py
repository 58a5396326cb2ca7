"""What stands in the middle while a person searches: results, help, or why there is nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop.guidance.refs import Empty, Hits, NoHits, SearchResult
from desktop.ui.hit_delegate import HitDelegate
from desktop.ui.hit_model import HitModel
from desktop.ui.search_help import SearchHelp
from desktop.ui.theme import Scale, Theme

PATIENCE_MS = 300


@dataclass(frozen=True, slots=True)
class Failure:
    """There is no answer; `sentence` says why."""

    sentence: str


class HitList(QListView):
    """Arrow keys move, Enter opens, Up from the first row and Esc lead out."""

    top_left = Signal()
    left = Signal()
    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up if self.currentIndex().row() <= 0:
                self.top_left.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters don't jump among results: the search line is for that."""


class SearchPanel(QWidget):
    """`hit_chosen` carries a Hit, `query_requested` a query to put in the line, `left` leads back to reading."""

    hit_chosen = Signal(object)
    query_requested = Signal(str)
    line_requested = Signal()
    left = Signal()

    def __init__(self, theme: Theme, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HitModel(self)
        self._delegate = HitDelegate(theme, scale, self)
        self._result: SearchResult | Failure = Empty()
        self._query = self._answered = ""
        self._count = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._list = self._make_list()
        self._help = SearchHelp(self)
        self._pages = QStackedWidget(self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def count_text(self) -> str:
        return self._count.text()

    @property
    def answered_query(self) -> str:
        """The query whose answer stands here; "" before the first."""
        return self._answered

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self._delegate.set_look(theme, scale)
        self._list.scheduleDelayedItemsLayout()

    def await_result(self, query: str) -> None:
        """A search has begun: say so if it takes long, and keep what stands there until then."""
        self._query = query
        self._patience.start()

    def show_failure(self, sentence: str) -> None:
        """The search that was awaited has failed."""
        self.show_result(self._query, Failure(sentence))

    def show_result(self, query: str, result: SearchResult | Failure) -> None:
        self._patience.stop()
        self._query, self._result = query, result
        self._answered = "" if isinstance(result, Failure) else query
        self.model.set_hits(result.hits if isinstance(result, Hits) else ())
        self._select(0)
        self.retranslate()

    def enter_list(self) -> None:
        """The keyboard goes to the results, if there are any."""
        if self.model.rowCount():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def open_current(self) -> None:
        if self._list.currentIndex().isValid():
            self.hit_chosen.emit(self.model.hit(self._list.currentIndex().row()))

    def step(self, by: int) -> bool:
        """Open the hit that stands `by` rows from the current one; whether there is one."""
        is_there = self._select(self._list.currentIndex().row() + by)
        if is_there:
            self.open_current()
        return is_there

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Kết quả tìm kiếm"))
        match self._result:
            case Hits() as hits:
                self._show_hits(hits)
            case NoHits(suggestion):
                self._show_help(self.tr("Không có kết quả"))
                self._help.show_nothing(self._query, suggestion)
            case Empty():
                self._show_help(self.tr("Tìm trong kho tài liệu"))
                self._help.show_empty()
            case Failure(sentence):
                self._show_help(self.tr("Chưa tìm được"))
                self._help.show_failure(self._query, sentence)

    def _make_list(self) -> HitList:
        view = HitList(self)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        return view

    def _lay_out(self) -> None:
        self._count.setProperty("role", "title")
        self._count.setContentsMargins(18, 0, 18, 0)
        self._pages.addWidget(self._help)
        self._pages.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 0)
        column.setSpacing(12)
        column.addWidget(self._count)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._list.clicked.connect(self._on_clicked)
        self._list.opened.connect(self.open_current)
        self._list.top_left.connect(self.line_requested)
        self._list.left.connect(self.left)
        self._help.query_requested.connect(self.query_requested)
        self._patience.timeout.connect(self._on_patience_lost)

    def _select(self, row: int) -> bool:
        is_there = 0 <= row < self.model.rowCount()
        if is_there:
            self._list.setCurrentIndex(self.model.index(row))
        return is_there

    def _show_help(self, headline: str) -> None:
        self._count.setText(headline)
        self._pages.setCurrentWidget(self._help)

    def _show_hits(self, hits: Hits) -> None:
        self._pages.setCurrentWidget(self._list)
        if not hits.total_is_exact:
            self._count.setText(self.tr("Hơn %n kết quả", "", hits.total))
        elif hits.total > len(hits.hits):
            text = self.tr("%n kết quả; đây là {shown} kết quả đầu", "", hits.total)
            self._count.setText(text.format(shown=len(hits.hits)))
        else:
            self._count.setText(self.tr("%n kết quả", "", hits.total))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.hit_chosen.emit(self.model.hit(index.row()))

    @Slot()
    def _on_patience_lost(self) -> None:
        self._count.setText(self.tr("Đang tìm “{query}”…").format(query=self._query))
