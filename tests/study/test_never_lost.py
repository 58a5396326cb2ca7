"""What can befall a machine: each has its sentence, and nothing of the person's is lost."""

import os
import sqlite3
import sys
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop import database
from desktop.errors import StudyError
from desktop.guidance.cards import Card, CardKind
from desktop.study.opening import open_study
from desktop.study.packs.placing import placed
from desktop.study.packs.value import Pack
from desktop.study.scheduling import Grade, last_review
from desktop.study.turns import Limits

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def test_full_disk_while_a_pack_comes_in(study, edition, highlight):
    """Nothing of the pack is in, and all that was there is."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    before = study.annotations()
    marks = tuple(highlight("89 dự án", note="dài " * 500) for _ in range(50))
    pack = Pack("2026-11-24T08:00:00.000+00:00", (), (edition,), tuple(
        type(mark)(f"m{n}", *[getattr(mark, name) for name in ("kind", "quote", "colour", "note", "folder")],
                   "2026-11-24", "2026-11-24") for n, mark in enumerate(marks)))  # fmt: skip
    with full(study._connection), pytest.raises(StudyError) as refusal:
        study.take_in(pack, placed(pack, {edition.document: edition}))
    assert refusal.value.code == "study_full"
    assert study.annotations() == before
    study.take_in(pack, placed(pack, {edition.document: edition}))
    assert len(study.annotations()) == 51


@contextmanager
def full(connection: sqlite3.Connection):
    """No page more can be had."""
    connection.execute(f"PRAGMA max_page_count = {database.pragma(connection, 'page_count')}")
    yield
    connection.execute("PRAGMA max_page_count = 1000000")


@pytest.mark.skipif(sys.platform == "win32" or IS_ROOT, reason="nothing is read-only to this user")
def test_read_only_folder(study, edition, highlight):
    """What was done is not saved, and said so; nothing else is harmed."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    folder = study.path.parent
    folder.chmod(0o500)
    try:
        with pytest.raises(StudyError) as refusal:
            study.add(edition, [highlight("89 dự án")])
    finally:
        folder.chmod(0o700)
    assert refusal.value.code in {"study_read_only", "study_unreadable"}
    assert len(study.annotations()) == 1


def test_file_that_may_only_be_read(study, edition, highlight):
    """A file that may not be written to is one sentence, and what is in it can be read."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    study._connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StudyError) as refusal:
        study.add(edition, [highlight("89 dự án")])
    assert refusal.value.code == "study_read_only"
    assert len(study.annotations()) == 1


def test_file_that_was_only_begun(open_again, tmp_path):
    """A program killed at its very first start has left an empty file: it is a new one, with nothing to back up."""
    (tmp_path / "study.db").touch()
    opened = open_again()
    assert (opened.news, opened.study.annotations(), opened.study.backups.all()) == ((), (), ())


def test_file_of_another_program(study, open_again, edition, highlight):
    """A database of something else in the place of the file is set aside, and the newest backup is there."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    study.back_up()
    study.close()
    study.path.unlink()
    with closing(sqlite3.connect(study.path)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    again = open_again()
    assert [news.code for news in again.news] == ["study_restored"]
    assert len(again.study.annotations()) == 1
    (aside,) = study.path.parent.glob("study-2*.db")
    with closing(sqlite3.connect(aside)) as other:
        assert other.execute("SELECT count(*) FROM recipes").fetchone()[0] == 0


def test_the_folder_of_backups_is_gone(study, open_again, edition, highlight):
    """A folder that somebody deleted is made anew; no action is lost for it."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    study.back_up()
    for backup in study.backups.all():
        backup.path.unlink()
    for left in (study.path.parent / "backups").iterdir():
        left.unlink()
    (study.path.parent / "backups").rmdir()
    study.add(edition, [highlight("89 dự án")])
    assert study.back_up().path.is_file()
    study.close()
    assert len(open_again().study.annotations()) == 2


def test_a_file_where_the_folder_of_backups_would_be(study, edition, highlight):
    """Backups that can't be made anywhere are one sentence; the notes are written all the same."""
    (study.path.parent / "backups").write_text("không phải thư mục")
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    with pytest.raises(StudyError):
        study.back_up()
    assert len(study.annotations()) == 1


def test_clock_set_back_between_grades(study, edition, highlight, clock):
    """A card that was graded in the future is asked again, comes back after now, and its memory stays sound."""
    study.cards.add(edition, [Card("", CardKind.OWN, highlight("89 dự án").quote, "a", "b")])
    (kept,) = study.cards.all()
    for _ in range(3):
        study.cards.grade(kept.card.id, Grade.GOOD)
        clock.pass_by(days=30)
    clock.pass_by(days=-400)
    study.cards.grade(kept.card.id, Grade.GOOD)
    (again,) = study.cards.all()
    assert again.due_at is not None
    assert again.due_at > clock.now.isoformat()
    assert last_review(again.memory or "") == clock.now
    clock.pass_by(days=2000)
    assert study.cards.turn(Limits(20, 20)).kept is not None
    study.cards.grade(kept.card.id, Grade.AGAIN)
    study.cards.undo()
    assert study.cards.all() == (again,)


def test_clock_set_back_and_backups(study, edition, highlight, clock):
    """The newest backup is the one made last, whatever the clock says, and the person is told of the clock."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    study.back_up()
    clock.pass_by(days=-3000)
    study.add(edition, [highlight("89 dự án")])
    last = study.back_up()
    assert study.backups.newest_good() == last
    study.close()
    opened = open_study(study.path, study.path.parent / "backups", clock)
    assert [news.code for news in opened.news] == ["study_clock"]
    opened.study.close()
    study.path.write_bytes(b"\x00garbage" * 4000)
    opened = open_study(study.path, Path(study.path.parent / "backups"), clock)
    assert len(opened.study.annotations()) == 2
    opened.study.close()
