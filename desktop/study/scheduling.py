"""When a card comes back: the memory of a card, and what a grade makes of it, by FSRS."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fsrs import Scheduler

_LONGEST = 100_000
"""In days: nothing is remembered longer."""


class Grade(IntEnum):
    """How well the answer came to mind."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Schedule:
    """`memory` is what FSRS knows of a card, as JSON; `due` is when it is to be asked again."""

    memory: str
    due: datetime


def after(memory: str | None, grade: Grade, now: datetime) -> Schedule:
    """What a grade at `now` makes of a card; `memory` is None where the card is new."""
    from fsrs import Card, Rating

    card = Card.from_json(memory) if memory else Card(card_id=0, due=now)
    graded, _ = _scheduler().review_card(card, Rating(int(grade)), now)
    return Schedule(json.dumps(graded.to_dict()), graded.due)


@cache
def _scheduler() -> "Scheduler":
    """Without chance: the same grades give the same day, on each machine."""
    from fsrs import Scheduler

    return Scheduler(enable_fuzzing=False)


def last_review(memory: str) -> datetime:
    """When the card of this memory was graded last; ValueError where FSRS can make nothing of it."""
    from fsrs import Card

    try:
        card = Card.from_json(memory)
        known = (card.stability, card.difficulty)
    except (TypeError, KeyError, AttributeError, OverflowError) as error:
        raise ValueError from error
    if card.last_review is None or not all(isinstance(one, float) and 0 < one < _LONGEST for one in known):
        raise ValueError(memory)
    return card.last_review
