"""The program killed while it takes packs in or moves its data: what was taken in is there, whole, in one place."""

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

from desktop.library.check import check_library
from desktop.library.store import open_library
from desktop.paths import Profile
from desktop.study.backups import is_good
from desktop.study.check import check_study
from desktop.study.opening import open_study
from tests.killed_packs import MARKS, document

ROOT = Path(__file__).resolve().parents[1]
CYCLES = int(os.environ.get("SOTAY_KILL_PACK_CYCLES", "4"))
MOMENT = 0.35
"""In seconds: the longest that a program may work, some ten packs or moves."""


def killed(folder: Path, seed: int, moment: float) -> tuple[set[str], set[str]]:
    """The packs that a program had taken in when it was killed, and those that it had begun."""
    command = [sys.executable, str(ROOT / "tests" / "killed_packs.py"), str(folder), str(seed)]
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
    words = [line.split() for line in lines.splitlines(keepends=True) if line.endswith("\n")]
    return {word[1] for word in words if word[0] == "done"}, {word[1] for word in words if word[0] == "try"}


def check(profile: Profile, done: set[str], tried: set[str]) -> None:
    open_library(profile.library).close()  # the next start takes back what was half written
    assert check_library(profile.library) == ()
    opened = open_study(profile.study, profile.backups)
    with opened.study as study, open_library(profile.library, read_only=True) as library:
        assert opened.news == ()
        marks = Counter(mark.note for mark in study.annotations())
        documents = {summary.id for summary in library.documents()}
        assert all(is_good(backup.path) for backup in study.backups.all())
        assert all(library.document(name) == document(name) for name in documents)
    assert done <= set(marks) <= done | tried
    assert set(marks.values()) <= {MARKS}
    assert set(marks) <= documents <= done | tried
    assert check_study(profile.study) == ()


def test_packs_and_moves(tmp_path):
    """Every pack is in with all of its marks or with none; both databases are whole, where the profile says."""
    chance = random.Random(CYCLES)  # noqa: S311 - no secret
    for round_ in range(0, CYCLES, 10):
        folder, done, tried = tmp_path / str(round_), set[str](), set[str]()
        folder.mkdir()
        for seed in range(round_, min(round_ + 10, CYCLES)):
            more = killed(folder, seed, chance.random() * MOMENT)
            done, tried = done | more[0], tried | more[1]
            check(Profile.at(folder), done, tried)
        assert tried
