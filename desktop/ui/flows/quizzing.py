"""Taking a quiz: wished for, asked question by question, left and gone on with, printed."""

from collections.abc import Callable
from pathlib import Path
from random import SystemRandom

from PySide6.QtCore import QObject, Signal, Slot

from desktop.guidance.quiz.quiz import Question, Quiz
from desktop.study.quizzes import KeptQuiz
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.flows.complaining import Complaining
from desktop.ui.flows.quiz_printing import QuizPrinting
from desktop.ui.flows.quiz_results import SAID_MS, QuizResults
from desktop.ui.flows.quiz_sources import QuizSources
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.headings import section_rows
from desktop.ui.quiz.keeper import QuizKeeper
from desktop.ui.quiz.quiz_dialog import QuizDialog
from desktop.ui.quiz.start_dialog import Manner, StartDialog
from desktop.ui.window.main_window import MainWindow

SEEDS = 1_000_000


def choose_seed() -> int:
    """Another quiz each time."""
    return SystemRandom().randrange(SEEDS)


class Quizzing(QObject):
    """One dialog at a time; `written` carries the path of a sheet that has just been written."""

    written = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, keeper: QuizKeeper, sources: QuizSources,
                 printing: QuizPrinting, complaining: Complaining, choose_seed: Callable[[], int]) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._keeper = window, reading, keeper
        self._sources, self._printing, self._choose_seed = sources, printing, choose_seed
        self._results = QuizResults(window, reading, keeper, sources, complaining)
        self._manner = Manner()
        self._opened: OpenDocument | None = None
        self._start: StartDialog | None = None
        self._asking: QuizDialog | None = None
        self._kept: KeptQuiz | None = None
        actions["quiz"].triggered.connect(self._on_wanted)
        actions["quiz_history"].triggered.connect(self._results.show_history)
        self._results.again.connect(self._on_again)
        printing.written.connect(self._on_written)
        keeper.made.connect(self._on_made)
        keeper.not_made.connect(complaining.tell)
        keeper.asked.connect(self._on_asked)
        keeper.stood.connect(self._on_stood)

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

    @Slot(object, bool)
    def _on_again(self, quiz: Quiz, tells_at_once: bool) -> None:
        self._keeper.begin(quiz, tells_at_once=tells_at_once)

    @Slot()
    def _on_start_closed(self) -> None:
        self._start = None

    @Slot()
    def _on_history_instead(self) -> None:
        if self._start:
            self._start.reject()
        self._results.show_history()

    @Slot(object)
    def _on_print(self, quiz: Quiz) -> None:
        if self._start and self._opened:
            self._manner = self._start.manner
            seed, document = self._start.wish.seed, self._opened.document
            self._printing.write(quiz, document, self._manner.variants, seed, self._start)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        said = self.tr("Đã ghi “{name}”.").format(name=path.name)
        self._window.strip.showMessage(said, SAID_MS)
        if self._start:
            self._start.say(said)
        self.written.emit(path)

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
        dialog.show_quiz(kept, self._sources.lines(kept))

    @Slot(int, str)
    def _on_answered(self, place: int, given: str) -> None:
        if self._kept:
            self._keeper.answer(self._kept, place, given)

    @Slot(int, bool)
    def _on_decided(self, place: int, counts: bool) -> None:
        if self._kept:
            self._keeper.decide(self._kept.id, place, is_right=counts)

    @Slot(object)
    def _on_stood(self, kept: KeptQuiz) -> None:
        if self._asking:
            self._kept = kept
            self._asking.show_quiz(kept, self._sources.lines(kept))

    @Slot()
    def _on_handed_in(self) -> None:
        if self._kept:
            self._keeper.end(self._kept.id)

    @Slot()
    def _on_asking_closed(self) -> None:
        self._asking = None

    @Slot(object)
    def _on_source(self, question: Question) -> None:
        """Read where the answer stands; the quiz is left, and kept."""
        if self._asking:
            said = self.tr("Bài kiểm tra đã được giữ; nhấn Alt+Shift+F2 để làm tiếp.")
            self._window.strip.showMessage(said, SAID_MS)
            self._asking.done(0)
        self._sources.go(question)
