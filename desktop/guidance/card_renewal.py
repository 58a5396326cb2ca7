"""A card put on other words of its document: the gap, the question and the answer found again in them."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.guidance.annotations import Quote
from desktop.guidance.cards import Card, CardKind
from desktop.text.difference import Stretch, same_stretches


def on_new_words(card: Card, quote: Quote) -> Card | None:
    """The card on `quote`; None where what it asks for has no sure place there.

    Whatever of it stands in the old sentence is taken from the new one, between the same words; the rest stays.
    """
    if card.gap:
        gap = place_of(card.quote.text, card.gap, quote.text)
        return with_gap(replace(card, quote=quote), gap) if gap else None
    if card.kind is CardKind.OWN:
        return replace(card, quote=quote)
    question, answer = (_words(card.quote.text, words, quote.text) for words in (card.question, card.answer))
    return replace(card, quote=quote, question=question, answer=answer) if question and answer else None


def with_gap(card: Card, gap: tuple[int, int]) -> Card:
    """The card asking for these characters of its sentence."""
    return replace(card, gap=gap, question="", answer=card.quote.text[slice(*gap)])


def place_of(old: str, span: tuple[int, int], new: str) -> tuple[int, int] | None:
    """Where, in `new`, the words stand that took the place of `span` of `old`; None where that is not sure.

    On each side the same words stand beside it, or it begins or ends with the same words, or with the text.
    """
    before, behind = len(old[: span[0]].rstrip()), len(old) - len(old[span[1] :].lstrip())
    stretches = same_stretches(old, new)
    start = _moved(stretches, (before - 1, 1), (span[0], 0)) if before else 0
    end = _moved(stretches, (behind, 0), (span[1] - 1, 1)) if behind < len(old) else len(new)
    words = "" if start is None or end is None else new[start:end]
    if start is None or end is None or not words.strip():
        return None
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _moved(stretches: Sequence[Stretch], *known_by: tuple[int, int]) -> int | None:
    """Where a place went, by the first of two characters that is still there, and how far it is from that."""
    for character, further in known_by:
        for stretch in stretches:
            if stretch.old <= character < stretch.old + stretch.length:
                return character + further + stretch.new - stretch.old
    return None


def _words(old: str, words: str, new: str) -> str:
    """What took the place of words of the old sentence; words from elsewhere as they are, "" where it is not sure."""
    at = old.find(words)
    if at < 0:
        return words
    place = place_of(old, (at, at + len(words)), new)
    return new[slice(*place)] if place else ""
