"""What a person made of the two sides, gathered so that each change can say what of it is touched."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.compare.touched import Made, MadeKind, Side, made_on
from desktop.errors import DeckError
from desktop.guidance.annotations import Annotation
from desktop.guidance.cards import Card
from desktop.guidance.document import Document
from desktop.guidance.extract import extract_facts
from desktop.guidance.wordlists import load_wordlists
from desktop.study.decks import SavedDeck
from desktop.study.store import Study

_LONGEST = 48


@dataclass(frozen=True, slots=True)
class Kept:
    """What study.db holds of some documents."""

    annotations: tuple[Annotation, ...]
    cards: tuple[Card, ...]
    decks: tuple[SavedDeck, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """A side with its document."""

    side: Side
    document: Document


def kept_of(study: Study, documents: Iterable[str]) -> Kept:
    """For the thread that writes study.db."""
    ids = tuple(dict.fromkeys(documents))
    return Kept(
        tuple(one for id_ in ids for one in study.annotations(id_)),
        tuple(kept.card for id_ in ids for kept in study.cards.all(id_)),
        tuple(deck for deck in study.decks.all() if deck.document in ids),
    )


def made_of(kept: Kept, sides: Sequence[Laid]) -> tuple[Made, ...]:
    """Marks and cards where they hang, and the slides of saved decks as they come out of each side. Needs fonts."""
    marks = (made_on(MadeKind.MARK, _named(one.note or one.quote.text), one.quote) for one in kept.annotations)
    cards = (made_on(MadeKind.CARD, _named(card.question or card.quote.text), card.quote) for card in kept.cards)
    slides = (made for deck in kept.decks for laid in sides for made in _slides(deck, laid))
    return (*marks, *cards, *slides)


def _slides(deck: SavedDeck, laid: Laid) -> Iterator[Made]:
    """A span on a slide or in its notes is the slide's; a deck that can't be read touches nothing."""
    if deck.document != laid.side.document:
        return
    from desktop.slides.compose import compose_deck
    from desktop.slides.edits.edited import edit_deck
    from desktop.slides.edits.json import from_json
    from desktop.slides.edits.revision import for_document

    try:
        recipe = for_document(from_json(deck.content), laid.document)
    except DeckError:
        return
    facts = extract_facts(laid.document, load_wordlists())
    composed = compose_deck(laid.document, facts, recipe.settings)
    slides = edit_deck(composed, laid.document, facts, recipe.slide_edits).deck.slides
    words = QCoreApplication.translate("Compare", "trang {number} của “{deck}”")
    for number, slide in enumerate(slides, 1):
        name = words.format(number=number, deck=deck.name)
        title = (slide.title_span,) if slide.title_span else ()
        for span in (*title, *(point.span for point in slide.points), *slide.said, *slide.read_up):
            place = laid.side.document, laid.side.revision, span.node, span.footnote
            yield Made(MadeKind.SLIDE, name, *place, span.start, span.end)


def _named(words: str) -> str:
    line = " ".join(words.split())
    return f"“{line[:_LONGEST]}…”" if len(line) > _LONGEST else f"“{line}”"
