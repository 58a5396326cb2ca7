"""A study file gone over: what is wrong is told, and the file itself is left alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.study.check import check_study
from desktop.study.store import Study


@pytest.fixture
def checked(study: Study, edition, highlight) -> Path:
    """A sound file with two highlights in it."""
    study.add(edition, [highlight("21/21 chỉ tiêu"), highlight("ngân sách")])
    return study.path


def test_a_sound_file_has_no_problems(checked: Path) -> None:
    """Nothing is told, and nothing is changed: not one byte."""
    before = checked.read_bytes()
    assert check_study(checked) == ()
    assert checked.read_bytes() == before


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM annotation_words WHERE rowid = 1",
        "UPDATE annotation_words SET exact = 'khac' WHERE rowid = 2",
        "UPDATE annotations SET note = 'chưa có trong chỉ mục' WHERE number = 1",
        "INSERT INTO annotation_words (rowid, exact, folded) VALUES (99, 'thua', 'thua')",
    ],
)
def test_an_index_that_drifted_is_told(checked: Path, harm: str) -> None:
    """A word too many, too few or another one."""
    with closing(sqlite3.connect(checked)) as connection, connection:
        connection.execute(harm)
    (problem,) = check_study(checked)
    assert "Chỉ mục" in problem


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "Không tìm thấy"),
        (b"SQLite format 3\x00" + b"\xff" * 5000, "tệp ghi chép"),
        (b"chu viet tay" * 90, "không phải"),
    ],
)
def test_what_is_no_study_file_is_told(tmp_path: Path, content: bytes | None, sentence: str) -> None:
    """Missing, damaged or foreign: one sentence."""
    path = tmp_path / "study.db"
    if content is not None:
        path.write_bytes(content)
    (problem,) = check_study(path)
    assert sentence in problem
