"""A card whose sentence was changed: the sentence of today, and what the card would be on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.compare.alignment import aligned
from desktop.guidance.annotations import Edition, Quote, quote_of
from desktop.guidance.card_renewal import on_new_words
from desktop.guidance.cards import Card
from desktop.guidance.passages import Passage
from desktop.guidance.sentences import sentences
from desktop.study.card_rows import KeptCard
from desktop.study.finding import offered

ALIKE = 45
"""In per cent: how alike a sentence must be to be taken for the changed one."""


@dataclass(frozen=True, slots=True)
class Renewal:
    """`quote` is the sentence of today, None where none is like the old one.

    `card` is the card on it, None where the words to ask for can't be told and the person has to choose them.
    """

    kept: KeptCard
    quote: Quote | None = None
    card: Card | None = None


def renewal(kept: KeptCard, old: Edition | None, new: Edition | None) -> Renewal:
    """What a card would be in the edition `new`; `old` is the one that it stands in, as far as they are known."""
    quote = _sentence_of_today(kept.card.quote, old, new) if new else None
    return Renewal(kept, quote, on_new_words(kept.card, quote) if quote else None)


def _sentence_of_today(quote: Quote, old: Edition | None, new: Edition) -> Quote | None:
    from rapidfuzz.fuzz import ratio

    among = [*_in_its_passage(quote, old, new)] or [*_elsewhere(quote, new)]
    best = max(among, key=lambda one: ratio(quote.text, one.text), default=None)
    return best if best and ratio(quote.text, best.text) >= ALIKE else None


def _in_its_passage(quote: Quote, old: Edition | None, new: Edition) -> Iterator[Quote]:
    keys = [(one.node, one.footnote) for one in old.passages] if old else []
    if old and (quote.path, quote.footnote) in keys:
        place = aligned(old, new).get(keys.index((quote.path, quote.footnote)))
        if place is not None:
            yield from _sentences(new, new.passages[place])


def _elsewhere(quote: Quote, new: Edition) -> Iterator[Quote]:
    for likely in offered(quote, new):
        yield from _sentences(new, likely.passage)


def _sentences(edition: Edition, passage: Passage) -> Iterator[Quote]:
    return (quote_of(edition, passage, start, end) for start, end in sentences(passage.text))
