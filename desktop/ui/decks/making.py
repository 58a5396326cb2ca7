"""How decks are made, away from the window's thread: composed, edited, laid out, looked at from the back row."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.slides.deck import Deck, DeckSettings
from desktop.slides.edits.recipe import DeckRecipe
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.decks.model import LaidOutDeck

if TYPE_CHECKING:
    from desktop.slides.edits.edited import EditedDeck
    from desktop.slides.layout import Box, Layout
    from desktop.ui.decks.state import DeckState, SectionTime


@dataclass(slots=True)
class Composer:
    """Remembers the deck that it composed last: most edits leave that as it is. Belongs to one thread."""

    _source: OpenDocument | None = None
    _deck: Deck | None = None

    def compose(self, source: OpenDocument, settings: DeckSettings) -> Deck:
        from desktop.slides.compose import compose_deck

        if self._source is not source or self._deck is None or self._deck.settings != settings:
            self._deck = compose_deck(source.document, source.facts, settings)
            self._source = source
        return self._deck

    def edit(self, source: OpenDocument, recipe: DeckRecipe) -> "EditedDeck":
        """The deck of a recipe."""
        from desktop.slides.edits.edited import edit_deck
        from desktop.slides.edits.revision import for_document

        recipe = for_document(recipe, source.document)
        deck = self.compose(source, recipe.settings)
        return edit_deck(deck, source.document, source.facts, recipe.slide_edits)


def laid_out(recipe: DeckRecipe, edited: "EditedDeck", section: str = "") -> LaidOutDeck:
    """What is shown of the deck of a recipe, or of one top section of it, as the stage takes it."""
    from desktop.slides.fit.fit import lay_out

    deck = edited.deck
    if section:
        slides = tuple(slide for slide in deck.slides if slide.section == section)
        deck = replace(deck, slides=slides, settings=replace(deck.settings, sections=(section,)))
    return LaidOutDeck(deck, lay_out(deck), recipe, section)


def deck_state(source: OpenDocument, recipe: DeckRecipe, edited: "EditedDeck") -> "DeckState":
    """Everything that the editor shows of an edited deck."""
    from desktop.slides.edits.picking import choices_of
    from desktop.slides.excerpts import Marked
    from desktop.slides.legibility import deck_legibility
    from desktop.ui.decks.state import DeckState

    shown = laid_out(recipe, edited)
    marked = Marked.of(source.facts)
    choices = tuple(choices_of(each, source.document, marked) for each in edited.slides)
    legible = deck_legibility(shown.layout, shown.theme, shown.deck.settings.room)
    layout, sections = _whole_layout(edited, shown), _sections(source, shown)
    return DeckState(source, recipe, edited, shown, layout, choices, legible, sections)


def _whole_layout(edited: "EditedDeck", shown: LaidOutDeck) -> "Layout":
    """The pages of all slides in their order, hidden ones between the others."""
    from desktop.slides.fit.fit import lay_out

    hidden = edited.hidden
    aside = (_unnumbered(page) for page in (lay_out(hidden).pages if hidden.slides else ()))
    pages = iter(shown.layout.pages)
    return replace(shown.layout, pages=tuple(next(aside if each.is_hidden else pages) for each in edited.slides))


def _unnumbered(page: "tuple[Box, ...]") -> "tuple[Box, ...]":
    """A page without its number: a hidden slide has none."""
    from desktop.slides.layout import Role, TextBox

    return tuple(box for box in page if not (isinstance(box, TextBox) and box.role is Role.COUNTER))


def _sections(source: OpenDocument, shown: LaidOutDeck) -> "tuple[SectionTime, ...]":
    from desktop.slides.outline import chosen_nodes
    from desktop.slides.sections import seconds_by_section, sections_of
    from desktop.ui.decks.state import SectionTime

    heads = sections_of(source.document, chosen_nodes(source.document, shown.deck.settings.sections))
    takes = seconds_by_section(source.document, shown.deck.slides, heads)
    return tuple(SectionTime(node, takes[node.path]) for node in heads)
