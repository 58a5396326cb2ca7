"""The program's own mistakes: never silent."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Signal, Slot

from desktop.ui.behind.crash import MOST_BYTES, CrashLog
from desktop.ui.kit.messages import Message


@pytest.fixture
def log(tmp_path, qapp) -> CrashLog:
    return CrashLog(tmp_path / "profile" / "errors.log")


def mistake() -> ZeroDivisionError:
    try:
        1 / 0  # noqa: B018 - the mistake itself is wanted
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_the_traceback_goes_to_a_file_of_the_profile(log, tmp_path, qtbot, capsys):
    """The folder is made, the file grows, and the news carries its path."""
    path = tmp_path / "profile" / "errors.log"
    for _ in range(2):
        with qtbot.waitSignal(log.happened) as happened:
            log.take(ZeroDivisionError, mistake(), mistake().__traceback__)
    assert happened.args == [path]
    assert path.read_text(encoding="utf-8").count("ZeroDivisionError: division by zero") == 2
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_the_file_never_grows_without_end(log, tmp_path, capsys):
    """Beyond its limit it begins anew."""
    path = tmp_path / "profile" / "errors.log"
    path.parent.mkdir()
    path.write_text("x" * (MOST_BYTES + 1), encoding="utf-8")
    log.take(ZeroDivisionError, mistake(), None)
    assert path.stat().st_size < MOST_BYTES


def test_a_profile_that_can_not_be_written_hides_no_mistake(tmp_path, qapp, qtbot, capsys):
    """The person is told all the same."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    log = CrashLog(tmp_path / "file" / "errors.log")
    with qtbot.waitSignal(log.happened):
        log.take(ZeroDivisionError, mistake(), None)
    assert "not written" in capsys.readouterr().err


def test_the_person_reads_one_sentence(driver, capsys):
    """However many mistakes there are, one dialog stands on the screen."""
    for _ in range(3):
        driver.program.crashes.take(ZeroDivisionError, mistake(), None)
    (message,) = driver.window.findChildren(Message)
    assert "errors.log" in message.sentence.text()
    message.reject()


class Bell(QObject):
    """Rings, and what it rings for goes wrong."""

    rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rung.connect(self.fail)

    @Slot()
    def fail(self) -> None:
        raise ZeroDivisionError


def test_a_mistake_in_a_slot_reaches_the_excepthook(log, monkeypatch, qtbot, capsys):
    """The emitter never hears of it, so the hook must."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    log.install()
    bell = Bell()
    with qtbot.waitSignal(log.happened):
        bell.rung.emit()


INNER = """
from PySide6.QtCore import QTimer

def test_inner(qtbot):
    def fail():
        raise ZeroDivisionError
    timer = QTimer(singleShot=True)
    timer.timeout.connect(fail)
    with qtbot.waitSignal(timer.timeout):
        timer.start()
"""


def test_a_mistake_in_a_slot_fails_the_test_run(tmp_path, root):
    """A test in whose time a slot raised is red, although nothing in it raised."""
    (tmp_path / "test_inner.py").write_text(INNER, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", root / "pyproject.toml", "--rootdir", tmp_path, "-p",
               "no:cacheprovider", tmp_path / "test_inner.py"]  # fmt: skip
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stdout
