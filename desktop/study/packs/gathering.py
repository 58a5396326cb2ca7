"""What of a study file goes into a pack."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from desktop.guidance.annotations import Annotation, AnnotationKind
from desktop.study import annotations, card_rows, editions
from desktop.study.card_rows import KeptCard
from desktop.study.decks import Decks
from desktop.study.packs.value import Pack, Wish
from desktop.study.pen import Pen
from desktop.study.searches import Searches


def gathered(pen: Pen, wish: Wish) -> Pack:
    """A pack of what the person made, still without the documents themselves and the pictures of decks."""
    with pen.action() as (connection, now):
        marks = tuple(_marks(connection, wish)) if wish.marks else ()
        cards = tuple(_cards(connection, wish)) if wish.cards else ()
        places = {(one.document, one.revision) for one in (*(m.quote for m in marks), *(c.card.quote for c in cards))}
        found = (editions.read(connection, *place) for place in sorted(places))
        older = tuple(edition for edition in found if edition)
    decks = tuple(deck for deck in Decks(pen).all() if deck.document in wish.documents) if wish.decks else ()
    searches = Searches(pen).saved() if wish.searches else ()
    return Pack(now, (), older, marks, cards, decks, searches, has_notes=wish.notes)


def _marks(connection: sqlite3.Connection, wish: Wish) -> Iterator[Annotation]:
    for document in wish.documents:
        for mark in annotations.read(connection, document):
            if wish.notes:
                yield mark
            elif mark.kind is not AnnotationKind.NOTE:
                yield replace(mark, note="")


def _cards(connection: sqlite3.Connection, wish: Wish) -> Iterator[KeptCard]:
    """What the person put aside is not handed on, nor, without notes, their hints."""
    for document in wish.documents:
        for kept in card_rows.read(connection, "NOT is_aside AND document_id = ?", [document]):
            told = kept if wish.notes else replace(kept, card=replace(kept.card, hint=""))
            yield told if wish.schedules else replace(told, memory=None, due_at=None)
