"""A second copy of the program on the same profile."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket

from desktop.ui.behind.one_window import OneWindow

SECOND = """
import sys
from pathlib import Path
from desktop.app import run
from desktop.paths import Profile
sys.exit(run(["sotay"], profile=Profile(Path(sys.argv[1]))))
"""

DIES = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.ui.behind.one_window import OneWindow
application = QCoreApplication([])
assert OneWindow(Path(sys.argv[1])).claim()
os._exit(9)
"""


@pytest.fixture
def first(qtbot, tmp_path):
    """The copy that was started first."""
    window = OneWindow(tmp_path / "profile")
    assert window.claim()
    yield window
    window.release()


def test_a_second_copy_brings_the_first_to_the_front(first, qtbot, tmp_path, root):
    """It ends at once, without a window of its own and without touching a file, and the first hears of it."""
    before = sorted((tmp_path / "profile").iterdir())
    with qtbot.waitSignal(first.asked_for, timeout=20_000):
        second = subprocess.Popen([sys.executable, "-c", SECOND, str(tmp_path / "profile")], cwd=root)
    assert second.wait(20) == 0
    assert sorted((tmp_path / "profile").iterdir()) == before


def test_a_second_copy_hands_over_its_files(first, qtbot, tmp_path, root):
    """Paths are told as they are from anywhere, accents and all."""
    command = [sys.executable, "-m", "desktop", "--profile", str(tmp_path / "profile"), "gói ôn tập.sotay"]
    heard: list[object] = []
    first.asked_for.connect(heard.append)
    with qtbot.waitSignal(first.asked_for, timeout=20_000):
        second = subprocess.Popen(command, cwd=root)
    assert second.wait(20) == 0
    assert heard == [(root / "gói ôn tập.sotay",)]


@pytest.mark.parametrize("said", [b"", b"\xff", b"{}", b"[1, null]", b"[" * 1000])
def test_nonsense_from_outside(first, qtbot, said):
    """Whatever is said at the door, the window comes to the front and opens nothing."""
    heard: list[object] = []
    first.asked_for.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(5000)
    with qtbot.waitSignal(first.asked_for):
        socket.write(said)
        socket.disconnectFromServer()
    assert heard == [()]


def test_another_profile_is_another_program(first, tmp_path):
    """Copies on two profiles stand beside each other."""
    other = OneWindow(tmp_path / "other")
    assert other.claim()
    other.release()


def test_a_copy_that_died_is_no_obstacle(qtbot, tmp_path, root):
    """The lock of a program that was killed is taken over."""
    subprocess.run([sys.executable, "-c", DIES, str(tmp_path / "profile")], cwd=root, check=False)
    window = OneWindow(tmp_path / "profile")
    assert window.claim()
    window.release()


def test_where_nothing_can_be_written(qtbot, tmp_path):
    """A profile that can't be made shuts nobody out: the program says itself what is wrong."""
    (tmp_path / "file").touch()
    assert OneWindow(tmp_path / "file" / "profile").claim()


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_a_minimised_window_unfolds(driver):
    """Who looks for the window sees it again, in the size that it had."""
    driver.window.showMinimized()
    driver.window.come_to_front()
    assert not driver.window.windowState() & Qt.WindowState.WindowMinimized
    assert driver.window.isVisible()
