"""What a pack holds, put on the documents as they are on this machine."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from desktop.guidance.annotation_json import UNKNOWN_REVISION
from desktop.guidance.annotations import Annotation, AnnotationKind, Edition, Quote
from desktop.study.card_rows import KeptCard
from desktop.study.packs.value import Pack
from desktop.study.reanchor import Progress, no_progress, reanchor

Thing = TypeVar("Thing", Annotation, KeptCard)


@dataclass(frozen=True, slots=True)
class Placed:
    """`editions` are those that something without a sure place here still hangs on.

    Of the marks, `moved` went to other words or another passage, `doubtful` have no sure place.
    """

    marks: tuple[Annotation, ...] = ()
    cards: tuple[KeptCard, ...] = ()
    editions: tuple[Edition, ...] = ()
    moved: int = 0
    doubtful: int = 0


def placed(pack: Pack, here: Mapping[str, Edition], progress: Progress = no_progress) -> Placed:
    """`here` are the editions of this machine, by the ids that the documents have in the pack."""
    there = {(one.document, one.revision): one for one in pack.editions}
    parts: list[Placed] = []
    for place in sorted({*map(_place, pack.marks), *map(_place, pack.cards)}):
        if place[0] in here:
            marks, cards = _at(place, pack.marks), _at(place, pack.cards)
            parts.append(_part(there.get(place), here[place[0]], marks, cards, progress))
    return Placed(
        tuple(mark for part in parts for mark in part.marks),
        tuple(card for part in parts for card in part.cards),
        tuple(edition for part in parts for edition in part.editions),
        sum(part.moved for part in parts),
        sum(part.doubtful for part in parts),
    )


def foreign(edition: Edition, document: str) -> Edition:
    """An edition that this machine never had, under a number that the same texts always get."""
    texts = repr([(one.node, one.footnote, one.text) for one in edition.passages])
    number = int.from_bytes(hashlib.blake2b(texts.encode(), digest_size=6).digest(), "big")
    return Edition(document, -number - 1, edition.passages)


def _part(old: Edition | None, new: Edition, marks: Sequence[Annotation], cards: Sequence[KeptCard],
          progress: Progress) -> Placed:  # fmt: skip
    """What hangs on one edition of the pack."""
    if old and old.passages == new.passages:
        return Placed(tuple(_on(new, marks)), tuple(_cards_on(new, cards)))
    elsewhere = foreign(old, new.document) if old else Edition(new.document, UNKNOWN_REVISION, ())
    carried = reanchor(elsewhere if old else None, new, list(_on(elsewhere, marks)), progress)
    doubtful = tuple(one.annotation for one in carried.doubtful)
    learned = tuple(_carried(elsewhere if old else None, new, list(_cards_on(elsewhere, cards))))
    is_needed = old and (doubtful or any(kept.is_outdated for kept in learned))
    return Placed(
        (*carried.kept, *carried.moved, *doubtful),
        learned,
        (elsewhere,) if is_needed else (),
        len(carried.moved),
        len(doubtful),
    )


def _carried(old: Edition | None, new: Edition, cards: Sequence[KeptCard]) -> Iterator[KeptCard]:
    """A card goes with its very sentence; where that is not found, it says so."""
    wanted = [Annotation(one.card.id, AnnotationKind.HIGHLIGHT, one.card.quote) for one in cards]
    carried = reanchor(old, new, wanted)
    places = {one.id: one.quote for one in (*carried.kept, *carried.moved)}
    for kept in cards:
        quote = places.get(kept.card.id)
        if quote and quote.text == kept.card.quote.text:
            yield replace(kept, card=replace(kept.card, quote=quote), outdated_in=None)
        else:
            yield replace(kept, outdated_in=kept.card.quote.revision)


def _on(edition: Edition, marks: Iterable[Annotation]) -> Iterator[Annotation]:
    return (replace(mark, quote=_quote_on(edition, mark.quote)) for mark in marks)


def _cards_on(edition: Edition, cards: Iterable[KeptCard]) -> Iterator[KeptCard]:
    return (replace(one, card=replace(one.card, quote=_quote_on(edition, one.card.quote))) for one in cards)


def _quote_on(edition: Edition, quote: Quote) -> Quote:
    return replace(quote, document=edition.document, revision=edition.revision)


def _at(place: tuple[str, int], things: Iterable[Thing]) -> list[Thing]:
    return [thing for thing in things if _place(thing) == place]


def _place(thing: Annotation | KeptCard) -> tuple[str, int]:
    quote = thing.quote if isinstance(thing, Annotation) else thing.card.quote
    return quote.document, quote.revision
