"""Figures that a sentence gives away by a sum: the total of parts that it names, or the part that is left."""

import re
from collections.abc import Sequence

from desktop.guidance.annotations import Edition, Quote, quote_of
from desktop.guidance.facts import Span, SumCheck
from desktop.guidance.passages import Passage

_PARTS = re.compile(r"[\s,]*(?:trong đó|bao gồm|gồm|chia ra|cụ thể|\(|:)", re.IGNORECASE)


class Sums:
    """The sums of a document."""

    def __init__(self, sums: Sequence[SumCheck]) -> None:
        self._members = [(one.total, *one.parts) for one in sums if one.holds]

    def tell(self, span: Span, quote: Quote, lead: str) -> bool:
        """Whether all other figures of a sum of `span` can be read in the sentence or in what leads to it."""
        return any(
            all(_is_in(other, quote) or other.text in lead for other in members if other != span)
            for members in self._members
            if span in members
        )

    @staticmethod
    def shortened(quote: Quote, gap: tuple[int, int], edition: Edition) -> Quote:
        """The clause of the gap alone, up to where it goes on to name parts."""
        text, (start, end) = quote.text, gap
        first = text.rfind(";", 0, start) + 1
        last = text.find(";", end)
        last = len(text) if last < 0 else last
        parts = _PARTS.search(text, end, last)
        piece = text[first : parts.start() if parts else last]
        first += len(piece) - len(piece.lstrip())
        passage = next(
            (one for one in edition.passages if (one.node, one.footnote) == (quote.path, quote.footnote)),
            Passage(quote.path, quote.footnote, text),
        )
        return quote_of(edition, passage, quote.start + first, quote.start + first + len(piece.strip()))


def _is_in(span: Span, quote: Quote) -> bool:
    is_there = (span.node, span.footnote) == (quote.path, quote.footnote)
    return is_there and quote.start <= span.start and span.end <= quote.end
