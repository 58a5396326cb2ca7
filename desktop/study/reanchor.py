"""Annotations carried from one edition of a document to the next: surely, or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.compare.alignment import Pairs, aligned
from desktop.guidance.annotations import Annotation, AnnotationKind, Edition, Quote, quote_of
from desktop.guidance.passages import FRONT, Passage
from desktop.study.context import BOTH, agreeing_sides, same_names_and_numbers
from desktop.study.finding import Free, like_words, same_words
from desktop.text.difference import same_stretches

ALIKE = 80
"""In per cent: how alike a quote must be whose ends stayed where a word inside it changed."""

Progress = Callable[[int, int], None]
"""Told how many of how many are done; an exception in it calls the work off."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """An annotation without a sure place, and the text that it stood in, as far as it is known."""

    annotation: Annotation
    old_text: str


@dataclass(frozen=True, slots=True)
class Reanchored:
    """`kept` have the same words at the same passage, `moved` other words or another passage; both are new."""

    kept: tuple[Annotation, ...]
    moved: tuple[Annotation, ...]
    doubtful: tuple[Doubtful, ...]


def no_progress(_done: int, _all: int) -> None:
    """Nobody waits."""


def reanchor(
    old: Edition | None, new: Edition, annotations: Sequence[Annotation], progress: Progress = no_progress
) -> Reanchored:
    """Carry `annotations`, which hang on `old`, to `new`; `old` is None where its texts are not known."""
    carrier = _Carrier(old, new)
    kept, moved, doubtful = list[Annotation](), list[Annotation](), list[Doubtful]()
    for number, annotation in enumerate(annotations):
        progress(number, len(annotations))
        if (quote := carrier.kept(annotation)) is not None:
            kept.append(replace(annotation, quote=quote))
        elif (quote := carrier.moved(annotation)) is not None:
            moved.append(replace(annotation, quote=quote))
        else:
            doubtful.append(carrier.doubtful(annotation))
    return Reanchored(tuple(kept), tuple(moved), tuple(doubtful))


class _Carrier:
    """What is known of two editions, for one annotation after the other."""

    def __init__(self, old: Edition | None, new: Edition) -> None:
        self._old, self._new = old, new
        pairs = aligned(old, new) if old else {}
        self._place = {_key(passage): place for place, passage in enumerate(old.passages)} if old else {}
        self._target = {old_place: new.passages[new_place] for old_place, new_place in pairs.items()}
        self._free = _free(old, new, pairs)
        self._by_key = {_key(passage): passage for passage in new.passages}

    def kept(self, annotation: Annotation) -> Quote | None:
        """The very words, carried with their passage."""
        quote, old, target = annotation.quote, *self._passages(annotation.quote)
        if old is None or target is None:
            return self._as_it_was(quote) if self._old is None else None
        for stretch in same_stretches(old.text, target.text):
            if stretch.old <= quote.start and quote.end <= stretch.old + stretch.length:
                by = stretch.new - stretch.old
                place = quote_of(self._new, target, quote.start + by, quote.end + by)
                return place if _is_sure(quote, place, old.text, target.text) else None
        return None

    def moved(self, annotation: Annotation) -> Quote | None:
        """The same passage with other words, or the same words in another passage."""
        quote = annotation.quote
        return self._whole_passage(annotation) or self._between_its_ends(quote) or self._elsewhere(quote)

    def doubtful(self, annotation: Annotation) -> Doubtful:
        old, _ = self._passages(annotation.quote)
        return Doubtful(annotation, old.text if old else annotation.quote.text)

    def _passages(self, quote: Quote) -> tuple[Passage | None, Passage | None]:
        """The passage of a quote in both editions; None where it is not known."""
        place = self._place.get((quote.path, quote.footnote))
        if place is None or self._old is None:
            return None, None
        return self._old.passages[place], self._target.get(place)

    def _as_it_was(self, quote: Quote) -> Quote | None:
        """The place that the quote names, where the same words stand between the same words."""
        passage = self._by_key.get((quote.path, quote.footnote))
        if passage is None or passage.text[quote.start : quote.end] != quote.text:
            return None
        place = quote_of(self._new, passage, quote.start, quote.end)
        return place if agreeing_sides(quote, place) == BOTH else None

    def _whole_passage(self, annotation: Annotation) -> Quote | None:
        """A bookmark or note on a whole passage stays with it, whatever became of its words."""
        old, target = self._passages(annotation.quote)
        if old is None or target is None or annotation.kind is AnnotationKind.HIGHLIGHT:
            return None
        is_whole = (annotation.quote.start, annotation.quote.end) == (0, len(old.text))
        return quote_of(self._new, target) if is_whole else None

    def _elsewhere(self, quote: Quote) -> Quote | None:
        """Another place is none where the words are still in their own passage, only not surely the same.

        What was on a line above the first node belongs to no passage of the text.
        """
        old, target = self._passages(quote)
        if quote.path in FRONT or (target is not None and quote.text in target.text):
            return None
        old_text = old.text if old else None
        return same_words(quote, old_text, self._new, self._free) or like_words(quote, old_text, self._new, self._free)

    def _between_its_ends(self, quote: Quote) -> Quote | None:
        """The words between the first and the last word of the quote, where both are still in their place."""
        from rapidfuzz.fuzz import ratio

        old, target = self._passages(quote)
        if old is None or target is None:
            return None
        stretches = same_stretches(old.text, target.text)
        starts = [one.new + quote.start - one.old for one in stretches if one.old <= quote.start < one.old + one.length]
        ends = [one.new + quote.end - one.old for one in stretches if one.old < quote.end <= one.old + one.length]
        if not starts or not ends or starts[0] >= ends[0]:
            return None
        place = quote_of(self._new, target, starts[0], ends[0])
        is_like = ratio(quote.text, place.text) >= ALIKE and same_names_and_numbers(quote.text, place.text)
        return place if is_like and agreeing_sides(quote, place) else None


def _is_sure(quote: Quote, place: Quote, old: str, new: str) -> bool:
    """Words that stand once need the same words on one side, words that stand again and again on both."""
    is_alone = old.count(quote.text) == new.count(quote.text) == 1
    return agreeing_sides(quote, place) >= (1 if is_alone else BOTH)


def _key(passage: Passage) -> tuple[str, str | None]:
    return passage.node, passage.footnote


def _free(old: Edition | None, new: Edition, pairs: Pairs) -> tuple[Free, ...]:
    """What in the new edition comes from no known place of the old one."""
    source = {new_place: old.passages[old_place].text for old_place, new_place in pairs.items()} if old else {}
    found: list[Free] = []
    for place, passage in enumerate(new.passages):
        if passage.node in FRONT:
            continue
        at = 0
        for stretch in same_stretches(source[place], passage.text) if place in source else ():
            found.append(Free(passage, at, stretch.new))
            at = stretch.new + stretch.length
        found.append(Free(passage, at, len(passage.text)))
    return tuple(stretch for stretch in found if stretch.text.strip())
