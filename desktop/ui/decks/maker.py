"""Makes decks in the background."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.slides.deck import Deck, DeckSettings
from desktop.slides.edits.edit import SetUp
from desktop.slides.edits.recipe import DeckRecipe
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.decks.model import LaidOutDeck

if TYPE_CHECKING:  # they come with all that makes slides, which the window does without at first
    from desktop.slides.edits.edited import EditedDeck
    from desktop.ui.decks.making import Composer
    from desktop.ui.decks.state import DeckState


def make_deck(source: OpenDocument, settings: DeckSettings, recipe: DeckRecipe | None = None) -> LaidOutDeck:
    """Compose a deck, with the edits of `recipe`, and lay it out.

    Takes a tenth of a second for a long document, four times that for minutes.
    """
    from desktop.slides.fit.fit import lay_out

    deck = _edited(source, settings, recipe) if recipe else _deck(source, settings)
    return LaidOutDeck(deck, lay_out(deck))


def _edited(source: OpenDocument, settings: DeckSettings, recipe: DeckRecipe) -> Deck:
    from desktop.ui.decks.making import Composer

    return Composer().edit(source, recipe.do(SetUp(settings))).deck


def _deck(source: OpenDocument, settings: DeckSettings) -> Deck:
    from desktop.slides.compose import compose_deck
    from desktop.slides.plan import plan

    if settings.minutes is None:
        return compose_deck(source.document, source.facts, settings)
    return plan(source.document, source.facts, settings, settings.minutes).deck


class DeckMaker(QObject):
    """`made` carries a LaidOutDeck. Of whole documents only the newest order is filled, and so it is of sections.

    Where a document has a recipe, that is what its deck is made by, and `edited` carries the DeckState of it.
    """

    made = Signal(object)
    edited = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._composer: Composer | None = None
        self._jobs: dict[bool, Job] = {}
        self._recipes: dict[str, DeckRecipe] = {}

    def recipe(self, document: str) -> DeckRecipe | None:
        """What the person made of the deck of a document; None where it is as it is composed."""
        return self._recipes.get(document)

    def use(self, document: str, recipe: DeckRecipe | None) -> None:
        """From now on make decks of this document by `recipe`."""
        if recipe is None:
            self._recipes.pop(document, None)
        else:
            self._recipes[document] = recipe

    def make(self, source: OpenDocument, settings: DeckSettings) -> None:
        """Make the deck of the whole document, or of sections of it."""
        recipe, sections = self.recipe(source.document.id), settings.sections
        if recipe and not sections:
            self._start(self._edit_job(source, recipe), is_whole=True)
        elif recipe:
            self._start(self._section_job(source, recipe, sections[0]), is_whole=False)
        else:
            self._start(self._job(source, settings), is_whole=not sections)

    def _start(self, job: Job, *, is_whole: bool) -> None:
        if older := self._jobs.get(is_whole):
            older.cancel()
        self._jobs[is_whole] = job
        self._runner.start(job)

    def _job(self, source: OpenDocument, settings: DeckSettings) -> Job:
        job = Job(lambda _: make_deck(source, settings))
        job.succeeded.connect(self.made)
        return job

    def _edit_job(self, source: OpenDocument, recipe: DeckRecipe) -> Job:
        from desktop.ui.decks.making import deck_state

        job = Job(lambda _: deck_state(source, recipe, self._edit(source, recipe)))
        job.succeeded.connect(self._on_edited)
        return job

    def _section_job(self, source: OpenDocument, recipe: DeckRecipe, section: str) -> Job:
        from desktop.ui.decks.making import laid_out

        job = Job(lambda _: laid_out(recipe, self._edit(source, recipe), section))
        job.succeeded.connect(self.made)
        return job

    def _edit(self, source: OpenDocument, recipe: DeckRecipe) -> "EditedDeck":
        """Runs on the thread that makes decks."""
        from desktop.ui.decks.making import Composer

        self._composer = self._composer or Composer()
        return self._composer.edit(source, recipe)

    @Slot(object)
    def _on_edited(self, state: "DeckState") -> None:
        self.edited.emit(state)
        self.made.emit(state.shown)
