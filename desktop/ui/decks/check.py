"""The back-row check of a deck: a word and a sign for all of it, then each reason with the slides it is true of."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.slides.legibility import Grade
from desktop.ui.decks.state import DeckState
from desktop.ui.decks.words import caution_words, grade_colour, grade_icon, grade_word, reasons
from desktop.ui.kit.icons import icon
from desktop.ui.kit.theme import Theme

SLIDE_NUMBER = Qt.ItemDataRole.UserRole
MOST_NUMBERS = 12


class CheckPanel(QWidget):
    """`slide_requested` carries the number of a shown slide."""

    slide_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: DeckState | None = None
        self._sign, self._verdict = QLabel(self), QLabel(self, wordWrap=True)
        self._counts, self._list = QLabel(self, wordWrap=True), QListWidget(self)
        self._lost = QLabel(self, wordWrap=True)
        self._lay_out()
        self._list.itemActivated.connect(self._on_item)
        self._list.itemClicked.connect(self._on_item)
        self.retranslate()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.retranslate()

    def show_state(self, state: DeckState) -> None:
        self._state = state
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Chỗ khó đọc từ hàng ghế cuối"))
        if self._state is None:
            return
        grade = self._state.legible.grade
        self._sign.setPixmap(icon(grade_icon(grade), getattr(self._theme, grade_colour(grade))).pixmap(28, 28))
        self._verdict.setText(self.tr("Từ hàng ghế cuối: {word}").format(word=grade_word(grade)))
        counts = self._state.legible.counts
        parts = [f"{counts[each]} {grade_word(each)}" for each in Grade if counts[each]]
        self._counts.setText(self.tr("Số trang: {counts}").format(counts=", ".join(parts)))
        self._show_reasons(self._state)
        self._show_lost(self._state)

    def _show_reasons(self, state: DeckState) -> None:
        self._list.clear()
        for sentence, numbers in reasons(state.legible).items():
            grade = max((state.legible.slides[n - 1].grade for n in numbers), key=list(Grade).index)
            shown = ", ".join(map(str, numbers[:MOST_NUMBERS])) + (" …" if len(numbers) > MOST_NUMBERS else "")
            text = self.tr("Trang {numbers}: {reason}").format(numbers=shown, reason=sentence)
            item = QListWidgetItem(icon(grade_icon(grade), getattr(self._theme, grade_colour(grade))), text)
            item.setData(SLIDE_NUMBER, numbers[0])
            self._list.addItem(item)
        self._list.setVisible(self._list.count() > 0)

    def _show_lost(self, state: DeckState) -> None:
        """What hiding took from the hall, and what could not be done."""
        told = [caution_words(each) for each in state.edited.composed.warnings]
        if lost := len(state.edited.only_hidden):
            told.append(self.tr("%n câu chỉ còn ở trang đã ẩn.", "", lost))
        if stranded := len(state.edited.stranded):
            told.append(self.tr("%n việc sửa không còn chỗ trong bộ này và được bỏ qua.", "", stranded))
        self._lost.setText("\n".join(told))
        self._lost.setVisible(bool(told))

    def _lay_out(self) -> None:
        self._verdict.setProperty("role", "title")
        self._counts.setProperty("role", "caption")
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._counts)
        column.addWidget(self._list, 1)
        column.addWidget(self._lost)
        column.addStretch()

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        self.slide_requested.emit(item.data(SLIDE_NUMBER))
