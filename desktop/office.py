"""LibreOffice, where a machine has it: found, and started with a profile of its own to make one file of another."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

SECONDS = 120.0

_NAMES = ("soffice", "libreoffice")
_USUAL_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)
_SETTINGS = (
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Office.Writer/Content/Update", "Link", "0"),
)
"""No macro runs, and nothing outside the file is loaded."""
_POLL_SECONDS = 0.2


def find_office() -> str | None:
    """The program of LibreOffice on this machine, on PATH or where its installer puts it."""
    found = (shutil.which(name) for name in (*_NAMES, *_USUAL_PLACES))
    return next((program for program in found if program), None)


def converted(
    office: str, source: Path, form: str, seconds: float = SECONDS, tick: Callable[[], None] | None = None
) -> Path:
    """Where the program `office` puts what it makes of `source`, beside it; there may be nothing where it fails.

    `form` is LibreOffice's own: an ending, a colon, a filter. `source` needs a folder of its own and a harmless
    name. `tick` is called while it works; what it raises ends the program and passes through.
    """
    place = source.parent
    _set_up(place / "profile")
    _run(_command(office, source, form), seconds, tick)
    return place / "out" / f"{source.stem}.{form.partition(':')[0]}"


def _command(office: str, source: Path, form: str) -> list[str]:
    profile = (source.parent / "profile").as_uri()
    quiet = ("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo")
    out = ("--convert-to", form, "--outdir", str(source.parent / "out"))
    return [office, f"-env:UserInstallation={profile}", *quiet, *out, str(source)]


def _set_up(profile: Path) -> None:
    """A fresh profile: the person's own stays untouched, and may be open."""
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    schema = 'xmlns:oor="http://openoffice.org/2001/registry"'
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(f"<oor:items {schema}>{items}</oor:items>", "utf-8")


def _run(command: Sequence[str], seconds: float, tick: Callable[[], None] | None) -> None:
    """Run to the end, or to the end of the time; what the program started ends with it."""
    silent = subprocess.DEVNULL
    with subprocess.Popen(  # noqa: S603 - a list of arguments, no shell; the file's own name is not among them
        command, stdin=silent, stdout=silent, stderr=silent, start_new_session=True
    ) as process:
        try:
            _wait(process, time.monotonic() + seconds, tick)
        finally:
            _end(process)


def _wait(process: "subprocess.Popen[bytes]", ends: float, tick: Callable[[], None] | None) -> None:
    while time.monotonic() < ends:
        try:
            process.wait(_POLL_SECONDS)
        except subprocess.TimeoutExpired:
            if tick:
                tick()
        else:
            break


def _end(process: "subprocess.Popen[bytes]") -> None:
    """LibreOffice hands its work to a second process, so the whole group ends, or on Windows the whole tree."""
    if sys.platform == "win32":
        if process.poll() is None:
            quiet = subprocess.DEVNULL
            line = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(line, check=False, stdin=quiet, stdout=quiet, stderr=quiet,  # noqa: S603 - Windows' own
                           creationflags=subprocess.CREATE_NO_WINDOW)  # fmt: skip
        process.kill()
    else:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return
