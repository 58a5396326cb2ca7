"""Old Word files (.doc), turned into .docx by LibreOffice where it is installed."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.errors import RefusedFile
from desktop.reading.refusals import damaged
from desktop.reading.zip_guard import ENCRYPTED_STREAM, OLD_WORD, encrypted

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


def find_office() -> str | None:
    """The program of LibreOffice on this machine, on PATH or where its installer puts it."""
    found = (shutil.which(name) for name in (*_NAMES, *_USUAL_PLACES))
    return next((program for program in found if program), None)


def docx_of_doc(content: bytes, name: str, office: str | None, seconds: float = SECONDS) -> bytes:
    """The same document as a .docx file, converted by the program `office` in a folder of its own.

    Raises RefusedFile where the file is no old Word file, there is no LibreOffice, or it does not get done.
    """
    if not content.startswith(OLD_WORD):
        raise damaged(name)
    if ENCRYPTED_STREAM in content:
        raise encrypted(name)
    if office is None:
        raise _no_office(name)
    with TemporaryDirectory(prefix="sotay-doc-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        (place / "in.doc").write_bytes(content)
        _set_up(place / "profile")
        _run(_command(office, place), seconds)
        return _result(place / "out" / "in.docx", name)


def _command(office: str, place: Path) -> list[str]:
    profile = (place / "profile").as_uri()
    quiet = ("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo")
    out = ("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(place / "out"))
    return [office, f"-env:UserInstallation={profile}", *quiet, *out, str(place / "in.doc")]


def _set_up(profile: Path) -> None:
    """A fresh profile: the person's own stays untouched, and may be open."""
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    schema = 'xmlns:oor="http://openoffice.org/2001/registry"'
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(f"<oor:items {schema}>{items}</oor:items>", "utf-8")


def _run(command: Sequence[str], seconds: float) -> None:
    """Run to the end, or to the end of the time; what the program started ends with it."""
    silent = subprocess.DEVNULL
    with subprocess.Popen(  # noqa: S603 - a list of arguments, no shell; the file's own name is not among them
        command, stdin=silent, stdout=silent, stderr=silent, start_new_session=True
    ) as process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            pass
        finally:
            _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """LibreOffice hands its work to a second process, so the whole group ends."""
    if sys.platform == "win32":
        process.kill()
    else:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return


def _result(file: Path, name: str) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise _not_converted(name) from error


def _no_office(name: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” là Word cũ (.doc); hãy cài LibreOffice, hoặc mở bằng Word rồi lưu thành .docx.",
        f"“{name}” is an old Word file (.doc); install LibreOffice, or open it in Word and save it as .docx.",
        code="doc",
    )


def _not_converted(name: str) -> RefusedFile:
    return RefusedFile(
        f"LibreOffice không chuyển được tệp “{name}”; hãy mở bằng Word, bỏ mật khẩu nếu có, rồi lưu thành .docx.",
        f"LibreOffice can't convert “{name}”; open it in Word, remove its password if any, and save it as .docx.",
        code="doc",
    )
