"""Questions made of a document's facts: fair, verbatim, and none telling the answer of another."""

import random
import re
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.guidance.cards import GAP
from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.extract import extract_facts
from desktop.guidance.facts import Abbreviation, Expansion, Facts
from desktop.guidance.passages import passages
from desktop.guidance.quiz.bodies import BodyNames
from desktop.guidance.quiz.drafts import Draft, drafts_of
from desktop.guidance.quiz.json import questions_from_json, questions_to_json
from desktop.guidance.quiz.making import Material, make_quiz, material_of
from desktop.guidance.quiz.options import with_options
from desktop.guidance.quiz.pool import pool_of, says
from desktop.guidance.quiz.quiz import OPTIONS, Question, Quiz, QuizKind, Style, Wish
from desktop.guidance.quiz.sheet import sheet_of
from desktop.guidance.quiz.values import day_key, number_of
from desktop.guidance.wordlists import load_wordlists

ALL = Wish(count=200)


@pytest.fixture(scope="module")
def drafts(guidance, facts) -> tuple[Draft, ...]:
    return drafts_of(guidance, facts, 1)


@pytest.fixture(scope="module")
def material(guidance, facts) -> Material:
    return material_of(guidance, facts, 1)


@pytest.fixture(scope="module")
def quiz(material) -> Quiz:
    return make_quiz(material, ALL)


def chosen(quiz: Quiz) -> list[Question]:
    return [question for question in quiz.questions if question.options]


def told(*texts: str) -> tuple[Document, Facts]:
    """A document of these paragraphs under one title, and its facts."""
    nodes = [Node("I", None, NodeKind.HEADING, "Kết quả", "I", "I.", 1)]
    nodes += [Node(f"I/p{place}", "I", NodeKind.PARAGRAPH, text) for place, text in enumerate(texts, 1)]
    document = Document("d", "Báo cáo", "Báo cáo", tuple(nodes))
    return document, extract_facts(document, load_wordlists())


def options_of(document: Document, facts: Facts, answer: str, others: Facts | None = None) -> tuple[str, ...]:
    """What is offered for this answer; nothing where it is to be typed."""
    quiz = make_quiz(material_of(document, facts, 1, (others,) if others else ()), ALL)
    return next(question.options for question in quiz.questions if question.answer == answer)


def test_what_the_guidance_asks(drafts, quiz):
    """So many questions of each kind, and so many of them that stand in one quiz together."""
    assert Counter(draft.typed.kind for draft in drafts) == {
        QuizKind.FIGURE: 61,
        QuizKind.DATE: 25,
        QuizKind.ABBREVIATION: 12,
        QuizKind.DOCUMENT: 10,
        QuizKind.BODY: 7,
    }
    assert quiz.made == len(quiz.questions) >= 60
    assert len(chosen(quiz)) >= 25


def test_every_word_is_the_document_s(drafts, guidance):
    """Sentence, answer, subject, heading and lead stand in the document as they are shown."""
    texts = {(one.node, one.footnote): one.text for one in passages(guidance)}
    whole = "\n".join([*texts.values(), *(f"{node.printed} {node.text}" for node in guidance.nodes)])
    for question in (one for draft in drafts for one in (draft.typed, draft.choice)):
        quote, first = question.quote, question.excerpts[0]
        assert texts[quote.path, quote.footnote][quote.start : quote.end] == quote.text
        assert all(one.text == texts[one.path, one.footnote] for one in question.excerpts)
        assert first.marked == question.answer
        if question.gap:
            assert question.asked.replace(GAP, question.answer) == quote.text
        assert question.subject in whole
        assert question.lead in whole
        assert all(part.rstrip("…") in whole for part in question.heading.split(" › "))


def test_every_offered_answer_is_verbatim(quiz, guidance):
    """Wrong answers are words of the document, too: none is made up."""
    whole = "\n".join(one.text for one in passages(guidance))
    assert all(option in whole for question in chosen(quiz) for option in question.options)


@pytest.mark.parametrize("seed", range(12))
def test_offered_answers_are_fair(material, facts, seed):
    """Four different ones; none equals the answer in value, none can be read in the question."""
    names = BodyNames(facts.abbreviations)
    for question in chosen(make_quiz(material, replace(ALL, seed=seed))):
        assert len(set(question.options)) == OPTIONS
        assert question.options[question.right] == question.answer
        wrong = [option for option in question.options if option != question.answer]
        assert not [option for option in wrong if says(f"{question.asked} {question.lead}", option)]
        match question.kind:
            case QuizKind.FIGURE:
                assert len({number_of(option) for option in question.options}) == OPTIONS
            case QuizKind.DATE:
                assert len({day_key(option) for option in question.options}) == OPTIONS
            case QuizKind.BODY:
                assert all(names.are_apart(option, question.answer) for option in wrong)


