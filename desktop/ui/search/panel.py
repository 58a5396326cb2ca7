"""What stands in the middle while a person searches: results, help, or why there is nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.guidance.refs import Depth, Empty, Facets, Hits, NoHits, SearchResult
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.announce import announce
from desktop.ui.kit.beside import is_beside_held
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.stop_list import StopList
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.search.finder import Alike, Found, Question
from desktop.ui.search.help import SearchHelp
from desktop.ui.search.hit_delegate import HitDelegate
from desktop.ui.search.hit_groups import grouped
from desktop.ui.search.hit_model import HitModel
from desktop.ui.search.scope_bar import ScopeBar
from desktop.ui.search.scopes import words_of

PATIENCE_MS = 300
_TAKE = "Ctrl+Enter"
_LONGEST = 48
"""Characters of a suggestion that are shown."""


@dataclass(frozen=True, slots=True)
class Failure:
    """There is no answer; `sentence` says why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Deeper:
    """The first look found nothing; a closer one is under way."""


class SearchPanel(QWidget):
    """`hit_chosen` carries a Hit, `hit_chosen_beside` one for the other pane.

    `query_requested` carries a query to put in the line, `left` leads back to reading.
    """

    hit_chosen = Signal(object)
    hit_chosen_beside = Signal(object)
    query_requested = Signal(str)
    line_requested = Signal()
    more_requested = Signal()
    left = Signal()

    def __init__(self, actions: Actions, look: tuple[Theme, Scale], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HitModel(self)
        self.help = SearchHelp(self)
        self.scopes = ScopeBar(self)
        self._delegate = HitDelegate(*look, self)
        self._titles: Mapping[str, str] = {}
        self._result: SearchResult | Failure | Deeper = Empty()
        self._question: Question = ""
        self._answered: Question | None = None
        self._has_opened = self._is_filling = False
        self._count = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._keep = IconButton(actions["save_search"], self)
        self._offer = QPushButton(self)
        self._list = StopList(self)
        self._pages = QStackedWidget(self)
        self._help_page = QScrollArea(self, widgetResizable=True)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def count_text(self) -> str:
        return self._count.text()

    @property
    def has_hits(self) -> bool:
        return bool(self.model.stops)

    @property
    def _suggestion(self) -> str:
        """Another query that may have been meant; "" where none is known."""
        return (self._result.suggestion or "") if isinstance(self._result, Hits | NoHits) else ""

    def has_answered(self, question: Question) -> bool:
        """Whether what stands here is the answer to this question."""
        return self._answered == question

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """The titles of the library's documents by their ids."""
        self._titles = titles
        self.scopes.set_titles(titles)

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self._delegate.set_look(theme, scale)
        self.help.set_look(theme)
        self._list.scheduleDelayedItemsLayout()

    def await_result(self, question: Question) -> None:
        """A search has begun: say so if it takes long, and keep what stands there until then."""
        self._question = question
        self._patience.start()

    def show_failure(self, sentence: str) -> None:
        """The search that was awaited has failed."""
        self._show(self._question, Failure(sentence))
        announce(self._list, sentence)

    def show_result(self, found: Found) -> None:
        """The answer to a question; the hit that was current stays so in a fuller answer to the same one."""
        if isinstance(found.result, NoHits) and found.depth is Depth.INSTANT:
            self._show(found.question, Deeper())
        else:
            self._show(found.question, found.result)
        if found.depth is Depth.SETTLED:
            announce(self._list, self.count_text)

    def enter_list(self) -> None:
        """The keyboard goes to the results, or to what was looked for before, if there are any."""
        if self._pages.currentWidget() is self._list:
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.help.enter_list()

    def open_current(self) -> None:
        """Open the current hit; where nothing was found, look for what is suggested."""
        if hit := self.model.hit(self._list.currentIndex().row()):
            self._has_opened = True
            self.hit_chosen.emit(hit)
        else:
            self.take_suggestion()

    def open_beside(self) -> None:
        """The current hit in the other pane."""
        if hit := self.model.hit(self._list.currentIndex().row()):
            self._has_opened = True
            self.hit_chosen_beside.emit(hit)

    def take_suggestion(self) -> None:
        """Look for what is suggested, if anything is."""
        if suggestion := self._suggestion:
            self.query_requested.emit(suggestion)

    def step(self, by: int) -> bool:
        """Open the next hit (1) or the one before (-1); the current one, if none was opened. Whether there is one."""
        is_there = self._list.go(self._list.at + by if self._has_opened else self._list.at)
        if is_there:
            self.open_current()
        return is_there

    def place(self) -> tuple[int, int]:
        """The place of the current hit, counted from 1, and how many there are to step through."""
        return self._list.at + 1, len(self.model.stops)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Kết quả tìm kiếm"))
        self._say()

    def _show(self, question: Question, result: SearchResult | Failure | Deeper) -> None:
        self._patience.stop()
        is_same = self._answered == question
        at = self.model.hit(self._list.currentIndex().row()) if is_same else None
        self._has_opened = self._has_opened and is_same
        self._question = question
        self._answered = None if isinstance(result, Failure | Deeper) else question
        self._result = result
        scrolled = self._list.verticalScrollBar().value() if at else 0
        self._is_filling = True
        self._fill(result)
        self._list.go(self.model.stops.index(row) if at and (row := self.model.row_of(at.ref)) is not None else 0)
        self._list.verticalScrollBar().setValue(scrolled)
        self._is_filling = False
        self._show_scopes(question, result)
        self._say()

    def _fill(self, result: SearchResult | Failure | Deeper) -> None:
        match result:
            case Hits(hits=hits, facets=facets):
                groups = grouped(hits, self._titles, facets)
                is_query = isinstance(self._question, str)
                self.model.set_groups(groups, has_headers=len(self._titles) > 1, has_tiers=is_query)
            case _:
                self.model.set_groups((), has_headers=False)

    def _show_scopes(self, question: Question, result: SearchResult | Failure | Deeper) -> None:
        """Between two full answers the offers stay, or the list would jump at every key."""
        match result:
            case Hits(facets=facets) if facets != Facets():
                offers: Facets | None = facets
            case Hits() | Deeper():
                offers = None
            case _:
                offers = Facets()
        is_query = isinstance(question, str)
        self.scopes.show_scopes(question if isinstance(question, str) else "", offers if is_query else Facets())

    def _say(self) -> None:
        query = self._question if isinstance(self._question, str) else ""
        match self._result:
            case Hits() as hits:
                self._pages.setCurrentWidget(self._list)
                self._count.setText(self._hits_text(hits))
            case Deeper():
                self._pages.setCurrentWidget(self._list)
                self._count.setText(self.tr("Đang tìm kỹ hơn “{query}”…").format(query=query.strip()))
            case NoHits():
                self._show_help(self.tr("Không có kết quả"))
                self.help.show_nothing(query)
            case Empty():
                self._show_help(self.tr("Tìm trong kho tài liệu"))
                self.help.show_empty()
            case Failure(sentence):
                self._show_help(self.tr("Chưa tìm được"))
                self.help.show_failure(query, sentence)
        self._offer.setVisible(bool(self._suggestion))
        self._offer.setText(self._offer_text(words_of(self._suggestion)))
        self._keep.setVisible(isinstance(self._result, Hits | NoHits) and bool(query))

    def _offer_text(self, words: str) -> str:
        """Its scopes stand as chips above."""
        shown = words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(" ")[0] + "…"
        return self.tr("Có phải bạn muốn tìm: {query}").format(query=shown) + f"  ({_TAKE})"

    def _lay_out(self) -> None:
        self._count.setProperty("role", "title")
        policy = self._keep.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._keep.setSizePolicy(policy)
        self._list.setModel(self.model)
        self._list.setItemDelegate(self._delegate)
        self._help_page.setWidget(self.help)
        self._help_page.setFrameShape(QFrame.Shape.NoFrame)
        self._help_page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._help_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._help_page.viewport().setAutoFillBackground(False)
        self._pages.addWidget(self._help_page)
        self._pages.addWidget(self._list)
        head = QHBoxLayout()
        head.setContentsMargins(18, 0, 4, 0)
        head.addWidget(self._count, 1)
        head.addWidget(self._keep)
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 0, 4, 0)
        chips.addWidget(self.scopes)
        offer = QHBoxLayout()
        offer.setContentsMargins(16, 0, 4, 0)
        offer.addWidget(self._offer)
        offer.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(8)
        for row in (head, chips, offer):
            column.addLayout(row)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._list.clicked.connect(self._on_clicked)
        self._list.opened.connect(self.open_current)
        self._list.opened_beside.connect(self.open_beside)
        self._list.end_reached.connect(self._on_end_reached)
        self._list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._list.other_wanted.connect(self.take_suggestion)
        self._offer.clicked.connect(self.take_suggestion)
        for part in (self._list, self.help):
            part.top_left.connect(self.line_requested)
            part.left.connect(self.left)
        self.help.query_requested.connect(self.query_requested)
        self.scopes.query_requested.connect(self.query_requested)
        self._patience.timeout.connect(self._on_patience_lost)

    def _show_help(self, headline: str) -> None:
        self._count.setText(headline)
        self._pages.setCurrentWidget(self._help_page)

    def _hits_text(self, hits: Hits) -> str:
        if isinstance(self._question, Alike):
            text = self.tr("%n đoạn tương tự với “{words}”", "", len(hits.hits))
            return text.format(words=self._question.words)
        if hits.suggestion:
            return self.tr("%n kết quả gần đúng", "", hits.total)
        if not hits.total_is_exact:
            return self.tr("Hơn %n kết quả", "", hits.total)
        if hits.total > len(hits.hits):
            text = self.tr("%n kết quả; đây là {shown} kết quả đầu", "", hits.total)
            return text.format(shown=len(hits.hits))
        return self.tr("%n kết quả", "", hits.total)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self.model.hit(index.row()):
            (self.open_beside if is_beside_held() else self.open_current)()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if value and value == self._list.verticalScrollBar().maximum():
            self._on_end_reached()

    @Slot()
    def _on_end_reached(self) -> None:
        """Whoever walks or scrolls to the end of the page gets the next, if there is one."""
        hits = self._result
        if isinstance(hits, Hits) and len(hits.hits) < hits.total and not self._is_filling:
            self.more_requested.emit()

    @Slot()
    def _on_patience_lost(self) -> None:
        words = self._question if isinstance(self._question, str) else self._question.words
        self._count.setText(self.tr("Đang tìm “{query}”…").format(query=words))
