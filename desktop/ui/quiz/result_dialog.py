"""How a quiz went: the score by section and kind, each answer with its paragraph, and what to do about wrong ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSplitter, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.guidance.quiz import Question
from desktop.guidance.quiz_scores import Answer, Score, missed, score_of, scores_by_kind, scores_by_section
from desktop.study.quizzes import KeptQuiz
from desktop.ui.kit.announce import announce
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.source_view import SourceView
from desktop.ui.quiz.words import kind_title, score_words, verdict_words, whole_answer

_PLACE = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INDENT = 14
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class _Group:
    title: str
    places: tuple[int, ...]


class ResultDialog(Dialog):
    """`again` carries the Questions to be asked once more, `cards_wanted` those to make cards of.

    `decided` carries the place of a question and whether its answer counts, `source_requested` the Question.
    """

    again = Signal(object)
    cards_wanted = Signal(object)
    decided = Signal(int, bool)
    source_requested = Signal(object)

    def __init__(self, kept: KeptQuiz, sources: Sequence[str], progress: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("quiz_result_dialog")
        self._kept, self._sources, self._progress_words = kept, sources, progress
        self._document = self.add_text(kept.title, "caption")
        self.summary, self.progress = self.add_text("", "title"), self.add_text("", "caption")
        self._rows: list[QTreeWidgetItem] = []
        self.scores, self.answers = self._table(2), self._table(3)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.addWidget(self.scores)
        panes.addWidget(self.answers)
        panes.setSizes([300, 700])
        panes.setChildrenCollapsible(False)
        self.body.addWidget(panes, 1)
        self.verdict, self.paragraph = self.add_text(), SourceView(self)
        self.paragraph.underlines = True
        self.paragraph.setFixedHeight(5 * self.fontMetrics().lineSpacing())
        self.body.addWidget(self.paragraph)
        self.source = self.add_text("", "caption")
        self.right, self.wrong, self.go = self.add_button(), self.add_button(), self.add_button()
        self._cards, self._again, self._close = self.add_button(), self.add_button(), self.add_button("primary")
        self._connect()
        self.retranslate()
        self.answers.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(1080, 760).boundedTo(self.room())

    def show_quiz(self, kept: KeptQuiz) -> None:
        """The same quiz after the person has decided about an answer."""
        self._kept = kept
        self._show()
        announce(self, self.summary.text())

    def say(self, sentence: str) -> None:
        """Tell what has become of something that was asked for here."""
        self.progress.setText(sentence)
        announce(self, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if with_control and event.key() in _ENTER:
            self.go.click()
        elif event.text() in ("1", "2") and event.text():
            button = self.right if event.text() == "1" else self.wrong
            if button.isVisible():
                button.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.set_title(self.tr("Kết quả bài kiểm tra"))
        self.scores.setHeaderLabels([self.tr("Theo loại và theo mục"), self.tr("Đúng")])
        self.scores.setAccessibleName(self.tr("Điểm theo loại và theo mục"))
        self.answers.setHeaderLabels([self.tr("Câu hỏi"), self.tr("Bạn trả lời"), self.tr("Đáp án")])
        self.answers.setAccessibleName(self.tr("Các câu đã trả lời"))
        self.paragraph.setAccessibleName(self.tr("Đoạn nguồn"))
        self.right.setText(self.tr("1 · Tính là đúng"))
        self.wrong.setText(self.tr("2 · Tính là sai"))
        self.go.setText(self.tr("Mở trong tài liệu (Ctrl+Enter)"))
        self._cards.setText(self.tr("Thêm câu sai vào thẻ nhớ"))
        self._again.setText(self.tr("Làm lại câu sai"))
        self._close.setText(self.tr("Đóng"))
        self._show()

    def _table(self, columns: int) -> QTreeWidget:
        table = QTreeWidget(self, columnCount=columns)
        table.setUniformRowHeights(True)
        table.setIndentation(_INDENT)
        table.setMinimumHeight(160)
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _connect(self) -> None:
        self.scores.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.scores.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for column in (1, 2):
            self.answers.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.answers.header().resizeSection(column, 170)
        self.answers.currentItemChanged.connect(self._show_current)
        self.right.clicked.connect(self._on_right)
        self.wrong.clicked.connect(self._on_wrong)
        self.go.clicked.connect(self._on_go)
        self._cards.clicked.connect(self._on_cards)
        self._again.clicked.connect(self._on_again)
        self._close.clicked.connect(self.reject)
        self._close.setDefault(True)

    def _show(self) -> None:
        kept = self._kept
        self.summary.setText(score_words(score_of(kept.answers)))
        self.progress.setText(self._progress_words)
        self._show_scores()
        self._show_answers()
        for button in (self._cards, self._again):
            button.setVisible(bool(missed(kept.questions, kept.answers)))

    def _show_scores(self) -> None:
        kinds = scores_by_kind(self._kept.questions, self._kept.answers)
        sections = scores_by_section(self._kept.questions, self._kept.answers)
        self.scores.clear()
        for title, rows in (
            (self.tr("Theo loại"), [(kind_title(kind), score) for kind, score in kinds.items()]),
            (self.tr("Theo mục"), [(name or self.tr("Phần đầu"), score) for name, score in sections.items()]),
        ):
            group = QTreeWidgetItem(self.scores, [title])
            group.addChildren([_score_row(name, score) for name, score in rows])
            group.setExpanded(True)

    def _show_answers(self) -> None:
        place = self._current
        self._rows = []
        self.answers.clear()
        for group in self._groups():
            top = QTreeWidgetItem(self.answers, [f"{group.title} ({len(group.places)})"])
            rows = [self._row(one) for one in group.places]
            self._rows += rows
            top.addChildren(rows)
            top.setExpanded(True)
        if self._rows:
            self.answers.setCurrentItem(
                next((row for row in self._rows if row.data(0, _PLACE) == place), self._rows[0])
            )
        self._show_current()

    def _groups(self) -> Iterator[_Group]:
        """What needs the person first."""
        rights = [answer.is_right if answer else "none" for answer in self._kept.answers]
        for title, right in (
            (self.tr("Cần bạn quyết định"), None),
            (self.tr("Sai"), False),
            (self.tr("Chưa trả lời"), "none"),
            (self.tr("Đúng"), True),
        ):
            if places := tuple(place for place, one in enumerate(rights) if one is right):
                yield _Group(title, places)

    def _row(self, place: int) -> QTreeWidgetItem:
        question, answer = self._kept.questions[place], self._kept.answers[place]
        asked = f"{place + 1}. {' '.join(question.asked.split())}"
        row = QTreeWidgetItem([asked, answer.given if answer else "–", whole_answer(question)])
        row.setData(0, _PLACE, place)
        row.setToolTip(0, asked)
        return row

    @property
    def _current(self) -> int | None:
        item = self.answers.currentItem()
        place = item.data(0, _PLACE) if item else None
        return None if place is None else int(place)

    @property
    def _shown(self) -> tuple[Question, Answer | None] | None:
        place = self._current
        return None if place is None else (self._kept.questions[place], self._kept.answers[place])

    @Slot()
    def _show_current(self) -> None:
        shown, place = self._shown, self._current
        for part in (self.verdict, self.paragraph, self.source, self.go):
            part.setVisible(shown is not None)
        question, answer = shown or (None, None)
        can_overrule = bool(question and answer and not question.options and answer.given != question.answer)
        self.right.setVisible(can_overrule and bool(answer and answer.is_right is not True))
        self.wrong.setVisible(can_overrule and bool(answer and answer.is_right is not False))
        if question is None or place is None:
            return
        unanswered = self.tr("Chưa trả lời; đáp án là “{right}”.").format(right=whole_answer(question))
        self.verdict.setText(verdict_words(question, answer) if answer else unanswered)
        first = question.excerpts[0]
        texts = "\n\n".join(excerpt.text for excerpt in question.excerpts)
        self.paragraph.show_marked(texts, first.start, first.end)
        self.source.setText(self._sources[place])

    @Slot()
    def _on_right(self) -> None:
        if (place := self._current) is not None:
            self.decided.emit(place, True)

    @Slot()
    def _on_wrong(self) -> None:
        if (place := self._current) is not None:
            self.decided.emit(place, False)

    @Slot()
    def _on_go(self) -> None:
        if shown := self._shown:
            self.source_requested.emit(shown[0])

    @Slot()
    def _on_cards(self) -> None:
        self.cards_wanted.emit(missed(self._kept.questions, self._kept.answers))

    @Slot()
    def _on_again(self) -> None:
        self.again.emit(missed(self._kept.questions, self._kept.answers))
        self.accept()


def _score_row(name: str, score: Score) -> QTreeWidgetItem:
    row = QTreeWidgetItem([name, f"{score.right} / {score.total}"])
    row.setToolTip(0, name)
    row.setTextAlignment(1, _RIGHT)
    return row