def test_a_question_does_not_say_its_answer(drafts):
    """Not in the sentence beside the gap, nor in what leads to it, nor in the heading."""
    for draft in drafts:
        question = draft.typed
        answer = f"{question.answer} {question.unit}".strip()
        assert not says(f"{question.asked} {question.lead} {question.heading}", answer), question.asked


def test_no_question_tells_the_answer_of_another(quiz):
    """One question a sentence; a figure that is asked for stands in no other question."""
    places = Counter((one.quote.path, one.quote.footnote, one.quote.start) for one in quiz.questions)
    assert set(places.values()) == {1}
    for question in quiz.questions:
        if question.kind is QuizKind.FIGURE:
            shown = [f"{other.asked} {other.lead}" for other in quiz.questions if other is not question]
            assert not [text for text in shown if says(text, f"{question.answer} {question.unit}")]


def test_a_sum_is_not_asked_for_beside_its_parts(drafts):
    """Of "89 dự án (46 … và 43 …)" the total is asked for without the parts, and no part."""
    total = next(draft.typed for draft in drafts if draft.typed.answer == "89")
    assert total.asked == f"Đối với công tác thực hiện dự án là {GAP} dự án"
    assert not {"46", "43"} & {draft.typed.answer for draft in drafts if draft.typed.unit == "dự án"}


def test_what_is_named_one_by_one_is_not_counted(drafts):
    """ "[…] Tuyến phố … là: A, B, C, D, E" can be counted, and is no question."""
    assert not [draft for draft in drafts if draft.typed.asked.startswith(f"{GAP} Tuyến phố được chọn làm điểm")]


def test_a_note_is_asked_with_the_sentence_that_calls_it(drafts):
    """What a note says alone is not to be understood."""
    medals = next(draft.typed for draft in drafts if draft.typed.asked == f"Cấp quốc gia {GAP} huy chương")
    assert medals.lead.startswith("Các trường THCS trong quận đã chủ động tham gia các cuộc thi")


def test_the_same_wish_is_the_same_quiz(material, quiz):
    """The same seed gives the same questions in the same order, another seed another order."""
    assert make_quiz(material, ALL) == quiz
    assert make_quiz(material, replace(ALL, seed=2)).questions != quiz.questions


def test_a_wish_is_followed(material):
    """Sections, kinds, number and style are as wished; half of a mixed quiz is typed."""
    wish = Wish(count=6, sections=("II.2.2",), kinds=(QuizKind.FIGURE,), style=Style.TYPED)
    six = make_quiz(material, wish)
    assert len(six.questions) == 6 < six.made
    assert {(one.kind, one.quote.path[:6], one.options) for one in six.questions} == {(QuizKind.FIGURE, "II.2.2", ())}
    mixed = make_quiz(material, Wish(count=20, style=Style.MIXED))
    assert len(chosen(mixed)) == 10
    all_chosen = make_quiz(material, Wish(count=20))
    assert len(chosen(all_chosen)) == 20
    assert len({one.kind for one in all_chosen.questions}) >= 4


def test_right_answers_stand_anywhere(material):
    """No place among the four is a better guess than another."""
    quizzes = [make_quiz(material, replace(ALL, seed=seed)) for seed in range(8)]
    places = Counter(question.right for quiz in quizzes for question in chosen(quiz))
    assert sorted(places) == [0, 1, 2, 3]
    assert max(places.values()) < 2 * min(places.values())


ODD = ("Thu 5 tỷ đồng", "ngày 1/2/2023", "Giao Sở Y tế chủ trì", "(", ";", "trong đó", "12,5%", "\n", "…", "là",
       "Luật số 1/2020/QH14", "(UBND)", "100/100 xã")  # fmt: skip
FOUR = (
    "Doanh thu của toàn ngành du lịch trong năm vừa qua đạt 1.000 tỷ đồng so với kế hoạch.",
    "Tổng thu của toàn ngành nông nghiệp trong năm nay ước đạt 1000 tỷ đồng so với kế hoạch.",
    "Vốn đầu tư công của thành phố trong năm vừa qua ước đạt 1.200 tỷ đồng theo báo cáo.",
    "Giá trị xuất khẩu của các doanh nghiệp trong năm ước đạt 1.500 tỷ đồng theo báo cáo.",
    "Số chi cho an sinh xã hội của các địa phương trong năm là 1.800 tỷ đồng theo báo cáo.",
)


