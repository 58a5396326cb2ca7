"""Looking back on quizzes: the list of all, the result of one; wrong answers asked again or made cards."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError
from desktop.guidance.quiz.quiz import Question, Quiz
from desktop.study.quizzes import KeptQuiz, QuizResult
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.quiz_sources import QuizSources
from desktop.ui.flows.reading import Reading
from desktop.ui.quiz.history_dialog import HistoryDialog
from desktop.ui.quiz.keeper import QuizKeeper
from desktop.ui.quiz.result_dialog import ResultDialog
from desktop.ui.quiz.words import progress_words
from desktop.ui.window.main_window import MainWindow

SAID_MS = 8000


class QuizResults(QObject):
    """One dialog at a time; `again` carries a Quiz of wrong answers to be begun, and whether it tells at once."""

    again = Signal(object, bool)

    def __init__(self, window: MainWindow, reading: Reading, keeper: QuizKeeper, sources: QuizSources,
                 complaining: Complaining) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._keeper = window, reading, keeper
        self._sources, self._complaining = sources, complaining
        self._kept: KeptQuiz | None = None
        self._result: ResultDialog | None = None
        self._history: HistoryDialog | None = None
        keeper.ended.connect(self._on_ended)
        keeper.stood.connect(self._on_stood)
        keeper.listed.connect(self._on_listed)
        keeper.carded.connect(self._on_carded)

    @Slot()
    def show_history(self) -> None:
        """The list of all quizzes."""
        if not (self._history or self._result):
            self._kept = None
            self._keeper.list_all()

    @Slot(object)
    def _on_ended(self, kept: KeptQuiz) -> None:
        """The list of all quizzes tells whether this one went better than those before."""
        self._kept = kept
        self._keeper.list_all()

    @Slot(object)
    def _on_listed(self, results: Sequence[QuizResult]) -> None:
        if self._history:
            self._history.show_results(results)
        elif self._kept and self._result is None:
            self._show_result(self._kept, progress_words(results, self._kept.document))
        elif self._kept is None:
            self._show_history(results)

    def _show_result(self, kept: KeptQuiz, progress: str) -> None:
        self._result = dialog = ResultDialog(kept, self._sources.lines(kept), progress, self._window)
        dialog.again.connect(self._on_again)
        dialog.cards_wanted.connect(self._on_cards)
        dialog.decided.connect(self._on_decided)
        dialog.source_requested.connect(self._on_source)
        dialog.finished.connect(self._on_result_closed)
        dialog.open()

    def _show_history(self, results: Sequence[QuizResult]) -> None:
        self._history = dialog = HistoryDialog(results, self._window)
        dialog.go_on_requested.connect(self._keeper.go_on)
        dialog.look_requested.connect(self._keeper.look_back)
        dialog.remove_requested.connect(self._keeper.remove)
        dialog.finished.connect(self._on_history_closed)
        dialog.open()

    @Slot()
    def _on_result_closed(self) -> None:
        self._result = self._kept = None

    @Slot()
    def _on_history_closed(self) -> None:
        self._history = None

    @Slot(object)
    def _on_stood(self, kept: KeptQuiz) -> None:
        if self._result:
            self._kept = kept
            self._result.show_quiz(kept)

    @Slot(int, bool)
    def _on_decided(self, place: int, counts: bool) -> None:
        if self._kept:
            self._keeper.decide(self._kept.id, place, is_right=counts)

    @Slot(object)
    def _on_again(self, questions: Sequence[Question]) -> None:
        if kept := self._kept:
            quiz = Quiz(kept.document, kept.title, kept.revision, tuple(questions), len(questions))
            self.again.emit(quiz, kept.tells_at_once)

    @Slot(object)
    def _on_cards(self, questions: Sequence[Question]) -> None:
        opened, kept = self._reading.open_document, self._kept
        if opened and kept and (opened.document.id, opened.revision) == (kept.document, kept.revision):
            self._keeper.add_cards(opened, questions)
        else:
            self._complaining.tell(_other_text())

    @Slot(object)
    def _on_carded(self, count: int) -> None:
        added = self.tr("Đã thêm %n thẻ; nhấn F2 để ôn.", "", count)
        said = added if count else self.tr("Những câu này đã có trong thẻ nhớ.")
        self._window.strip.showMessage(said, SAID_MS)
        if self._result:
            self._result.say(said)

    @Slot(object)
    def _on_source(self, question: Question) -> None:
        if self._result:
            self._result.reject()
        self._sources.go(question)


def _other_text() -> AppError:
    return AppError(
        "Bài kiểm tra này hỏi về một tài liệu khác hoặc một bản khác; hãy mở tài liệu đó rồi thêm thẻ.",
        "This quiz is about another document or another edition of it; open that one and add the cards again.",
        code="quiz_other_text",
    )
