"""What of the document no slide holds any more, neither shown nor in its notes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desktop.guidance.facts import Span
from desktop.slides.cutting import held_together, sentences
from desktop.slides.deck import Passage, Slide

Held = dict[tuple[str, str | None], list[tuple[int, int]]]


def unheld(slides: Iterable[Slide], passages: Sequence[Passage]) -> tuple[Span, ...]:
    """The sentences of `passages` that are not wholly on `slides` or in their notes."""
    held = _held(slides)
    return tuple(span for passage in passages for span in _missing(passage, held))


def _held(slides: Iterable[Slide]) -> Held:
    held: Held = defaultdict(list)
    for slide in slides:
        titles = (slide.title_span,) if slide.title_span else ()
        for span in (*titles, *slide.content.spans, *slide.said, *slide.read_up):
            held[span.node, span.footnote].append((span.start, span.end))
    return held


def _missing(passage: Passage, held: Held) -> Iterator[Span]:
    stretches = held.get((passage.node, passage.footnote), [])
    if any(start <= 0 and end >= len(passage.text.rstrip()) for start, end in stretches):
        return
    letters = set[int]().union(*(range(start, end) for start, end in stretches))
    for start, end in sentences(passage.text, held_together(passage.text)):
        if any(at not in letters and not passage.text[at].isspace() for at in range(start, end)):
            yield Span(passage.node, passage.footnote, start, end, passage.text[start:end])