def test_equal_values_are_one_answer():
    """`1000` is not offered beside 1.000, nor is what can't be meant: a thousandth of it."""
    options = options_of(*told(*FOUR, "Phí của một hồ sơ được niêm yết công khai tại trụ sở là 1 tỷ đồng."), "1.000")
    assert set(options) == {"1.000", "1.200", "1.500", "1.800"}


def test_too_few_answers_make_a_typed_question():
    """Without three fair answers a question is typed; another document may give what is missing."""
    few = told(*FOUR[:3])
    assert options_of(*few, "1.000") == ()
    assert set(options_of(*few, "1.000", told(*FOUR[3:])[1])) == {"1.000", "1.200", "1.500", "1.800"}


def test_a_part_is_not_offered_more_than_its_whole():
    """Of 59 that are named as the whole, no wrong answer is 89."""
    document, facts = told(
        "Trong năm, quận đã phê duyệt 59 dự án, trong đó 29 dự án đã được khởi công xây dựng.",
        "Thành phố đã phê duyệt chủ trương đầu tư cho 89 dự án trên địa bàn các quận.",
        "Các phường đã đề xuất danh mục đầu tư trung hạn gồm có 43 dự án trên địa bàn.",
        "Ngân sách quận đã bố trí vốn cho công tác chuẩn bị của 46 dự án trên địa bàn.",
        "Cơ quan thanh tra đã làm việc với các chủ đầu tư của 38 dự án trên địa bàn.",
    )
    question = next(draft for draft in drafts_of(document, facts, 1) if draft.typed.answer == "29")
    offered = with_options(question.choice, question.value, [pool_of([facts])], BodyNames(()), random.Random(1))  # noqa: S311
    assert offered is not None
    assert set(offered.options) == {"29", "43", "46", "38"}


def test_spellings_of_one_body():
    """ "UBND Quận" is "Ủy ban nhân dân quận" and "Uỷ ban nhân dân Quận"; a part of a name is not apart from it."""
    names = BodyNames([Abbreviation("UBND", (Expansion("Ủy ban nhân dân", "document"),), 1)])
    assert names.key("UBND Quận") == names.key("Uỷ ban nhân dân quận") == names.key("các Ủy ban nhân dân Quận")
    assert not names.are_apart("Quận ủy", "Ban Tuyên giáo Quận ủy")
    assert names.are_apart("UBND Quận", "Ban Tuyên giáo Quận ủy")


def test_nothing_to_ask():
    """A document without facts gives a quiz without questions."""
    quiz = make_quiz(material_of(*told("Công tác tuyên truyền được triển khai đồng bộ ở các cấp."), 1), Wish())
    assert (quiz.questions, quiz.made) == ((), 0)


def test_questions_come_back_equal(quiz):
    """As JSON and back; what is no such list is refused."""
    assert questions_from_json(questions_to_json(quiz.questions)) == quiz.questions
    no_gap = re.sub(r'"gap": \[\d+, \d+\]', '"gap": []', questions_to_json(quiz.questions), count=1)
    for broken in ("{}x", "[1]", '[{"kind": "figure"}]', '{"a": 1}', no_gap):
        with pytest.raises(ValueError, match=r".*"):
            questions_from_json(broken)


def test_the_key_is_right_on_every_sheet(quiz):
    """Each variant has the same questions in another order, and its key leads to the answer."""
    sheet = sheet_of(quiz, "Bài kiểm tra", "Hướng dẫn", variants=4, seed=3)
    assert [variant.code for variant in sheet.variants] == ["101", "102", "103", "104"]
    for variant in sheet.variants:
        assert {one.asked for one in variant.questions} == {one.asked for one in quiz.questions}
        for question, key in zip(variant.questions, variant.key, strict=True):
            letter, dot, words = key.partition(". ")
            if question.options:
                assert question.options["ABCD".index(letter)] == words == question.answer
                assert dot
            else:
                assert key.startswith(question.answer)
    orders = {tuple(one.asked for one in variant.questions) for variant in sheet.variants}
    assert len(orders) == len(sheet.variants)
    assert sheet_of(quiz, "Bài kiểm tra", "Hướng dẫn", variants=4, seed=3) == sheet


@given(st.lists(st.sampled_from(ODD), max_size=14))
@settings(max_examples=40, deadline=None)
def test_no_text_is_too_odd(parts):
    """Whatever a paragraph says, its questions can be kept, and each answer fills its gap."""
    document, facts = told(" ".join(parts), "Kết quả chung của các đơn vị trong năm là 7 tỷ đồng thu được.")
    quiz = make_quiz(material_of(document, facts, 1), replace(ALL, style=Style.MIXED))
    assert questions_from_json(questions_to_json(quiz.questions)) == quiz.questions
    for question in quiz.questions:
        assert question.excerpts[0].marked == question.answer
