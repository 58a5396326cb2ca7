"""What a person picks for a slide: sentences of running text; cards, bars, rows and tasks of what is set in a form."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.guidance.document import Document
from desktop.guidance.facts import Span
from desktop.slides.content import Assignments, Bar, Chart, Content, FigureCard, FigureCards, TableRows, Task
from desktop.slides.edits.edit import ShowSentence
from desktop.slides.edits.fit import is_fitting
from desktop.slides.edits.parts import Part, made_of, parts_of, spans_of
from desktop.slides.edits.spans import holds, in_order, stands
from desktop.slides.edits.text import sentences_of, show_sentence
from desktop.slides.edits.work import EditedSlide, Work
from desktop.slides.excerpts import Marked

BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that stands on a slide or not; `words` say what it is, `span` which one in the document.

    `can_change` is false for the last thing on a slide that would be empty without it.
    """

    span: Span
    is_shown: bool
    words: str
    can_change: bool = True


def choices_of(edited: EditedSlide, document: Document, marked: Marked) -> tuple[Choice, ...]:
    """What can be put on the slide or taken off it, in its order; () where nothing can be picked."""
    parts = _pickable(edited.whole or edited.slide.content)
    if not parts:
        sentences = sentences_of(edited.slide, document, marked)
        return tuple(Choice(each.span, each.is_shown, each.span.text) for each in sentences)
    shown = {_key(each) for each in _pickable(edited.slide.content)}
    return tuple(
        Choice(key, key in shown, _words(each), key not in shown or len(shown) > 1)
        for each, key in ((each, _key(each)) for each in parts)
    )


def show_choice(work: Work, edit: ShowSentence) -> tuple[EditedSlide, ...] | None:
    """A sentence, or a part of what is set in a form, put on a slide or taken off it."""
    place = _where(work, edit)
    if place is None:
        return show_sentence(work, edit)
    edited = work.slides[place]
    whole = edited.whole or edited.slide.content
    shown = {_key(each) for each in _pickable(edited.slide.content)} - {edit.sentence}
    kept = [each for each in _pickable(whole) if _key(each) in shown or (edit.shown and _key(each) == edit.sentence)]
    if not kept or not stands(work.document, edit.sentence):
        return None
    content = _made_of(whole, kept)
    rest = _untold(edited, whole, content)
    slide = replace(edited.slide, content=content, read_up=in_order((*edited.slide.read_up, *rest), edited.slide.nodes))
    if edit.shown and not is_fitting(slide, work.grid):
        return None
    return work.with_slides(place, [replace(edited, slide=slide, whole=whole, is_changed=True)])


def _where(work: Work, edit: ShowSentence) -> int | None:
    """The slide with the part: a deck that was composed for another room may show it on another slide."""
    place = work.place(edit.slide)
    at: int
    for at in (*([] if place is None else [place]), *range(len(work.slides))):
        whole = work.slides[at].whole or work.slides[at].slide.content
        if edit.sentence in map(_key, _pickable(whole)):
            return at
    return None


def _untold(edited: EditedSlide, whole: Content, content: Content) -> Sequence[Span]:
    """What is taken off and stands nowhere in the notes."""
    told = (*edited.slide.said, *edited.slide.read_up, *content.spans)
    return tuple(dict.fromkeys(span for span in whole.spans if not any(holds(other, span) for other in told)))


def _pickable(content: Content) -> tuple[Part, ...]:
    """The parts that can be picked one by one."""
    match content:
        case FigureCards() | TableRows() | Assignments():
            return parts_of(content)
        case Chart():
            return content.bars
        case _:
            return ()


def _made_of(whole: Content, parts: Sequence[Part]) -> Content:
    if not isinstance(whole, Chart):
        return made_of(whole, parts)
    groups = (replace(group, bars=tuple(bar for bar in group.bars if bar in parts)) for group in whole.groups)
    return replace(whole, groups=tuple(group for group in groups if group.bars))


def _key(part: Part) -> Span:
    """What tells the part from every other: a span of the document."""
    match part:
        case FigureCard() | Bar():
            return part.figure
        case Task():
            return part.task
        case _:
            return spans_of(part)[0]


def _words(part: Part) -> str:
    match part:
        case Bar():
            spans = [span for span in (part.label, part.figure) if span]
        case _:
            spans = list(spans_of(part))
    return BETWEEN.join(span.text for span in spans)
