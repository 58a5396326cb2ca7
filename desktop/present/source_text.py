"""The paragraph of the document that a slide was made from, with what of it stands on the slide."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.slides.deck import Deck, Slide

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SourceText:
    """A whole text of the document; `marks` are the stretches of it that are on the slide, in order and apart."""

    text: str
    marks: tuple[Stretch, ...]


def source_texts(deck: Deck, slide: Slide) -> tuple[SourceText, ...]:
    """The texts that the slide's points are taken from, each once, in the order of the slide."""
    spans = [point.span for point in slide.points]
    places = dict.fromkeys((span.node, span.footnote) for span in spans)
    texts = {(passage.node, passage.footnote): passage.text for passage in deck.passages}
    return tuple(
        SourceText(
            texts[place], joined((each.start, each.end) for each in spans if (each.node, each.footnote) == place)
        )
        for place in places
        if place in texts
    )


def joined(stretches: Iterator[Stretch]) -> tuple[Stretch, ...]:
    """Stretches in order, those that touch made one."""
    runs: list[Stretch] = []
    for start, end in sorted(stretches):
        if runs and start <= runs[-1][1]:
            runs[-1] = (runs[-1][0], max(runs[-1][1], end))
        else:
            runs.append((start, end))
    return tuple(runs)


def parts(text: str, marks: tuple[Stretch, ...]) -> Iterator[tuple[str, bool]]:
    """The text piece by piece, with whether a mark lies over the piece."""
    position = 0
    for start, end in marks:
        yield text[position:start], False
        yield text[start:end], True
        position = end
    yield text[position:], False
