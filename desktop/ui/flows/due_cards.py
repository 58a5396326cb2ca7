"""How many cards wait for today, in the line at the bottom: after each thing that is done, and as time goes by."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.study.turns import Counts
from desktop.ui.behind.notebook import Notebook
from desktop.ui.cards.keeper import Asked, CardKeeper
from desktop.ui.kit.actions import Actions
from desktop.ui.window.main_window import MainWindow

LONGEST = timedelta(hours=1)
"""After a sleep of the machine a timer may be late: it is looked again at least so often."""


class DueCards(QObject):
    """A click on the number, or its key, begins the learning."""

    def __init__(self, window: MainWindow, actions: Actions, keeper: CardKeeper, notebook: Notebook) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(keeper.count)
        window.strip.due.clicked.connect(actions["learn_cards"].trigger)
        keeper.asked.connect(self._on_asked)
        keeper.counted.connect(self._on_counted)
        for news in (keeper.changed, keeper.added, notebook.shown):
            news.connect(self._on_changed)

    @Slot()
    @Slot(object)
    def _on_changed(self, _news: object = None) -> None:
        self._keeper.count()

    @Slot(object)
    def _on_asked(self, asked: Asked) -> None:
        self._on_counted(asked.turn.counts)

    @Slot(object)
    def _on_counted(self, counts: Counts) -> None:
        self._window.strip.show_due(counts.due + counts.new)
        self._later.start(until_next(counts, datetime.now(UTC)) // timedelta(milliseconds=1))


def until_next(counts: Counts, now: datetime) -> timedelta:
    """How long until the number may be another: when the next card is due, or at midnight."""
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    coming = [midnight, now + LONGEST, *([counts.next_due] if counts.next_due else [])]
    return max(min(coming) - now, timedelta(seconds=1))
