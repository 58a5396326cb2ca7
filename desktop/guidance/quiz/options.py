"""Wrong answers that are fair: of the kind, unit and form of the right one, near it, and surely not right."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from desktop.guidance.cards import GAP
from desktop.guidance.quiz.bodies import BodyNames
from desktop.guidance.quiz.pool import Pool, says_folded
from desktop.guidance.quiz.quiz import OPTIONS, Question, QuizKind
from desktop.guidance.quiz.values import Value, is_near, number_of, numbers_in
from desktop.text.fold import fold

ENOUGH = 12
"""How many fair answers are looked for, the nearest first."""
NEAREST = 6
"""How many of the fair answers the wrong ones are drawn from: near ones, and not always the same."""
_YEARS, _LENGTHS = 2, 2.5
_WHOLE = re.compile(r"(\d[\d.,]*)[^\d.;]*trong đó(?=[^.;]*$)")
_PART = re.compile(r"[^\d.;]*trong đó[^\d.;]*(\d[\d.,]*)")
_NUMERIC = frozenset({QuizKind.FIGURE, QuizKind.DATE})


def with_options(question: Question, value: Value, pools: Sequence[Pool], names: BodyNames,
                 random: Random) -> Question | None:  # fmt: skip
    """`question` with its answers shuffled; None where there is no fair set.

    A pool is asked only where those before it have too few.
    """
    fair: dict[str, Value] = {}
    shown = _Shown.of(question)
    for pool in pools:
        for other in sorted(pool.like(value), key=lambda one: _distance(value, one)):
            if len(fair) >= ENOUGH:
                break
            if _is_fair(shown, value, other, names) and all(_differ(other, one, names) for one in fair.values()):
                fair[other.key] = other
        if chosen := _chosen(value, list(fair.values()), random):
            options = [value.text, *(one.text for one in chosen)]
            random.shuffle(options)
            return replace(question, options=tuple(options))
    return None


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a person sees before they choose: folded, and its numbers."""

    question: Question
    folded: str
    numbers: frozenset[float]

    @classmethod
    def of(cls, question: Question) -> "_Shown":
        text = f"{question.asked} {question.lead}"
        return cls(question, fold(text), frozenset(numbers_in(text)))


def _chosen(value: Value, fair: list[Value], random: Random) -> list[Value]:
    """Near ones; one at least is written like the answer, so that its look doesn't tell it."""
    near = sorted(fair, key=lambda one: (_distance(value, one), one.look != value.look))
    alike = [one for one in near if one.look == value.look]
    if len(near) < OPTIONS - 1 or not alike:
        return []
    first = random.choice(alike[: OPTIONS - 1])
    rest = [one for one in near if one is not first][:NEAREST]
    chosen = [first, *random.sample(rest, OPTIONS - 2)]
    return [] if _tells_by_length(value, chosen) else chosen


def _tells_by_length(value: Value, others: list[Value]) -> bool:
    """Whether the answer is by far the longest or the shortest."""
    lengths = [len(other.text) for other in others]
    own = len(value.text)
    return value.kind not in _NUMERIC and not min(lengths) / _LENGTHS <= own <= _LENGTHS * max(lengths)


def _is_fair(shown: _Shown, value: Value, other: Value, names: BodyNames) -> bool:
    if not _differ(value, other, names) or (value.about and other.about == value.about):
        return False
    match value.kind:
        case QuizKind.FIGURE if number_of(other.text) in shown.numbers or not _fits(shown.question, value, other):
            return False
        case QuizKind.DATE if not _is_of_the_time(shown.question, value, other):
            return False
        case _:
            return not says_folded(shown.folded, fold(other.text))


def _fits(question: Question, value: Value, other: Value) -> bool:
    """Near the answer, and no part that is larger than its whole."""
    if value.size is None or other.size is None or not is_near(value.size, other.size, question.unit):
        return False
    before, after = question.asked.split(GAP, 1)
    whole, part = _WHOLE.findall(before), _PART.match(after)
    limits = [number_of(whole[-1]) if whole else None, number_of(part[1]) if part else None]
    above, below = limits[0] or value.size, limits[1] or value.size
    return (above <= value.size or other.size < above) and (below >= value.size or other.size > below)


def _is_of_the_time(question: Question, value: Value, other: Value) -> bool:
    """Within two years, and in the very year where a document's number tells it."""
    if value.size is None or other.size is None or abs(value.size - other.size) > _YEARS:
        return False
    return int(value.size) == int(other.size) or f"/{int(value.size)}/" not in question.asked


def _differ(one: Value, other: Value, names: BodyNames) -> bool:
    """Whether they are two answers, and neither a part of the other."""
    if one.kind in _NUMERIC or one.kind is QuizKind.DOCUMENT:
        return one.key != other.key and one.text != other.text
    return names.are_apart(one.text, other.text)


def _distance(value: Value, other: Value) -> float:
    """From 0 for what is written alike in size or length."""
    if value.size is not None and other.size is not None:
        if value.kind is QuizKind.DATE:
            return abs(value.size - other.size)
        low, high = sorted((abs(value.size), abs(other.size)))
        return high / low if low else high + 1
    return abs(len(value.text) - len(other.text)) / max(1, len(value.text))
