"""How long somebody spoke at each slide, and how long they answered questions."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds spoken at slides (by place, as far as they were reached) and at answers.

    `mark` is what the show's timer said when the slide or answer of the moment was begun.
    """

    slides: tuple[float, ...] = ()
    answers: float = 0.0
    mark: float = 0.0

    def at(self, place: int) -> float:
        """Seconds at a slide, without those since it was shown this time."""
        return self.slides[place] if place < len(self.slides) else 0.0

    def left_slide(self, place: int, elapsed: float) -> "Spent":
        """The slide at `place` is left when the timer says `elapsed`."""
        slides = (*self.slides, *(0.0 for _ in range(place + 1 - len(self.slides))))
        longer = slides[place] + max(elapsed - self.mark, 0.0)
        return replace(self, slides=(*slides[:place], longer, *slides[place + 1 :]), mark=elapsed)

    def left_answer(self, elapsed: float) -> "Spent":
        """An answer is left when the timer says `elapsed`."""
        return replace(self, answers=self.answers + max(elapsed - self.mark, 0.0), mark=elapsed)

    @property
    def total(self) -> float:
        return sum(self.slides) + self.answers


NOTHING_SPENT = Spent()
