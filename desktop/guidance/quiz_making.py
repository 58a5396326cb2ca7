"""A quiz made by a person's wish: which questions, in what order, none telling the answer of another."""

from collections.abc import Iterable, Sequence
from random import Random

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.guidance.quiz import Question, Quiz, QuizKind, Style, Wish
from desktop.guidance.quiz_bodies import BodyNames
from desktop.guidance.quiz_drafts import drafts_of
from desktop.guidance.quiz_options import with_options
from desktop.guidance.quiz_pool import says, values_of
from desktop.text.fold import fold

_BEFORE = 24
"""Characters before a gap by which one question is told from another."""


def make_quiz(document: Document, facts: Facts, revision: int, wish: Wish, others: Sequence[Facts] = ()) -> Quiz:
    """The quiz of a wish; fewer questions where the document doesn't give so many.

    `others` are the facts of other documents, whose answers serve where those of this one are too few. What
    has no fair wrong answers is typed; where the person wants to choose, that comes only after the rest.
    """
    random = Random(wish.seed)  # noqa: S311 - the same wish is to give the same quiz
    drafts = drafts_of(document, facts, revision)
    terms = tuple(draft.value.text for draft in drafts if draft.value.kind is QuizKind.TERM)
    pools = (values_of(facts, terms), tuple(value for one in others for value in values_of(one)))
    names = BodyNames(facts.abbreviations)
    wanted = [draft for draft in drafts if _is_wanted(document, draft.typed, wish)]
    random.shuffle(wanted)
    questions = [
        (wish.style is not Style.TYPED and with_options(draft.choice, draft.value, pools, names, random)) or draft.typed
        for draft in wanted
    ]
    questions.sort(key=lambda question: not question.options)
    apart = _apart(questions)
    return Quiz(document.id, document.title, revision, _in_turn(apart, wish), len(apart))


def _is_wanted(document: Document, question: Question, wish: Wish) -> bool:
    path = question.quote.path
    if question.kind not in wish.kinds:
        return False
    above = (path, *(node.path for node in document.ancestors(path))) if path in document else (path,)
    return not wish.sections or any(one in wish.sections for one in above)


def _apart(questions: Iterable[Question]) -> list[Question]:
    """The first of those that ask from one sentence, or tell one another's answer."""
    kept: list[Question] = []
    for question in questions:
        if not any(_tell(question, other) for other in kept):
            kept.append(question)
    return kept


def _tell(one: Question, other: Question) -> bool:
    return _overlap(one, other) or _is_told(one, other) or _is_told(other, one) or _nearby(one) == _nearby(other)


def _overlap(one: Question, other: Question) -> bool:
    first, second = one.quote, other.quote
    is_same = (first.path, first.footnote) == (second.path, second.footnote)
    return is_same and first.start < second.end and second.start < first.end


def _is_told(one: Question, other: Question) -> bool:
    """Whether another question shows the figure or the date that is asked for."""
    shown = f"{other.asked} {other.lead}"
    match one.kind:
        case QuizKind.FIGURE:
            return any(says(shown, f"{one.answer}{space}{one.unit}") for space in ("", " "))
        case QuizKind.DATE:
            return says(shown, one.answer)
        case _:
            return False


def _nearby(question: Question) -> tuple[str, str]:
    """Equal for what is said twice in a document in the same words."""
    if question.gap is None:
        return question.subject, question.answer
    start = question.gap[0]
    return fold(question.quote.text[max(0, start - _BEFORE) : start]), question.answer


def _in_turn(questions: Sequence[Question], wish: Wish) -> tuple[Question, ...]:
    """As many as are wanted, those to be chosen first; half of a mixed quiz, as far as there are so many."""
    chosen = _kinds_in_turn([one for one in questions if one.options])
    typed = _kinds_in_turn([one for one in questions if not one.options])
    if wish.style is Style.MIXED:
        half = max(wish.count // 2, wish.count - len(typed))
        chosen, typed = chosen[:half], [*typed, *chosen[half:]]
    taken = [*chosen, *typed][: wish.count]
    return tuple(one for one in questions if one in taken)


def _kinds_in_turn(questions: Sequence[Question]) -> list[Question]:
    """So that the many figures leave room for the others."""
    by_kind = [[one for one in questions if one.kind is kind] for kind in QuizKind]
    return [one for place in range(len(questions)) for kind in by_kind for one in kind[place : place + 1]]
