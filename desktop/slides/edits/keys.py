"""The names by which edits call slides: they stay the same when the deck is composed anew."""

from collections import Counter
from collections.abc import Iterable, Sequence

from desktop.guidance.facts import Span
from desktop.slides.deck import Slide


def keys_of(slides: Iterable[Slide]) -> tuple[str, ...]:
    """A key for each slide: its kind, and where in the document it begins; "#2" where two begin alike."""
    seen: Counter[str] = Counter()
    keys = []
    for slide in slides:
        key = _key(slide)
        seen[key] += 1
        keys.append(key if seen[key] == 1 else f"{key}#{seen[key]}")
    return tuple(keys)


def _key(slide: Slide) -> str:
    span = anchor(slide)
    if span is None:
        return f"{slide.kind.value}::0"
    note = f"^{span.footnote}" if span.footnote else ""
    return f"{slide.kind.value}:{span.node}{note}:{span.start}"


def anchor(slide: Slide) -> Span | None:
    """What of the document a slide begins with: its body, or its title where that is all it has."""
    return next(iter(slide.content.spans), slide.title_span)


def find(key: str, keys: Sequence[str], slides: Sequence[Slide]) -> int | None:
    """The place of the slide with this key; of another deck of the document, the one that shows what it began with."""
    if key in keys:
        return keys.index(key)
    kind, _, rest = key.partition(":")
    node, _, start = rest.rpartition(":")
    start = start.partition("#")[0]
    if not start.isdecimal() or not start.isascii():
        return None
    return _nearest(kind, node, int(start), slides)


def _nearest(kind: str, node: str, start: int, slides: Sequence[Slide]) -> int | None:
    """The last slide of this kind that begins in `node` at or before `start`."""
    found = None
    for place, slide in enumerate(slides):
        span = anchor(slide)
        if (
            slide.kind.value == kind
            and span
            and span.footnote is None
            and (span.node, span.start <= start) == (node, True)
        ):
            found = place
    return found
