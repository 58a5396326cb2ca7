"""What a new revision of the document does to a saved deck: which of its slides no longer say what they said."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.guidance.document import Document
from desktop.guidance.facts import Span
from desktop.slides.deck import DeckSettings, Slide
from desktop.slides.edits.edit import SetUp
from desktop.slides.edits.edited import EditedDeck
from desktop.slides.edits.recipe import DeckRecipe, KeptSlide
from desktop.slides.edits.spans import stands


@dataclass(frozen=True, slots=True)
class Affected:
    """A slide as it was saved, its number then, and what it said that stands there no longer."""

    number: int
    slide: KeptSlide
    gone: tuple[Span, ...]


def kept_slides(edited: EditedDeck) -> tuple[KeptSlide, ...]:
    """The slides of a deck as they are saved with it; hidden ones are not told about later."""
    return tuple(
        KeptSlide(each.key, each.slide.title, _shown(each.slide)) for each in edited.slides if not each.is_hidden
    )


def _shown(slide: Slide) -> tuple[Span, ...]:
    titles = (slide.title_span,) if slide.title_span else ()
    return (*titles, *slide.content.spans)


def affected(recipe: DeckRecipe, document: Document) -> tuple[Affected, ...]:
    """The slides of a saved recipe of which the document no longer says every word in its place."""
    return tuple(_affected(recipe, document))


def _affected(recipe: DeckRecipe, document: Document) -> Iterator[Affected]:
    for number, slide in enumerate(recipe.kept, 1):
        gone = tuple(span for span in slide.spans if not stands(document, span))
        if gone:
            yield Affected(number, slide, gone)


def for_document(recipe: DeckRecipe, document: Document) -> DeckRecipe:
    """The recipe without chosen sections that the document does not have."""
    edits = tuple(SetUp(_known(e.settings, document)) if isinstance(e, SetUp) else e for e in recipe.edits)
    return replace(recipe, base=_known(recipe.base, document), edits=edits)


def _known(settings: DeckSettings, document: Document) -> DeckSettings:
    return replace(settings, sections=tuple(path for path in settings.sections if path in document))
