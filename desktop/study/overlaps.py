"""What becomes of a new highlight on words that are highlighted already."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.guidance.annotations import Annotation, AnnotationKind, Edition, Quote, quote_of
from desktop.study.journal import Change


def settled(new: Annotation, present: Sequence[Annotation], edition: Edition) -> Iterator[Change]:
    """The changes that put `new` among `present`.

    On the very same words the colour changes; a stretch of the same colour grows; whatever else
    overlaps stays as it is, and both are there.
    """
    touching = [other for other in present if _is_one_with(new, other)]
    if not touching:
        yield Change(None, new)
        return
    first, *others = touching
    notes = [one.note for one in (*touching, new) if one.note]
    quote = _joined(new.quote, touching, edition)
    yield Change(
        first, replace(first, quote=quote, colour=new.colour, note="\n".join(notes), changed_at=new.changed_at)
    )
    yield from (Change(other, None) for other in others)


def _is_one_with(new: Annotation, other: Annotation) -> bool:
    if {new.kind, other.kind} != {AnnotationKind.HIGHLIGHT} or _text_of(new.quote) != _text_of(other.quote):
        return False
    one, two = new.quote, other.quote
    if (one.start, one.end) == (two.start, two.end):
        return True
    return new.colour == other.colour and one.start <= two.end and two.start <= one.end


def _text_of(quote: Quote) -> tuple[str, int, str, str | None]:
    return quote.document, quote.revision, quote.path, quote.footnote


def _joined(quote: Quote, touching: Sequence[Annotation], edition: Edition) -> Quote:
    start = min(quote.start, *(other.quote.start for other in touching))
    end = max(quote.end, *(other.quote.end for other in touching))
    passage = next(one for one in edition.passages if (one.node, one.footnote) == (quote.path, quote.footnote))
    return quote_of(edition, passage, start, end)
