"""A pack written into a study file, inside the one transaction of whoever calls."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import NAMESPACE_URL, uuid5

from desktop.study import editions
from desktop.study.bringing import bring_in
from desktop.study.decks import SavedDeck, read_deck, write_deck
from desktop.study.merging import Merged
from desktop.study.packs.learning import learn
from desktop.study.packs.placing import Placed
from desktop.study.packs.value import Pack
from desktop.study.reanchor import Progress, no_progress
from desktop.study.searches import Search


@dataclass(frozen=True, slots=True)
class Taken:
    """What came in, and what became of the marks that hung on another edition; the rest was there already."""

    marks: Merged
    cards: Merged
    decks: Merged
    searches: int
    moved: int = 0
    doubtful: int = 0


def take(connection: sqlite3.Connection, pack: Pack, here: Placed, now: str, progress: Progress = no_progress) -> Taken:
    """Write what is not there yet; `here` are the marks and cards of the pack in their places on this machine."""
    for edition in here.editions:
        editions.keep(connection, edition)
    return Taken(
        bring_in(connection, here.marks, now, has_notes=pack.has_notes, progress=progress),
        learn(connection, here.cards, now),
        _decks(connection, pack.decks, now),
        _searches(connection, pack.searches),
        here.moved,
        here.doubtful,
    )


def _decks(connection: sqlite3.Connection, decks: Iterable[SavedDeck], now: str) -> Merged:
    """By id, the newest wins; both are kept where both were changed after they were made."""
    added = updated = doubled = 0
    for incoming in decks:
        deck = replace(incoming, made_at=min(now, incoming.made_at), changed_at=min(now, incoming.changed_at))
        own = read_deck(connection, deck.id)
        if own is None:
            write_deck(connection, deck)
            added += 1
        elif own.changed_at != deck.changed_at:
            newer, older = (deck, own) if deck.changed_at > own.changed_at else (own, deck)
            if newer is deck:
                write_deck(connection, deck)
                updated += 1
            doubled += _keep_both(connection, own, deck, older)
    return Merged(added, updated, doubled)


def _keep_both(connection: sqlite3.Connection, own: SavedDeck, incoming: SavedDeck, older: SavedDeck) -> bool:
    """The copy has an id that the same deck always gets, so that the same file brings it once."""
    copy = replace(older, id=uuid5(NAMESPACE_URL, f"{older.id} {older.changed_at}").hex)
    were_both_changed = own.changed_at > own.made_at and incoming.changed_at > incoming.made_at
    if not were_both_changed or read_deck(connection, copy.id):
        return False
    write_deck(connection, copy)
    return True


def _searches(connection: sqlite3.Connection, searches: Iterable[Search]) -> int:
    """A query that has a name here keeps it."""
    sql = """INSERT INTO searches (query, name, asked_at) VALUES (?, ?, ?)
        ON CONFLICT (query) DO UPDATE SET name = excluded.name WHERE searches.name IS NULL"""
    return sum(connection.execute(sql, [one.query, one.name, one.asked_at]).rowcount for one in searches)
