"""Backups made, thinned, looked at and put back, and what happens to a file that is broken."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import database
from desktop.errors import StudyError
from desktop.study import schema
from desktop.study.backups import Backups, contents
from desktop.study.opening import open_study
from desktop.study.thinning import kept


def owned_by(folder: Path) -> str:
    """A profile whose usual folder this is, told from others by these digits."""
    folder.mkdir(exist_ok=True)
    (folder / "owner").write_text("0123abcd", encoding="ascii")
    return "0123abcd"


def test_backup_holds_what_the_file_holds(study, edition, highlight, tmp_path):
    """A backup is a study file of its own, and shows what it holds before it is restored."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    assert study.is_changed
    backup = study.back_up()
    assert not study.is_changed
    assert contents(backup).annotations == 1
    shutil.copy(backup.path, tmp_path / "copy.db")
    with open_study(tmp_path / "copy.db", tmp_path / "none").study as copy:
        assert copy.annotations() == study.annotations()


def test_restored(study, edition, highlight):
    """Restoring brings back what the backup holds, and what stood there is a backup, too."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    backup, before = study.back_up(), study.annotations()
    study.remove([before[0].id])
    study.restore(backup)
    assert study.annotations() == before
    assert [contents(one).annotations for one in study.backups.all()] == [1, 0]


def test_an_old_backup_that_cannot_be_deleted(study, tmp_path, clock):
    """A backup is made all the same, where the person wants it, and counts as made."""
    chosen, owner = tmp_path / "chosen", owned_by(tmp_path / "backups")
    for number in range(1, 40):
        (chosen / f"study-{owner}-{number:06}-20200101T000000Z.db").mkdir(parents=True)
    backup = study.keep_backups_in(chosen)
    assert (backup.path.parent, backup.number, backup.path.is_file()) == (chosen, 40, True)


def test_a_backup_of_a_newer_program_is_not_restored(study, edition, highlight):
    """Its tables may be others: the person is told, and what is there stays as it is."""
    backup = study.back_up()
    with closing(database.connect(backup.path, "rw")) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    before = study.annotations()
    with pytest.raises(StudyError) as caught:
        study.restore(backup)
    assert (caught.value.code, study.annotations()) == ("study_newer", before)


@pytest.mark.parametrize("broken", ["cut", "garbage", "gone", "empty schema"])
def test_broken_file(study, open_again, edition, highlight, clock, broken):
    """The broken file is set aside, the newest good backup is in its place, and the person is told of the gap."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    study.back_up()
    study.back_up().path.write_bytes(b"not good")
    clock.pass_by(hours=2)
    study.add(edition, [highlight("89 dự án")])
    study.close()
    spoil(study.path, broken)
    clock.pass_by(hours=1)
    again = open_again()
    (news,) = again.news
    assert news.code == "study_restored"
    local = [f"{datetime(2026, 11, 24, hour, tzinfo=UTC).astimezone():%H:%M %d/%m/%Y}" for hour in (8, 11)]
    assert all(time in news.message and time in news.english for time in local)
    assert [one.quote.text for one in again.study.annotations()] == ["21/21 chỉ tiêu"]
    aside = list(study.path.parent.glob("study-2*.db"))
    assert len(aside) == (0 if broken == "gone" else 1)


def spoil(path: Path, how: str) -> None:
    match how:
        case "cut":
            path.write_bytes(path.read_bytes()[:9000])
        case "garbage":
            path.write_bytes(b"\x00garbage" * 4000)
        case "gone":
            path.unlink()
        case _:
            with closing(sqlite3.connect(path)) as connection:
                connection.executescript("PRAGMA writable_schema = 1; UPDATE sqlite_schema SET rootpage = 9999")


def test_broken_without_a_backup(study, open_again):
    """Where there is no backup yet, a new file is begun and the broken one kept."""
    study.close()
    study.path.write_bytes(b"\x00garbage" * 4000)
    again = open_again()
    assert [news.code for news in again.news] == ["study_lost"]
    assert again.study.annotations() == ()
    assert len(list(study.path.parent.glob("study-2*.db"))) == 1


