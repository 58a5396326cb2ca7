"""Where the words of a quote may stand in a new edition: the very words, or words like them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.guidance.annotations import AROUND, Edition, Quote, quote_of
from desktop.guidance.passages import Passage
from desktop.study.context import BOTH, agreeing_sides, common_length, same_names_and_numbers

LIKE = 85
MARGIN = 10
SHORTEST_LIKE = 24
"""In per cent and characters: a quote of other words must be this like, by this much, and this long."""

LONG_ENOUGH = 120
"""Characters of a passage that may be a part of another one and still be known by its words."""

SHORTEST, SHORTEST_ALONE = 8, 24
"""Characters of a quote that is found elsewhere by itself, and where nothing stands beside it."""

OFFERED = 3
"""Places that are offered for a quote that has none."""

_WORD_AT = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Free:
    """A stretch of a passage of the new edition that did not come from a known place of the old one."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Likely:
    """A place for a quote, the passage that it is in, and how like its words are, in per cent."""

    quote: Quote
    passage: Passage
    score: float


def same_words(quote: Quote, old_text: str | None, edition: Edition, free: Sequence[Free]) -> Quote | None:
    """The one place where the very words stand among the same words; None for none or several.

    `old_text` is what the quote was a part of, where that is known.
    """
    found = [place for place in _occurrences(quote.text, edition, free) if _is_among_its_own(quote, old_text, place)]
    return found[0].quote if len(found) == 1 else None


@dataclass(frozen=True, slots=True)
class _Occurrence:
    quote: Quote
    text: str


def _occurrences(text: str, edition: Edition, free: Sequence[Free]) -> Iterator[_Occurrence]:
    for stretch in free:
        for match in re.finditer(re.escape(text), stretch.text):
            start = stretch.start + match.start()
            yield _Occurrence(quote_of(edition, stretch.passage, start, start + len(text)), stretch.passage.text)


def _is_among_its_own(quote: Quote, old_text: str | None, place: _Occurrence) -> bool:
    """Whether one of the two passages is a part of the other there: a phrase alone is used again and again."""
    if old_text is None:
        return agreeing_sides(quote, place.quote, AROUND) == BOTH and len(quote.text) >= SHORTEST
    length = _common(old_text, quote.start, place.text, place.quote.start)
    return length >= min(len(old_text), len(place.text)) >= SHORTEST_ALONE


def _common(one: str, one_at: int, other: str, other_at: int) -> int:
    """How many characters are the same to the left and to the right of these places."""
    left = common_length(one[:one_at][::-1], other[:other_at][::-1])
    return left + common_length(one[one_at:], other[other_at:])


def like_words(quote: Quote, old_text: str | None, edition: Edition, free: Sequence[Free]) -> Quote | None:
    """The one place that stands out by words nearly the same, with equal numbers and names.

    Its passage must be like the one that the quote was a part of, where that is known.
    """
    if len(quote.text) < SHORTEST_LIKE:
        return None
    best, second, *_ = (*likely(quote, edition, free), _NOWHERE, _NOWHERE)
    if best.score < LIKE or best.score - second.score < MARGIN or not _is_in_its_own(quote, old_text, best):
        return None
    return best.quote if same_names_and_numbers(quote.text, best.quote.text) else None


def _is_in_its_own(quote: Quote, old_text: str | None, best: Likely) -> bool:
    from rapidfuzz.fuzz import partial_ratio, ratio

    if old_text is None:
        return agreeing_sides(quote, best.quote) == BOTH
    # Half a heading is used again and again: what is short must be like the whole of the other.
    shorter = min(len(old_text), len(best.passage.text))
    alike = ratio if shorter < LONG_ENOUGH else partial_ratio
    return alike(old_text, best.passage.text) >= LIKE and bool(agreeing_sides(quote, best.quote))


_NOWHERE = Likely(Quote("", 0, "", None, 0, 0, ""), Passage("", None, ""), 0)


def likely(quote: Quote, edition: Edition, free: Sequence[Free], least: float = LIKE - 3 * MARGIN) -> list[Likely]:
    """The best place of each stretch, most like first, from word to word."""
    from rapidfuzz.fuzz import partial_ratio_alignment, ratio

    found = []
    for stretch in free:
        window = partial_ratio_alignment(quote.text, stretch.text, score_cutoff=least)
        if window is None or not window.dest_end:
            continue
        start, end = _whole_words(stretch, window.dest_start, window.dest_end)
        place = quote_of(edition, stretch.passage, start, end)
        found.append(Likely(place, stretch.passage, ratio(quote.text, place.text)))
    return sorted(found, key=lambda one: -one.score)


def offered(quote: Quote, edition: Edition) -> tuple[Likely, ...]:
    """Where a quote that has no sure place may belong, for a person to choose from: most like with all around it."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    around = quote.before + quote.text + quote.after
    windows = [
        (window.score, Free(passage, window.dest_start, window.dest_end))
        for passage in edition.passages
        if (window := partial_ratio_alignment(around, passage.text)) and window.dest_end > window.dest_start
    ]
    best = sorted(windows, key=lambda window: -window[0])[:OFFERED]
    return tuple(place for _, stretch in best for place in likely(quote, edition, [stretch], least=0))


def _whole_words(stretch: Free, start: int, end: int) -> tuple[int, int]:
    """The window without blanks at its ends, grown to the words that it cuts."""
    window = stretch.text[start:end]
    start, end = start + len(window) - len(window.lstrip()), end - len(window) + len(window.rstrip())
    for word in _WORD_AT.finditer(stretch.text):
        if word.start() < start < word.end():
            start = word.start()
        if word.start() < end < word.end():
            end = word.end()
    return stretch.start + start, stretch.start + end
