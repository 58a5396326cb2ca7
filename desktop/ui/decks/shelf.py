"""What the deck editor needs of a place where decks are kept by name."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ShelvedDeck:
    """A deck that was saved; `content` is the text that slides read and write, `id` is "" for one not yet kept.

    `changed_at` is ISO 8601 in UTC.
    """

    id: str
    name: str
    document: str
    revision: int
    content: str
    changed_at: str = ""


class DeckShelf(Protocol):
    """Keeps decks; every method raises AppError where a person can mend something. Called on one thread."""

    def all(self) -> Sequence[ShelvedDeck]:
        """Every deck, the one changed last first."""
        ...

    def save(self, deck: ShelvedDeck) -> ShelvedDeck:
        """Keep a deck, in the place of the one of its id; one without an id gets one."""
        ...

    def remove(self, id_: str) -> None:
        """Let go of a deck."""
        ...
