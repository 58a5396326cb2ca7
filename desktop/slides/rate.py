"""How fast a person speaks, taken from a passage that they read aloud or from a talk that they held."""

from collections.abc import Iterable, Sequence

from desktop.slides.deck import Slide, SlideKind
from desktop.slides.notes import SECONDS_A_SLIDE, syllables

SLOWEST, FASTEST = 80, 400
"""Syllables a minute: nobody is followed who speaks faster, and nobody reads aloud slower."""
PASSAGE = 120
"""Syllables that are enough to measure by: half a minute at the usual rate."""
_PLAIN = {SlideKind.POINTS, SlideKind.QUOTE, SlideKind.SECTION}


def measured_rate(text: str, spoken_in: float) -> float:
    """Syllables a minute of somebody who said `text` in `spoken_in` seconds; ValueError where nothing was said."""
    count = syllables(text)
    if not count or spoken_in <= 0:
        raise ValueError("nothing was said")
    return count * 60 / spoken_in


def is_believable(rate: float) -> bool:
    """Whether a person may have spoken that fast."""
    return SLOWEST <= rate <= FASTEST


def rate_of_talk(said: Iterable[tuple[str, float]]) -> float | None:
    """Syllables a minute of a talk: what was to be said at each slide, and the seconds spent at it.

    A slide that was passed over, or left standing for a talk about something else, tells nothing; None where the
    others are too few to measure by.
    """
    counted = [(syllables(words), taken - SECONDS_A_SLIDE) for words, taken in said]
    spoken = [(count, net) for count, net in counted if count and net > 0 and is_believable(count * 60 / net)]
    count = sum(count for count, _ in spoken)
    return count * 60 / sum(net for _, net in spoken) if count >= PASSAGE else None


def passage_of(slides: Sequence[Slide]) -> str:
    """What is said at some slides in a row, long enough to measure by where the deck has that much; "" for none."""
    lines: list[str] = []
    for slide in slides:
        if slide.kind in _PLAIN and slide.spoken:
            lines.append(slide.spoken)
        if syllables(" ".join(lines)) >= PASSAGE:
            break
    return "\n".join(lines)
