"""The notes of slides whose words are parted or put together: nothing said or read up is lost."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.guidance.document import Document
from desktop.guidance.facts import Span
from desktop.slides.content import Content
from desktop.slides.deck import Slide, told
from desktop.slides.edits.spans import in_order, once, overlaps, part, source_of, whole
from desktop.slides.notes import seconds


def timed(slide: Slide, rate: float) -> Slide:
    """`slide` with the time that saying what it says takes."""
    return replace(slide, seconds=seconds(told(slide.said), rate))


def parted(slide: Slide, bodies: tuple[Content, Content], rate: float) -> tuple[Slide, Slide]:
    """Two slides of one: each says what belongs to its body; what belongs to neither stays with the first."""
    first, second = (body.spans for body in bodies)
    said = [_parted_span(span, first, second) for span in slide.said]
    only_second = {source_of(span)[0] for span in second} - {source_of(span)[0] for span in first}
    later = tuple(span for span in slide.read_up if span.node in only_second)
    one = replace(
        slide,
        content=bodies[0],
        nodes=tuple(node for node in slide.nodes if node not in only_second),
        said=tuple(span for span, _ in said if span),
        read_up=tuple(span for span in slide.read_up if span not in later),
    )
    other = replace(
        slide,
        content=bodies[1],
        nodes=tuple(
            node for node in slide.nodes if node not in {span.node for span in first} or node in _nodes(second)
        ),
        said=tuple(span for _, span in said if span),
        read_up=later,
        own_notes="",
    )
    return timed(one, rate), timed(other, rate)


def _nodes(spans: Sequence[Span]) -> set[str]:
    return {span.node for span in spans}


def _parted_span(span: Span, first: Sequence[Span], second: Sequence[Span]) -> tuple[Span | None, Span | None]:
    """What of a spoken span the first slide says, and what the second."""
    begins = min((each.start for each in second if overlaps(each, span)), default=None)
    if begins is None:
        return span, None
    if not any(overlaps(each, span) for each in first) or begins <= span.start:
        return None, span
    return part(span, span.start, begins), part(span, begins, span.end)


def together(one: Slide, other: Slide, content: Content, document: Document, rate: float) -> Slide:
    """One slide of two, under the title of the first; the second's title is read up, or a note if it is own."""
    nodes = tuple(dict.fromkeys((*one.nodes, *other.nodes)))
    said = once((*one.said, *other.said))
    titles = _lost_title(one, other, document)
    read_up = once((*one.read_up, *titles, *other.read_up), said)
    own = [one.own_notes, other.title if other.is_own_title and other.title != one.title else "", other.own_notes]
    merged = replace(
        one,
        content=content,
        nodes=nodes,
        said=said,
        read_up=in_order(read_up, nodes),
        own_notes="\n".join(filter(None, own)),
    )
    return timed(merged, rate)


def _lost_title(one: Slide, other: Slide, document: Document) -> tuple[Span, ...]:
    """The second's heading, where the first has another."""
    if other.title_span is None or (one.title_span and one.title_span.node == other.title_span.node):
        return ()
    heading = whole(document, other.title_span)
    return (heading,) if heading else ()
