"""A study pack written and taken in by the command line, with the shapes of docs/command-line.md."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from desktop.cli.commands import sotay
from desktop.guidance.annotations import Annotation, AnnotationKind, edition_of, quote_of
from desktop.guidance.document import Document
from desktop.paths import Profile
from desktop.study.opening import open_study


def run(profile: Path, *words: object) -> Any:
    return CliRunner().invoke(sotay, ["--profile", str(profile), *map(str, words)])


def value(profile: Path, *words: object) -> Any:
    result = run(profile, *words, "--json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout_bytes)


@pytest.fixture
def giver(tmp_path: Path, guidance: Document) -> Path:
    """The profile of somebody with one note."""
    profile = Profile(tmp_path / "người gửi")
    edition = edition_of(guidance, 1)
    note = Annotation("", AnnotationKind.NOTE, quote_of(edition, edition.passages[3]), note="nhớ hỏi lại")
    with open_study(profile.study, profile.backups).study as study:
        study.add(edition, [note])
    return profile.root


def test_from_one_profile_to_another(tmp_path: Path, giver: Path) -> None:
    """A preview takes nothing in and says what would come; then it does; a second time it was there already."""
    pack, taker = tmp_path / "gói.sotay", tmp_path / "người nhận"
    assert value(giver, "pack", pack)["marks"] == 1
    seen = value(taker, "unpack", pack, "--preview")
    assert seen["backup"] is None
    taken = value(taker, "unpack", pack)
    assert seen == {**taken, "backup": None}
    assert [document["standing"] for document in taken["documents"]] == ["same"]
    assert taken["marks"] == {"added": 1, "updated": 0, "doubled": 0, "of": 1}
    assert Path(taken["backup"]).is_file()
    assert value(taker, "unpack", pack)["marks"] == {"added": 0, "updated": 0, "doubled": 0, "of": 1}
    assert "0 mới · 0 được cập nhật · 0 giữ cả hai bản · 1 đã có" in run(taker, "unpack", pack).stdout


def test_only_what_is_asked_for(tmp_path: Path, giver: Path) -> None:
    """Notes stay at home where they are told to."""
    pack = tmp_path / "gói.sotay"
    assert value(giver, "pack", pack, "--document", "huong-dan-2024", "--no-notes")["marks"] == 0
    assert "0 đánh dấu" in run(giver, "pack", pack, "--no-marks").stdout


def test_no_pack(tmp_path: Path, giver: Path) -> None:
    """A file that is none, and a document that is none: one sentence, exit 1."""
    for words in (["unpack", giver / "study.db"], ["pack", tmp_path / "a.sotay", "--document", "không-có"]):
        result = run(giver, *words)
        assert (result.exit_code, len(result.stderr.splitlines())) == (1, 1)
    assert not (tmp_path / "a.sotay").exists()
