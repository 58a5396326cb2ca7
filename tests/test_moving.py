"""The data goes to another folder, or stays where it is; nothing is lost."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import AppError
from desktop.guidance.annotations import Annotation, AnnotationKind, edition_of, quote_of
from desktop.library.shipped import copy_library
from desktop.library.store import open_library
from desktop.moving import move
from desktop.paths import Folders, Profile, read_folders, shipped_library, write_folders
from desktop.study.opening import open_study


def quietly(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def profile(tmp_path, guidance) -> Profile:
    """A library and one note, which want to go to a folder `dữ liệu`."""
    root = tmp_path / "hồ sơ"
    copy_library(shipped_library(), root / "content.db")
    edition = edition_of(guidance, 1)
    with open_study(root / "study.db", root / "backups").study as study:
        study.add(edition, [Annotation("", AnnotationKind.NOTE, quote_of(edition, edition.passages[2]), note="nhớ")])
    write_folders(root, Folders(next_data=tmp_path / "dữ liệu"))
    return Profile.at(root)


def notes(profile: Profile) -> list[str]:
    with open_study(profile.study, profile.backups).study as study:
        return [one.note for one in study.annotations()]


def test_moved(profile, tmp_path):
    """Both databases are in the new folder, the next start finds them, and the old ones are kept under other names."""
    steps: list[tuple[int, int]] = []
    moved = move(profile, lambda done, total: steps.append((done, total)))
    assert moved == Profile.at(profile.root)
    assert moved.data == tmp_path / "dữ liệu"
    assert notes(moved) == ["nhớ"]
    with open_library(moved.library, read_only=True) as library:
        assert library.documents()
    assert steps[-1][0] == steps[-1][1]
    assert {path.name.partition("-")[0] for path in profile.root.glob("*-2*.db")} == {"content", "study"}
    assert not (profile.root / "study.db").exists()


def test_moved_back(profile):
    """Back home again, with what was written meanwhile."""
    away = move(profile, quietly)
    (away.data / "study.db").rename(away.data / "x.db")
    shutil.copy(away.data / "x.db", away.data / "study.db")
    write_folders(away.root, replace(away.folders, next_data=away.root))
    home = move(Profile.at(away.root), quietly)
    assert (home.folders, home.data) == (Folders(), home.root)
    assert notes(home) == ["nhớ"]


def test_what_stands_in_the_new_folder_is_kept(profile, tmp_path):
    """A file of the same name there is put away, not written over."""
    (tmp_path / "dữ liệu").mkdir()
    (tmp_path / "dữ liệu" / "study.db").write_text("của người khác")
    moved = move(profile, quietly)
    assert notes(moved) == ["nhớ"]
    (kept,) = moved.data.glob("study-2*.db")
    assert kept.read_text() == "của người khác"


def test_called_off(profile):
    """Called off, everything is as it was, and the next start doesn't begin again."""

    def stop(done: int, total: int) -> None:
        if done * 2 >= total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        move(profile, stop)
    again = Profile.at(profile.root)
    assert again.folders == Folders()
    assert notes(again) == ["nhớ"]
    assert not list((profile.folders.next_data or Path()).glob("*.part"))


def test_no_folder_can_be_made(profile, tmp_path):
    """One sentence, and the data is where it was."""
    (tmp_path / "dữ liệu").write_text("một tệp")
    with pytest.raises(AppError) as refused:
        move(profile, quietly)
    assert refused.value.code == "not_moved"
    assert str(profile.root) in refused.value.message
    assert notes(Profile.at(profile.root)) == ["nhớ"]


def test_another_program_writes(profile, monkeypatch):
    """While somebody else writes, nothing is moved."""
    monkeypatch.setattr("desktop.database.BUSY_SECONDS", 0)
    with closing(sqlite3.connect(profile.study, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(AppError, match="chương trình khác"):
            move(profile, quietly)
    assert Profile.at(profile.root).data == profile.root


def test_a_damaged_file_is_not_moved(profile):
    """What can't be read back stays where it is, to be mended there."""
    content = profile.study.read_bytes()
    profile.study.write_bytes(content[:8192] + b"\xff" * 4096 + content[12288:])
    with pytest.raises(AppError):
        move(profile, quietly)
    assert Profile.at(profile.root).data == profile.root


@pytest.mark.parametrize("text", ["", "[]", "[" * 10_000, '{"data": 7, "backups": ""}', "\x00"])
def test_folders_that_make_no_sense(tmp_path, text):
    """The file may hold anything; then everything is at home."""
    (tmp_path / "folders.json").write_text(text)
    assert read_folders(tmp_path) == Folders()
