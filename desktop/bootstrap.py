#!/usr/bin/env python3
"""The garden gate: from a bare checkout to a working one. Standard library only; any Python 3 can read it.

`python3 desktop/bootstrap.py run|setup|test|content|package|bench`; a step that is already done is skipped.
"""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
from typing import Any, List

ROOT = pathlib.Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SUPPORTED = ("3.11", "3.12", "3.13")
RUN_LOCK, DEVELOPMENT_LOCK = "requirements.lock", "requirements-dev.lock"

# What Qt needs to load at all, and what it needs to open a window, on a Debian or Ubuntu without a desktop.
QT_PACKAGES = ["libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3"]
WINDOW_PACKAGES = [
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libx11-xcb1",
]
QT_PROBE = "from PySide6 import QtWidgets; QtWidgets.QApplication([])"


class Stop(Exception):
    """The set-up can't go on; the message says what to do."""


def say(message: str) -> None:
    print("sotay: " + message, flush=True)


def run(*command: object, **options: Any) -> None:
    """Run a command of this checkout; its failure is the failure of the step."""
    subprocess.run([str(part) for part in command], cwd=str(ROOT), check=True, **options)


def succeeds(*command: object, **options: Any) -> bool:
    line, silent = [str(part) for part in command], subprocess.DEVNULL
    done = subprocess.run(line, cwd=str(ROOT), check=False, stdout=silent, stderr=silent, **options)
    return bool(done.returncode == 0)


def version_of(python: str) -> str:
    """'3.11' of an interpreter, or '' if it does not start."""
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run([python, "-c", code], check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except OSError:
        return ""
    return done.stdout.decode().strip()


def supported_python() -> str:
    """The interpreter that started this file, if it is a supported one, else the first supported one on PATH."""
    for candidate in [sys.executable] + ["python" + version for version in SUPPORTED]:
        path = shutil.which(candidate)
        if path and version_of(path) in SUPPORTED:
            return path
    found = version_of(sys.executable)
    raise Stop("cần Python 3.11, 3.12 hoặc 3.13 / needs Python 3.11, 3.12 or 3.13 (this one is %s)" % found)


def install_system(packages: List[str], why: str) -> None:
    """Install Debian packages when root; otherwise say the one line that does it."""
    apt, is_root = shutil.which("apt-get"), hasattr(os, "geteuid") and os.geteuid() == 0
    line = "apt-get install --yes --no-install-recommends " + " ".join(packages)
    if not apt:
        raise Stop("%s: hãy cài / install what your system calls: %s" % (why, " ".join(packages)))
    if not is_root:
        raise Stop("%s: hãy chạy / run:\n  sudo apt-get update && sudo %s" % (why, line))
    say("%s: %s" % (why, line))
    run("apt-get", "update", "--quiet")
    run(*line.split(), env=dict(os.environ, DEBIAN_FRONTEND="noninteractive"))


def venv_is_sound() -> bool:
    return PYTHON.exists() and version_of(str(PYTHON)) in SUPPORTED and succeeds(PYTHON, "-m", "pip", "--version")


def make_venv() -> None:
    """A .venv with a working pip; a broken one is made anew."""
    if venv_is_sound():
        return
    python = supported_python()
    shutil.rmtree(str(VENV), ignore_errors=True)
    say("tạo / making .venv (Python %s)" % version_of(python))
    if not succeeds(python, "-m", "venv", VENV) or not venv_is_sound():
        install_system(["python%s-venv" % version_of(python)], "thiếu venv hoặc pip / venv or pip is missing")
        shutil.rmtree(str(VENV), ignore_errors=True)
        run(python, "-m", "venv", VENV)


def stamp_of(lock: str) -> str:
    """What an installed environment depends on: the lock, the package's own metadata, and where the checkout is."""
    content = (ROOT / lock).read_bytes() + (ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()
    return hashlib.sha256(content).hexdigest()


def install(lock: str) -> None:
    """Install exactly what the lock pins, and the package itself in place."""
    marker, stamp = VENV / (lock + ".installed"), stamp_of(lock)
    if marker.exists() and marker.read_text() == stamp:
        return
    say("cài thư viện theo / installing from " + lock)
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    run(*(pip + ["--require-hashes", "--requirement", lock]))
    run(*(pip + ["--no-deps", "--no-build-isolation", "--editable", "."]))
    marker.write_text(stamp)


def has_display() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def check_qt(platform: str) -> None:
    """Qt must load on this platform plug-in; on Debian and Ubuntu what is missing is installed or named."""
    environment = dict(os.environ, QT_QPA_PLATFORM=platform) if platform else dict(os.environ)
    if succeeds(PYTHON, "-c", QT_PROBE, env=environment):
        return
    packages = QT_PACKAGES + ([] if platform == "offscreen" else WINDOW_PACKAGES)
    install_system(packages, "Qt chưa chạy được / Qt does not load")
    if not succeeds(PYTHON, "-c", QT_PROBE, env=environment):
        raise Stop('Qt vẫn chưa chạy được / Qt still does not load; see: %s -c "%s"' % (PYTHON, QT_PROBE))


def setup(lock: str = RUN_LOCK, platform: str = "offscreen") -> None:
    make_venv()
    install(lock)
    check_qt(platform)


def start() -> None:
    """The window; with no display at all, the same job without one."""
    if has_display():
        setup(platform="")
        run(PYTHON, "-m", "desktop")
    else:
        setup()
        say("không có màn hình, chạy bản trình diễn / no display: running the demo")
        run(PYTHON, "-m", "desktop", "demo", "build/demo")


def test() -> None:
    setup(DEVELOPMENT_LOCK)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    run(PYTHON, "-m", "ruff", "check", ".")
    run(PYTHON, "-m", "ruff", "format", "--check", ".")
    run(PYTHON, "-m", "mypy")
    run(PYTHON, "-m", "pytest", env=environment)


def content() -> None:
    setup()
    run(PYTHON, "-m", "desktop", "build-content")


def package() -> None:
    setup(DEVELOPMENT_LOCK)
    run(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec")
    program = ROOT / "dist" / "sotay" / ("sotay.exe" if os.name == "nt" else "sotay")
    run(program, "--self-test", env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    files = [path for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    say("%s: %.0f MB" % (program.parent, size / 1e6))


def bench() -> None:
    setup(DEVELOPMENT_LOCK)
    for script in sorted((ROOT / "benchmarks").glob("*.py")):
        run(PYTHON, script, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))


TASKS = {"run": start, "setup": setup, "test": test, "content": content, "package": package, "bench": bench}


def main(arguments: List[str]) -> int:
    if len(arguments) != 1 or arguments[0] not in TASKS:
        say("bootstrap.py %s" % "|".join(TASKS))
        return 2
    try:
        TASKS[arguments[0]]()
    except Stop as stop:
        say(str(stop))
        return 1
    except subprocess.CalledProcessError as failure:
        return failure.returncode or 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
