"""How a quiz went: each answer that was given, and the questions that are known, by section and by kind."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop.guidance.cards import Card, CardKind
from desktop.guidance.quiz.judging import Verdict
from desktop.guidance.quiz.quiz import Question, QuizKind

_CARDS = {
    QuizKind.FIGURE: CardKind.FIGURE,
    QuizKind.DATE: CardKind.FIGURE,
    QuizKind.DOCUMENT: CardKind.CITATION,
    QuizKind.BODY: CardKind.ASSIGNMENT,
    QuizKind.ABBREVIATION: CardKind.ABBREVIATION,
    QuizKind.TERM: CardKind.DEFINITION,
}
_IS = " là "

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person answered, and what it was judged to be.

    `is_right` is what counts: None while the person has not decided about an answer that is nearly right.
    `is_decided` says that the person did, or overruled the judgement.
    """

    given: str
    verdict: Verdict
    is_right: bool | None
    is_decided: bool = False


Answers = Sequence[Answer | None]
"""One place for each question; None where it has not been answered."""


@dataclass(frozen=True, slots=True)
class Score:
    """How many questions of so many are right, wrong, to be decided; the rest is not answered."""

    right: int
    wrong: int
    open: int
    total: int

    @property
    def answered(self) -> int:
        return self.right + self.wrong + self.open

    @property
    def percent(self) -> int:
        """Of all questions, answered or not."""
        return round(100 * self.right / self.total) if self.total else 0


def score_of(answers: Iterable[Answer | None]) -> Score:
    """Of a whole quiz, or of a part of it."""
    values = [(answer is not None, answer.is_right if answer else None) for answer in answers]
    return Score(values.count((True, True)), values.count((True, False)), values.count((True, None)), len(values))


def scores_by_section(questions: Sequence[Question], answers: Answers) -> dict[str, Score]:
    """By title, in the order of the quiz."""
    return _scores(questions, answers, lambda question: question.section)


def scores_by_kind(questions: Sequence[Question], answers: Answers) -> dict[QuizKind, Score]:
    """By kind, in the order of the kinds."""
    found = _scores(questions, answers, lambda question: question.kind)
    return {kind: found[kind] for kind in QuizKind if kind in found}


def missed(questions: Sequence[Question], answers: Answers) -> tuple[Question, ...]:
    """What was answered wrongly or not at all."""
    return tuple(
        question
        for question, answer in zip(questions, answers, strict=True)
        if answer is None or answer.is_right is False
    )


def card_of(question: Question) -> Card:
    """A card that asks the same; a figure with its unit, as cards have it."""
    quote, kind = question.quote, _CARDS[question.kind]
    if question.gap is None:
        return Card("", kind, quote, question.answer, question.subject)
    start, end = question.gap
    rest = quote.text[end:]
    if question.kind is QuizKind.TERM and rest.startswith(_IS):
        return Card("", kind, quote, rest.removeprefix(_IS), question.answer)
    for unit in (question.unit, f" {question.unit}"):
        if question.unit and rest.lower().startswith(unit.lower()):
            end += len(unit)
    return Card("", kind, quote, quote.text[start:end], gap=(start, end))


def _scores(questions: Sequence[Question], answers: Answers, key: Callable[[Question], K]) -> dict[K, Score]:
    groups: dict[K, list[Answer | None]] = {}
    for question, answer in zip(questions, answers, strict=True):
        groups.setdefault(key(question), []).append(answer)
    return {name: score_of(group) for name, group in groups.items()}
