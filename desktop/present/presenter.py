"""A show from its start to its end: the state, the two windows, the screens and the clock, put together."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.guidance.refs import Hit
from desktop.present.action import Action
from desktop.present.answers import Answer, Question
from desktop.present.asking import Asking
from desktop.present.clock import Clock
from desktop.present.helpers import Helpers, Wishes
from desktop.present.kept import DeckName, Kept
from desktop.present.lectern import Lectern
from desktop.present.marking import Spot, Zoom
from desktop.present.moments import kept_of, spent_by, taken_up, told_to_phone
from desktop.present.ports import ScreenProvider
from desktop.present.remote.remoting import Remoting
from desktop.present.screen_watch import Delays, ScreenWatch
from desktop.present.screens import ScreenInfo
from desktop.present.show import Panel, Show
from desktop.present.spent import Spent
from desktop.present.stage import Stage
from desktop.present.steps.asking import with_answer
from desktop.present.steps.marking import draw, enlarge, point
from desktop.present.steps.step import act, choose, lapse, type_digit, with_screens
from desktop.present.window_placing import WindowPlacing
from desktop.present.words import banner_text, stage_line
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

SCROLLS = {Action.NOTES_UP: -1, Action.NOTES_DOWN: 1}
KEEP_EVERY = 5
"""Ticks of a running timer after which the time spoken is put down once more."""


class Presenter(QObject):
    """Takes what was asked, makes the next moment of the show and shows it.

    `moved` tells each new place, `ended` the last one; both count from 0. `changed` comes after every moment.
    """

    moved = Signal(int)
    changed = Signal()
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
        wishes: Wishes | None = None,
        helpers: Helpers | None = None,
        name: DeckName | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`hall` is the screen that was the hall's before, `name` what the deck is called in the journal."""
        super().__init__(parent)
        delays, wishes = delays or Delays(), wishes or Wishes()
        self._clock = clock
        self._helpers = helpers or Helpers()
        self._name = name or DeckName(deck.document, "", len(deck.slides))
        self._show = Show(len(deck.slides), limit=wishes.limit)
        self.is_rehearsal = wishes.is_rehearsal
        self._questions: list[Question] = []
        self.deck = deck
        self.stage = Stage(deck, layout, theme, wishes.fade_ms)
        self.lectern = Lectern(deck, layout, theme, wishes.scale, wishes.look)
        for window in (self.stage, self.lectern):
            window.take_keys(wishes.keys)
        if self.is_rehearsal:
            self.lectern.tell_rehearsal()
        self.asking = Asking(self._helpers.finder, self.lectern.search, self)
        self.remoting = Remoting(self.lectern.remote, self._told_to_phone, self)
        self._placing = WindowPlacing(screens, self.stage, self.lectern, hall)
        self._watch = ScreenWatch(screens, delays, self)
        self._tick = QTimer(self, interval=delays.tick)
        self._tick.setObjectName("tick")
        self._ticks = 0
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

    @property
    def elapsed(self) -> float:
        """Seconds spoken up to now."""
        return self._show.timer.elapsed(self._clock.seconds())

    @property
    def questions(self) -> tuple[Question, ...]:
        """What was asked up to now, the oldest first."""
        return tuple(self._questions)

    @property
    def spent(self) -> Spent:
        """Seconds at each slide up to now."""
        return spent_by(self._show, self.elapsed)

    @Slot(int)
    def start(self, at: int = 0, kept: Kept | None = None) -> None:
        """Open the windows at a slide, or at a moment that was kept, with its timer."""
        self._placing.look()
        placement = self._placing.placement
        self._tick.start()
        self._helpers.wake.hold()
        begun = replace(self._show, alone=not placement.apart, mirrored=placement.mirrored)
        if kept:
            begun = taken_up(begun, kept, self._clock.seconds())
            at = kept.place
        self._become(replace(choose(begun, at, self._clock.seconds()), history=()))

    @Slot(Action)
    def do(self, action: Action) -> None:
        """What a key, a button, a clicker or a phone asks for."""
        if action in SCROLLS:
            self.lectern.desk.notes.turn(SCROLLS[action])
        self._become(act(self._show, action, self._clock.seconds()))

    @Slot(int)
    def type_digit(self, digit: int) -> None:
        self._become(type_digit(self._show, digit))

    @Slot(int)
    def go_to(self, place: int) -> None:
        """Show the slide at a place, counted from 0."""
        self._become(choose(self._show, place, self._clock.seconds()))

    @Slot(object)
    def point(self, spot: Spot) -> None:
        """The pointer moved: only what is laid over the slide is painted anew."""
        self._show = point(self._show, spot)
        self._render_marks()

    @Slot(object, bool)
    def draw(self, spot: Spot, begins: bool) -> None:
        self._show = draw(self._show, spot, begins=begins)
        self._render_marks()

    @Slot(object)
    def enlarge(self, zoom: Zoom) -> None:
        self._become(enlarge(self._show, zoom))

    @Slot(object, str, object)
    def answer(self, answer: Answer, query: str, hit: Hit) -> None:
        """Show an answer to the hall, and note what was asked."""
        if self._show.ended:
            return
        self._questions.append(Question(self._show.place, self.elapsed, query, answer.title or hit.heading))
        self.stage.view.take_answer(answer.layout, answer.theme)
        self.lectern.take_answer(answer)
        self._become(with_answer(self._show, answer.size, self._clock.seconds(), answer.begins_at))

    def come_to_front(self) -> None:
        """The window that has the speaker's keys is in front again."""
        window = self.lectern if self._show.lectern_seen else self.stage
        window.raise_()
        window.activateWindow()

    @Slot()
    def end(self) -> None:
        """Close both windows; a show ends once and is not started again."""
        self._show = replace(self._show, ended=True)
        for timer in (self._tick, self._lapse):
            timer.stop()
        self.asking.stop()
        self.remoting.stop()
        self._watch.stop()
        self._placing.close()
        self._helpers.wake.let_go()
        self._helpers.keeper.forget()
        self.stage.deleteLater()
        self.lectern.deleteLater()
        self.ended.emit(self._show.place)

    def _told_to_phone(self) -> dict[str, object]:
        return told_to_phone(self._show, self.deck, self.elapsed)

    def _keep(self) -> None:
        kept = kept_of(self._show, self.elapsed, self._name)
        self._helpers.keeper.keep(replace(kept, is_rehearsal=self.is_rehearsal))

    def _connect(self) -> None:
        for window in (self.stage, self.lectern):
            window.action_requested.connect(self.do)
            window.digit_typed.connect(self.type_digit)
        for board in (self.stage, self.lectern.desk.current):
            board.pointed.connect(self.point)
            board.drawn.connect(self.draw)
        self.lectern.desk.current.framed.connect(self.enlarge)
        self.lectern.slide_chosen.connect(self.go_to)
        self.asking.answered.connect(self.answer)
        self.remoting.asked.connect(self.do)
        self._watch.stirred.connect(self._placing.hide_homeless)
        self._watch.settled.connect(self._look_at_screens)
        self._tick.timeout.connect(self._on_tick)
        self._lapse.timeout.connect(self._fall_silent)

    @Slot()
    def _look_at_screens(self) -> None:
        self._placing.look()
        placement = self._placing.placement
        self._become(with_screens(self._show, apart=placement.apart, mirrored=placement.mirrored))

    @Slot()
    def _on_tick(self) -> None:
        self._ticks += 1
        self._show_time()
        if self._show.timer.running and self._ticks % KEEP_EVERY == 0:
            self._keep()

    def _show_time(self) -> None:
        self.lectern.show_time(self.elapsed, self._clock.on_the_wall())

    @Slot()
    def _fall_silent(self) -> None:
        self._become(lapse(self._show))

    def _become(self, show: Show) -> None:
        before, self._show = self._show, show
        if show.ended:
            self.end()
            return
        self._render(show)
        self.asking.open(is_open=show.panel is Panel.SEARCH)
        if show.panel is Panel.REMOTE and before.panel is not Panel.REMOTE:
            self.remoting.open()
        if lapse(show) != show:
            self._lapse.start()
        if (show.place, show.timer, show.limit) != (before.place, before.timer, before.limit) or not show.spent.slides:
            self._keep()
        if show.place != before.place:
            self.moved.emit(show.place)
        self.changed.emit()

    def _render(self, show: Show) -> None:
        self.stage.show_moment(show, stage_line(show, self.stage.own_keys))
        self.lectern.show_moment(show)
        self.lectern.show_banner(banner_text(show, self.stage.own_keys))
        self._show_time()
        self._placing.arrange(show)

    def _render_marks(self) -> None:
        self.stage.view.show_marks(self._show.marks)
        self.lectern.desk.current.show_marks(self._show.marks)
