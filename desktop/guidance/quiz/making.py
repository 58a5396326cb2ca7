"""A quiz made by a person's wish: which questions, in what order, none telling the answer of another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.guidance.quiz.bodies import BodyNames
from desktop.guidance.quiz.drafts import Draft, drafts_of
from desktop.guidance.quiz.options import with_options
from desktop.guidance.quiz.pool import Pool, pool_of, says_folded
from desktop.guidance.quiz.quiz import Question, Quiz, QuizKind, Style, Wish
from desktop.text.fold import fold

_BEFORE = 24
"""Characters before a gap by which one question is told from another."""


@dataclass(frozen=True)
class Material:
    """All that quizzes on one revision of a document are made of; `pools` are its own answers, then those of others."""

    document: Document
    revision: int
    drafts: tuple[Draft, ...]
    pools: tuple[Pool, ...]
    names: BodyNames


def material_of(document: Document, facts: Facts, revision: int, others: Sequence[Facts] = ()) -> Material:
    """`others` are the facts of other documents, whose answers serve where those of this one are too few."""
    drafts = drafts_of(document, facts, revision)
    terms = [draft.value.text for draft in drafts if draft.value.kind is QuizKind.TERM]
    pools = pool_of([facts], terms), pool_of(others)
    return Material(document, revision, drafts, pools, BodyNames(facts.abbreviations))


def make_quiz(material: Material, wish: Wish) -> Quiz:
    """The quiz of a wish; fewer questions where the document doesn't give so many.

    What has no fair wrong answers is typed; where the person wants to choose, that comes only after the rest.
    """
    random = Random(wish.seed)  # noqa: S311 - the same wish is to give the same quiz
    document = material.document
    wanted = [draft for draft in material.drafts if _is_wanted(document, draft.typed, wish)]
    random.shuffle(wanted)
    questions = [_question(draft, material, wish.style, random) for draft in wanted]
    questions.sort(key=lambda question: not question.options)
    apart = _apart(questions)
    return Quiz(document.id, document.title, material.revision, _in_turn(apart, wish), len(apart))


def _question(draft: Draft, material: Material, style: Style, random: Random) -> Question:
    if style is Style.TYPED:
        return draft.typed
    return with_options(draft.choice, draft.value, material.pools, material.names, random) or draft.typed


def _is_wanted(document: Document, question: Question, wish: Wish) -> bool:
    path = question.quote.path
    if question.kind not in wish.kinds:
        return False
    above = (path, *(node.path for node in document.ancestors(path))) if path in document else (path,)
    return not wish.sections or any(one in wish.sections for one in above)


def _apart(questions: Iterable[Question]) -> list[Question]:
    """The first of those that ask from one sentence, or tell one another's answer."""
    kept = _Apart()
    return [question for question in questions if kept.take(question)]


class _Apart:
    """Questions of which none tells the answer of another."""

    def __init__(self) -> None:
        self._ranges: dict[tuple[str, str | None], list[tuple[int, int]]] = {}
        self._asked: set[tuple[str, str]] = set()
        self._shown, self._answers = "", set[str]()

    def take(self, question: Question) -> bool:
        """Whether it stands apart from all that were taken, and is taken too."""
        quote, answers = question.quote, _telling(question)
        shown, asked = fold(f"{question.asked} {question.lead}"), _asked_in(question)
        ranges = self._ranges.setdefault((quote.path, quote.footnote), [])
        if (
            asked in self._asked
            or any(start < quote.end and quote.start < end for start, end in ranges)
            or any(says_folded(self._shown, answer) for answer in answers)
            or any(says_folded(shown, answer) for answer in self._answers)
        ):
            return False
        ranges.append((quote.start, quote.end))
        self._asked.add(asked)
        self._shown += f"\n{shown}"
        self._answers |= answers
        return True


def _telling(question: Question) -> set[str]:
    """What another question must not show, folded: the figure or the date that is asked for."""
    match question.kind:
        case QuizKind.FIGURE:
            return {fold(f"{question.answer}{space}{question.unit}") for space in ("", " ")}
        case QuizKind.DATE:
            return {fold(question.answer)}
        case _:
            return set()


def _asked_in(question: Question) -> tuple[str, str]:
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
