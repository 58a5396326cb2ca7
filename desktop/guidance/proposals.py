"""Cards that the facts of a document propose, for a person to choose from."""

import re
from collections.abc import Iterator, Sequence

from desktop.guidance.annotations import Quote, edition_of, quote_of
from desktop.guidance.card_context import says, with_context
from desktop.guidance.cards import Card, CardKind
from desktop.guidance.document import Document, NodeKind
from desktop.guidance.facts import Abbreviation, Assignment, Citation, Facts, Span
from desktop.guidance.passages import Passage, passages
from desktop.guidance.sentences import sentence_around
from desktop.text.fold import fold

FEWEST_WORDS = 6
"""How many words a sentence needs beside the gap, and beside facts like it, to ask anything."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_TERM = re.compile(r"(?P<term>[^.;:()\n]{2,80}?) là (?P<meaning>[^\n]{12,})")
_TERMS = re.compile(r"giai thich tu ngu|giai thich thuat ngu")


def propose(document: Document, facts: Facts, revision: int) -> tuple[Card, ...]:
    """Each kind in reading order; no two ask the same. The cards have no ids yet."""
    source = CardSource(document, revision)
    found = (
        *source.gaps(CardKind.FIGURE, [figure.span for figure in facts.figures]),
        *(card for one in facts.abbreviations for card in source.abbreviation(one)),
        *source.definitions(),
        *(card for one in facts.assignments for card in source.assignment(one)),
        *source.citations(facts.citations),
    )
    different: dict[tuple[str, ...], Card] = {}
    for card in found:
        different.setdefault((card.kind, fold(card.asked), fold(card.answer)), card)
    return tuple(with_context(document, card) for card in different.values())


class CardSource:
    """The texts of a document, and the cards that each fact of it gives."""

    def __init__(self, document: Document, revision: int) -> None:
        self._document, self._edition = document, edition_of(document, revision)
        tables = {node.path for node in document.nodes if node.kind is NodeKind.TABLE}
        texts = [passage for passage in passages(document) if passage.node not in tables]
        self._texts = {(passage.node, passage.footnote): passage for passage in texts}

    def gaps(self, kind: CardKind, spans: Sequence[Span]) -> Iterator[Card]:
        """The sentence of each span, without the span."""
        for span in spans:
            passage = self._texts.get((span.node, span.footnote))
            if passage is None:
                continue
            quote = self._sentence(passage, span.start, span.end)
            gap = span.start - quote.start, span.end - quote.start
            card = Card("", kind, quote, span.text, gap=gap)
            bare = "".join(_between(quote, [one for one in spans if _stands_in(one, quote)]))
            if _words(bare) >= FEWEST_WORDS and not says(card.asked, span.text):
                yield card

    def citations(self, found: Sequence[Citation]) -> Iterator[Card]:
        """Which document a sentence names, where it names one only: a list of numbers is no question."""
        spans = [citation.span for citation in found]
        for card in self.gaps(CardKind.CITATION, spans):
            if sum(_stands_in(span, card.quote) for span in spans) == 1:
                yield card

    def abbreviation(self, found: Abbreviation) -> Iterator[Card]:
        """What the letters stand for, where there is one answer."""
        for span in found.spans[:1] if len(found.expansions) == 1 else ():
            passage = self._texts.get((span.node, span.footnote))
            if passage:
                quote = self._sentence(passage, span.start, span.end)
                yield Card("", CardKind.ABBREVIATION, quote, found.expansions[0].text, found.short)

    def definitions(self) -> Iterator[Card]:
        """Each "… là …" right below a title that says that terms are explained."""
        for node in self._document.nodes:
            above = self._document.node(node.parent) if node.parent else None
            if above is None or not _TERMS.search(fold(above.text)):
                continue
            if match := _TERM.match(node.text):
                quote = quote_of(self._edition, Passage(node.path, None, node.text))
                yield Card("", CardKind.DEFINITION, quote, match["meaning"], match["term"])

    def assignment(self, found: Assignment) -> Iterator[Card]:
        """Who is asked to do the first sentence of a task."""
        passage = self._texts.get((found.node, None))
        start = passage.text.find(found.task) if passage else -1
        if passage is None or start < 0 or not found.task:
            return
        quote = self._sentence(passage, start, start + 1)
        task = passage.text[start : quote.end].strip()
        if _words(task) >= FEWEST_WORDS and not says(task, found.body):
            yield Card("", CardKind.ASSIGNMENT, quote, found.body, task)

    def _sentence(self, passage: Passage, start: int, end: int) -> Quote:
        return quote_of(self._edition, passage, *sentence_around(passage.text, start, end))


def _stands_in(span: Span, quote: Quote) -> bool:
    is_there = (span.node, span.footnote) == (quote.path, quote.footnote)
    return is_there and quote.start <= span.start < quote.end


def _between(quote: Quote, spans: Sequence[Span]) -> Iterator[str]:
    """What a quote says beside these spans."""
    at = quote.start
    for span in spans:
        yield quote.text[at - quote.start : span.start - quote.start]
        at = span.end
    yield quote.text[at - quote.start :]


def _words(text: str) -> int:
    return len(_WORD.findall(text))
