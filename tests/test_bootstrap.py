"""The garden gate: what it says and does before anything is installed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import bootstrap


def test_it_needs_nothing_installed(root: Path) -> None:
    """The gate starts on a bare interpreter, without site-packages, and names its tasks."""
    command = [sys.executable, "-I", "-S", str(root / "desktop" / "bootstrap.py"), "khong-co"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (2, "sotay: bootstrap.py run|setup|test|content|package|bench\n")


def test_a_supported_python_is_found() -> None:
    """The interpreter of these tests is one that the gate accepts."""
    assert bootstrap.version_of(bootstrap.supported_python()) in bootstrap.SUPPORTED


def test_what_does_not_start_has_no_version(tmp_path: Path) -> None:
    """A missing interpreter is no error, it is only not the one."""
    assert bootstrap.version_of(str(tmp_path / "python")) == ""


def test_a_lock_that_changes_is_installed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stamp of an environment follows the lock, the package's metadata and the place of the checkout."""
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    (tmp_path / "pyproject.toml").write_text("[project]", encoding="utf-8")
    (tmp_path / "a.lock").write_text("x==1", encoding="utf-8")
    before = bootstrap.stamp_of("a.lock")
    (tmp_path / "a.lock").write_text("x==2", encoding="utf-8")
    assert bootstrap.stamp_of("a.lock") != before


@pytest.mark.skipif(os.name == "nt", reason="there is no apt-get and no root on Windows")
def test_missing_system_packages_are_named_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is not root is told the line to run."""
    (tmp_path / "apt-get").write_text("#!/bin/sh\n")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(bootstrap.Stop, match="sudo apt-get install --yes --no-install-recommends libgl1"):
        bootstrap.install_system(["libgl1"], "Qt")


def test_a_display_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a display server on Linux the demo runs instead of the window."""
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not bootstrap.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert bootstrap.has_display()