def test_the_journal_goes_with_the_broken_file(study, open_again, edition, highlight):
    """A rollback journal that lies beside a broken file is not applied to the backup put in its place."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    study.back_up()
    study.close()
    study.path.write_bytes(b"\x00garbage" * 4000)
    journal = study.path.with_name("study.db-journal")
    journal.write_bytes(bytes.fromhex("d9d505f920a163d7") + b"\xff" * 600)
    assert len(open_again().study.annotations()) == 1
    assert not journal.exists()


def test_newer_file_is_refused(study, open_again):
    """A file of a newer program is left as it is."""
    study.close()
    with closing(sqlite3.connect(study.path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    with pytest.raises(StudyError) as refusal:
        open_again()
    assert refusal.value.code == "study_newer"
    assert study.path.exists()


def test_older_file_is_backed_up_before_it_is_migrated(tmp_path, clock):
    """A file with only the first migration becomes a backup, and then gets the rest."""
    path = tmp_path / "study.db"
    with closing(database.connect(path, "rwc")) as connection:
        database.migrate(connection, schema.APPLICATION_ID, dict(list(schema.MIGRATIONS.items())[:1]))
    with open_study(path, tmp_path / "backups", clock).study as study:
        (backup,) = study.backups.all()
        assert contents(backup).decks == 0
    for file, version in ((backup.path, 1), (path, schema.VERSION)):
        with closing(database.connect(file, "ro")) as connection:
            assert database.pragma(connection, "user_version") == version


def test_full_disk(study, edition, highlight):
    """An action that finds the disk full is one sentence, and nothing of it is done."""
    study.add(edition, [highlight("21/21 chỉ tiêu")])
    before = study.annotations()
    pages = database.pragma(study._connection, "page_count")
    study._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StudyError) as refusal:
        study.add(edition, [highlight("89 dự án", note="dài " * 20000)])
    assert refusal.value.code == "study_full"
    assert study.annotations() == before


def test_someone_else_writes(study, edition, highlight, monkeypatch):
    """A file that another program writes to is one sentence, and nothing is done."""
    study._connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(study.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StudyError) as refusal:
            study.add(edition, [highlight("21/21 chỉ tiêu")])
    assert refusal.value.code == "study_busy"
    assert study.annotations() == ()


def test_folder_that_is_none(tmp_path):
    """A place where no folder can be made is one sentence."""
    (tmp_path / "file").touch()
    with pytest.raises(StudyError) as refusal:
        open_study(tmp_path / "file" / "study.db", tmp_path / "backups")
    assert refusal.value.code == "study_unreadable"


def test_backups_in_a_folder_of_the_persons(tmp_path, clock, edition, highlight):
    """While a stick is out backups go to the usual folder; both are listed in the order in which they were made."""
    usual, stick, away = (tmp_path / name for name in ("usual", "stick", "away"))
    stick.mkdir()
    with open_study(tmp_path / "study.db", usual, clock, stick).study as study:
        study.back_up()
        study.back_up()
        stick.rename(away)
        study.add(edition, [highlight("89 dự án")])
        fallen_back = study.back_up()
        assert study.backups.is_elsewhere(fallen_back)
        assert [backup.number for backup in study.backups.all()] == [3]
        away.rename(stick)
        study.back_up()
    backups = Backups(usual, stick)
    assert [backup.number for backup in backups.all()] == [1, 2, 3, 4]
    assert [backup.path.parent.name for backup in backups.all()] == ["stick", "stick", "usual", "stick"]
    newest = backups.newest_good()
    assert newest is not None
    assert contents(newest).annotations == 1


def test_numbers_go_on_while_a_stick_is_out(tmp_path, clock):
    """A backup that is made while the newer-numbered ones can't be seen is still the newest when they can."""
    usual, stick, away = (tmp_path / name for name in ("usual", "stick", "away"))
    stick.mkdir()
    with open_study(tmp_path / "study.db", usual, clock, stick).study as study:
        for _ in range(3):
            study.back_up()
        stick.rename(away)
    with open_study(tmp_path / "study.db", usual, clock, stick).study as study:
        assert study.back_up().number == 4


