"""`sotay screenshots`: cards proposed, learned, listed, edited and renewed; charts and sheets of a document's data."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from desktop.app import Program
from desktop.cli.show_screenshots import Picture
from desktop.guidance.card_renewal import on_new_words
from desktop.study.renewal import Renewal
from desktop.study.scheduling import Grade
from desktop.ui.cards.edit_dialog import EditCardDialog
from desktop.ui.cards.keeper import CardKeeper
from desktop.ui.cards.learn_dialog import LearnDialog
from desktop.ui.cards.list_dialog import CardsDialog
from desktop.ui.cards.proposals_dialog import ProposalsDialog
from desktop.ui.cards.renew_dialog import RenewDialog
from desktop.ui.data.chart_dialog import ChartDialog
from desktop.ui.data.dialog import DataDialog
from desktop.ui.data.sheet_dialog import SheetDialog

Grab = Callable[[QWidget], QPixmap]
Front = TypeVar("Front", bound=QDialog)
_ROW, _CHART = 2, 2


def card_pictures(program: Program, grab: Grab) -> Iterator[Picture]:
    """The person ends with no cards, as they began."""
    (keeper,) = program.window.findChildren(CardKeeper)
    program.actions["propose_cards"].trigger()
    proposals = _open(program, ProposalsDialog)
    yield "cards-proposed", grab(proposals)
    proposals.choose_all()
    proposals.accept()
    yield from _learning(program, grab)
    yield from _list(program, keeper, grab)
    for _ in range(2):
        keeper.take_back()


def _learning(program: Program, grab: Grab) -> Iterator[Picture]:
    program.actions["learn_cards"].trigger()
    learning = _open(program, LearnDialog)
    yield "cards-asked", grab(learning)
    learning.reveal.click()
    yield "cards-answered", grab(learning)
    learning.take_key(str(int(Grade.EASY)))
    learning.reject()


def _list(program: Program, keeper: CardKeeper, grab: Grab) -> Iterator[Picture]:
    program.actions["cards"].trigger()
    cards = _open(program, CardsDialog)
    cards.list.setCurrentIndex(cards.model.index(_ROW, 0))
    yield "cards", grab(cards)
    kept = cards.selected[0].kept
    cards.edit_requested.emit(kept)
    edit = _open(program, EditCardDialog)
    yield "card-edited", grab(edit)
    edit.reject()
    quote = replace(kept.card.quote, text=kept.card.quote.text.replace(kept.card.answer, f"hơn {kept.card.answer}"))
    keeper.renewed.emit(Renewal(kept, quote, on_new_words(kept.card, quote)))
    renew = _open(program, RenewDialog)
    yield "card-renewed", grab(renew)
    renew.reject()
    cards.reject()


def data_pictures(program: Program, grab: Grab) -> Iterator[Picture]:
    """What opens over the pages of data."""
    program.actions["data"].trigger()
    data = _open(program, DataDialog)
    data.charts.click()
    charts = _open(program, ChartDialog)
    charts.titles.setCurrentRow(_CHART)
    charts.view.setFocus()
    yield "data-chart", grab(charts)
    charts.reject()
    data.reject()
    program.actions["task_sheets"].trigger()
    sheets = _open(program, SheetDialog)
    yield "task-sheets", grab(sheets)
    sheets.reject()


def _open(program: Program, kind: type[Front]) -> Front:
    """The newest open dialog of a kind."""
    return [dialog for dialog in program.window.findChildren(kind) if dialog.isVisible()][-1]
