"""Words of a fact found again where they stand in the text: a span, never a copy."""

from desktop.guidance.facts import Span

Stretch = tuple[int, int]


def near(text: str, words: str | None, anchor: Span, within: Stretch) -> Span | None:
    """The occurrence of `words` that is nearest to `anchor`, inside `within` and apart from it; None for none."""
    if not words or not words.strip():
        return None
    places: list[int] = []
    at = text.find(words, within[0], within[1])
    while at != -1:
        if at + len(words) <= anchor.start or at >= anchor.end:
            places.append(at)
        at = text.find(words, at + 1, within[1])
    if not places:
        return None
    best = min(places, key=lambda place: distance((place, place + len(words)), (anchor.start, anchor.end)))
    return sub(anchor, best, best + len(words), text)


def around(text: str, words: str | None, anchor: Span) -> Stretch | None:
    """Where `words` stand when they hold `anchor`, None where they don't."""
    offset = words.find(anchor.text) if words else -1
    while words and offset != -1:
        start = anchor.start - offset
        if start >= 0 and text.startswith(words, start):
            return start, start + len(words)
        offset = words.find(anchor.text, offset + 1)
    return None


def distance(one: Stretch, other: Stretch) -> int:
    """How many characters lie between two stretches."""
    return max(other[0] - one[1], one[0] - other[1], 0)


def sub(like: Span, start: int, end: int, text: str) -> Span:
    """`start:end` of `text`, the text that `like` stands in, without spaces and signs at its ends."""
    while start < end and text[start] in " ,;:\t\n":
        start += 1
    while start < end and text[end - 1] in " ,;:\t\n":
        end -= 1
    return Span(like.node, like.footnote, start, end, text[start:end])
