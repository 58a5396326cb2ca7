"""Foreign files are read in a child process: whatever they do to it, this one goes on."""

import json
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop.errors import RefusedFile
from desktop.office import find_office
from desktop.reading.doc_reader import docx_of_doc
from desktop.reading.files import LARGEST_BYTES
from desktop.reading.isolation.child import PROGRESS, RESULT
from desktop.reading.isolation.limits import Limits
from desktop.reading.markdown.reader import read_markdown
from desktop.reading.ocr.desk import OcrDesk
from desktop.reading.ocr.tesseract import find_tesseract
from desktop.reading.report import ReadingWarning, ReadResult
from desktop.reading.zip_guard import OLD_WORD

Progress = Callable[[int, int], None]
_POLL_SECONDS = 0.05


class IsolatedReader:
    """Reads a file by starting `command` with the file and a folder for the result behind it.

    `find` gives the program that reads pages which are pictures, if there is one.
    """

    def __init__(
        self, command: Sequence[str], limits: Limits | None = None, find: Callable[[], str | None] = find_tesseract
    ) -> None:
        self._command = list(command)
        self._limits = limits or Limits()
        self._find = find

    def read(self, path: Path, progress: Progress | None = None) -> ReadResult:
        """The document in a file. RefusedFile where there is none, where reading it took too much, or crashed.

        `progress(done, total)` is called some times a second, with a total of 0 until it is known; an
        exception raised in it ends the child, and Tesseract.
        """
        with TemporaryDirectory(prefix="sotay-", ignore_cleanup_errors=True) as folder:
            self._run(_without_old_word(path, Path(folder)), path, Path(folder), progress)
            return _result(path, Path(folder) / RESULT, self._limits.output)

    def _run(self, source: Path, path: Path, folder: Path, progress: Progress | None) -> None:
        command = [*self._command, str(source.absolute()), str(folder)]
        silent = subprocess.DEVNULL
        with subprocess.Popen(command, stdin=silent, stdout=silent, stderr=silent) as child:  # noqa: S603 - our own
            try:
                self._watch(child, path, folder, progress)
            finally:
                child.kill()

    def _watch(self, child: "subprocess.Popen[bytes]", path: Path, folder: Path, progress: Progress | None) -> None:
        began, said = time.monotonic(), (0, 0)
        with OcrDesk(folder, self._limits, self._find) as desk:
            while not _has_ended(child):
                if time.monotonic() - began - desk.seconds > self._limits.wall_seconds:
                    raise _too_much(path)
                desk.attend()
                if progress:
                    said = _said(folder / PROGRESS) or said
                    progress(*said)


def _has_ended(child: "subprocess.Popen[bytes]") -> bool:
    """Whether the child has, after a moment of waiting for it."""
    try:
        child.wait(_POLL_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return True


def _without_old_word(path: Path, folder: Path) -> Path:
    """The file itself, or for an old Word file what LibreOffice makes of it, in a process of its own, too.

    The child can't start LibreOffice: its limits are not meant for an office program.
    """
    try:
        with path.open("rb") as file:
            is_old = file.read(len(OLD_WORD)) == OLD_WORD and path.stat().st_size <= LARGEST_BYTES
    except OSError:
        return path  # the child says what is wrong with it
    if not is_old:
        return path
    converted = folder / f"{path.stem}.docx"
    converted.write_bytes(docx_of_doc(path.read_bytes(), path.name, find_office()))
    return converted


def _said(file: Path) -> tuple[int, int] | None:
    """How far the child is; None where it has not said so, or is just writing it."""
    parts = file.read_text(encoding="utf-8").split() if file.exists() else []
    return (int(parts[0]), int(parts[1])) if len(parts) == 2 else None


def _result(path: Path, file: Path, most: int) -> ReadResult:
    if not file.exists() or file.stat().st_size > most:
        raise _too_much(path)
    try:
        answer = json.loads(file.read_text(encoding="utf-8"))
    except ValueError:
        raise _too_much(path) from None
    if "markdown" not in answer:
        raise RefusedFile(answer["message"], answer["english"], code=answer["code"])
    return ReadResult(read_markdown(answer["markdown"]).document, tuple(map(_warning, answer["warnings"])))


def _warning(value: dict[str, Any]) -> ReadingWarning:
    return ReadingWarning(value["code"], value["message"], value["english"], tuple(value["lines"]), value["page"])


def _too_much(path: Path) -> RefusedFile:
    return RefusedFile(
        f"Không đọc được tệp “{path.name}”: tệp bị hỏng hoặc quá lớn; hãy lưu lại thành .docx hoặc .txt rồi mở lại.",
        f"“{path.name}” can't be read: it is damaged or too large; save it as .docx or .txt and open it again.",
        code="crashed",
    )
