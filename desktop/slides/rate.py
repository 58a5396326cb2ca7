"""How fast a person speaks, taken from a passage that they read aloud."""

from collections.abc import Sequence

from desktop.slides.deck import Slide, SlideKind
from desktop.slides.notes import syllables

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


def passage_of(slides: Sequence[Slide]) -> str:
    """What is said at some slides in a row, long enough to measure by where the deck has that much; "" for none."""
    lines: list[str] = []
    for slide in slides:
        if slide.kind in _PLAIN and slide.spoken:
            lines.append(slide.spoken)
        if syllables(" ".join(lines)) >= PASSAGE:
            break
    return "\n".join(lines)
