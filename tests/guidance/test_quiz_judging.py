"""Typed answers: what says the same is right, what nearly does is left to the person, all else is wrong."""

import pytest

from desktop.guidance.quiz.drafts import drafts_of
from desktop.guidance.quiz.judging import Verdict, judge
from desktop.guidance.quiz.quiz import Question
from desktop.guidance.quiz.values import day_key, number_of
from desktop.text.fold import fold

EXACT, RIGHT, ALMOST, WRONG = "exact", "right", "almost", "wrong"
ANSWERS = {
    "236.226": {EXACT: ["236.226", "236.226 tỷ đồng", "236.226 tỷ"], RIGHT: ["236226", "236226 ty dong"],
                ALMOST: ["236,226"], WRONG: ["236225", "236.226 triệu đồng", "", "  ", "nhiều"]},
    "18,06": {EXACT: ["18,06%", "18,06 %", "18,06 phần trăm"], RIGHT: ["18.06", "18.06 %"], ALMOST: ["18"],
              WRONG: ["1806", "18,6", "18,06 tỷ"]},
    "6.571": {RIGHT: ["6571", "6571 trường hợp"], ALMOST: ["6,571", "6.571 vụ"], WRONG: ["6.570"]},
    "06": {RIGHT: ["6"], WRONG: ["60", "0,6"]},
    "12.515 tỷ 266 triệu đồng": {EXACT: ["12.515 tỷ 266 triệu đồng"],
                                 RIGHT: ["12515,266", "12.515,266 tỷ đồng", "12.515 tỷ 266 triệu"],
                                 ALMOST: ["12.515 tỷ"], WRONG: ["12.515 tỷ 267 triệu đồng", "12515266"]},
    "21/21": {EXACT: ["21/21"], RIGHT: ["21/21 chỉ tiêu", "21 / 21"], WRONG: ["21", "20/21"]},
    "10/01/2024": {RIGHT: ["10/1/2024", "10-1-2024", "ngày 10 tháng 1 năm 2024",
                             "10 thang 1 nam 2024"], ALMOST: ["10/1/24"],
                   WRONG: ["1/10/2024", "2024", "32/1/2024"]},
    "2020 - 2025": {RIGHT: ["2020-2025", "2020 – 2025"], WRONG: ["2020", "2021 - 2025"]},
    "64-KL/TW": {EXACT: ["64-KL/TW", "số 64-KL/TW"], RIGHT: ["64-kl/tw", "64/KL-TW"], ALMOST: ["64"],
                 WRONG: ["65-KL/TW", "46-KL/TW"]},
    "UBND Quận": {EXACT: ["ubnd quận"], RIGHT: ["ubnd quan", "Ủy ban nhân dân quận", "uỷ ban nhân dân quận"],
                  WRONG: ["Quận ủy", "UBMTTQ Quận"]},
    "Ban Tuyên giáo Quận ủy": {RIGHT: ["ban tuyen giao quan uy", "Ban Tuyên giáo Quận uỷ"],
                               ALMOST: ["Ban Tuyên giáo", "ban tuyen giao quan u", "Ban Tuyên giáo của Quận ủy"],
                               WRONG: ["Ban Tuyên giáo Thành ủy", "Ban Tổ chức Quận ủy"]},
    "phòng cháy, chữa cháy": {EXACT: ["phòng cháy chữa cháy"], RIGHT: ["phong chay, chua chay"],
                              ALMOST: ["phòng cháy và chữa cháy"], WRONG: ["phòng chống"]},
}  # fmt: skip
CASES = [(answer, verdict, typed) for answer, given in ANSWERS.items() for verdict in given for typed in given[verdict]]


@pytest.fixture(scope="module")
def questions(guidance, facts) -> dict[str, Question]:
    return {draft.typed.answer: draft.typed for draft in drafts_of(guidance, facts, 1)}


@pytest.mark.parametrize(("answer", "verdict", "typed"), CASES)
def test_a_typed_answer(questions, answer, verdict, typed):
    """It is exactly the document's, right in other writing, for the person to decide, or wrong."""
    judged = judge(questions[answer], typed)
    said = EXACT if judged.verdict is Verdict.RIGHT and judged.is_exact else judged.verdict.value
    assert said == verdict


def test_every_answer_answers_its_question(guidance, facts):
    """What the document says is right and exact, chosen or typed."""
    for draft in drafts_of(guidance, facts, 1):
        judged = judge(draft.typed, draft.typed.answer)
        assert (judged.verdict, judged.is_exact) == (Verdict.RIGHT, True), draft.typed.answer


def test_no_answer_needs_accents_or_capitals(guidance, facts):
    """Typed in small letters without any mark, every answer is right."""
    for draft in drafts_of(guidance, facts, 1):
        assert judge(draft.typed, fold(draft.typed.answer)).verdict is Verdict.RIGHT, draft.typed.answer


def test_the_answer_of_another_question_is_never_right(questions):
    """An answer that is right elsewhere, in value or name, is not right here."""
    for question in questions.values():
        for other in questions.values():
            if other.kind is question.kind and judge(question, other.answer).verdict is Verdict.RIGHT:
                assert _same(question, other), (question.answer, other.answer)


def _same(one: Question, other: Question) -> bool:
    """Whether two answers name one value, day or document."""
    values = [number_of(question.answer) for question in (one, other)]
    return values[0] == values[1] if values[0] is not None else day_key(one.answer) == day_key(other.answer)
