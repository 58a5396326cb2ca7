"""Spans taken apart: what stands before a place and after it, and what is left without a sentence."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.guidance.document import Document
from desktop.guidance.facts import Span
from desktop.slides.sheets import TITLE


def source_of(span: Span) -> tuple[str, str | None]:
    """The text that a span stands in: a node's, or a footnote's."""
    return span.node, span.footnote


def overlaps(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return source_of(one) == source_of(other) and one.start < other.end and other.start < one.end


def holds(outer: Span, inner: Span) -> bool:
    """Whether all of `inner` stands in `outer`."""
    return source_of(outer) == source_of(inner) and outer.start <= inner.start and inner.end <= outer.end


def part(span: Span, start: int, end: int) -> Span | None:
    """What of `span` stands in `start:end` of its text, without spaces at the ends; None for nothing."""
    start, end = max(start, span.start), min(end, span.end)
    words = span.text[start - span.start : max(end, start) - span.start]
    if not words.strip():
        return None
    start += len(words) - len(words.lstrip())
    return replace(span, start=start, end=start + len(words.strip()), text=words.strip())


def without(span: Span, other: Span) -> tuple[Span, ...]:
    """What is left of `span` where `other` is taken out."""
    if not overlaps(span, other):
        return (span,)
    left = (part(span, span.start, other.start), part(span, other.end, span.end))
    return tuple(each for each in left if each)


def once(spans: Iterable[Span], told: Sequence[Span] = ()) -> tuple[Span, ...]:
    """`spans` without those that stand in one before them, or in one of `told`."""
    kept: list[Span] = []
    for span in spans:
        if not any(holds(other, span) for other in (*told, *kept)):
            kept.append(span)
    return tuple(kept)


def in_order(spans: Iterable[Span], nodes: Sequence[str]) -> tuple[Span, ...]:
    """In the order of the source, footnotes last."""
    places = {path: at for at, path in enumerate(nodes)}
    return tuple(sorted(spans, key=lambda span: (span.footnote is not None, places.get(span.node, -1), span.start)))


def text_of(document: Document, span: Span) -> str | None:
    """The whole text that `span` stands in; None where the document has none such."""
    if span.footnote is not None:
        notes = document.notes_of(span.node) if span.node in document else ()
        return next((note.text for note in notes if note.label == span.footnote), None)
    if span.node == TITLE:
        return document.title
    return document.node(span.node).text if span.node in document else None


def stands(document: Document, span: Span) -> bool:
    """Whether the document still says exactly this at this place."""
    text = text_of(document, span)
    return text is not None and 0 <= span.start < span.end and text[span.start : span.end] == span.text


def whole(document: Document, span: Span) -> Span | None:
    """All of the text that `span` stands in."""
    text = text_of(document, span)
    return part(replace(span, start=0, end=len(text), text=text), 0, len(text)) if text is not None else None
