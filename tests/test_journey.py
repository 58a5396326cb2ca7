"""The main job in the real window, from the first start to the PPTX in hand."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from pptx import Presentation

DOTS = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
SCREENS = [
    {"name": "eDP-1", "x": 0, "y": 0, "width": 1366, "height": 768} | DOTS,
    {"name": "HDMI-1", "x": 1366, "y": 0, "width": 1920, "height": 1080} | DOTS,
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("journey")


@pytest.fixture(scope="module")
def seen(root, folder) -> dict[str, Any]:
    """What the journey saw: another process, two screens, everything real."""
    (folder / "screens.json").write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
    platform = f"offscreen:configfile={folder / 'screens.json'}"
    environment = os.environ | {"QT_QPA_PLATFORM": platform, "PYTHONPATH": str(root)}
    command = [sys.executable, "-X", "faulthandler", root / "tests" / "journey.py", folder]
    done = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_guidance_opens_at_its_first_section(seen):
    """All of its nodes, at the first start."""
    assert seen["open"] == ["huong-dan-2024", 123, "I"]


def test_the_filtered_tree_leads_to_a_section(seen):
    """Typed without accents, opened by Enter."""
    assert seen["filter"] == "II.2.5"


def test_the_text_can_be_paged(seen):
    """PageDown moves on."""
    assert seen["read"]


def test_a_hit_opens_with_its_words_marked(seen):
    """Found without accents, marked as it is written."""
    assert seen["search"] == [True, ["ngân sách"]]


def test_the_stage_fills_the_halls_screen_and_the_lectern_the_other(seen):
    """Five keys of a clicker later the sixth slide is on stage."""
    assert seen["present"] == [["HDMI-1", "eDP-1"], [[1920, 1080], [1366, 768]], 5]


def test_after_the_show_the_person_reads_where_it_ended(seen):
    """The last slide's source is in the reader."""
    assert seen["after"]


def test_the_exported_deck_has_every_slide(seen, folder):
    """Another library reads as many slides as the window counted."""
    name, slides = seen["export"]
    assert len(Presentation(folder / name).slides) == slides


def test_the_window_closes_and_the_place_is_kept(seen, folder):
    """The settings of the profile know the document."""
    assert seen["quit"]
    assert "huong-dan-2024" in (folder / "profile" / "settings.ini").read_text(encoding="utf-8")


def test_the_windows_thread_runs_no_sql(seen):
    """Every connection belongs to the thread that reads, that searches or that keeps what the person made."""
    assert seen["connections"] == ["library_0", "search_0", "study_0"]
