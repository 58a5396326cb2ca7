"""Makes the show of a deck, with everything that the stage room needs from the rest of the program."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.present.ports import Keeper, ScreenProvider
from desktop.present.screens import screen_from
from desktop.slides.edits.json import to_json
from desktop.slides.edits.recipe import DeckRecipe
from desktop.ui.behind.language import Languages
from desktop.ui.behind.runner import Job, Runner
from desktop.ui.behind.settings import Settings
from desktop.ui.behind.shelf import Shelf
from desktop.ui.decks.model import LaidOutDeck
from desktop.ui.kit.theme import load_theme
from desktop.ui.show.answer_finder import AnswerFinder, Shown
from desktop.ui.show.wake_holder import WakeHolder

if TYPE_CHECKING:
    # Its windows are made when a show begins, long after the start.
    from desktop.present.kept import DeckName
    from desktop.present.look import Look
    from desktop.present.presenter import Presenter

FADE_MS = 160


@dataclass(frozen=True, slots=True)
class ShowParts:
    """What shows share: screens, the library to answer from, the journal, and what keeps the system awake.

    `saved` gives the id and the name that a deck is saved under, "" for both where it is not.
    """

    screens: ScreenProvider
    shelf: Shelf
    runner: Runner
    journal: Keeper
    wake: WakeHolder
    languages: Languages
    saved: Callable[[LaidOutDeck], tuple[str, str]]


class ShowMaker:
    """Makes a Presenter for a deck, as the settings of the moment say."""

    def __init__(self, parts: ShowParts, settings: Settings, parent: QObject) -> None:
        self._parts, self._settings, self._parent = parts, settings, parent

    def __call__(self, laid_out: LaidOutDeck, *, is_rehearsal: bool) -> "Presenter":
        from desktop.present.clock import SystemClock
        from desktop.present.helpers import Helpers, Wishes
        from desktop.present.keymap import keys_from
        from desktop.present.presenter import Presenter

        deck, parts, settings = laid_out.deck, self._parts, self._settings
        limit = deck.settings.minutes * 60 if deck.settings.minutes else None
        fade = FADE_MS if settings.fades else 0
        wishes = Wishes(
            lectern_look(settings.lectern_theme),
            settings.scale.percent / 100,
            fade,
            limit,
            keys_from(settings.show_keys),
            is_rehearsal,
        )
        shown = Shown(deck.document, deck.settings)
        finder = AnswerFinder(parts.shelf, parts.runner, parts.languages, shown, self._parent)
        presenter = Presenter(
            deck,
            laid_out.layout,
            laid_out.theme,
            screens=parts.screens,
            clock=SystemClock(),
            hall=screen_from(settings.hall),
            wishes=wishes,
            helpers=Helpers(finder, parts.journal, parts.wake),
            name=name_of(laid_out, parts.saved(laid_out)),
            parent=self._parent,
        )
        finder.setParent(presenter)
        presenter.ended.connect(self._put_away)
        return presenter

    def _put_away(self, _place: int) -> None:
        """Between two shows the library may be replaced: nobody holds it open."""
        self._parts.runner.start(Job(lambda _job: self._parts.shelf.close()))


def name_of(laid_out: LaidOutDeck, saved: tuple[str, str]) -> "DeckName":
    """By what a deck is made again after a crash; what its slides said when it was saved is not needed for that."""
    from desktop.present.kept import DeckName

    deck = laid_out.deck
    recipe = replace(laid_out.recipe or DeckRecipe(deck.document, deck.settings), kept=())
    return DeckName(deck.document, to_json(recipe), len(deck.slides), laid_out.section, *saved)


def lectern_look(name: str) -> "Look":
    """The colours of a theme of the windows, for the lectern."""
    from desktop.present.look import Look

    theme = load_theme(name)
    shared = {each.name: getattr(theme, each.name) for each in fields(Look) if hasattr(theme, each.name)}
    return Look(**shared, on_accent=theme.accent_text)
