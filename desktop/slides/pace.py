"""A deck is made to last as long as was asked: sentences move between said and read up, none is lost."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.guidance.facts import Span
from desktop.slides.content import Assignments, Points
from desktop.slides.deck import DeckSettings, Slide, SlideKind, told
from desktop.slides.excerpts import Marked
from desktop.slides.notes import seconds, syllables

NEAR = 0.1
"""A talk within this share of what was asked is as long as was asked."""
LATE = 1000
"""Footnotes are said after all sentences have been."""

LEAD_IN = 60
"""Characters that a sentence may have before what is shown of it: "Đề nghị UBND Quận" before a task."""


@dataclass(frozen=True, slots=True)
class Move:
    """On slide `place`, `span` is said or no longer said; `kept` is the part of it that goes on being said.

    Moves are made in turns: every slide loses or gains its first sentence before any its second.
    """

    turn: int
    place: int
    span: Span
    kept: Span | None = None

    @property
    def syllables(self) -> int:
        return syllables(self.span.text) - (syllables(self.kept.text) if self.kept else 0)


def in_minutes(slides: Sequence[Slide], settings: DeckSettings, marked: Marked) -> tuple[Slide, ...]:
    """`slides` with their spoken parts fitted to `settings.minutes`, as far as the document allows."""
    if settings.minutes is None:
        return tuple(slides)
    asked = settings.minutes * 60
    if total_seconds(slides) > asked:
        return tuple(_less(list(slides), asked, settings, marked))
    return tuple(_more(list(slides), asked, settings))


def _less(made: list[Slide], asked: float, settings: DeckSettings, marked: Marked) -> list[Slide]:
    """Less is said: first what goes beyond the words of the slides, then sentences without a figure."""
    for moves in (_tails(made), _sentences(made, marked)):
        for move in sorted(moves, key=lambda each: each.turn):
            if total_seconds(made) <= asked:
                return made
            made[move.place] = _silenced(made[move.place], move, settings)
    return made


def _more(made: list[Slide], asked: float, settings: DeckSettings) -> list[Slide]:
    """More is said: sentences that were to be read up."""
    left = asked - total_seconds(made)
    for move in sorted(_unsaid(made), key=lambda each: each.turn):
        takes = move.syllables * 60 / settings.rate
        if takes <= left:
            made[move.place] = _said(made[move.place], move, settings)
            left -= takes
    return made


def total_seconds(slides: Iterable[Slide]) -> float:
    """How long speaking to `slides` takes."""
    return sum(slide.seconds for slide in slides)


def is_near(total: float, minutes: float) -> bool:
    """Whether `total` seconds are as long as `minutes`."""
    return abs(total - minutes * 60) <= NEAR * minutes * 60


def _tails(slides: Sequence[Slide]) -> Iterator[Move]:
    """What a speaker says beyond the words that the slide shows of the same sentence."""
    for place, slide in enumerate(slides):
        shown = slide.content.spans if isinstance(slide.content, Points | Assignments) else ()
        for turn, said in enumerate(slide.said):
            if kept := next((part for span in shown if (part := _shown_of(said, span))), None):
                yield Move(turn, place, said, kept)


def _shown_of(said: Span, shown: Span) -> Span | None:
    """The beginning of a sentence as far as it is shown; None where all of it is, or where it begins elsewhere."""
    same = (said.node, said.footnote) == (shown.node, shown.footnote)
    if not same or not said.start <= shown.start <= said.start + LEAD_IN or not shown.end < said.end:
        return None
    return replace(said, end=shown.end, text=said.text[: shown.end - said.start])


def _begins(whole: Span, part: Span) -> bool:
    return (whole.node, whole.footnote, whole.start) == (part.node, part.footnote, part.start)


def _sentences(slides: Sequence[Slide], marked: Marked) -> Iterator[Move]:
    """Sentences without a figure, but the first of each slide."""
    for place, slide in enumerate(slides):
        if slide.kind in {SlideKind.COVER, SlideKind.SECTION, SlideKind.CLOSING}:
            continue
        for turn, span in enumerate(reversed(slide.said[1:])):
            figures = marked.figures.get(span.node, ())
            if not any(start < span.end and span.start < end for start, end in figures):
                yield Move(turn, place, span)


def _unsaid(slides: Sequence[Slide]) -> Iterator[Move]:
    """Sentences that no slide says yet: those of text, then footnotes."""
    heard = {(span.node, span.footnote, span.start) for slide in slides for span in slide.said}
    for place, slide in enumerate(slides):
        if slide.kind in {SlideKind.TABLE, SlideKind.COVER}:
            continue
        title = slide.title_span.node if slide.title_span else None
        for turn, span in enumerate(slide.read_up):
            key = (span.node, span.footnote, span.start)
            if span.node != title and key not in heard:
                heard.add(key)
                yield Move(turn + LATE * (span.footnote is not None), place, span)


def _silenced(slide: Slide, move: Move, settings: DeckSettings) -> Slide:
    said = [replaced for span in slide.said if (replaced := move.kept if span == move.span else span)]
    return _timed(replace(slide, said=tuple(said), read_up=_ordered((*slide.read_up, move.span), slide)), settings)


def _said(slide: Slide, move: Move, settings: DeckSettings) -> Slide:
    """A sentence whose beginning was said is said whole again."""
    others = tuple(span for span in slide.said if not _begins(move.span, span))
    rest = tuple(span for span in slide.read_up if span != move.span)
    return _timed(replace(slide, said=_ordered((*others, move.span), slide), read_up=rest), settings)


def _ordered(spans: Iterable[Span], slide: Slide) -> tuple[Span, ...]:
    """In the order of the source, footnotes last."""
    places = {path: at for at, path in enumerate(slide.nodes)}
    return tuple(sorted(spans, key=lambda span: (span.footnote is not None, places.get(span.node, -1), span.start)))


def _timed(slide: Slide, settings: DeckSettings) -> Slide:
    return replace(slide, seconds=seconds(told(slide.said), settings.rate))