def test_two_people_choose_one_folder(tmp_path, clock):
    """Neither thins out what the other has there, nor gets it in place of a damaged file; both can be looked at."""
    shared = tmp_path / "chung"
    shared.mkdir()
    with open_study(tmp_path / "a.db", tmp_path / "a", clock, shared).study as mine:
        first = mine.back_up()
        with open_study(tmp_path / "b.db", tmp_path / "b", clock, shared).study as theirs:
            for _ in range(40):
                clock.pass_by(minutes=31)
                newest = theirs.back_up()
            assert theirs.backups.newest_good() == newest
            assert len(theirs.backups.all()) < 40
        assert first.path.exists()
        assert mine.backups.newest_good() == first
        assert newest in mine.backups.all()


def test_a_name_with_an_impossible_day_is_no_backup(study, tmp_path):
    """A file that somebody named so stands there, and is left alone."""
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "study-000007-20261341T080000Z.db").write_bytes(b"")
    assert study.backups.all() == ()


def test_the_persons_folder_is_not_made(study, tmp_path):
    """A folder that is missing may be a disk that was taken out: nothing is made in its place."""
    backup = study.keep_backups_in(tmp_path / "ổ đã rút")
    assert not (tmp_path / "ổ đã rút").exists()
    news = study.backups.news_of_chosen()
    assert (study.backups.is_elsewhere(backup), news and news.code) == (True, "study_backup_away")
    assert not study.backups.is_elsewhere(study.keep_backups_in(None))


def test_the_persons_folder_can_not_be_written_to(study, tmp_path):
    """A backup that fails there is made in the usual folder."""
    place = tmp_path / "đĩa"
    place.mkdir()
    study.backups.chosen = place
    owner = owned_by(tmp_path / "backups")
    (place / f"study-{owner}-000001-{study._pen.now():%Y%m%dT%H%M%SZ}.part").mkdir()
    assert study.back_up().path.parent == tmp_path / "backups"


def test_interrupted_backup_leaves_nothing(study, tmp_path):
    """What an interrupted backup has left is no backup, and is gone after the next."""
    (tmp_path / "backups").mkdir()
    left = tmp_path / "backups" / "study-000001-20261124T080000Z.part"
    left.write_bytes(b"half")
    assert study.backups.all() == ()
    study.back_up()
    assert not left.exists()


def test_order_is_that_of_making(study, clock):
    """After the clock was set back the newest backup is still the one made last."""
    study.back_up()
    clock.pass_by(days=-400)
    last = study.back_up()
    newest = Backups(last.path.parent).newest_good()
    assert newest
    assert newest.number == last.number == 2


def test_a_year_of_half_hours():
    """Of a year of backups there remain the last day's, twelve days, ten weeks and nine months."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    times = [start + timedelta(hours=hours) for hours in range(0, 24 * 330, 6)]
    days = sorted({times[place].date() for place in kept(times)}, reverse=True)
    assert len(kept(times)) == 3 + len(days)
    assert days[:12] == [times[-1].date() - timedelta(days=back) for back in range(12)]
    assert len({day.isocalendar()[:2] for day in days}) >= 10
    assert len({(day.year, day.month) for day in days}) == 9
    assert len(days) <= 12 + 10 + 9


@given(st.lists(st.integers(0, 7 * 365 * 24), max_size=40))
def test_the_newest_is_always_kept(hours):
    """Whatever the clock did, the backup made last is kept, and thinning twice is thinning once."""
    times = [datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=one) for one in hours]
    keep = kept(times)
    assert not times or len(times) - 1 in keep
    left = [times[place] for place in sorted(keep)]
    assert kept(left) == set(range(len(left)))
