"""A short deck, screens that can be plugged in and out, a clock that is set by hand, and a running show."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from desktop.guidance.facts import Span
from desktop.present.presenter import Presenter
from desktop.present.screen_watch import Delays
from desktop.present.screens import Geometry, ScreenInfo
from desktop.slides.deck import Deck, DeckSettings, Slide, SlideKind
from desktop.slides.fit.fit import lay_out
from desktop.slides.fonts import load_fonts
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme, load_theme

LAPTOP = ScreenInfo("eDP-1", Geometry(0, 0, 1366, 768), primary=True, built_in=True)
HALL = ScreenInfo("HDMI-1", Geometry(1366, 0, 480, 270))
LONG_NOTES = (8, 9)
SHORT = Delays(settle=1, again=1, lapse=60_000, tick=60_000)


class FakeScreens:
    """Screens that come and go when a test says so."""

    def __init__(self, *screens: ScreenInfo) -> None:
        self._screens = screens
        self._watchers: list[Callable[[], None]] = []
        self.homes: dict[QWidget, ScreenInfo] = {}

    def screens(self) -> tuple[ScreenInfo, ...]:
        return self._screens

    def watch(self, changed: Callable[[], None]) -> None:
        self._watchers.append(changed)

    def open_on(self, screen: ScreenInfo, window: QWidget) -> None:
        self.homes[window] = screen
        window.setGeometry(*screen.geometry)
        window.show()

    def open_inside(self, screen: ScreenInfo, window: QWidget) -> None:
        self.homes[window] = screen
        window.setGeometry(screen.geometry.x + 10, screen.geometry.y + 10, 320, 180)
        window.show()

    def become(self, *screens: ScreenInfo) -> None:
        self._screens = screens
        for changed in self._watchers:
            changed()


class HandClock:
    """Time goes on when a test says so."""

    def __init__(self) -> None:
        self._seconds = 1000.0

    def seconds(self) -> float:
        return self._seconds

    def on_the_wall(self) -> datetime:
        return datetime(2024, 5, 6, 8, 0) + timedelta(seconds=self._seconds - 1000)  # noqa: DTZ001  # never compared

    def go_on(self, seconds: float) -> None:
        self._seconds += seconds


def _span(text: str) -> Span:
    return Span("I", None, 0, len(text), text)


def slide(number: int) -> Slide:
    return Slide(
        SlideKind.SECTION if number == 3 else SlideKind.POINTS,
        f"Trang thứ {number}",
        source=f"Mục I.{number}",
        said=(_span(f"Nói ở trang {number}." + "\nMột câu dài để nói." * (80 if number in LONG_NOTES else 0)),),
        read_up=(_span(f"Đọc thêm ở trang {number}."),),
        section="I" if number >= 3 else None,
    )


@pytest.fixture
def deck() -> Deck:
    """Ten slides; the third opens section I, the eighth and ninth have long notes."""
    slides = tuple(slide(number) for number in range(1, 11))
    return Deck("tai-lieu", "Bộ trang thử", slides, DeckSettings(), body_px=62, needed_px=60)


@pytest.fixture
def layout(qapp: object, deck: Deck) -> Layout:
    load_fonts()
    return lay_out(deck)


@pytest.fixture(scope="session")
def module_deck(qapp: object) -> tuple[Deck, Layout, Theme]:
    """The same ten slides, laid out once."""
    load_fonts()
    slides = tuple(slide(number) for number in range(1, 11))
    deck = Deck("tai-lieu", "Bộ trang thử", slides, DeckSettings(), body_px=62, needed_px=60)
    return deck, lay_out(deck), load_theme("dark")


@pytest.fixture(scope="session")
def show_on(module_deck: tuple[Deck, Layout, Theme]) -> Callable[..., tuple[FakeScreens, Presenter]]:
    """Starts a show of some slides on screens that a test plugs, as often as it likes; it ends the show itself."""
    deck, layout, theme = module_deck

    def start(*screens, at=2, times=1, count=None, wishes=None):
        provider = FakeScreens(*screens)
        slides, pages = (deck.slides * times)[:count], (layout.pages * times)[:count]
        presenter = Presenter(
            replace(deck, slides=slides), replace(layout, pages=pages), theme,
            screens=provider, clock=HandClock(), delays=SHORT, wishes=wishes,
        )  # fmt: skip
        presenter.start(at)
        return provider, presenter

    return start


@pytest.fixture
def theme() -> Theme:
    return load_theme("dark")


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def two_screens() -> FakeScreens:
    return FakeScreens(LAPTOP, HALL)


@pytest.fixture
def one_screen() -> FakeScreens:
    return FakeScreens(LAPTOP)


@pytest.fixture
def present(deck, layout, theme, clock) -> Iterator[Callable[..., Presenter]]:
    """Starts a show of the deck on some screens, and ends it after the test."""
    running: list[Presenter] = []

    def start(screens, *, at=0, delays=SHORT):
        presenter = Presenter(deck, layout, theme, screens=screens, clock=clock, delays=delays)
        running.append(presenter)
        presenter.start(at)
        return presenter

    yield start
    for presenter in running:
        if not presenter.show.ended:
            presenter.end()
