"""A show as it is put down, taken up again, and told to a phone: pure functions of one moment."""

from dataclasses import replace

from desktop.present.clock import spoken
from desktop.present.kept import DeckName, Kept
from desktop.present.show import Show
from desktop.present.spent import Spent
from desktop.present.timer import Timer
from desktop.present.words import hall_label
from desktop.slides.deck import Deck


def spent_by(show: Show, elapsed: float) -> Spent:
    """Seconds at each slide, those since it was shown this time included."""
    return show.spent.left_answer(elapsed) if show.answering else show.spent.left_slide(show.place, elapsed)


def kept_of(show: Show, elapsed: float, name: DeckName) -> Kept:
    """The moment as it is to be found again after a crash."""
    spent = spent_by(show, elapsed)
    return Kept(name, show.place, elapsed, show.timer.running, show.limit, spent.slides, spent.answers)


def taken_up(show: Show, kept: Kept, now: float) -> Show:
    """The clock stood while the program was gone; a timer that ran runs on."""
    timer = Timer(kept.ran, now if kept.running else None)
    spent = Spent(kept.slides, kept.answers, kept.ran)
    return replace(show, timer=timer, spent=spent, limit=kept.limit)


def told_to_phone(show: Show, deck: Deck, elapsed: float) -> dict[str, object]:
    """What the page for a phone shows."""
    slide = deck.slides[show.place] if show.size else None
    return {
        "time": spoken(elapsed),
        "place": f"{show.place + 1} / {show.size}",
        "hall": hall_label(show.hall),
        "title": slide.title if slide else "",
        "notes": slide.notes if slide else "",
    }
