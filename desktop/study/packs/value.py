"""A study pack as a value: documents, and what a person made of them."""

from dataclasses import dataclass

from desktop.guidance.annotations import Annotation, Edition
from desktop.study.card_rows import KeptCard
from desktop.study.decks import SavedDeck
from desktop.study.searches import Search


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to go into a pack: of which documents, by id, and what of each. Searches belong to no document."""

    documents: tuple[str, ...]
    marks: bool = True
    notes: bool = True
    cards: bool = True
    schedules: bool = False
    decks: bool = True
    searches: bool = False


@dataclass(frozen=True, slots=True)
class PackedDocument:
    """A document of whoever made the pack; `text` is its Markdown form."""

    id: str
    title: str
    revision: int
    text: str


@dataclass(frozen=True, slots=True)
class Pack:
    """`editions` are the older revisions that something hangs on; pictures of decks go by the names that decks use.

    Where notes were left out, `has_notes` is false: a mark without a note says nothing about the note then.
    """

    made_at: str
    documents: tuple[PackedDocument, ...] = ()
    editions: tuple[Edition, ...] = ()
    marks: tuple[Annotation, ...] = ()
    cards: tuple[KeptCard, ...] = ()
    decks: tuple[SavedDeck, ...] = ()
    searches: tuple[Search, ...] = ()
    pictures: tuple[tuple[str, bytes], ...] = ()
    has_notes: bool = True
