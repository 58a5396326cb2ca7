"""Makes quizzes on the library's thread, and keeps them with their answers on the notebook's."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from desktop.guidance.annotations import edition_of
from desktop.guidance.quiz.judging import judge
from desktop.guidance.quiz.making import Material, make_quiz, material_of
from desktop.guidance.quiz.quiz import Question, Quiz, Wish
from desktop.guidance.quiz.scores import card_of
from desktop.library.beside import facts_beside
from desktop.study.quizzes import KeptQuiz, QuizResult
from desktop.study.store import Study
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.behind.shelf import Shelf


class QuizKeeper(QObject):
    """`made` carries the Quiz of the newest wish; `not_made` the LibraryError where it can't be.

    `asked` carries the KeptQuiz that is to be gone on with, `stood` how it stands after an answer, `ended` one
    that is over, `listed` every QuizResult, `carded` how many cards were added. `failed` carries StudyErrors.
    """

    made = Signal(object)
    not_made = Signal(object)
    asked = Signal(object)
    stood = Signal(object)
    ended = Signal(object)
    listed = Signal(object)
    carded = Signal(object)
    failed = Signal(object)

    def __init__(self, notebook: Notebook, shelf: Shelf, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook, self._shelf, self._runner = notebook, shelf, runner
        self._wanted: tuple[OpenDocument, Wish] | None = None
        self._job: Job | None = None
        self._material: tuple[OpenDocument, Material] | None = None
        notebook.failed.connect(self.failed)

    def make(self, opened: OpenDocument, wish: Wish) -> None:
        """Make the quiz of a wish; of several wishes that wait only the last."""
        self._wanted = opened, wish
        if self._job is None:
            self._start()

    def begin(self, quiz: Quiz, *, tells_at_once: bool) -> None:
        """Keep a quiz and ask its first question."""
        self._notebook.do(lambda desk, _: desk.study.quizzes.begin(quiz, tells_at_once=tells_at_once), self.asked)

    def go_on(self, id_: str) -> None:
        """Ask the next question of a quiz that was left."""
        self._notebook.ask(lambda desk, _: desk.study.quizzes.quiz(id_), self.asked)

    def answer(self, kept: KeptQuiz, place: int, given: str) -> None:
        """Keep an answer, judged."""
        judged = judge(kept.questions[place], given)
        self._notebook.do(lambda desk, _: desk.study.quizzes.answer(kept.id, place, given, judged), self.stood)

    def decide(self, id_: str, place: int, *, is_right: bool) -> None:
        """What the person says that an answer counts as."""
        self._notebook.do(lambda desk, _: desk.study.quizzes.decide(id_, place, is_right=is_right), self.stood)

    def end(self, id_: str) -> None:
        """Hand a quiz in."""
        self._notebook.do(lambda desk, _: desk.study.quizzes.end(id_), self.ended)

    def look_back(self, id_: str) -> None:
        """Bring a quiz that is over."""
        self._notebook.ask(lambda desk, _: desk.study.quizzes.quiz(id_), self.ended)

    def list_all(self) -> None:
        self._notebook.ask(lambda desk, _: desk.study.quizzes.all(), self.listed)

    def remove(self, id_: str) -> None:
        """Take a quiz out for good."""
        self._notebook.do(lambda desk, _: _removed(desk.study, id_), self.listed)

    def add_cards(self, opened: OpenDocument, questions: Sequence[Question]) -> None:
        """Make cards of questions about this document, but for those that there are."""
        self._notebook.do(lambda desk, _: _add_cards(desk.study, opened, questions), self.carded)

    def _start(self) -> None:
        if self._wanted is None:
            return
        (opened, wish), self._wanted = self._wanted, None
        self._job = job = Job(lambda _: self._make(opened, wish))
        job.succeeded.connect(self._on_made)
        job.failed.connect(self.not_made)
        job.finished.connect(self._on_finished)
        self._runner.start(job)

    def _make(self, opened: OpenDocument, wish: Wish) -> Quiz:
        if self._material is None or self._material[0] is not opened:
            others = facts_beside(self._shelf.library(), opened.document.id)
            self._material = opened, material_of(opened.document, opened.facts, opened.revision, others)
        return make_quiz(self._material[1], wish)

    @Slot(object)
    def _on_made(self, quiz: Quiz) -> None:
        if self._wanted is None:
            self.made.emit(quiz)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self._start()


def _removed(study: Study, id_: str) -> tuple[QuizResult, ...]:
    study.quizzes.remove(id_)
    return study.quizzes.all()


def _add_cards(study: Study, opened: OpenDocument, questions: Sequence[Question]) -> int:
    known = {(kept.card.kind, kept.card.asked, kept.card.answer) for kept in study.cards.all(opened.document.id)}
    cards = [card_of(question) for question in questions]
    fresh = [card for card in cards if (card.kind, card.asked, card.answer) not in known]
    if fresh:
        study.cards.add(edition_of(opened.document, opened.revision), fresh)
    return len(fresh)
