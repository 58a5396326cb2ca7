"""Whether what stands in a pack fits together: no mark on words that are not there."""

from collections.abc import Iterator

from desktop.guidance.annotations import Edition, Quote
from desktop.guidance.json_value import Malformed
from desktop.study.packs.value import Pack


def check_pack(pack: Pack) -> None:
    """Malformed where something belongs to a document that is not packed, or to words that its edition has not."""
    documents = {one.id for one in pack.documents}
    if len(documents) != len(pack.documents) or not documents >= set(_named(pack)):
        raise Malformed
    texts = {(one.document, one.revision): _texts(one) for one in pack.editions}
    for quote in _quotes(pack):
        there = texts.get((quote.document, quote.revision))
        if there is not None and not stands_in(quote, there):
            raise Malformed


Texts = dict[tuple[str, str | None], str]


def _texts(edition: Edition) -> Texts:
    return {(one.node, one.footnote): one.text for one in edition.passages}


def stands_in(quote: Quote, texts: Texts) -> bool:
    """Whether the words of a quote are in its place."""
    text = texts.get((quote.path, quote.footnote))
    return text is not None and text[quote.start : quote.end] == quote.text


def _quotes(pack: Pack) -> Iterator[Quote]:
    yield from (mark.quote for mark in pack.marks)
    yield from (kept.card.quote for kept in pack.cards)


def _named(pack: Pack) -> Iterator[str]:
    """The documents that anything belongs to."""
    yield from (quote.document for quote in _quotes(pack))
    yield from (one.document for one in pack.editions)
    yield from (one.document for one in pack.decks)
