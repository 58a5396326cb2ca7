"""Where the learning of a card stands."""

from datetime import datetime
from enum import StrEnum

from desktop.study.card_rows import KeptCard
from desktop.study.turns import written


class CardState(StrEnum):
    """Not asked yet, to be asked now, known until later; its sentence was changed; not asked at all."""

    NEW = "new"
    DUE = "due"
    LEARNED = "learned"
    FLAGGED = "flagged"
    ASIDE = "aside"


def states_of(kept: KeptCard, now: datetime) -> tuple[CardState, ...]:
    """A flagged card is also new, due or learned; one put aside is nothing else but flagged."""
    flagged = (CardState.FLAGGED,) if kept.is_flagged else ()
    return (*flagged, CardState.ASIDE if kept.is_aside else _learning(kept, now))


def _learning(kept: KeptCard, now: datetime) -> CardState:
    if kept.due_at is None:
        return CardState.NEW
    return CardState.DUE if kept.due_at <= written(now) else CardState.LEARNED
