"""What of a document has been read: kept by the words of each passage, so that what changed is unread again."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.guidance.document import Document
from desktop.study.pen import Pen


class ReadState(StrEnum):
    UNREAD = "unread"
    PART = "part"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of a section, or of a document, has been read; in characters."""

    read: int
    total: int

    @property
    def state(self) -> ReadState:
        if self.read >= self.total:
            return ReadState.READ
        return ReadState.PART if self.read else ReadState.UNREAD

    @property
    def share(self) -> float:
        """From 0.0 to 1.0; nothing to read is read."""
        return self.read / self.total if self.total else 1.0


class PassagesRead:
    """The shelf of what was read. StudyError where a person can mend something."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def fingerprints(self, document: str) -> frozenset[str]:
        """What was read of a document, as `progress_of` takes it."""
        with self._pen.reading() as connection:
            sql = "SELECT fingerprint FROM passages_read WHERE document_id = ?"
            return frozenset(row["fingerprint"] for row in connection.execute(sql, [document]))

    def add(self, document: str, texts: Iterable[str]) -> None:
        """That these passages were read."""
        with self._pen.action() as (connection, now):
            rows = [(document, fingerprint_of(text), now) for text in texts]
            connection.executemany("INSERT OR IGNORE INTO passages_read VALUES (?, ?, ?)", rows)

    def remove(self, document: str, texts: Iterable[str]) -> None:
        """That these passages are to be read again."""
        with self._pen.action() as (connection, _):
            rows = [(document, fingerprint_of(text)) for text in texts]
            connection.executemany("DELETE FROM passages_read WHERE document_id = ? AND fingerprint = ?", rows)


def fingerprint_of(text: str) -> str:
    """Equal for equal texts."""
    return hashlib.blake2b(text.encode("utf-8"), digest_size=8).hexdigest()


def progress_of(document: Document, read: frozenset[str]) -> dict[str, Progress]:
    """The progress of every node with all that is below it, by path; that of the whole document under ""."""
    totals: dict[str, tuple[int, int]] = {}
    for node in reversed(document.nodes):
        length = len(node.text)
        below = totals.get(node.path, (0, 0))
        whole = below[0] + (length if fingerprint_of(node.text) in read else 0), below[1] + length
        totals[node.path] = whole
        above = totals.get(node.parent or "", (0, 0))
        totals[node.parent or ""] = above[0] + whole[0], above[1] + whole[1]
    return {path: Progress(*total) for path, total in totals.items()}
