"""Saved decks in study.db, as the deck editor wants them."""

from collections.abc import Callable, Sequence

from desktop.study.decks import Decks, SavedDeck
from desktop.ui.decks.shelf import ShelvedDeck


class StudyShelf:
    """A DeckShelf over the decks of the person's own file; `decks` opens it on the thread that asks first."""

    def __init__(self, decks: Callable[[], Decks]) -> None:
        self._decks = decks

    def all(self) -> Sequence[ShelvedDeck]:
        return tuple(map(_shelved, self._decks().all()))

    def save(self, deck: ShelvedDeck) -> ShelvedDeck:
        saved = SavedDeck(deck.id, deck.name, deck.document, deck.revision, deck.content)
        return _shelved(self._decks().save(saved))

    def remove(self, id_: str) -> None:
        self._decks().remove(id_)


def _shelved(deck: SavedDeck) -> ShelvedDeck:
    return ShelvedDeck(deck.id, deck.name, deck.document, deck.revision, deck.content, deck.changed_at)
