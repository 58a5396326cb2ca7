"""Asks the notebook for cards: what is due, what is proposed, what there is; on the notebook's thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from desktop.guidance.annotations import Edition, Quote, edition_of, notes_within
from desktop.guidance.cards import Card
from desktop.guidance.passages import Passage
from desktop.guidance.proposals import propose
from desktop.study.card_journal import Undone
from desktop.study.card_rows import KeptCard
from desktop.study.cards import Cards
from desktop.study.scheduling import Grade
from desktop.study.store import Study
from desktop.study.turns import Limits, Turn
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.settings import Settings


@dataclass(frozen=True, slots=True)
class Asked:
    """A Turn, and, where they are known, the whole paragraph of its card and the footnotes of its sentence."""

    turn: Turn
    paragraph: str = ""
    notes: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class NotedCard:
    """A card that is there, and the footnotes of its sentence."""

    kept: KeptCard
    notes: tuple[Passage, ...] = ()


class CardKeeper(QObject):
    """`asked` carries an Asked after each thing that is done while learning.

    `proposed` carries Cards that the open document proposes and that are not there yet, `added` those that
    were put in. `changed` says that something was done to cards, `undone`
    carries what was taken back; `counted` carries the Counts of today, `renewed` a Renewal. `failed` carries the
    StudyError of what could not be done.
    """

    asked = Signal(object)
    proposed = Signal(object)
    added = Signal(object)
    changed = Signal()
    undone = Signal(object)
    counted = Signal(object)
    renewed = Signal(object)
    failed = Signal(object)

    def __init__(self, notebook: Notebook, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook, self._settings = notebook, settings
        notebook.failed.connect(self.failed)

    def ask(self) -> None:
        """What is to be asked now."""
        limits = self._settings.cards_a_day
        self._notebook.ask(lambda desk, _: _asked(desk.study, limits), self.asked)

    def grade(self, id_: str, grade: Grade) -> None:
        """How well a card was known."""
        self._step(lambda cards: cards.grade(id_, grade))

    def put_aside(self, id_: str) -> None:
        """Ask this card no more."""
        self._step(lambda cards: cards.put_aside([id_]))

    def undo(self) -> None:
        """Take the last grade back and ask its card again."""
        self._step(_undo)

    def propose(self, opened: OpenDocument) -> None:
        """Look which cards a document proposes."""
        self._notebook.ask(lambda desk, _: _proposed(desk.study, opened), self.proposed)

    def add(self, opened: OpenDocument, cards: Sequence[Card]) -> None:
        """Put cards in that are on words of this document."""
        edition = edition_of(opened.document, opened.revision)
        self._notebook.do(lambda desk, _: desk.study.cards.add(edition, cards), self.added)

    def list_all(self, done: object) -> None:
        """Look what there is; a NotedCard for every card goes to the slot `done`."""
        self._notebook.ask(lambda desk, _: _listed(desk.study), done)

    def change(self, work: Callable[[Cards], object]) -> None:
        """Do something to cards that is not learning."""
        self._notebook.do(lambda desk, _: work(desk.study.cards), self._on_changed)

    def take_back(self) -> None:
        """Take the last thing that was done to cards back, whatever it was."""
        self._notebook.do(lambda desk, _: desk.study.cards.undo(), self._on_taken_back)

    def count(self) -> None:
        """What is left for today."""
        limits = self._settings.cards_a_day
        self._notebook.ask(lambda desk, _: desk.study.cards.counts(limits), self.counted)

    def renew(self, id_: str) -> None:
        """Look what a card would be on the sentence of today."""
        self._notebook.ask(lambda desk, _: desk.study.cards.renewal(id_), self.renewed)

    def _step(self, step: Callable[[Cards], str | None]) -> None:
        """Where a step gives the id of a card, that is asked next."""
        limits = self._settings.cards_a_day
        self._notebook.do(lambda desk, _: _asked(desk.study, limits, step(desk.study.cards)), self.asked)

    @Slot(object)
    def _on_changed(self, _result: object) -> None:
        self.changed.emit()

    @Slot(object)
    def _on_taken_back(self, undone: Undone | None) -> None:
        self.undone.emit(undone)
        self.changed.emit()


def _undo(cards: Cards) -> str | None:
    undone = cards.undo()
    return undone.ids[0] if undone and undone.ids else None


def _asked(study: Study, limits: Limits, first: str | None = None) -> Asked:
    turn = study.cards.turn(limits, first)
    if turn.kept is None:
        return Asked(turn)
    quote = turn.kept.card.quote
    edition = study.edition(quote.document, quote.revision)
    return Asked(turn, _paragraph(edition, quote), notes_within(edition, quote) if edition else ())


def _paragraph(edition: Edition | None, quote: Quote) -> str:
    passages = edition.passages if edition else ()
    place = quote.path, quote.footnote
    return next((one.text for one in passages if (one.node, one.footnote) == place), quote.text)


def _listed(study: Study) -> tuple[NotedCard, ...]:
    known: dict[tuple[str, int], Edition | None] = {}

    def noted(kept: KeptCard) -> NotedCard:
        quote = kept.card.quote
        key = quote.document, quote.revision
        if key not in known:
            known[key] = study.edition(*key)
        edition = known[key]
        return NotedCard(kept, notes_within(edition, quote) if edition else ())

    return tuple(map(noted, study.cards.all()))


def _proposed(study: Study, opened: OpenDocument) -> tuple[Card, ...]:
    known = {_same(kept.card) for kept in study.cards.all(opened.document.id)}
    cards = propose(opened.document, opened.facts, opened.revision)
    return tuple(card for card in cards if _same(card) not in known)


def _same(card: Card) -> tuple[str, ...]:
    return card.kind, card.asked, card.answer
