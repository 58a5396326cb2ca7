"""What a typed answer is worth: leniently where it says the same, honestly where it doesn't."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from desktop.guidance.quiz.quiz import Question, QuizKind
from desktop.guidance.quiz.values import day_key, document_key, number_of, words_key
from desktop.text.fold import fold
from desktop.text.words import words

SIMILAR, SAME_WORD, PART = 0.84, 0.5, 0.6
"""How alike the letters of a slip are, in all and in each word; how much of an answer a part of it must be."""
_RATIO = re.compile(r"(\d+)\s*(?:/|tren)\s*(\d+)")
_BILLIONS = re.compile(r"(\d[\d.,]*)\s*t[yi]\b(?:\s*(\d{1,3})\s*trieu)?")
"""Of folded text, like all patterns of figures here."""
_SHORT_YEAR = re.compile(r"(\d{1,2}[-/.]\d{1,2}[-/.])(\d\d)(?!\d)")
_NUMBER = re.compile(r"\d[\d.,]*")
_NO_WORDS = re.compile(r"\W+")
_IDLE = frozenset({"thu", "hang"})
_MEASURES = frozenset({"%", "nghin", "trieu", "ty"})
"""Beside a number, these make it another one."""
_ENGLISH = str.maketrans(",.", ".,")


class Verdict(StrEnum):
    """ALMOST is for the person to decide."""

    RIGHT = "right"
    ALMOST = "almost"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Judgement:
    """`is_exact` is false where a right answer is written otherwise in the document."""

    verdict: Verdict
    is_exact: bool = True


_WRONG, _ALMOST = Judgement(Verdict.WRONG), Judgement(Verdict.ALMOST, is_exact=False)


def judge(question: Question, typed: str) -> Judgement:
    """Of an answer that was typed, or of the words of the option that was chosen."""
    given = typed.strip()
    if not given:
        return _WRONG
    if question.options:
        return Judgement(Verdict.RIGHT if given == question.answer else Verdict.WRONG)
    match question.kind:
        case QuizKind.FIGURE:
            return _judge_figure(question, given)
        case QuizKind.DATE:
            return _judge_date(given, question.answer)
        case QuizKind.DOCUMENT:
            return _judge_number(given, question.answer)
        case _:
            return _judge_names(given, question)


def _judge_date(given: str, answer: str) -> Judgement:
    """A year of two digits is for the person to decide."""
    judged = _by_key(given, answer, day_key(given), day_key(answer))
    whole = _SHORT_YEAR.sub(r"\g<1>20\2", given)
    return _ALMOST if judged is _WRONG and whole != given and day_key(whole) == day_key(answer) else judged


def _by_key(given: str, answer: str, given_key: str, answer_key: str) -> Judgement:
    is_right = bool(given_key) and given_key == answer_key
    return Judgement(Verdict.RIGHT, is_exact=given == answer) if is_right else _WRONG


def _judge_number(given: str, answer: str) -> Judgement:
    """Of a document: all of it; without the letters of who issued it, for the person to decide."""
    bare = re.sub(r"^\s*số:?\s*", "", given, flags=re.IGNORECASE)
    judged = _by_key(bare, answer, document_key(bare), document_key(answer))
    first = _NUMBER.match(answer)
    is_begun = first is not None and first[0] == bare and bare != answer
    return _ALMOST if judged is _WRONG and is_begun else judged


def _judge_figure(question: Question, given: str) -> Judgement:
    wanted = _amount(question.answer, question.unit)
    amounts = _amounts(given, question.unit)
    if wanted is None or not amounts:
        return _WRONG
    if wanted not in amounts:
        return _ALMOST if _is_rounded(wanted, amounts[0]) else _WRONG
    said = set(_rest(given)) - _IDLE
    if not said <= set(_rest(question.unit)):
        return _WRONG if said & _MEASURES else _ALMOST
    return (
        Judgement(Verdict.RIGHT, is_exact=question.answer in (given, _bare(given))) if amounts[0] == wanted else _ALMOST
    )


def _amount(text: str, unit: str) -> tuple[float, float] | None:
    amounts = _amounts(text, unit)
    return amounts[0] if amounts else None


def _amounts(text: str, unit: str) -> list[tuple[float, float]]:
    """What a text may mean, likeliest first, as value and whole of a ratio (0 for none).

    A comma that could group thousands, as in English, may do so; Vietnamese begins decimals with it.
    """
    text = fold(text)
    if ratio := _RATIO.search(text):
        return [(float(ratio[1]), float(ratio[2]))]
    billions = _BILLIONS.search(text)
    if billions and unit.lower() == "tỷ đồng":
        whole = number_of(billions[1])
        return [] if whole is None else [(round(whole + int(billions[2] or 0) / 1000, 3), 0.0)]
    found = _NUMBER.search(text)
    if not found:
        return []
    as_written, as_english = number_of(found[0]), number_of(found[0].translate(_ENGLISH))
    return [(value, 0.0) for value in (as_written, as_english) if value is not None]


def _is_rounded(wanted: tuple[float, float], given: tuple[float, float]) -> bool:
    """Whether only the digits behind the comma were left out: "12.515 tỷ" of 12.515,266."""
    return wanted[1] == given[1] and wanted[0] != int(wanted[0]) and given[0] in (int(wanted[0]), round(wanted[0]))


def _rest(given: str) -> list[str]:
    """The words beside the numbers, folded, a per cent as its sign; without the billions, which are read as numbers."""
    bare = re.sub(r"\d[\d.,]*|/", " ", _BILLIONS.sub(" ty ", fold(given)).replace("phan tram", "%"))
    return re.findall(r"[^\W\d_]+|%", bare)


def _bare(given: str) -> str:
    first = given.partition(" ")[0].rstrip("%")
    return first if _NUMBER.fullmatch(first) else given


def _judge_names(given: str, question: Question) -> Judgement:
    judged = _judge_words(given, question.answer)
    also = any(_judge_words(given, name).verdict is Verdict.RIGHT for name in question.also)
    return Judgement(Verdict.RIGHT, is_exact=False) if also and judged.verdict is not Verdict.RIGHT else judged


def _judge_words(given: str, answer: str) -> Judgement:
    """Without accents is right, with a slip or in part is for the person to decide."""
    if words_key(given) == words_key(answer):
        return Judgement(Verdict.RIGHT, is_exact=_plain(given) == _plain(answer))
    first, second = _folded(given), _folded(answer)
    if first == second:
        return Judgement(Verdict.RIGHT, is_exact=False)
    is_part = " ".join(first) in " ".join(second) and len(first) >= PART * len(second)
    is_more = f" {' '.join(second)} " in f" {' '.join(first)} "
    return _ALMOST if is_part or is_more or _is_slip(first, second) else _WRONG


def _is_slip(first: list[str], second: list[str]) -> bool:
    """Whether letters were missed, and not a word taken for another."""
    if len(first) == len(second) and any(_alike(*pair) < SAME_WORD for pair in zip(first, second, strict=True)):
        return False
    return _alike(" ".join(first), " ".join(second)) >= SIMILAR


def _alike(first: str, second: str) -> float:
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _folded(text: str) -> list[str]:
    return [word.folded for word in words(text)]


def _plain(text: str) -> str:
    return _NO_WORDS.sub(" ", text).strip().lower()
