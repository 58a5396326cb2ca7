"""FRONT HALL: a person's file is read in a process of its own, its facts are found, and it goes into the library."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import RefusedFile
from desktop.guidance.extract import extract_facts
from desktop.guidance.facts import Facts
from desktop.guidance.wordlists import load_wordlists
from desktop.library.store import Library
from desktop.library.writer import Added
from desktop.paths import own_command
from desktop.reading.isolated import IsolatedReader
from desktop.reading.report import ReadResult

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was read, what it says, and what became of it in the library."""

    read: ReadResult
    facts: Facts
    added: Added


def take_in(library: Library, path: Path, progress: Progress | None = None) -> TakenIn:
    """Read a file and store it. RefusedFile where it is no document or a secret one; the library is then as it was.

    `progress(done, total)` is called some times a second; an exception raised in it calls the reading off.
    """
    read = IsolatedReader([*own_command(), "read-file"]).read(path, progress)
    if read.document.secrecy:
        raise _secret(path, read.document.secrecy)
    facts = extract_facts(read.document, load_wordlists())
    return TakenIn(read, facts, library.add(read.document, facts))


def _secret(path: Path, secrecy: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{path.name}” có dấu {secrecy}: tài liệu mật không được lưu trong chương trình này; tệp chưa được nạp.",
        f"“{path.name}” is marked {secrecy}: secret documents must not be stored in this program; it was not imported.",
        code="secret",
    )
