"""A quiz as it stands on paper, line by line: its sheets, then a page with the key of each; whatever writes them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from desktop.guidance.cards import GAP
from desktop.guidance.quiz.quiz import LETTERS, Question, QuizKind
from desktop.guidance.quiz.sheet import Sheet, Variant

PROMPTS = {
    QuizKind.FIGURE: "Số liệu nào ở chỗ trống?",
    QuizKind.DATE: "Thời gian nào ở chỗ trống?",
    QuizKind.DOCUMENT: "Văn bản nào ở chỗ trống?",
    QuizKind.BODY: "Ai được giao việc sau?",
    QuizKind.ABBREVIATION: "Chữ sau viết tắt của cụm từ nào?",
    QuizKind.TERM: "Từ ngữ nào ở chỗ trống?",
}
_NUMBER_PROMPT = "Số hiệu nào ở chỗ trống?"
BLANK = "…………"
RULE = "." * 92
_ONE_LINE = 52
"""Characters of four answers that stand beside one another."""


class Look(Enum):
    """What a line is."""

    TITLE = auto()
    DOCUMENT = auto()
    FIELD = auto()
    PART = auto()
    CONTEXT = auto()
    QUESTION = auto()
    OPTION = auto()
    RULE = auto()
    KEY = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """`keeps` holds it on the page of the line after it."""

    look: Look
    text: str
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Lines that begin on a page of their own; `name` is told at the foot of each page."""

    name: str
    lines: tuple[Line, ...]


def prompt_of(question: Question) -> str:
    """The fixed words that ask."""
    is_number = question.kind is QuizKind.DOCUMENT and not question.options
    return _NUMBER_PROMPT if is_number else PROMPTS[question.kind]


def parts_of(sheet: Sheet) -> tuple[Part, ...]:
    """Every variant, then every key."""
    sheets = (Part(f"Mã đề {one.code}", tuple(_sheet(sheet, one))) for one in sheet.variants)
    keys = (Part(f"Đáp án mã đề {one.code}", tuple(_key(sheet, one))) for one in sheet.variants)
    return (*sheets, *keys)


def _sheet(sheet: Sheet, variant: Variant) -> Iterator[Line]:
    yield Line(Look.TITLE, f"{sheet.title} – Mã đề {variant.code}")
    yield Line(Look.DOCUMENT, sheet.document)
    yield Line(Look.FIELD, f"Họ và tên: {RULE[:62]}")
    yield Line(Look.FIELD, f"Đơn vị: {RULE[:34]}  Ngày: {RULE[:14]}  Điểm: {RULE[:10]} / {len(variant.questions)}")
    typed = False
    for number, question in enumerate(variant.questions, 1):
        if number == 1 and question.options:
            yield Line(Look.PART, "Chọn một phương án đúng", keeps=True)
        if not question.options and not typed:
            typed = True
            yield Line(Look.PART, "Viết câu trả lời", keeps=True)
        yield from _question(question, number)


def _question(question: Question, number: int) -> Iterator[Line]:
    context = " – ".join(part for part in (question.heading, question.lead) if part)
    yield Line(Look.QUESTION, f"Câu {number}. {prompt_of(question)}", keeps=True)
    if context:
        yield Line(Look.CONTEXT, context, keeps=True)
    yield Line(Look.OPTION, f"“{_spaced(question.asked).replace(GAP, BLANK)}”", keeps=True)
    if not question.options:
        yield Line(Look.RULE, RULE)
        return
    offered = [f"{letter}. {_spaced(option)}" for letter, option in zip(LETTERS, question.options, strict=True)]
    lines = ["        ".join(offered)] if sum(map(len, offered)) <= _ONE_LINE else offered
    for place, line in enumerate(lines, 1):
        yield Line(Look.OPTION, line, keeps=place < len(lines))


def _key(sheet: Sheet, variant: Variant) -> Iterator[Line]:
    yield Line(Look.TITLE, f"Đáp án – Mã đề {variant.code}")
    yield Line(Look.DOCUMENT, sheet.document)
    for number, (question, answer) in enumerate(zip(variant.questions, variant.key, strict=True), 1):
        yield Line(Look.KEY, f"Câu {number}. {_spaced(answer)} (vị trí {question.place})")


def _spaced(text: str) -> str:
    return " ".join(text.split())
