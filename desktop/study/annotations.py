"""Annotations as rows, with the index that finds them."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop import database
from desktop.guidance.annotations import Annotation, AnnotationKind, Colour, Quote
from desktop.study.faults import plain_faults
from desktop.text.words import words

_COLUMNS = """id, kind, document_id, revision, node_path, footnote, start_offset, end_offset, quote, before, after,
    colour, note, folder, made_at, changed_at"""

_IN_ORDER = "ORDER BY document_id, number"


def read(connection: sqlite3.Connection, document: str | None = None) -> tuple[Annotation, ...]:
    """Those of a document, or all; in the order in which they were made."""
    if document is None:
        return _read(connection, _IN_ORDER, [])
    return _read(connection, f"WHERE document_id = ? {_IN_ORDER}", [document])


def read_file(path: Path, document: str, revision: int) -> tuple[Annotation, ...]:
    """Those on a revision of a document in the file at `path`, read beside whoever writes it; none without a file.

    StudyError where it can't be read.
    """
    if not path.is_file():
        return ()
    with plain_faults(path), closing(database.connect(path, "ro")) as connection:
        return tuple(one for one in read(connection, document) if one.quote.revision == revision)


def read_at(connection: sqlite3.Connection, quote: Quote) -> tuple[Annotation, ...]:
    """Those on the passage of a quote."""
    where = "WHERE document_id = ? AND revision = ? AND node_path = ? AND footnote IS ?"
    return _read(connection, f"{where} {_IN_ORDER}", [quote.document, quote.revision, quote.path, quote.footnote])


def read_some(connection: sqlite3.Connection, ids: Iterable[str]) -> tuple[Annotation, ...]:
    """Those of these ids that there are."""
    found = (_read(connection, "WHERE id = ?", [id_]) for id_ in ids)
    return tuple(annotation for rows in found for annotation in rows)


def read_numbers(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, Annotation]:
    """Those of these numbers in the file."""
    marks = ", ".join("?" * len(numbers))
    rows = connection.execute(f"SELECT {_COLUMNS}, number FROM annotations WHERE number IN ({marks})", numbers)
    return {row["number"]: _annotation(tuple(row)[:-1]) for row in rows}


def read_others(connection: sqlite3.Connection, document: str, revision: int) -> tuple[Annotation, ...]:
    """Those that hang on another revision of a document."""
    return _read(connection, f"WHERE document_id = ? AND revision <> ? {_IN_ORDER}", [document, revision])


def _read(connection: sqlite3.Connection, rest: str, values: Sequence[str | int | None]) -> tuple[Annotation, ...]:
    rows = connection.execute(f"SELECT {_COLUMNS} FROM annotations {rest}", values)
    return tuple(_annotation(tuple(row)) for row in rows)


def _annotation(row: Sequence[Any]) -> Annotation:
    id_, kind, *quote = row[:11]
    colour, *texts = row[11:]
    return Annotation(id_, AnnotationKind(kind), Quote(*quote), colour and Colour(colour), *texts)


def write(connection: sqlite3.Connection, annotation: Annotation) -> None:
    """Put an annotation in, or in the place of the one of its id, and make it findable."""
    quote = annotation.quote
    values = [
        annotation.id, annotation.kind, quote.document, quote.revision, quote.path, quote.footnote, quote.start,
        quote.end, quote.text, quote.before, quote.after, annotation.colour, annotation.note, annotation.folder,
        annotation.made_at, annotation.changed_at,
    ]  # fmt: skip
    number = _delete(connection, annotation.id)
    marks = ", ".join("?" * len(values))
    sql = f"INSERT INTO annotations (number, {_COLUMNS}) VALUES (?, {marks}) RETURNING number"
    number = connection.execute(sql, [number, *values]).fetchone()[0]
    exact, folded = keys_of(annotation)
    connection.execute("INSERT INTO annotation_words (rowid, exact, folded) VALUES (?, ?, ?)", [number, exact, folded])


def delete(connection: sqlite3.Connection, id_: str) -> None:
    """Take an annotation out."""
    _delete(connection, id_)


def _delete(connection: sqlite3.Connection, id_: str) -> int | None:
    """Returns the number that it had, so that what is written again keeps its place."""
    row = connection.execute("DELETE FROM annotations WHERE id = ? RETURNING number", [id_]).fetchone()
    if row is None:
        return None
    connection.execute("DELETE FROM annotation_words WHERE rowid = ?", [row["number"]])
    return int(row["number"])


def keys_of(annotation: Annotation) -> tuple[str, str]:
    """What the index holds of an annotation: exact keys, folded keys."""
    found = list(words(searched_text(annotation)))
    return " ".join(word.exact for word in found), " ".join(word.folded for word in found)


def searched_text(annotation: Annotation) -> str:
    """What a search looks into: what the person wrote, and the words that it hangs on."""
    return "\n".join(part for part in (annotation.note, annotation.folder, annotation.quote.text) if part)
