"""Quizzes: wished for, asked, left and gone on with, looked back on, printed; wrong ones asked again or made cards."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from desktop.guidance.quiz import Question, Quiz
from desktop.guidance.quiz_sheet import Sheet, sheet_of
from desktop.guidance.refs import NodeRef
from desktop.page.source_line import document_name
from desktop.study.quizzes import KeptQuiz, QuizResult
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.flows.card_sources import CardSources
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.headings import section_rows
from desktop.ui.quiz.history_dialog import HistoryDialog
from desktop.ui.quiz.keeper import QuizKeeper
from desktop.ui.quiz.quiz_dialog import QuizDialog
from desktop.ui.quiz.result_dialog import ResultDialog
from desktop.ui.quiz.start_dialog import Manner, StartDialog
from desktop.ui.quiz.words import progress_words
from desktop.ui.window.main_window import MainWindow

SAID_MS, SEEDS = 8000, 1_000_000

ChooseQuizTarget = Callable[[QWidget, Path], Path | None]


def choose_seed() -> int:
    """Another quiz each time."""
    return SystemRandom().randrange(SEEDS)


class Quizzing(QObject):
    """One dialog at a time; `written` carries the path of a sheet that has just been written."""

    written = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, keeper: QuizKeeper,
                 sources: CardSources, runner: Runner, complaining: Complaining,
                 outside: tuple[ChooseQuizTarget, Callable[[], int]]) -> None:  # fmt: skip
        """`outside` chooses a file to print to, and the seed of a quiz."""
        super().__init__(window)
        self._window, self._reading, self._keeper = window, reading, keeper
        self._sources, self._runner, self._complaining = sources, runner, complaining
        self._choose, self._choose_seed = outside
        self._manner = Manner()
        self._opened: OpenDocument | None = None
        self._start: StartDialog | None = None
        self._asking: QuizDialog | None = None
        self._result: ResultDialog | None = None
        self._history: HistoryDialog | None = None
        self._kept: KeptQuiz | None = None
        self._over: KeptQuiz | None = None
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        actions["quiz"].triggered.connect(self._on_wanted)
        actions["quiz_history"].triggered.connect(self._on_history)
        keeper = self._keeper
        keeper.made.connect(self._on_made)
        keeper.not_made.connect(self._complaining.tell)
        keeper.asked.connect(self._on_asked)
        keeper.stood.connect(self._on_stood)
        keeper.ended.connect(self._on_ended)
        keeper.listed.connect(self._on_listed)
        keeper.carded.connect(self._on_carded)

    @Slot()
    def _on_wanted(self) -> None:
        opened = self._reading.open_document
        if opened is None or self._start or self._asking:
            return
        self._opened = opened
        sections, seed = section_rows(opened.document), self._choose_seed()
        self._start = dialog = StartDialog(sections, seed, self._manner, self._window)
        dialog.wished.connect(self._on_wished)
        dialog.begun.connect(self._on_begun)
        dialog.print_requested.connect(self._on_print)
        dialog.history_requested.connect(self._on_history_instead)
        dialog.finished.connect(self._on_start_closed)
        dialog.open()
        self._on_wished()

    @Slot()
    def _on_wished(self) -> None:
        if self._start and self._opened:
            self._keeper.make(self._opened, self._start.wish)

    @Slot(object)
    def _on_made(self, quiz: Quiz) -> None:
        if self._start:
            self._start.set_quiz(quiz)

    @Slot(object)
    def _on_begun(self, quiz: Quiz) -> None:
        if self._start:
            self._manner = self._start.manner
        self._keeper.begin(quiz, tells_at_once=self._manner.tells_at_once)

    @Slot()
    def _on_start_closed(self) -> None:
        self._start = None

    @Slot(object)
    def _on_asked(self, kept: KeptQuiz) -> None:
        self._kept = kept
        self._asking = dialog = QuizDialog(self._window)
        dialog.answered.connect(self._on_answered)
        dialog.decided.connect(self._on_decided)
        dialog.handed_in.connect(self._on_handed_in)
        dialog.source_requested.connect(self._on_source)
        dialog.finished.connect(self._on_asking_closed)
        self._keeper.failed.connect(dialog.go_on)
        dialog.open()
        dialog.show_quiz(kept, self._lines(kept))

    @Slot(int, str)
    def _on_answered(self, place: int, given: str) -> None:
        if self._kept:
            self._keeper.answer(self._kept, place, given)

    @Slot(int, bool)
    def _on_decided(self, place: int, counts: bool) -> None:
        if kept := self._kept if self._asking else self._over:
            self._keeper.decide(kept.id, place, is_right=counts)

    @Slot(object)
    def _on_stood(self, kept: KeptQuiz) -> None:
        if self._asking:
            self._kept = kept
            self._asking.show_quiz(kept, self._lines(kept))
        elif self._result:
            self._over = kept
            self._result.show_quiz(kept)

    @Slot()
    def _on_handed_in(self) -> None:
        if self._kept:
            self._keeper.end(self._kept.id)

    @Slot()
    def _on_asking_closed(self) -> None:
        self._asking = None

    @Slot(object)
    def _on_ended(self, kept: KeptQuiz) -> None:
        """The list of all quizzes tells whether this one went better than those before."""
        self._over = kept
        self._keeper.list_all()

    @Slot(object)
    def _on_listed(self, results: Sequence[QuizResult]) -> None:
        if self._history:
            self._history.show_results(results)
        elif self._over and self._result is None:
            self._show_result(self._over, progress_words(results, self._over.document))
        elif self._asking is None:
            self._show_history(results)

    def _show_result(self, kept: KeptQuiz, progress: str) -> None:
        self._result = dialog = ResultDialog(kept, self._lines(kept), progress, self._window)
        dialog.again.connect(self._on_again)
        dialog.cards_wanted.connect(self._on_cards)
        dialog.decided.connect(self._on_decided)
        dialog.source_requested.connect(self._on_source)
        dialog.finished.connect(self._on_result_closed)
        dialog.open()

    @Slot()
    def _on_result_closed(self) -> None:
        self._result = self._over = None

    @Slot(object)
    def _on_again(self, questions: Sequence[Question]) -> None:
        if kept := self._over:
            quiz = Quiz(kept.document, kept.title, kept.revision, tuple(questions), len(questions))
            self._keeper.begin(quiz, tells_at_once=kept.tells_at_once)

    @Slot(object)
    def _on_cards(self, questions: Sequence[Question]) -> None:
        opened, kept = self._reading.open_document, self._over
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

    @Slot()
    def _on_history(self) -> None:
        if not (self._history or self._asking or self._result):
            self._over = None
            self._keeper.list_all()

    @Slot()
    def _on_history_instead(self) -> None:
        if self._start:
            self._start.reject()
        self._on_history()

    def _show_history(self, results: Sequence[QuizResult]) -> None:
        self._history = dialog = HistoryDialog(results, self._window)
        dialog.go_on_requested.connect(self._keeper.go_on)
        dialog.look_requested.connect(self._keeper.look_back)
        dialog.remove_requested.connect(self._keeper.remove)
        dialog.finished.connect(self._on_history_closed)
        dialog.open()

    @Slot()
    def _on_history_closed(self) -> None:
        self._history = None

    @Slot(object)
    def _on_source(self, question: Question) -> None:
        """Read where the answer stands; a quiz that is not over is left, and kept."""
        if self._asking:
            said = self.tr("Bài kiểm tra đã được giữ; nhấn Alt+Shift+F2 để làm tiếp.")
            self._window.strip.showMessage(said, SAID_MS)
        for dialog in (self._asking, self._result):
            if dialog:
                dialog.done(0)
        first = question.excerpts[0]
        ref = NodeRef(question.quote.document, first.path, first.footnote)
        self._reading.go(ref, ((first.start, first.end),))

    @Slot(object)
    def _on_print(self, quiz: Quiz) -> None:
        if self._start is None or self._opened is None:
            return
        self._manner = self._start.manner
        target = self._choose(self._start, Path(f"{self.tr('Bài kiểm tra')}.docx"))
        if target is None:
            return
        name = document_name(self._opened.document)
        sheet = sheet_of(quiz, self.tr("Bài kiểm tra"), name, self._manner.variants, self._start.wish.seed)
        job = Job(lambda _: _write(sheet, target))
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._complaining.tell)
        self._runner.start(job)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        said = self.tr("Đã ghi “{name}”.").format(name=path.name)
        self._window.strip.showMessage(said, SAID_MS)
        if self._start:
            self._start.say(said)
        self.written.emit(path)

    def _lines(self, kept: KeptQuiz) -> tuple[str, ...]:
        return tuple(map(self._line, kept.questions))

    def _line(self, question: Question) -> str:
        first = question.excerpts[0]
        return self._sources.line(replace(question.quote, path=first.path, footnote=first.footnote))


def _other_text() -> AppError:
    return AppError(
        "Bài kiểm tra này hỏi về một tài liệu khác hoặc một bản khác; hãy mở tài liệu đó rồi thêm thẻ.",
        "This quiz is about another document or another edition of it; open that one and add the cards again.",
        code="quiz_other_text",
    )


def _write(sheet: Sheet, path: Path) -> Path:
    from desktop.export.quiz_files import write_quiz

    write_quiz(sheet, path)
    return path
