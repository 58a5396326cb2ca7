"""A show from its start to its end: the state, the two windows, the screens and the clock, put together."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.present.clock import Clock
from desktop.present.lectern import Lectern
from desktop.present.ports import ScreenProvider
from desktop.present.screen_watch import Delays, ScreenWatch
from desktop.present.screens import ScreenInfo
from desktop.present.show import Action, Show
from desktop.present.stage import Stage
from desktop.present.steps import act, choose, lapse, type_digit, with_screens
from desktop.present.window_placing import WindowPlacing
from desktop.present.words import banner_text, stage_line
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

SCROLLS = {Action.NOTES_UP: -1, Action.NOTES_DOWN: 1}


class Presenter(QObject):
    """Takes what was asked, makes the next moment of the show and shows it.

    `moved` tells each new place, `ended` the last one; both count from 0.
    """

    moved = Signal(int)
    ended = Signal(int)

    def __init__(
        self,
        deck: Deck,
        layout: Layout,
        theme: Theme,
        *,
        screens: ScreenProvider,
        clock: Clock,
        hall: ScreenInfo | None = None,
        delays: Delays | None = None,
        scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        """`hall` is the screen that was the hall's before, `scale` the size of the lectern's text."""
        super().__init__(parent)
        delays = delays or Delays()
        self._clock = clock
        self._show = Show(len(deck.slides))
        self.stage = Stage(deck, layout, theme)
        self.lectern = Lectern(deck, layout, theme, scale)
        self._placing = WindowPlacing(screens, self.stage, self.lectern, hall)
        self._watch = ScreenWatch(screens, delays, self)
        self._tick = QTimer(self, interval=delays.tick)
        self._tick.setObjectName("tick")
        self._lapse = QTimer(self, singleShot=True, interval=delays.lapse)
        self._connect()

    @property
    def show(self) -> Show:
        """The show as it is now."""
        return self._show

    @property
    def hall(self) -> ScreenInfo | None:
        """The screen that the stage has or had, to be remembered."""
        return self._placing.hall(self._show)

    @Slot(int)
    def start(self, at: int = 0) -> None:
        """Open the windows at a slide."""
        self._placing.look()
        self._tick.start()
        self._become(choose(Show(self._show.size, alone=not self._placing.placement.apart), at))

    @Slot(Action)
    def do(self, action: Action) -> None:
        """What a key, a button or a clicker asks for."""
        if action in SCROLLS:
            self.lectern.desk.notes.turn(SCROLLS[action])
        self._become(act(self._show, action, self._clock.seconds()))

    @Slot(int)
    def type_digit(self, digit: int) -> None:
        self._become(type_digit(self._show, digit))

    @Slot(int)
    def go_to(self, place: int) -> None:
        """Show the slide at a place, counted from 0."""
        self._become(choose(self._show, place))

    @Slot()
    def end(self) -> None:
        """Close both windows; a show ends once and is not started again."""
        for timer in (self._tick, self._lapse):
            timer.stop()
        self._watch.stop()
        self._placing.close()
        self.stage.deleteLater()
        self.lectern.deleteLater()
        self.ended.emit(self._show.place)

    def _connect(self) -> None:
        for window in (self.stage, self.lectern):
            window.action_requested.connect(self.do)
            window.digit_typed.connect(self.type_digit)
        self.lectern.slide_chosen.connect(self.go_to)
        self._watch.stirred.connect(self._placing.hide_homeless)
        self._watch.settled.connect(self._look_at_screens)
        self._tick.timeout.connect(self._show_time)
        self._lapse.timeout.connect(self._fall_silent)

    @Slot()
    def _look_at_screens(self) -> None:
        self._placing.look()
        self._become(with_screens(self._show, apart=self._placing.placement.apart))

    @Slot()
    def _show_time(self) -> None:
        self.lectern.show_time(self._show.timer.elapsed(self._clock.seconds()), self._clock.on_the_wall())

    @Slot()
    def _fall_silent(self) -> None:
        self._become(lapse(self._show))

    def _become(self, show: Show) -> None:
        before, self._show = self._show, show
        if show.ended:
            self.end()
            return
        self._render(show)
        if lapse(show) != show:
            self._lapse.start()
        if show.place != before.place:
            self.moved.emit(show.place)

    def _render(self, show: Show) -> None:
        self.stage.show_moment(show, stage_line(show))
        self.lectern.show_moment(show)
        self.lectern.show_banner(banner_text(show, mirrored=self._placing.placement.mirrored))
        self._show_time()
        self._placing.arrange(show)
