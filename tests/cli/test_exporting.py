"""`sotay export` fits a deck to minutes and says how well it can be read."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QApplication

from desktop.cli.commands import sotay


def exported(tmp_path: Path, *words: str) -> Any:
    target = tmp_path / "a.pptx"
    command = ["--profile", str(tmp_path / "p"), "export", "huong-dan-2024", "--to", str(target), "--json", *words]
    result = CliRunner().invoke(sotay, command)
    assert result.exit_code == 0, result.stderr
    assert target.stat().st_size > 10_000
    return json.loads(result.stdout_bytes)


def test_a_deck_of_twenty_five_minutes(qapp: QApplication, tmp_path: Path) -> None:
    """`--minutes 25` lasts 25 minutes within a tenth; the plan tells of each section what is shown and how long."""
    told = exported(tmp_path, "--minutes", "25")
    assert told["minutes"] == pytest.approx(25, rel=0.1)
    assert sum(slide["seconds"] for slide in told["deck"]) / 60 == pytest.approx(told["minutes"], abs=0.1)
    assert (told["coverage"], told["verbatim"], told["overflow"], told["warnings"]) == (1.0, 1.0, 0, [])
    assert {row["path"] for row in told["plan"]} >= {"I", "II.1.1", "II.2.1", "III"}
    assert {row["detail"] for row in told["plan"]} <= {"full", "short", "skip"}


def test_a_slower_speaker_says_less(qapp: QApplication, tmp_path: Path) -> None:
    """At half the rate the same minutes hold fewer words, and the person's line stands at the foot as furniture."""
    told = exported(tmp_path, "--minutes", "25", "--rate", "110", "--footer", "Đảng bộ quận")
    assert told["minutes"] == pytest.approx(25, rel=0.1)
    assert all("Đảng bộ quận" in slide["furniture"] for slide in told["deck"])
    words = sum(len(slide["spoken"].split()) for slide in told["deck"])
    assert words < 25 * 110


def test_a_hall_too_deep_gives_its_reasons(qapp: QApplication, tmp_path: Path) -> None:
    """Each slide says by what it falls short, in percent of the image; without minutes there is no plan."""
    told = exported(tmp_path, "--room", "30:1", "--section", "II.2.8.5")
    assert told["plan"] == []
    slide = told["deck"][1]
    assert slide["legibility"] == "red"
    assert slide["legibility_reasons"][0].endswith("cho hàng ghế xa 30 lần chiều cao ảnh")
    assert {"figures", "who_does_what"}.isdisjoint({each["kind"] for each in told["deck"]})
