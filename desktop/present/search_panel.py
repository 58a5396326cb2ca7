"""Looking for an answer on the lectern: a line to type in, what was found, and its text before the hall sees it."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QScroller, QVBoxLayout, QWidget

from desktop.guidance.refs import Empty, Hit, Hits, NoHits, SearchResult
from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.answers import Preview, Trouble
from desktop.present.elided_label import ElidedLabel
from desktop.present.hit_list import HitList, HitPainter
from desktop.present.look import DARK, Look
from desktop.present.notes_view import NotesView
from desktop.present.query_line import QueryLine
from desktop.present.source_text import SourceText

GAP = 8
PREVIEW_PX = 20


class SearchPanel(QWidget):
    """`query_changed` carries what is typed, `looked_at` the Hit to be previewed, `hit_chosen` the one to be shown."""

    query_changed = Signal(str)
    looked_at = Signal(object)
    hit_chosen = Signal(object)
    asked = Signal(Action)

    def __init__(self, scale: float = 1.0, look: Look = DARK) -> None:
        super().__init__()
        self._px = round(PREVIEW_PX * scale)
        self.line = QueryLine()
        self.hits = HitList(self)
        self._list = QListView()
        self._state = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._place = ElidedLabel("section")
        self._preview = NotesView(look)
        self._show = QPushButton(self.tr("Chiếu đoạn này (Enter)"))
        self._fill(look, scale)
        self._connect()
        self._lay_out()

    @property
    def current(self) -> Hit | None:
        row = self._list.currentIndex().row()
        return self.hits.hits[row] if 0 <= row < len(self.hits.hits) else None

    def begin(self) -> None:
        """Take the keys, with the old words selected so that typing replaces them."""
        self.line.setFocus()
        self.line.selectAll()

    def show_result(self, result: SearchResult | Trouble) -> None:
        """What was found, the first of it under the hand; or why there is nothing."""
        hits = result.hits if isinstance(result, Hits) else ()
        self.hits.show_hits(hits)
        self._state.setText(self._state_of(result))
        self._show.setEnabled(bool(hits))
        if hits:
            self._list.setCurrentIndex(self.hits.index(0, 0))
        else:
            self.show_preview(None)

    def show_preview(self, preview: Preview | Trouble | None) -> None:
        match preview:
            case Preview(place, text, marks):
                self._place.show_text(place)
                self._preview.show_source(SourceText(text, marks), self._px)
            case Trouble(sentence):
                self.say(sentence)
            case None:
                self._place.show_text("")
                self._preview.show_source(None, self._px)

    def say(self, sentence: str) -> None:
        """Why something did not work."""
        self._state.setText(sentence)

    def _state_of(self, result: SearchResult | Trouble) -> str:
        match result:
            case Trouble(sentence):
                return sentence
            case Empty():
                return self.tr("Gõ vài từ, số hiệu văn bản hoặc số mục.")
            case NoHits(suggestion):
                if suggestion:
                    return self.tr("Không tìm thấy. Thử: {suggestion}").format(suggestion=suggestion)
                return self.tr("Không tìm thấy. Thử ít từ hơn, hoặc gõ không dấu.")
            case Hits(hits, total):
                text = self.tr("%n kết quả", "", total)
                return text if total == len(hits) else self.tr("{all}, {n} kết quả đầu").format(all=text, n=len(hits))

    def _fill(self, look: Look, scale: float) -> None:
        self._list.setModel(self.hits)
        self._list.setItemDelegate(HitPainter(look, scale, self))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._list.setAccessibleName(self.tr("Kết quả"))
        self._preview.setAccessibleName(self.tr("Toàn văn đoạn đang chọn"))
        self._state.setProperty("role", "caption")
        self._show.setProperty("leading", True)
        self._show.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show.setEnabled(False)
        QScroller.grabGesture(self._list.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def _connect(self) -> None:
        self.line.textEdited.connect(self.query_changed)
        self.line.returnPressed.connect(self._choose)
        self.line.stepped.connect(self._step)
        self._list.activated.connect(self._choose)
        self._list.selectionModel().currentChanged.connect(self._look)
        self._show.clicked.connect(self._choose)

    def _lay_out(self) -> None:
        leave = ActionButton(Action.END, self.tr("Thôi"))
        leave.asked.connect(self.asked)
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self._show)
        top.addWidget(leave)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, widgets in ((left, (self._state, self._list)), (right, (self._place, self._preview))):
            column.setSpacing(GAP)
            column.addWidget(widgets[0])
            column.addWidget(widgets[1], 1)
        beside = QHBoxLayout()
        beside.setSpacing(2 * GAP)
        beside.addLayout(left, 1)
        beside.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(top)
        whole.addLayout(beside, 1)

    @Slot()
    def _choose(self) -> None:
        if self.current is not None:
            self.hit_chosen.emit(self.current)

    @Slot(int)
    def _step(self, by: int) -> None:
        row = min(max(self._list.currentIndex().row() + by, 0), max(len(self.hits.hits) - 1, 0))
        self._list.setCurrentIndex(self.hits.index(row, 0))

    @Slot(QModelIndex, QModelIndex)
    def _look(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.looked_at.emit(self.hits.hits[current.row()])
