"""Makes decks in the background."""

from PySide6.QtCore import QObject, Signal

from desktop.slides.deck import Deck, DeckSettings
from desktop.ui.deck_model import LaidOutDeck
from desktop.ui.librarian import OpenDocument
from desktop.ui.runner import Job, Runner


def make_deck(source: OpenDocument, settings: DeckSettings) -> LaidOutDeck:
    """Compose a deck and lay it out; takes a tenth of a second for a long document, four times that for minutes."""
    from desktop.slides.fit import lay_out

    deck = _deck(source, settings)
    return LaidOutDeck(deck, lay_out(deck))


def _deck(source: OpenDocument, settings: DeckSettings) -> Deck:
    from desktop.slides.compose import compose_deck
    from desktop.slides.plan import plan

    if settings.minutes is None:
        return compose_deck(source.document, source.facts, settings)
    return plan(source.document, source.facts, settings, settings.minutes).deck


class DeckMaker(QObject):
    """`made` carries a LaidOutDeck. Of whole documents only the newest order is filled, and so it is of sections."""

    made = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._jobs: dict[bool, Job] = {}

    def make(self, source: OpenDocument, settings: DeckSettings) -> None:
        is_whole = not settings.sections
        if older := self._jobs.get(is_whole):
            older.cancel()
        self._jobs[is_whole] = job = Job(lambda _: make_deck(source, settings))
        job.succeeded.connect(self.made)
        self._runner.start(job)
