"""Another text under a known number: a document taken out of the library and read again counts from one."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from desktop.guidance.annotations import Edition
from desktop.study import editions

Parts = Callable[[Any], Iterable[dict[str, Any]]]

_NUMBERS = ("revision", "outdated_in", "accepted_in")


def has_other_words(kept: Edition, edition: Edition) -> bool:
    """Whether a passage that was kept of a revision reads otherwise in `edition`, or is not there."""
    texts = {(one.node, one.footnote): one.text for one in edition.passages}
    return any(texts.get((one.node, one.footnote)) != one.text for one in kept.passages)


def set_apart(connection: sqlite3.Connection, kept: Edition, apart: Edition) -> None:
    """Give what was kept the number of `apart`, and whatever names it, what can be undone too."""
    document, numbers = kept.document, (kept.revision, apart.revision)
    place = [apart.revision, document, kept.revision]
    connection.execute("DELETE FROM editions WHERE document_id = ? AND revision = ?", place[1:])
    editions.keep(connection, apart)
    connection.execute("UPDATE annotations SET revision = ? WHERE document_id = ? AND revision = ?", place)
    for column in _NUMBERS:
        connection.execute(f"UPDATE cards SET {column} = ? WHERE document_id = ? AND {column} = ?", place)
    _rewrite(connection, "actions", "changes", lambda changes: _of_annotations(changes, document), numbers)
    cards = {row["id"] for row in connection.execute("SELECT id FROM cards WHERE document_id = ?", [document])}
    _rewrite(connection, "card_actions", "before", lambda before: _of_cards(before, cards), numbers)


def _rewrite(connection: sqlite3.Connection, table: str, column: str, parts: Parts, numbers: tuple[int, int]) -> None:
    """`parts` finds in the JSON of a row the objects that name a revision of the document."""
    for row in connection.execute(f"SELECT number, {column} FROM {table}").fetchall():
        value, is_changed = json.loads(row[column]), False
        for part in parts(value):
            for name in (name for name in _NUMBERS if part.get(name) == numbers[0]):
                part[name], is_changed = numbers[1], True
        if is_changed:
            text = json.dumps(value, ensure_ascii=False)
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE number = ?", [text, row["number"]])


def _of_annotations(changes: list[Any], document: str) -> Iterator[dict[str, Any]]:
    quotes = (side["quote"] for change in changes for side in change if side)
    return (quote for quote in quotes if quote["document"] == document)


def _of_cards(before: dict[str, Any], cards: set[str]) -> Iterator[dict[str, Any]]:
    return (values for id_, values in before.items() if id_ in cards)
