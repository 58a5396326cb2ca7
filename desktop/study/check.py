"""A study file gone over: whole, of this version, and its index of words true to its annotations."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop import database
from desktop.errors import StudyError
from desktop.guidance.quiz.json import questions_from_json
from desktop.study import annotations
from desktop.study.connect import recognise
from desktop.study.faults import fault, plain_faults

_INDEX_CHECK = "INSERT INTO annotation_words (annotation_words) VALUES ('integrity-check')"
_INDEXED = """SELECT exact, folded FROM annotation_words
    LEFT JOIN annotations ON annotations.number = annotation_words.rowid ORDER BY document_id, number"""
_QUIZZES = """SELECT questions, coalesce(max(question), -1) FROM quizzes
    LEFT JOIN quiz_answers ON quiz_id = id GROUP BY quizzes.number"""


def check_study(path: Path) -> tuple[str, ...]:
    """What is wrong with the study file at `path`, in plain words; empty where all is well.

    Works on a copy, so that the person's file is neither locked nor changed.
    """
    try:
        with TemporaryDirectory(prefix="sotay-", ignore_cleanup_errors=True) as folder, plain_faults(path):
            if not path.is_file():
                raise fault("missing", path)
            copy = Path(folder) / "copy.db"
            with closing(database.connect(path, "ro")) as original, closing(sqlite3.connect(copy)) as target:
                original.backup(target)
            with closing(database.connect(copy, "rw")) as connection:
                recognise(connection, path)
                return tuple(_problems(connection))
    except StudyError as error:
        return (error.message,)


def _problems(connection: sqlite3.Connection) -> Iterator[str]:
    lost = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    if lost:
        yield f"Có {lost} dòng ghi chép không thuộc về đâu; hãy khôi phục từ một bản sao lưu."
    strange = sum(not _is_whole(*row) for row in connection.execute(_QUIZZES))
    if strange:
        yield f"Có {strange} bài kiểm tra không đọc được; hãy khôi phục từ một bản sao lưu."
    if not _index_is_true(connection):
        yield "Chỉ mục của các đánh dấu không khớp với nội dung; hãy khôi phục từ một bản sao lưu."


def _is_whole(questions: str, last: int) -> bool:
    """Whether the questions of a quiz can be read, and every answer is one of theirs."""
    try:
        return last < len(questions_from_json(questions))
    except ValueError:
        return False


def _index_is_true(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute(_INDEX_CHECK)
    except sqlite3.DatabaseError:
        return False
    indexed = [tuple(row) for row in connection.execute(_INDEXED)]
    return indexed == [annotations.keys_of(annotation) for annotation in annotations.read(connection)]
