"""Stage and lectern on screens of the platform: two with different size and scale, and the one of this process."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from desktop.present.desktop_screens import DesktopScreens
from desktop.present.screens import Geometry, ScreenInfo, place

PROGRAM = Path(__file__).with_name("two_screens_program.py")


def a_screen(name: str, x: int, width: int, height: int, scale: int) -> dict[str, str | int]:
    """A screen of the offscreen platform, in device pixels; the platform takes its scale from the dots per inch."""
    dots = {"logicalDpi": 96 * scale, "logicalBaseDpi": 96, "dpr": 1}
    return {"name": name, "x": x, "y": 0, "width": width, "height": height, **dots}


@pytest.fixture(scope="module")
def told(root, tmp_path_factory):
    """What a show told that ran on a laptop's screen and a projector of double scale."""
    screens = [a_screen("eDP-1", 0, 1366, 768, 1), a_screen("HDMI-1", 1366, 1920, 1080, 2)]
    return told_on(root, tmp_path_factory.mktemp("screens"), screens)


def told_on(root, folder, screens) -> dict[str, Any]:
    """What a show told that ran on these screens."""
    (folder / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    # The platform splits its name at colons, so that a path with a drive letter can't stand in it.
    platform = {"QT_QPA_PLATFORM": "offscreen:configfile=screens.json", "PYTHONPATH": str(root)}
    done = subprocess.run(
        [sys.executable, str(PROGRAM)],
        cwd=folder,
        env={**os.environ, **platform},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_the_stage_fills_the_second_screen_and_the_lectern_the_first(told):
    """Each window is full screen on its own screen, at that screen's scale."""
    assert told["stage"] == ["HDMI-1", 1366, 0, 960, 540, 2.0, True]
    assert told["lectern"] == ["eDP-1", 0, 0, 1366, 768, 1.0, True]


def test_the_stage_paints_every_pixel_of_a_screen_of_double_scale(told):
    """The slide is painted at the screen's own pixels, not at half of them and stretched."""
    assert told["pixels"] == [1920, 1080]
    assert told["sharp"]


def test_keys_on_both_screens_drive_one_show(told):
    """One key on the lectern and one on the stage are two slides."""
    assert told["place"] == 2


def test_a_swap_turns_the_screens(told):
    """After S each window fills the other screen."""
    assert told["swapped"]["stage"] == ["eDP-1", 0, 0, 1366, 768, 1.0, True]
    assert told["swapped"]["lectern"] == ["HDMI-1", 1366, 0, 960, 540, 2.0, True]


def test_a_turned_screen_of_triple_scale_is_filled_sharply(root, tmp_path):
    """A laptop of scale 2 and a hall of scale 3 on end: each window fills its own, the slide at every pixel."""
    screens = [a_screen("eDP-1", 0, 2732, 1536, 2), a_screen("HDMI-1", 2732, 1620, 2880, 3)]
    told = told_on(root, tmp_path, screens)
    assert told["stage"] == ["HDMI-1", 2732, 0, 540, 960, 3.0, True]
    assert told["lectern"] == ["eDP-1", 0, 0, 1366, 768, 2.0, True]
    assert told["pixels"] == [1620, 2880]


def test_the_one_screen_of_this_process_is_the_stages(qapp):
    """With the one offscreen screen the stage is alone, and the screen is the primary one."""
    (screen,) = DesktopScreens(qapp).screens()
    assert screen.primary
    assert (place((screen,)).stage, place((screen,)).apart) == (screen, False)


def test_a_screen_that_is_not_there_opens_nothing(qtbot, qapp):
    """A window that is sent to a screen that was just pulled out is not shown anywhere."""
    window = QWidget()
    qtbot.addWidget(window)
    DesktopScreens(qapp).open_on(ScreenInfo("HDMI-9", Geometry(0, 0, 10, 10)), window)
    assert not window.isVisible()


def test_news_of_the_platforms_screens_reach_who_watches(qtbot, qapp):
    """A screen that changes its geometry is told to whoever watches."""
    screens, told = DesktopScreens(qapp), []
    screens.watch(lambda: told.append("changed"))
    screen = qapp.primaryScreen()
    screen.geometryChanged.emit(screen.geometry())
    assert told == ["changed"]
