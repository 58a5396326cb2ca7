"""Edits that move the document's words: between two slides, or between a slide and its notes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.guidance.document import Document
from desktop.guidance.facts import Span
from desktop.slides.content import Content, Point, Points
from desktop.slides.deck import Slide, SlideKind
from desktop.slides.edits.edit import Merge, ShowSentence, Split
from desktop.slides.edits.fit import dealt, is_fitting
from desktop.slides.edits.notes import parted, timed, together
from desktop.slides.edits.parts import cut_at, joined
from desktop.slides.edits.spans import in_order, once, overlaps, stands, without
from desktop.slides.edits.work import EditedSlide, Work
from desktop.slides.excerpts import Marked, printed_label
from desktop.slides.notes import footnotes, span_of, told_of

Slides = tuple[EditedSlide, ...] | None
WITH_SENTENCES = frozenset({SlideKind.POINTS, SlideKind.CLOSING})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a slide's nodes, or one of their footnotes, and whether it stands on the slide."""

    span: Span
    is_shown: bool


def sentences_of(slide: Slide, document: Document, marked: Marked) -> tuple[Sentence, ...]:
    """What a person can put on the slide or take off it, in the order of the source; () for other kinds of slides."""
    if not has_sentences(slide):
        return ()
    return tuple(Sentence(span, _is_on(slide, span)) for span in _sources(slide, document, marked))


def has_sentences(slide: Slide) -> bool:
    """Whether single sentences can be put on the slide."""
    return slide.kind in WITH_SENTENCES and isinstance(slide.content, Points)


def _sources(slide: Slide, document: Document, marked: Marked) -> Iterator[Span]:
    heading = slide.title_span.node if slide.title_span else None
    paths = [path for path in slide.nodes if path != heading and path in document]
    for path in paths:
        node = document.node(path)
        if not node.is_titled:
            yield from (span_of(node, start, end) for start, end in told_of(node, marked))
    yield from footnotes(document, paths)


def _is_on(slide: Slide, sentence: Span) -> bool:
    return any(overlaps(span, sentence) for span in slide.content.spans)


def split(work: Work, edit: Split) -> Slides:
    """One slide ended before a part of its body, the rest on the next."""
    place = work.place(edit.slide)
    bodies = cut_at(work.slides[place].slide.content, edit.at) if place is not None else None
    if place is None or bodies is None:
        return None
    model = replace(work.slides[place], is_changed=True, whole=None)
    first, second = parted(model.slide, bodies, work.settings.rate)
    return work.with_slides(place, [replace(model, slide=first), replace(model, key=edit.second, slide=second)])


def merge(work: Work, edit: Merge) -> Slides:
    """Two slides made one; running text that one slide can't hold is dealt out again."""
    one, other = work.place(edit.slide), work.place(edit.other)
    if one is None or other is None or one == other:
        return None
    merged = merged_slide(work, one, other)
    if merged is None:
        return None
    kept = [each for at, each in enumerate(work.slides) if at != other]
    place = one if one < other else one - 1
    made = replace(work.slides[one], slide=merged, is_changed=True, whole=None)
    return (*kept[:place], *dealt(work, made), *kept[place + 1 :])


def merged_slide(work: Work, one: int, other: int) -> Slide | None:
    """The slide that two become; None where they can't be one."""
    first, second = work.slides[one].slide, work.slides[other].slide
    if not may_merge(first, second):
        return None
    content = _seamless(joined(first.content, second.content), work.document)
    if content is None:
        return None
    merged = together(first, second, content, work.document, work.settings.rate)
    return merged if isinstance(content, Points) or is_fitting(merged, work.grid) else None


def may_merge(one: Slide, other: Slide) -> bool:
    """Whether the two hold the same kind of thing; a section's title page stays alone."""
    apart = {SlideKind.COVER, SlideKind.AGENDA, SlideKind.SECTION}
    return not {one.kind, other.kind} & apart and joined(one.content, other.content) is not None


def _seamless(content: Content | None, document: Document) -> Content | None:
    """Points that go on where the one before ended are one point again."""
    if not isinstance(content, Points):
        return content
    points: list[Point] = []
    for point in content.points:
        longer = _longer(points[-1], point, document) if points else None
        if longer:
            points[-1] = longer
        else:
            points.append(point)
    return Points(tuple(points))


def _longer(before: Point, point: Point, document: Document) -> Point | None:
    one, other = before.span, point.span
    if not point.continues or (one.node, one.footnote) != (other.node, other.footnote) or one.footnote is not None:
        return None
    text = document.node(one.node).text
    if one.end > other.start or text[one.end : other.start].strip():
        return None
    return replace(before, span=replace(one, end=other.end, text=text[one.start : other.end]))


def show_sentence(work: Work, edit: ShowSentence) -> Slides:
    """A sentence put on a slide or taken off it."""
    place = work.place(edit.slide)
    if not stands(work.document, edit.sentence):
        return None
    if place is not None and not edit.shown and not _is_on(work.slides[place].slide, edit.sentence):
        place = _where_shown(work.slides, edit.sentence)
    if place is None or not has_sentences(work.slides[place].slide):
        return None
    slide = work.slides[place].slide
    changed = _with(slide, edit.sentence, work.document) if edit.shown else _without(slide, edit.sentence)
    made = replace(work.slides[place], slide=timed(changed, work.settings.rate), is_changed=True)
    return work.with_slides(place, dealt(work, made))


def _where_shown(slides: Sequence[EditedSlide], sentence: Span) -> int | None:
    """A deck composed for another room may show it on the next slide."""
    fitting = (at for at, each in enumerate(slides) if has_sentences(each.slide) and _is_on(each.slide, sentence))
    return next(fitting, None)


def _with(slide: Slide, sentence: Span, document: Document) -> Slide:
    point = Point(sentence, *_look(slide, sentence, document))
    others = [each for each in slide.points if not overlaps(each.span, sentence)]
    nodes = slide.nodes if sentence.node in slide.nodes else (*slide.nodes, sentence.node)
    order = in_order([point.span, *(each.span for each in others)], nodes)
    points = sorted([point, *others], key=lambda each: order.index(each.span))
    said = slide.said if any(overlaps(each, sentence) for each in slide.said) else (*slide.said, sentence)
    rest = tuple(each for span in slide.read_up for each in without(span, sentence))
    return replace(slide, content=Points(tuple(points)), nodes=nodes, said=in_order(said, nodes), read_up=rest)


def _look(slide: Slide, sentence: Span, document: Document) -> tuple[int, int, int, bool, str]:
    """Level, part, parts, whether it continues, and marker of a sentence as a point."""
    if sentence.footnote is not None:
        return 1, 1, 1, False, f"({sentence.footnote})"
    node = document.node(sentence.node)
    level = 0 if node.parent is None or document.node(node.parent).is_titled else 1
    levels = (each.level for each in slide.points if each.span.node == sentence.node and each.span.footnote is None)
    return next(levels, level), 1, 1, False, printed_label(node)


def _without(slide: Slide, sentence: Span) -> Slide:
    points = [replace(p, span=span) for p in slide.points for span in without(p.span, sentence)]
    said = tuple(each for span in slide.said for each in without(span, sentence))
    rest = in_order(once((*slide.read_up, sentence), said), slide.nodes)
    return replace(slide, content=Points(tuple(points)), said=said, read_up=rest)
