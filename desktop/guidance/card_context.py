"""What tells what the sentence of a card is about: the title above it, and the words that it goes on from."""

import re
from dataclasses import replace

from desktop.guidance.cards import Card, CardKind
from desktop.guidance.document import Document, Node
from desktop.guidance.sentences import sentence_around
from desktop.text.capitals import CAPITALS
from desktop.text.fold import fold

_SELF_CONTAINED = frozenset({CardKind.ABBREVIATION, CardKind.DEFINITION})
_GOES_ON = re.compile(rf"[^\W\d_{CAPITALS}]|(?:Kết quả|Trong đó|Cụ thể|Đồng thời|Qua đó|Theo đó|Cả|Xếp|Đạt)(?!\w)")
"""How a sentence begins whose subject stands before it: in small letters, or with one of these words."""

_BEFORE = re.compile(r"[\s.;:,]+$")


def with_context(document: Document, card: Card) -> Card:
    """The card with the words of its document that are needed to understand it, and that don't give it away."""
    return replace(card, title=_title(document, card), lead=_lead(document, card))


def without_answer(card: Card) -> Card:
    """The card without the words told with it that give away what it asks for now."""
    title, lead = ("" if says(words, card.answer) else words for words in (card.title, card.lead))
    return replace(card, title=title, lead=lead)


def says(text: str, answer: str) -> bool:
    """Whether some words give an answer away, whatever its accents and case."""
    return bool(re.search(rf"(?<!\w){re.escape(fold(answer))}(?!\w)", fold(text)))


def _title(document: Document, card: Card) -> str:
    """The nearest title above, with its label as printed."""
    titles = (node.heading for node in reversed(_line(document, card)) if node.is_titled)
    return next((title for title in titles if not says(title, card.answer)), "")


def _line(document: Document, card: Card) -> tuple[Node, ...]:
    path = card.quote.path
    return (*document.ancestors(path), document.node(path)) if path in document else ()


def _lead(document: Document, card: Card) -> str:
    """What a note is called at, what a sentence goes on from, or what stands over a point; "" where none is needed."""
    line = _line(document, card)
    if not line or card.kind in _SELF_CONTAINED:
        return ""
    lead = _called_at(document, card) if card.quote.footnote is not None else _gone_on_from(line, card)
    return "" if says(lead, card.answer) or says(card.asked, lead) else lead


def _called_at(document: Document, card: Card) -> str:
    """The sentence that a footnote belongs to, as far as its marker."""
    node = document.node(card.quote.path)
    note = next((one for one in document.notes_of(node.path) if one.label == card.quote.footnote), None)
    if note is None or not 0 < note.offset <= len(node.text):
        return ""
    called = len(_BEFORE.sub("", node.text[: note.offset]))
    return node.text[slice(*sentence_around(node.text, max(called - 1, 0), called))] if called else ""


def _gone_on_from(line: tuple[Node, ...], card: Card) -> str:
    quote, node = card.quote, line[-1]
    if quote.start > 0 and _GOES_ON.match(quote.text):
        before = len(_BEFORE.sub("", node.text[: quote.start]))
        return node.text[slice(*sentence_around(node.text, max(before - 1, 0), before))] if before else ""
    above = line[-2] if len(line) > 1 else None
    return above.text if above and not above.is_titled and above.text.rstrip().endswith(":") else ""
