"""The sections of a deck: the slides between two top headings, under one name, the same in every format."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from desktop.slides.deck import Deck, Slide, SlideKind

OPENING, ENDING = "Mở đầu", "Kết thúc"
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Section:
    """A name, and the places of its slides in the deck, from 0."""

    name: str
    slides: tuple[int, ...]


def sections_of(deck: Deck) -> Iterator[Section]:
    """The sections in order; every slide is in exactly one."""
    for _, run in groupby(enumerate(deck.slides), key=lambda pair: _key(pair[1])):
        slides = list(run)
        yield Section(_name(slides[0][1]), tuple(place for place, _ in slides))


def full_title(slide: Slide) -> str:
    """The title of a slide with its printed label; the label of a cover is the document's kind."""
    return f"{slide.label} {slide.title}".strip()


def numbered_title(slide: Slide, number: int) -> str:
    """The title of slide `number` behind its number: "8 · 1. Kết quả", where "8. 1." could be taken for a label."""
    return f"{number} · {full_title(slide)}"


def _key(slide: Slide) -> tuple[str | None, bool]:
    return slide.section, slide.kind is SlideKind.CLOSING


def _name(first: Slide) -> str:
    if first.kind is SlideKind.CLOSING:
        return ENDING
    if first.section is None:
        return OPENING
    return full_title(first)[:LONGEST_NAME]
