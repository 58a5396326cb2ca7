"""The program killed at any moment: what it had said was done is there at the next start."""

import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from desktop import database
from desktop.study import schema
from desktop.study.backups import is_good
from desktop.study.opening import open_study
from desktop.study.quizzes import KeptQuiz
from tests.study.killed_program import grades

ROOT = Path(__file__).resolve().parents[2]
CYCLES = int(os.environ.get("SOTAY_KILL_CYCLES", "24"))
MOMENT = 0.15
"""In seconds: the longest that a program may work, some fifteen actions."""


class Told:
    """What the killed programs said they had done, and what they were about to do."""

    def __init__(self) -> None:
        self.done: dict[str, str] = {}
        self.tried: dict[str, str] = {}

    def hear(self, lines: list[str]) -> None:
        self.tried = {}
        for line in lines:
            match line.split():
                case ["done", name, value]:
                    self.done[name] = value
                case ["try", name, value]:
                    self.tried = {name: value}


def killed(folder: Path, seed: int, moment: float) -> list[str]:
    """The lines of a program that was killed some seconds after it had begun to work."""
    command = [sys.executable, str(ROOT / "tests" / "study" / "killed_program.py"), str(folder), str(seed)]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=ROOT,
                               env={**os.environ, "PYTHONPATH": str(ROOT)})  # fmt: skip
    assert program.stdout
    assert program.stdout.readline() == "ready\n"
    try:
        program.wait(moment)
    except subprocess.TimeoutExpired:
        program.kill()
    lines, _ = program.communicate()
    assert program.returncode < 0 or sys.platform == "win32"
    return [line for line in lines.splitlines(keepends=True) if line.endswith("\n")]


def check(folder: Path, told: Told) -> None:
    opened = open_study(folder / "study.db", folder / "backups")
    with opened.study as study:
        assert opened.news == ()
        there = {one.id: one.note for one in study.annotations()} | {"grades": str(grades(study))}
        there |= {one.card.question: f"card:{one.card.answer}" for one in study.cards.all()}
        there |= {f"quiz:{one.id}": given_in(study.quizzes.quiz(one.id)) for one in study.quizzes.all()}
        assert all(is_good(backup.path) for backup in study.backups.all())
    for name, value in told.done.items():
        if name.startswith("old-"):
            check_migrated(folder / name, value)
        else:
            assert there.get(name, "gone") in {value, told.tried.get(name)}, name
    told.done.update({name: there.get(name, "gone") for name in told.tried})


def given_in(quiz: KeptQuiz) -> str:
    """What the one question of a quiz was answered."""
    (answer,) = quiz.answers
    return answer.given if answer else "gone"


def check_migrated(path: Path, document: str) -> None:
    with open_study(path, path.with_suffix(".backups")).study, closing(database.connect(path, "ro")) as connection:
        assert database.pragma(connection, "user_version") == schema.VERSION
        assert connection.execute("SELECT document_id FROM editions").fetchone()[0] == document
    path.unlink()


def test_nothing_that_was_done_is_lost(tmp_path):
    """Killed while it works on notes, cards and quizzes, backs up or migrates, the file is whole and holds it all."""
    chance = random.Random(CYCLES)  # noqa: S311 - no secret
    for round_ in range(0, CYCLES, 20):
        folder, told = tmp_path / str(round_), Told()
        for seed in range(round_, min(round_ + 20, CYCLES)):
            told.hear(killed(folder, seed, chance.random() * MOMENT))
            check(folder, told)
            told.done = {name: value for name, value in told.done.items() if not name.startswith("old-")}
        assert told.done
