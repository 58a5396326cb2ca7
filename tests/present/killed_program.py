"""A show that goes on as fast as it can until it is killed; prints each moment that is on the disk."""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.present.action import Action
from desktop.present.desktop_screens import DesktopScreens
from desktop.present.helpers import Helpers
from desktop.present.kept import DeckName
from desktop.present.presenter import Presenter
from desktop.slides.deck import Deck, DeckSettings, Slide, SlideKind
from desktop.slides.fit.fit import lay_out
from desktop.slides.fonts import load_fonts
from desktop.slides.theme import load_theme
from desktop.ui.show.show_journal import ShowJournal

SIZE = 50


class StepClock:
    """One second a step, so that the time spoken tells which step a moment is of."""

    now = 0.0

    def seconds(self) -> float:
        return self.now

    def on_the_wall(self) -> datetime:
        return datetime(2024, 5, 6, 8, 0)  # noqa: DTZ001 - never compared


class Telling:
    """Says what is on the disk after each piece of work."""

    def __init__(self, path: Path) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._path = path

    def submit(self, work: Callable[[], None], /) -> None:
        self._pool.submit(self._do, work)

    def _do(self, work: Callable[[], None]) -> None:
        work()
        print(self._path.read_text(encoding="utf-8"), flush=True)  # noqa: T201 - the test reads it


def main(path: Path) -> None:
    application = QApplication(sys.argv)
    load_fonts()
    slides = tuple(Slide(SlideKind.POINTS, f"Trang {number}") for number in range(SIZE))
    deck = Deck("tai-lieu", "Bộ trang thử", slides, DeckSettings(), body_px=62, needed_px=60)
    clock = StepClock()
    journal = ShowJournal(path, Telling(path))
    presenter = Presenter(deck, lay_out(deck), load_theme("dark"), screens=DesktopScreens(application), clock=clock,
                          helpers=Helpers(keeper=journal), name=DeckName("tai-lieu", "", SIZE))  # fmt: skip
    presenter.start()
    presenter.do(Action.TIMER)

    def step() -> None:
        clock.now += 1.0
        presenter.do(Action.FIRST if presenter.show.place == SIZE - 1 else Action.NEXT)

    timer = QTimer(interval=0)
    timer.timeout.connect(step)
    timer.start()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
