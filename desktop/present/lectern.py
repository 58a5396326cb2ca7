"""The speaker's window: slides, notes and times, and a button for everything."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.answers import Answer
from desktop.present.contents_panel import ContentsPanel
from desktop.present.control_bar import ControlBar
from desktop.present.control_window import ControlWindow, wanted_by
from desktop.present.desk import Desk
from desktop.present.grid import Grid
from desktop.present.header import Header
from desktop.present.help_panel import HelpPanel
from desktop.present.jump_bar import JumpBar
from desktop.present.keymap import BINDINGS, OwnKeys
from desktop.present.look import DARK, Look, style_sheet
from desktop.present.pace import pace_of, plan_of
from desktop.present.question_bar import QuestionBar
from desktop.present.remote.panel import RemotePanel
from desktop.present.search_panel import SearchPanel
from desktop.present.show import Panel, Show
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme


class Lectern(ControlWindow):
    """Shows what it is told; `slide_chosen` says which slide was picked from the grid, the strip or the contents."""

    slide_chosen = Signal(int)

    def __init__(self, deck: Deck, layout: Layout, theme: Theme, scale: float = 1.0, look: Look = DARK) -> None:
        super().__init__()
        self._deck = deck
        self._show = Show(len(deck.slides))
        self._plan = plan_of(deck)
        self._header = Header()
        self._banner = QLabel(wordWrap=True)
        self._banner.setProperty("role", "banner")
        self._banner.hide()
        self.desk = Desk(deck, layout, theme, scale, look)
        self.grid = Grid(deck, layout, theme, scale, look)
        self.search = SearchPanel(scale, look)
        self.contents = ContentsPanel(deck)
        self.help = HelpPanel(tuple(binding.action for binding in BINDINGS))
        self.remote = RemotePanel()
        self._controls, self._jump, self._question = ControlBar(), JumpBar(), QuestionBar()
        self._middle = QStackedWidget()
        self.setObjectName("lectern")
        self.setWindowTitle(self.tr("Bàn báo cáo"))
        self.setAccessibleName(self.tr("Bàn báo cáo"))
        self.setStyleSheet(style_sheet(look, scale))
        self._connect()
        self._lay_out()

    def take_keys(self, own: OwnKeys) -> None:
        super().take_keys(own)
        for button in self.findChildren(ActionButton):
            button.show_keys(own)
        self.help.show_keys(own)
        self.desk.take_keys(own)

    def tell_rehearsal(self) -> None:
        """Say that nobody is in the hall yet."""
        self._header.tell_rehearsal()
        self.setWindowTitle(self.tr("Bàn báo cáo · diễn tập"))

    def take_answer(self, answer: Answer) -> None:
        """The boards will show this answer's slides."""
        self.desk.take_answer(answer.layout, answer.theme)

    def show_moment(self, show: Show) -> None:
        """Show this moment; what is open in the middle takes the keys."""
        before, self._show = self._show, show
        if show.limit != before.limit:
            self._plan = plan_of(self._deck, show.limit)
        for part in (self._header, self.desk, self._controls, self._jump):
            part.show_moment(show)
        for foot in self._feet():
            foot.setVisible(foot is self._foot_of(show))
        self._middle.setCurrentWidget(self._panels()[show.panel])
        if show.panel is not before.panel:
            self._open(show)

    def show_time(self, seconds: float, wall: datetime) -> None:
        """Seconds spoken, and the time of day."""
        self._header.show_time(seconds, wall)
        self.desk.show_pace(pace_of(self._plan, self._show, seconds), started=self._show.timer.started)
        if self._show.panel is Panel.CONTENTS:
            self.contents.show_times(self._show, seconds)

    def show_banner(self, text: str) -> None:
        """Something that the speaker must know and that asks for no answer; empty takes it away."""
        self._banner.setText(text)
        self._banner.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choosers: dict[Panel, Grid | ContentsPanel] = {Panel.GRID: self.grid, Panel.CONTENTS: self.contents}
        chooser = choosers.get(self._show.panel)
        if chooser and self._show.typed is None and wanted_by(event, self.own_keys) is Action.GO_TO:
            self.slide_chosen.emit(chooser.selected)
        else:
            super().keyPressEvent(event)

    def _open(self, show: Show) -> None:
        match show.panel:
            case Panel.GRID:
                self.grid.open_at(show.place)
            case Panel.CONTENTS:
                self.contents.open_at(show.place)
            case Panel.SEARCH:
                self.search.begin()
            case _:
                self.setFocus()

    def _panels(self) -> dict[Panel, QWidget]:
        return {
            Panel.NONE: self.desk,
            Panel.GRID: self.grid,
            Panel.SEARCH: self.search,
            Panel.CONTENTS: self.contents,
            Panel.HELP: self.help,
            Panel.REMOTE: self.remote,
        }

    def _feet(self) -> tuple[QWidget, ...]:
        return (self._controls, self._jump, self._question)

    def _foot_of(self, show: Show) -> QWidget:
        if show.asking:
            return self._question
        return self._controls if show.typed is None else self._jump

    def _connect(self) -> None:
        asking = (self._header, self.desk, self.search, self.help, self._controls, self._jump, self._question)
        for part in asking:
            part.asked.connect(self.action_requested)
        self._jump.digit_typed.connect(self.digit_typed)
        for chooser in (self.grid, self.contents, self.desk):
            chooser.slide_chosen.connect(self.slide_chosen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(12)
        column.addWidget(self._header)
        column.addWidget(self._banner)
        column.addWidget(self._middle, 1)
        for page in self._panels().values():
            self._middle.addWidget(page)
        for foot in self._feet():
            column.addWidget(foot)
            foot.setVisible(foot is self._controls)
