"""`sotay screenshots`: a quiz from its wish to its result, driven by the person's own buttons."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog

from desktop.app import Program
from desktop.cli.show_screenshots import Picture
from desktop.guidance.quiz.quiz import LETTERS, Style
from desktop.ui.quiz.history_dialog import HistoryDialog
from desktop.ui.quiz.quiz_dialog import QuizDialog
from desktop.ui.quiz.result_dialog import ResultDialog
from desktop.ui.quiz.start_dialog import StartDialog

COUNT = 10
_ALMOST = "typed-almost"

AnyDialog = TypeVar("AnyDialog", bound=QDialog)


def quiz_pictures(program: Program, in_front: Callable[[], QPixmap]) -> Iterator[Picture]:
    """What can be wished for; questions chosen and typed, right, wrong and nearly right; the result; the list."""
    program.actions["quiz"].trigger()
    start = _open(program, StartDialog)
    start.style_choice.value = Style.MIXED
    start.count.setValue(COUNT)
    yield "quiz-start", in_front()
    start.begin()
    quiz = _open(program, QuizDialog)
    yield "quiz-question", in_front()
    wanted = {"choice-wrong", "choice-right", _ALMOST}
    for place in range(COUNT):
        _answer(quiz, place)
        if (name := _told(quiz)) in wanted:
            wanted.remove(name)
            yield f"quiz-{name}", in_front()
        if name == _ALMOST:
            quiz.right.click()
        quiz.next.click()
    yield "quiz-result", in_front()
    _open(program, ResultDialog).reject()
    program.actions["quiz_history"].trigger()
    yield "quiz-history", in_front()
    _open(program, HistoryDialog).reject()


def _open(program: Program, kind: type[AnyDialog]) -> AnyDialog:
    return next(dialog for dialog in program.window.findChildren(kind) if dialog.isVisible())


def _answer(quiz: QuizDialog, place: int) -> None:
    """Wrong, right, nearly right, in turn."""
    question = quiz.question
    if question is None:
        return
    if question.options:
        quiz.face.choose((question.right + (place % 2 == 0)) % len(LETTERS))
    else:
        quiz.face.typed.setText((place % 2 and question.answer[:-1]) or question.answer.lower())
    quiz.next.click()


def _told(quiz: QuizDialog) -> str:
    """How it was answered, and what that was worth."""
    question, answer = quiz.question, quiz.answer
    return f"{'choice' if question and question.options else 'typed'}-{answer.verdict.value if answer else 'open'}"
