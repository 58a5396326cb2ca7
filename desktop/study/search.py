"""Annotations found by the words that a person typed, with or without accents, most exact first."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop import database
from desktop.guidance.annotations import Annotation
from desktop.guidance.refs import Hit, NodeRef, Source, Tier
from desktop.study.annotations import read_numbers, searched_text
from desktop.text.words import Word, words

LONGEST, HEADING = 200, 70
MOST_WORDS = 32

_TIERS = ((Tier.EXACT_WORDS, "exact", ""), (Tier.FOLDED_WORDS, "folded", ""), (Tier.PREFIX, "folded", " *"))


def find_marks(path: Path, typed: str, limit: int = 20) -> tuple[Hit, ...]:
    """Annotations of the file at `path` that have the words typed, read on any thread; none where it can't be read.

    Whoever writes the file tells of what is wrong with it.
    """
    if not path.is_file():
        return ()
    try:
        with closing(database.connect(path, "ro")) as connection:
            return search(connection, typed, limit)
    except sqlite3.Error:
        return ()


@dataclass(frozen=True, slots=True)
class _Found:
    annotation: Annotation
    tier: Tier


def search(connection: sqlite3.Connection, typed: str, limit: int) -> tuple[Hit, ...]:
    """At most `limit` hits, those with the exact words first, and the newest first among equals."""
    wanted = list(words(typed))[:MOST_WORDS]
    found = _found(connection, wanted, limit) if wanted else {}
    return tuple(_hit(one, wanted, place) for place, one in enumerate(found.values()))


def _found(connection: sqlite3.Connection, wanted: list[Word], limit: int) -> dict[int, _Found]:
    tiers: dict[int, Tier] = {}
    for tier, column, ending in _TIERS:
        # Keys hold letters, digits and marks only, so no text of a person is read as FTS5 syntax.
        phrase = " ".join(f'"{getattr(word, column)}"' for word in wanted) + ending
        sql = "SELECT rowid FROM annotation_words WHERE annotation_words MATCH ? ORDER BY rowid DESC LIMIT ?"
        for row in connection.execute(sql, [f"{column} : ({phrase})", limit]):
            tiers.setdefault(row["rowid"], tier)
    read = read_numbers(connection, list(tiers)[:limit])
    return {number: _Found(read[number], tiers[number]) for number in list(tiers)[:limit]}


def _hit(found: _Found, wanted: list[Word], place: int) -> Hit:
    annotation, quote = found.annotation, found.annotation.quote
    text = searched_text(annotation).replace("\n", " · ")
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST].rpartition(' ')[0]} …"
    return Hit(
        ref=NodeRef(quote.document, quote.path, quote.footnote),
        tier=found.tier,
        score=float(-place),
        heading=_heading(annotation),
        breadcrumb=(),
        snippet=shown,
        marks=tuple(_marks(shown, wanted)),
        text_marks=((quote.start, quote.end),),
        source=Source.MARK,
    )


def _heading(annotation: Annotation) -> str:
    """What the person wrote; the words that they marked where they wrote nothing."""
    text = " ".join((annotation.note or annotation.folder or annotation.quote.text).split())
    return text if len(text) <= HEADING else f"{text[:HEADING].rpartition(' ')[0]} …"


def _marks(text: str, wanted: list[Word]) -> Iterator[tuple[int, int]]:
    """Whole words as they were typed without accents; the last one may go on."""
    keys, begin = {word.folded for word in wanted}, wanted[-1].folded
    for word in words(text):
        if word.folded in keys or word.folded.startswith(begin):
            yield word.start, word.end
