"""Cards out to a file that Anki opens."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.ui.behind.runner import Job, Runner
from desktop.ui.cards.keeper import CardKeeper, NotedCard
from desktop.ui.cards.words import notes_words, prompt
from desktop.ui.flows.card_sources import CardSources
from desktop.ui.flows.complaining import Complaining
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.export.apkg import CardLine

SAID_MS = 8000

ChooseCardsTarget = Callable[[QWidget, Path], Path | None]


class CardsExport(QObject):
    """`written` carries the path of a file that has just been written."""

    written = Signal(object)

    def __init__(self, window: MainWindow, actions: Actions, keeper: CardKeeper, sources: CardSources, runner: Runner,
                 complaining: Complaining, choose: ChooseCardsTarget) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._keeper, self._sources = window, keeper, sources
        self._runner, self._complaining, self._choose = runner, complaining, choose
        actions["export_cards"].triggered.connect(self._on_export)

    @Slot()
    def _on_export(self) -> None:
        self._keeper.list_all(self._on_listed)

    @Slot(object)
    def _on_listed(self, cards: Sequence[NotedCard]) -> None:
        """Cards that are put aside are not asked there either."""
        title, asked = self.tr("Thẻ nhớ của tôi"), [one for one in cards if not one.kept.is_aside]
        if not asked:
            self._window.strip.showMessage(self.tr("Chưa có thẻ nào để xuất."), SAID_MS)
        elif target := self._choose(self._window, Path(f"{title}.apkg")):
            lines = [self._line(one) for one in asked]
            job = Job(lambda _: _write(title, lines, target))
            job.succeeded.connect(self._on_written)
            job.failed.connect(self._complaining.tell)
            self._runner.start(job)

    def _line(self, noted: NotedCard) -> "CardLine":
        from desktop.export.apkg import CardLine

        card = noted.kept.card
        return CardLine(card, prompt(card.kind), self._sources.line(card.quote), notes_words(noted.notes))

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._window.strip.showMessage(self.tr("Đã ghi thẻ vào {path}.").format(path=path), SAID_MS)
        self.written.emit(path)


def _write(title: str, lines: Sequence["CardLine"], path: Path) -> Path:
    from desktop.export.apkg import write_cards

    write_cards(title, lines, path)
    return path
