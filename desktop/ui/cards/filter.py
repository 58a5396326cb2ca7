"""Which cards a list shows: by words, kind, state, document and section."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.guidance.cards import CardKind
from desktop.study.card_rows import KeptCard
from desktop.study.card_states import CardState
from desktop.text.fold import fold


@dataclass(frozen=True, slots=True)
class ListedCard:
    """A card as a list shows it.

    `place` says where it comes from, for a person; `sections` are the paths above it, where its document is open.
    """

    kept: KeptCard
    states: tuple[CardState, ...]
    place: str
    sections: tuple[str, ...] = ()
    is_here: bool = False


@dataclass(frozen=True, slots=True)
class WantedCards:
    """What the person wants to see; None for all. `words` count without accents and case, all of them."""

    words: str = ""
    kind: CardKind | None = None
    state: CardState | None = None
    only_here: bool = False
    section: str | None = None


def matching(rows: Iterable[ListedCard], wanted: WantedCards) -> Iterator[ListedCard]:
    """The rows that are wanted, in their order."""
    words = fold(wanted.words).split()
    return (row for row in rows if _is_wanted(row, wanted) and _has(row, words))


def _is_wanted(row: ListedCard, wanted: WantedCards) -> bool:
    return (
        wanted.kind in (None, row.kept.card.kind)
        and (wanted.state is None or wanted.state in row.states)
        and (row.is_here or not wanted.only_here)
        and (wanted.section is None or wanted.section in row.sections)
    )


def _has(row: ListedCard, words: list[str]) -> bool:
    if not words:
        return True
    card = row.kept.card
    told = (card.quote.text, card.question, card.answer, card.hint, card.title, row.place)
    folded = fold("\n".join(told))
    return all(word in folded for word in words)
