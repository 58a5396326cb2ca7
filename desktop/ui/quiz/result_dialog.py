"""How a quiz went: the score by section and kind, each answer with its paragraph, and what to do about wrong ones."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.guidance.quiz.quiz import Question
from desktop.guidance.quiz.scores import Answer, missed, score_of
from desktop.study.quizzes import KeptQuiz
from desktop.ui.kit.announce import announce
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.source_view import SourceView
from desktop.ui.quiz.answer_table import AnswerTable
from desktop.ui.quiz.score_table import ScoreTable
from desktop.ui.quiz.words import score_words, verdict_words, whole_answer

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


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
        self.scores, self.answers = ScoreTable(self), AnswerTable(self)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setObjectName("quiz_panes")
        panes.setHandleWidth(8)
        panes.addWidget(self.scores)
        panes.addWidget(self.answers)
        panes.setSizes([300, 700])
        panes.setChildrenCollapsible(False)
        panes.setMinimumHeight(8 * self.fontMetrics().lineSpacing())
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
        self.paragraph.setAccessibleName(self.tr("Đoạn nguồn"))
        self.right.setText(self.tr("1 · Tính là đúng"))
        self.wrong.setText(self.tr("2 · Tính là sai"))
        self.go.setText(self.tr("Mở trong tài liệu (Ctrl+Enter)"))
        self._cards.setText(self.tr("Thêm câu sai vào thẻ nhớ"))
        self._again.setText(self.tr("Làm lại câu sai"))
        self._close.setText(self.tr("Đóng"))
        self._show()

    def _connect(self) -> None:
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
        self.scores.show_quiz(kept)
        self.answers.show_quiz(kept)
        self._show_current()
        for button in (self._cards, self._again):
            button.setVisible(bool(missed(kept.questions, kept.answers)))

    @property
    def _shown(self) -> tuple[Question, Answer | None] | None:
        place = self.answers.place
        return None if place is None else (self._kept.questions[place], self._kept.answers[place])

    @Slot()
    def _show_current(self) -> None:
        shown, place = self._shown, self.answers.place
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
        if (place := self.answers.place) is not None:
            self.decided.emit(place, True)

    @Slot()
    def _on_wrong(self) -> None:
        if (place := self.answers.place) is not None:
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
