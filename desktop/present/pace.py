"""Ahead or behind: how the time spoken compares with the plan of the deck, as a whole and in the section."""

from dataclasses import dataclass
from itertools import accumulate

from desktop.present.show import Show
from desktop.slides.deck import Deck


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds; `behind` is negative where the speaker is ahead, 0 while the slide's own time runs.

    `section_spent` of `section_planned` were spoken at the slides of the section of the moment.
    """

    behind: float
    section_spent: float
    section_planned: float


@dataclass(frozen=True, slots=True)
class Plan:
    """How many seconds each slide of a deck is to take, from its length, stretched to the time that there is."""

    slides: tuple[float, ...]
    sections: tuple[str | None, ...]

    def section(self, place: int) -> tuple[int, ...]:
        """The places of all slides of the section that holds `place`."""
        wanted = self.sections[place]
        return tuple(number for number, section in enumerate(self.sections) if section == wanted)

    @property
    def total(self) -> float:
        return sum(self.slides)


def plan_of(deck: Deck, limit: float | None = None) -> Plan:
    """The plan of a deck; with a `limit` (seconds) its slides share that time by their length."""
    told = [slide.seconds for slide in deck.slides]
    total = sum(told)
    factor = limit / total if limit and total > 0 else 1.0
    return Plan(tuple(seconds * factor for seconds in told), tuple(slide.section for slide in deck.slides))


def spent_at(show: Show, place: int, elapsed: float) -> float:
    """Seconds at a slide, those of the moment included."""
    now = elapsed - show.spent.mark if place == show.place and not show.answering else 0.0
    return show.spent.at(place) + max(now, 0.0)


def pace_of(plan: Plan, show: Show, elapsed: float) -> Pace:
    """Where the speaker stands after `elapsed` seconds; questions count as time that is gone."""
    if not plan.slides:
        return Pace(0.0, 0.0, 0.0)
    ends = list(accumulate(plan.slides))
    begins = ends[show.place] - plan.slides[show.place]
    behind = elapsed - ends[show.place] if elapsed > ends[show.place] else min(elapsed - begins, 0.0)
    section = plan.section(show.place)
    spent = sum(spent_at(show, place, elapsed) for place in section)
    return Pace(behind, spent, sum(plan.slides[place] for place in section))
