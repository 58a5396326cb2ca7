"""A quiz on paper: variants of the same questions in another order, each with a number and its key."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from desktop.guidance.quiz.quiz import LETTERS, Question, Quiz

FIRST_CODE = 101
"""The number of the first variant, as schools count them."""


@dataclass(frozen=True, slots=True)
class Variant:
    """`code` is printed on the sheet and on its key."""

    code: str
    questions: tuple[Question, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """What answers each question: the letter with its words, or what is to be typed."""
        return tuple(_answer(question) for question in self.questions)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed: the variants of a quiz on `document`, the document's name in one line."""

    title: str
    document: str
    variants: tuple[Variant, ...]


def sheet_of(quiz: Quiz, title: str, document: str, variants: int = 2, seed: int = 1) -> Sheet:
    """The same seed gives the same sheets; those to be chosen stand before those to be written in each."""
    return Sheet(title, document, tuple(_variants(quiz, variants, seed)))


def _variants(quiz: Quiz, count: int, seed: int) -> Iterator[Variant]:
    for place in range(count):
        random = Random(f"{seed}/{place}")  # noqa: S311 - the same seed is to give the same sheet
        questions = [_shuffled(question, random) for question in quiz.questions]
        random.shuffle(questions)
        questions.sort(key=lambda question: not question.options)
        yield Variant(str(FIRST_CODE + place), tuple(questions))


def _shuffled(question: Question, random: Random) -> Question:
    options = list(question.options)
    random.shuffle(options)
    return replace(question, options=tuple(options))


def _answer(question: Question) -> str:
    if not question.options:
        return f"{question.answer} {question.unit}" if _is_bare(question) else question.answer
    return f"{LETTERS[question.right]}. {question.answer}"


def _is_bare(question: Question) -> bool:
    """Whether a figure stands without its unit, which the question shows after the gap."""
    return bool(question.unit) and question.answer.replace(".", "").replace(",", "").isdigit()
