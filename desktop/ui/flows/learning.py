"""Learning with cards: chosen from a document or written, asked when they are due, followed to their source."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from desktop.guidance.card_context import with_context
from desktop.guidance.cards import Card, CardKind
from desktop.guidance.refs import NodeRef
from desktop.study.turns import Limits
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.settings import Settings
from desktop.ui.cards.keeper import Asked, CardKeeper
from desktop.ui.cards.learn_dialog import LearnDialog
from desktop.ui.cards.own_card_dialog import OwnCardDialog
from desktop.ui.cards.proposals_dialog import ProposalsDialog
from desktop.ui.flows.annotating import Annotating
from desktop.ui.flows.card_sources import CardSources
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow

SAID_MS = 6000


class Learning(QObject):
    """One dialog at a time; what it asks for is done by the keeper of cards."""

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, annotating: Annotating,
                 keeper: CardKeeper, sources: CardSources, settings: Settings) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading, self._annotating = window, reading, annotating
        self._keeper, self._sources, self._settings = keeper, sources, settings
        self._learning: LearnDialog | None = None
        self._opened: OpenDocument | None = None
        actions["learn_cards"].triggered.connect(self._on_learn)
        actions["propose_cards"].triggered.connect(self._on_propose)
        actions["write_card"].triggered.connect(self._on_write)
        keeper.asked.connect(self._on_asked)
        keeper.proposed.connect(self._on_proposed)
        keeper.added.connect(self._on_added)

    @Slot()
    def _on_learn(self) -> None:
        if self._learning:
            return
        self._learning = dialog = LearnDialog(self._settings.cards_a_day, self._window)
        dialog.graded.connect(self._keeper.grade)
        dialog.put_aside.connect(self._keeper.put_aside)
        dialog.undo_requested.connect(self._keeper.undo)
        dialog.source_requested.connect(self._on_source)
        dialog.limits_changed.connect(self._on_limits)
        dialog.finished.connect(self._on_finished)
        self._keeper.failed.connect(dialog.go_on)
        dialog.open()
        self._keeper.ask()

    @Slot(object)
    def _on_asked(self, asked: Asked) -> None:
        if self._learning:
            card = asked.turn.kept.card if asked.turn.kept else None
            self._learning.show_turn(asked, self._sources.line(card.quote) if card else "")

    @Slot()
    def _on_finished(self) -> None:
        self._learning = None

    @Slot(object)
    def _on_limits(self, limits: Limits) -> None:
        self._settings.cards_a_day = limits
        self._keeper.ask()

    @Slot(object)
    def _on_source(self, card: Card) -> None:
        if self._learning:
            self._learning.reject()
        quote = card.quote
        self._reading.go(NodeRef(quote.document, quote.path, quote.footnote))

    @Slot()
    def _on_propose(self) -> None:
        if opened := self._reading.open_document:
            self._opened = opened
            self._keeper.propose(opened)

    @Slot(object)
    def _on_proposed(self, cards: Sequence[Card]) -> None:
        dialog = ProposalsDialog(cards, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(object)
    def _on_chosen(self, cards: Sequence[Card]) -> None:
        if self._opened:
            self._keeper.add(self._opened, cards)

    @Slot()
    def _on_write(self) -> None:
        """For the words that are selected, or the passage that is read."""
        self._opened = opened = self._reading.open_document
        quote = self._annotating.quoted()
        if opened and quote:
            card = with_context(opened.document, Card("", CardKind.OWN, quote, ""))
            dialog = OwnCardDialog(card, self._window)
            dialog.written.connect(self._on_written)
            dialog.open()

    @Slot(object)
    def _on_written(self, card: Card) -> None:
        self._on_chosen([card])

    @Slot(object)
    def _on_added(self, cards: Sequence[Card]) -> None:
        said = self.tr("Đã thêm %n thẻ; nhấn F2 để ôn.", "", len(cards))
        self._window.strip.showMessage(said, SAID_MS)
