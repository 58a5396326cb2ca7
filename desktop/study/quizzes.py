"""The shelf of quizzes: begun, answered question by question, left and gone on with, ended, looked back on."""

import sqlite3
from dataclasses import dataclass
from uuid import uuid4

from desktop.guidance.quiz.json import questions_from_json, questions_to_json
from desktop.guidance.quiz.judging import Judgement, Verdict
from desktop.guidance.quiz.quiz import Question, Quiz
from desktop.guidance.quiz.scores import Answer, Score
from desktop.study.faults import fault
from desktop.study.pen import Pen

_COLUMNS = "id, document_id, revision, title, tells_at_once, made_at, ended_at"
_RIGHT = {True: 1, False: 0, None: None}
_VERDICTS = {Verdict.RIGHT: True, Verdict.WRONG: False, Verdict.ALMOST: None}


@dataclass(frozen=True, slots=True)
class KeptQuiz:
    """A quiz with the answers that were given, one place for each question.

    `tells_at_once` says that each answer is judged as it is given, not all of them at the end.
    """

    id: str
    document: str
    revision: int
    title: str
    tells_at_once: bool
    questions: tuple[Question, ...]
    answers: tuple[Answer | None, ...]
    made_at: str
    ended_at: str | None

    @property
    def next(self) -> int | None:
        """The first question without an answer; None where all have one."""
        return next((place for place, answer in enumerate(self.answers) if answer is None), None)


@dataclass(frozen=True, slots=True)
class QuizResult:
    """What a list shows of a quiz; `ended_at` is None while it goes on."""

    id: str
    document: str
    title: str
    made_at: str
    ended_at: str | None
    score: Score


class Quizzes:
    """StudyError where a person can mend something. Each answer is on the disk before the next is asked for."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def begin(self, quiz: Quiz, *, tells_at_once: bool) -> KeptQuiz:
        """Keep a quiz whose first question is about to be asked."""
        id_ = uuid4().hex
        with self._pen.action() as (connection, now):
            values = [id_, quiz.document, quiz.revision, quiz.title, int(tells_at_once), now]
            connection.execute(
                """INSERT INTO quizzes (id, document_id, revision, title, tells_at_once, made_at, questions)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                [*values, questions_to_json(quiz.questions)],
            )
        return self.quiz(id_)

    def quiz(self, id_: str) -> KeptQuiz:
        """The quiz of this id, as it stands."""
        with self._pen.reading() as connection:
            row = connection.execute(f"SELECT {_COLUMNS}, questions FROM quizzes WHERE id = ?", [id_]).fetchone()
            if row is None:
                raise fault("no_quiz", self._pen.path)
            given = connection.execute("SELECT * FROM quiz_answers WHERE quiz_id = ?", [id_]).fetchall()
        try:
            questions = questions_from_json(row["questions"])
        except ValueError as error:
            raise fault("damaged", self._pen.path) from error
        by_question = {answer["question"]: _answer(answer) for answer in given}
        return KeptQuiz(
            row["id"], row["document_id"], row["revision"], row["title"], bool(row["tells_at_once"]), questions,
            tuple(by_question.get(place) for place in range(len(questions))), row["made_at"], row["ended_at"],
        )  # fmt: skip

    def answer(self, id_: str, question: int, given: str, judgement: Judgement) -> KeptQuiz:
        """Keep an answer; the first one that was given stays."""
        with self._pen.action() as (connection, now):
            self._has(connection, id_)
            right = _RIGHT[_VERDICTS[judgement.verdict]]
            connection.execute(
                """INSERT OR IGNORE INTO quiz_answers (quiz_id, question, given, verdict, is_right, answered_at)
                VALUES (?, ?, ?, ?, ?, ?)""",
                [id_, question, given, judgement.verdict.value, right, now],
            )
        return self.quiz(id_)

    def decide(self, id_: str, question: int, *, is_right: bool) -> KeptQuiz:
        """What the person says that an answer counts as, whatever it was judged to be."""
        with self._pen.action() as (connection, _):
            self._has(connection, id_)
            sql = "UPDATE quiz_answers SET is_right = ?, is_decided = 1 WHERE quiz_id = ? AND question = ?"
            connection.execute(sql, [int(is_right), id_, question])
        return self.quiz(id_)

    def end(self, id_: str) -> KeptQuiz:
        """Go on with a quiz no more; what was not answered stays so."""
        with self._pen.action() as (connection, now):
            self._has(connection, id_)
            connection.execute("UPDATE quizzes SET ended_at = coalesce(ended_at, ?) WHERE id = ?", [now, id_])
        return self.quiz(id_)

    def remove(self, id_: str) -> None:
        """Take a quiz out with its answers."""
        with self._pen.action() as (connection, _):
            self._has(connection, id_)
            connection.execute("DELETE FROM quizzes WHERE id = ?", [id_])

    def all(self) -> tuple[QuizResult, ...]:
        """Every quiz, the newest first."""
        with self._pen.reading() as connection:
            rows = connection.execute(
                """SELECT id, document_id, title, made_at, ended_at, json_array_length(questions) AS total,
                    count(*) FILTER (WHERE is_right = 1) AS right, count(*) FILTER (WHERE is_right = 0) AS wrong,
                    count(question) FILTER (WHERE is_right IS NULL) AS open
                FROM quizzes LEFT JOIN quiz_answers ON quiz_id = id GROUP BY number ORDER BY number DESC"""
            ).fetchall()
        return tuple(map(_result, rows))

    def _has(self, connection: sqlite3.Connection, id_: str) -> None:
        if not connection.execute("SELECT 1 FROM quizzes WHERE id = ?", [id_]).fetchone():
            raise fault("no_quiz", self._pen.path)


def _answer(row: sqlite3.Row) -> Answer:
    right = None if row["is_right"] is None else bool(row["is_right"])
    return Answer(row["given"], Verdict(row["verdict"]), right, bool(row["is_decided"]))


def _result(row: sqlite3.Row) -> QuizResult:
    score = Score(row["right"], row["wrong"], row["open"], row["total"])
    return QuizResult(row["id"], row["document_id"], row["title"], row["made_at"], row["ended_at"], score)
