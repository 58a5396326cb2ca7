"""Where a document that comes in belongs: it is new, is there already, or is like one that is there."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.guidance.document import Document
from desktop.library.reader import DocumentSummary
from desktop.text.fold import fold


class Filing(StrEnum):
    """What to do with a document that is like one of the library: ask, replace that one, or stand beside it."""

    ASK = "ask"
    REVISION = "revision"
    SEPARATE = "separate"


@dataclass(frozen=True, slots=True)
class Alike:
    """A document of the library with the same number or title and other content; nothing was written."""

    summary: DocumentSummary


def alike(document: Document, stored: Iterable[DocumentSummary]) -> DocumentSummary | None:
    """The document of the library that this one may be another version of: by id, else by number, else by title."""
    summaries = tuple(stored)
    same_id = (summary for summary in summaries if summary.id == document.id)
    same_number = (summary for summary in summaries if _is_same(summary.number, document.number))
    same_title = (summary for summary in summaries if _has_same_title(summary, document))
    return next((found for way in (same_id, same_number, same_title) for found in way), None)


def free_id(connection: sqlite3.Connection, wanted: str) -> str:
    """The id itself, or the first of `-2`, `-3` … that no document has."""
    taken = {row["id"] for row in connection.execute("SELECT id FROM documents")}
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}-{number}"
    return free


def _is_same(one: str | None, other: str | None) -> bool:
    return bool(one and other) and _plain(one or "") == _plain(other or "")


def _has_same_title(summary: DocumentSummary, document: Document) -> bool:
    numbers = summary.number, document.number
    return _is_same(summary.title, document.title) and summary.kind == document.kind and not all(numbers)


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
