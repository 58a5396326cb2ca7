"""FRONT HALL: a person's file is read in a process of its own, its facts are found, and it goes into the library."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.errors import RefusedFile
from desktop.guidance.draft import Draft
from desktop.guidance.extract import extract_facts
from desktop.guidance.facts import Facts
from desktop.guidance.wordlists import load_wordlists
from desktop.library.filing import Alike, Filing
from desktop.library.store import Library
from desktop.library.writer import Added
from desktop.paths import own_command
from desktop.reading.isolation.isolated import IsolatedReader
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
    read = read_in(path, progress)
    facts = extract_facts(read.document, load_wordlists())
    _last_chance(progress)
    return TakenIn(read, facts, library.add(read.document, facts))


def read_in(path: Path, progress: Progress | None = None) -> ReadResult:
    """Read a file and store nothing. RefusedFile as `take_in` raises it."""
    read = IsolatedReader([*own_command(), "read-file"]).read(path, progress)
    if read.document.secrecy:
        raise _secret(path, read.document.secrecy)
    return read


def store(library: Library, draft: Draft, filing: Filing, progress: Progress | None = None) -> Added | Alike:
    """Put what was read and looked through into the library; words that a person kept are no slips any more.

    `progress` is called before anything is written; an exception raised in it leaves the library as it is.
    """
    document = draft.document
    facts = extract_facts(document, load_wordlists())
    _last_chance(progress)
    suggestions = tuple(slip for slip in facts.suggestions if slip.span not in draft.kept)
    return library.file(document, replace(facts, suggestions=suggestions), filing)


def _last_chance(progress: Progress | None) -> None:
    """The last moment to call it off: what is written is written whole."""
    if progress:
        progress(0, 0)


def _secret(path: Path, secrecy: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{path.name}” có dấu {secrecy}: tài liệu mật không được lưu trong chương trình này; tệp chưa được nạp.",
        f"“{path.name}” is marked {secrecy}: secret documents must not be stored in this program; it was not imported.",
        code="secret",
    )
