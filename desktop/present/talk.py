"""A talk that was held, or rehearsed: how long each slide took against the plan, and what was asked."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from desktop.present.answers import Question
from desktop.present.clock import spoken
from desktop.present.pace import plan_of
from desktop.present.spent import Spent
from desktop.slides.deck import Deck
from desktop.slides.rate import rate_of_talk
from desktop.text.csv_cells import harmless


@dataclass(frozen=True, slots=True)
class SlideTime:
    """Seconds at one slide, or at all of a section from its first slide on; `number` counts from 1."""

    number: int
    title: str
    section: str
    planned: float
    taken: float

    @property
    def over(self) -> float:
        """Seconds more than planned; less than nothing where it was quicker."""
        return self.taken - self.planned


@dataclass(frozen=True, slots=True)
class Talk:
    """What is kept of a talk; `held` is its beginning, ISO 8601. Slides that were never shown are left out.

    `rate` is how many syllables a minute were spoken, None where that can't be told.
    `deck` and `deck_name` are those of the saved deck that was shown, "" where it was none.
    """

    document: str
    title: str
    held: str
    slides: tuple[SlideTime, ...]
    answers: float = 0.0
    questions: tuple[Question, ...] = ()
    is_rehearsal: bool = False
    deck: str = ""
    deck_name: str = ""
    rate: float | None = None

    @property
    def planned(self) -> float:
        """Seconds that the slides that were shown should have taken."""
        return sum(slide.planned for slide in self.slides)

    @property
    def taken(self) -> float:
        """Seconds in all."""
        return sum(slide.taken for slide in self.slides) + self.answers

    @property
    def sections(self) -> tuple[SlideTime, ...]:
        """The times of each section, under the number and title of its first slide."""
        found: dict[str, SlideTime] = {}
        for slide in self.slides:
            first = found.get(slide.section, SlideTime(slide.number, slide.title, slide.section, 0.0, 0.0))
            sums = (first.planned + slide.planned, first.taken + slide.taken)
            found[slide.section] = SlideTime(first.number, first.title, first.section, *sums)
        return tuple(found.values())

    def as_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


def talk_of(deck: Deck, spent: Spent, questions: tuple[Question, ...], held: str, limit: float | None) -> Talk:
    """What is to be kept of a show of `deck`."""
    plan = plan_of(deck, limit)
    slides = tuple(
        SlideTime(place + 1, slide.title, slide.section or "", plan.slides[place], spent.at(place))
        for place, slide in enumerate(deck.slides)
        if spent.at(place) > 0
    )
    rate = rate_of_talk((slide.spoken, spent.at(place)) for place, slide in enumerate(deck.slides))
    return Talk(deck.document, deck.title, held, slides, spent.answers, questions, rate=rate)


def talk_from(text: str) -> Talk | None:
    """What `as_json` wrote; None for any other text."""
    try:
        return _talk(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _talk(told: dict[str, Any]) -> Talk:
    slides = tuple(SlideTime(**each) for each in told["slides"])
    questions = tuple(Question(**each) for each in told["questions"])
    # Talks that were kept before there were rehearsals, saved decks and rates say nothing of them.
    deck = str(told.get("deck", "")), str(told.get("deck_name", ""))
    kind = bool(told.get("is_rehearsal", False))
    rate = float(told["rate"]) if told.get("rate") else None
    held = told["document"], told["title"], told["held"]
    return Talk(*held, slides, float(told["answers"]), questions, kind, *deck, rate)


def talk_as_csv(talk: Talk, heads: tuple[str, ...]) -> str:
    """Slides, then questions, as a table that every spreadsheet program reads; no cell is a formula."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(heads)
    for row in _rows(talk):
        writer.writerow([harmless(cell) for cell in (*row, talk.deck_name)])
    return "\ufeff" + table.getvalue()


def _rows(talk: Talk) -> Iterator[tuple[str, ...]]:
    for slide in talk.slides:
        yield (str(slide.number), slide.section, slide.title, spoken(slide.planned), spoken(slide.taken), "")
    for asked in talk.questions:
        yield (str(asked.place + 1), "", asked.shown, "", spoken(asked.at), asked.query)
