"""A show that is killed at any moment is found again at the newest moment that was on the disk, or a later one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.present.kept import DeckName, Kept, kept_from
from desktop.ui.show.show_journal import ShowJournal, write_whole

PROGRAM = Path(__file__).with_name("killed_program.py")
SIZE = 50
TIMES = int(os.environ.get("SOTAY_KILLS", "3"))
"""`SOTAY_KILLS=200` kills as often as the figures in docs/benchmarks were taken."""
NAME = DeckName("tai-lieu", '{"sections": []}', SIZE)


class Now:
    """An executor that does the work at once."""

    def submit(self, work):
        work()


@pytest.mark.parametrize("lines", range(2, 2 + TIMES))
def test_a_killed_show_is_found_again(root, tmp_path, lines):
    """After a kill at some moment the file is whole, and as new as the last moment that was told to be kept."""
    path = tmp_path / "show.json"
    platform = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), str(path)],
        env=os.environ | platform,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    ) as program:
        assert program.stdout is not None
        told = ""
        for _ in range(1 + lines * 7 % 61):
            told = program.stdout.readline()
        program.kill()
    last, found = kept_from(told), ShowJournal(path, Now()).last()
    assert last is not None
    assert found is not None
    assert found.ran >= last.ran
    assert found.place == round(found.ran) % SIZE, "the moment is one that the show was in"


@pytest.mark.parametrize(
    "kept",
    [
        Kept(NAME, 36, 1100.5, True, 1500.0, (10.0, 20.5), 7.0),
        Kept(NAME, 0),
        Kept(NAME, 0, is_rehearsal=True),
    ],
)
def test_a_moment_is_read_back_as_it_was_kept(tmp_path, kept):
    """Deck, slide, time and the seconds at each slide survive the way over the disk."""
    journal = ShowJournal(tmp_path / "profile" / "show.json", Now())
    journal.keep(kept)
    assert journal.last() == kept


BROKEN = (Kept(NAME, 50), Kept(NAME, 3, ran=-1.0), Kept(NAME, 3, ran=float("nan")))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"deck": 3}', *(kept.as_json() for kept in BROKEN)])
def test_what_is_no_moment_is_none(tmp_path, text):
    """A file that was broken by somebody else offers nothing and breaks nothing."""
    path = tmp_path / "show.json"
    path.write_text(text, encoding="utf-8")
    assert ShowJournal(path, Now()).last() is None


def test_a_show_that_ended_as_it_should_leaves_nothing(tmp_path):
    """There is nothing to come back to after an end, and a late write does not bring it back."""
    waiting = []

    class Later:
        def submit(self, work):
            waiting.append(work)

    journal = ShowJournal(tmp_path / "show.json", Later())
    journal.keep(Kept(NAME, 3))
    journal.forget()
    for work in waiting:
        work()
    assert journal.last() is None


def test_of_many_moments_only_the_newest_is_written(tmp_path):
    """A key that is held down does not fill the disk's queue: older moments are passed over."""
    waiting = []

    class Later:
        def submit(self, work):
            waiting.append(work)

    journal = ShowJournal(tmp_path / "show.json", Later())
    for place in range(5):
        journal.keep(Kept(NAME, place))
    waiting[0]()
    assert journal.last() is None
    waiting[-1]()
    assert journal.last() == Kept(NAME, 4)


def test_a_disk_that_takes_nothing_stops_no_show(tmp_path):
    """Where the file can't be written the show goes on, and what was kept before is still there."""
    path = tmp_path / "show.json"
    write_whole(path, Kept(NAME, 1).as_json())
    (tmp_path / "show.json.new").mkdir()
    journal = ShowJournal(path, Now())
    journal.keep(Kept(NAME, 2))
    assert journal.last() == Kept(NAME, 1)
