"""Asks the notebook for cards: what is due, what is proposed, what there is; on the notebook's thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.guidance.annotations import Quote, edition_of
from desktop.guidance.cards import Card
from desktop.guidance.proposals import propose
from desktop.study.cards import Cards, Turn
from desktop.study.scheduling import Grade
from desktop.study.store import Study
from desktop.ui.behind.librarian import OpenDocument
from desktop.ui.behind.notebook import Notebook
from desktop.ui.behind.settings import Settings


@dataclass(frozen=True, slots=True)
class Asked:
    """A Turn, and the whole paragraph that its card comes from, where it is known."""

    turn: Turn
    paragraph: str


class CardKeeper(QObject):
    """`asked` carries an Asked after each thing that is done while learning.

    `proposed` carries Cards that the open document proposes and that are not there yet, `added` those that
    were put in, `listed` every KeptCard. `failed` carries the StudyError of what could not be done.
    """

    asked = Signal(object)
    proposed = Signal(object)
    added = Signal(object)
    listed = Signal(object)
    failed = Signal(object)

    def __init__(self, notebook: Notebook, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook, self._settings = notebook, settings
        notebook.failed.connect(self.failed)

    def ask(self) -> None:
        """What is to be asked now."""
        limit = self._settings.new_cards_a_day
        self._notebook.ask(lambda desk, _: _asked(desk.study, limit), self.asked)

    def grade(self, id_: str, grade: Grade) -> None:
        """How well a card was known."""
        self._step(lambda cards: cards.grade(id_, grade))

    def put_aside(self, id_: str) -> None:
        """Ask this card no more."""
        self._step(lambda cards: cards.put_aside(id_))

    def undo(self) -> None:
        """Take the last grade back and ask its card again."""
        self._step(lambda cards: cards.undo())

    def propose(self, opened: OpenDocument) -> None:
        """Look which cards a document proposes."""
        self._notebook.ask(lambda desk, _: _proposed(desk.study, opened), self.proposed)

    def add(self, opened: OpenDocument, cards: Sequence[Card]) -> None:
        """Put cards in that are on words of this document."""
        edition = edition_of(opened.document, opened.revision)
        self._notebook.do(lambda desk, _: desk.study.cards.add(edition, cards), self.added)

    def list_all(self) -> None:
        self._notebook.ask(lambda desk, _: desk.study.cards.all(), self.listed)

    def _step(self, step: Callable[[Cards], str | None]) -> None:
        """Where a step gives the id of a card, that is asked next."""
        limit = self._settings.new_cards_a_day
        self._notebook.do(lambda desk, _: _asked(desk.study, limit, step(desk.study.cards)), self.asked)


def _asked(study: Study, limit: int, first: str | None = None) -> Asked:
    turn = study.cards.turn(limit, first)
    return Asked(turn, _paragraph(study, turn.kept.card.quote) if turn.kept else "")


def _paragraph(study: Study, quote: Quote) -> str:
    edition = study.edition(quote.document, quote.revision)
    passages = edition.passages if edition else ()
    place = quote.path, quote.footnote
    return next((one.text for one in passages if (one.node, one.footnote) == place), quote.text)


def _proposed(study: Study, opened: OpenDocument) -> tuple[Card, ...]:
    known = {_same(kept.card) for kept in study.cards.all(opened.document.id)}
    cards = propose(opened.document, opened.facts, opened.revision)
    return tuple(card for card in cards if _same(card) not in known)


def _same(card: Card) -> tuple[str, ...]:
    return card.kind, card.asked, card.answer
