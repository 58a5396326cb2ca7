"""Quizzes in a real study file: answered one by one, left and gone on with, decided, looked back on."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from desktop import database
from desktop.errors import StudyError
from desktop.guidance.cards import GAP, CardKind
from desktop.guidance.quiz.judging import Judgement, Verdict, judge
from desktop.guidance.quiz.making import make_quiz, material_of
from desktop.guidance.quiz.quiz import Quiz, QuizKind, Style, Wish
from desktop.guidance.quiz.scores import Score, card_of, missed, score_of, scores_by_kind, scores_by_section
from desktop.study import schema
from desktop.study.check import check_study

RIGHT, ALMOST, WRONG = (Judgement(verdict) for verdict in Verdict)


@pytest.fixture(scope="module")
def quiz(guidance, facts) -> Quiz:
    return make_quiz(material_of(guidance, facts, 1), Wish(count=8, style=Style.MIXED))


@pytest.fixture
def begun(study, quiz):
    return study.quizzes.begin(quiz, tells_at_once=True)


def test_a_quiz_is_gone_on_with_after_a_start(study, begun, quiz, open_again):
    """Questions and answers come back as they were; the next question is the first without an answer."""
    study.quizzes.answer(begun.id, 0, "sai", WRONG)
    study.quizzes.answer(begun.id, 1, "đúng", RIGHT)
    study.close()
    kept = open_again().study.quizzes.quiz(begun.id)
    assert kept.questions == quiz.questions
    assert [answer.given for answer in kept.answers if answer] == ["sai", "đúng"]
    assert (kept.next, kept.ended_at, kept.tells_at_once) == (2, None, True)


def test_the_first_answer_counts(study, begun):
    """A second one to the same question changes nothing."""
    study.quizzes.answer(begun.id, 0, "sai", WRONG)
    kept = study.quizzes.answer(begun.id, 0, "đúng", RIGHT)
    assert kept.answers[0].given == "sai"
    assert score_of(kept.answers) == Score(right=0, wrong=1, open=0, total=8)


def test_the_person_decides(study, begun):
    """An answer that is nearly right counts as neither until the person says; a wrong one may be overruled."""
    study.quizzes.answer(begun.id, 0, "gần", ALMOST)
    kept = study.quizzes.answer(begun.id, 1, "sai", WRONG)
    assert score_of(kept.answers) == Score(0, 1, 1, 8)
    study.quizzes.decide(begun.id, 0, is_right=False)
    kept = study.quizzes.decide(begun.id, 1, is_right=True)
    assert score_of(kept.answers) == Score(1, 1, 0, 8)
    assert (kept.answers[1].verdict, kept.answers[1].is_decided) == (Verdict.WRONG, True)


def test_the_list_counts_as_the_quiz_does(study, begun, quiz, clock):
    """The newest first, each with what is right, wrong and open; one that ended says when."""
    clock.pass_by(hours=1)
    other = study.quizzes.begin(replace(quiz, questions=quiz.questions[:2]), tells_at_once=False)
    study.quizzes.answer(begun.id, 0, "a", RIGHT)
    study.quizzes.answer(begun.id, 3, "b", ALMOST)
    study.quizzes.end(other.id)
    newest, oldest = study.quizzes.all()
    assert (newest.id, newest.score, bool(newest.ended_at)) == (other.id, Score(0, 0, 0, 2), True)
    assert (oldest.id, oldest.score, oldest.ended_at) == (begun.id, Score(1, 0, 1, 8), None)
    assert oldest.made_at < newest.made_at
    study.quizzes.remove(other.id)
    assert [one.id for one in study.quizzes.all()] == [begun.id]


def test_a_quiz_that_is_gone(study, begun):
    """Whoever asks for it is told so in one sentence."""
    study.quizzes.answer(begun.id, 0, "a", RIGHT)
    study.quizzes.remove(begun.id)
    for ask in (study.quizzes.quiz, study.quizzes.end, study.quizzes.remove,
                lambda id_: study.quizzes.answer(id_, 0, "a", RIGHT)):  # fmt: skip
        with pytest.raises(StudyError, match="không còn nữa"):
            ask(begun.id)
    assert check_study(study.path) == ()


def test_scores_and_what_was_missed(begun, study):
    """By section and by kind they add up to the whole; missed is what is wrong or not answered."""
    for place, question in enumerate(begun.questions[:6]):
        given = question.answer if place % 2 else "không biết"
        kept = study.quizzes.answer(begun.id, place, given, judge(question, given))
    whole = score_of(kept.answers)
    assert (whole.right, whole.answered, whole.percent) == (3, 6, 38)
    for scores in (scores_by_kind(kept.questions, kept.answers), scores_by_section(kept.questions, kept.answers)):
        assert sum(score.total for score in scores.values()) == 8
        assert sum(score.right for score in scores.values()) == 3
    assert missed(kept.questions, kept.answers) == (*kept.questions[0:6:2], *kept.questions[6:])


def test_a_missed_question_becomes_a_card(guidance, facts):
    """A card asks the same, its words verbatim; a figure goes with its unit."""
    questions = make_quiz(material_of(guidance, facts, 1), Wish(count=200, style=Style.TYPED)).questions
    for question in questions:
        card = card_of(question)
        assert card.asked.replace(GAP, card.answer) == card.quote.text if card.gap else card.asked
        assert card.answer.startswith(question.answer)
    percent = next(one for one in questions if one.unit == "%")
    assert card_of(percent).answer == f"{percent.answer}%"
    body = next(one for one in questions if one.kind is QuizKind.BODY)
    assert (card_of(body).kind, card_of(body).asked) == (CardKind.ASSIGNMENT, body.subject)


def test_quizzes_are_backed_up_and_restored(study, begun):
    """A backup holds them with their answers."""
    study.quizzes.answer(begun.id, 0, "a", RIGHT)
    backup = study.back_up()
    study.quizzes.remove(begun.id)
    study.restore(backup)
    assert study.quizzes.quiz(begun.id).answers[0].given == "a"


def test_a_file_of_the_version_before_is_migrated(study, open_again):
    """A file without quizzes gets them, after a backup."""
    study.close()
    with closing(sqlite3.connect(study.path)) as connection, connection:
        connection.execute("DROP TABLE quiz_answers")
        connection.execute("DROP TABLE quizzes")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'quizzes'")
        connection.execute(f"PRAGMA user_version = {list(schema.MIGRATIONS).index('quizzes')}")
    backups = len(study.backups.all())
    again = open_again().study
    assert again.quizzes.all() == ()
    assert len(again.backups.all()) == backups + 1


@pytest.mark.parametrize("harm", ["UPDATE quizzes SET questions = '[{}]'", "UPDATE quiz_answers SET question = 8"])
def test_a_damaged_quiz_is_told(study, begun, harm):
    """The check says how many can't be read; one that can't is a plain sentence, too."""
    study.quizzes.answer(begun.id, 0, "a", RIGHT)
    study.close()
    with closing(database.connect(study.path, "rw")) as connection, connection:
        connection.execute(harm)
    (problem,) = check_study(study.path)
    assert "1 bài kiểm tra" in problem
