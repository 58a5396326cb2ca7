"""The speaker's window: slides, notes and times, and a button for everything."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.present.control_bar import ControlBar
from desktop.present.control_window import ControlWindow, wanted_by
from desktop.present.desk import Desk
from desktop.present.grid import Grid
from desktop.present.header import Header
from desktop.present.jump_bar import JumpBar
from desktop.present.look import style_sheet
from desktop.present.question_bar import QuestionBar
from desktop.present.show import Action, Show
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme


class Lectern(ControlWindow):
    """Shows what it is told; `slide_chosen` says which slide was picked from the grid."""

    slide_chosen = Signal(int)

    def __init__(self, deck: Deck, layout: Layout, theme: Theme, scale: float = 1.0) -> None:
        super().__init__()
        self._show = Show(len(deck.slides))
        self._header = Header()
        self._banner = QLabel(wordWrap=True)
        self._banner.setProperty("role", "banner")
        self._banner.hide()
        self.desk = Desk(deck, layout, theme, scale)
        self.grid = Grid(deck, layout, theme, scale)
        self._controls, self._jump, self._question = ControlBar(), JumpBar(), QuestionBar()
        self._middle = QStackedWidget()
        self.setObjectName("lectern")
        self.setWindowTitle(self.tr("Bàn báo cáo"))
        self.setAccessibleName(self.tr("Bàn báo cáo"))
        self.setStyleSheet(style_sheet(scale))
        self._connect()
        self._lay_out()

    def show_moment(self, show: Show) -> None:
        """Show this moment; the grid takes the keys while it is open."""
        before, self._show = self._show, show
        for part in (self._header, self.desk, self._controls, self._jump):
            part.show_moment(show)
        for foot in self._feet():
            foot.setVisible(foot is self._foot_of(show))
        self._middle.setCurrentWidget(self.grid if show.grid else self.desk)
        if show.grid and not before.grid:
            self.grid.open_at(show.place)
        elif before.grid and not show.grid:
            self.setFocus()

    def show_time(self, seconds: float, wall: datetime) -> None:
        """Seconds spoken, and the time of day."""
        self._header.show_time(seconds, wall)

    def show_banner(self, text: str) -> None:
        """Something that the speaker must know and that asks for no answer; empty takes it away."""
        self._banner.setText(text)
        self._banner.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if wanted_by(event) is Action.GO_TO and self._show.grid and self._show.typed is None:
            self.slide_chosen.emit(self.grid.selected)
        else:
            super().keyPressEvent(event)

    def _feet(self) -> tuple[QWidget, ...]:
        return (self._controls, self._jump, self._question)

    def _foot_of(self, show: Show) -> QWidget:
        if show.asking:
            return self._question
        return self._controls if show.typed is None else self._jump

    def _connect(self) -> None:
        for part in (self._header, self.desk, self._controls, self._jump, self._question):
            part.asked.connect(self.action_requested)
        self._jump.digit_typed.connect(self.digit_typed)
        self.grid.slide_chosen.connect(self.slide_chosen)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(12)
        column.addWidget(self._header)
        column.addWidget(self._banner)
        column.addWidget(self._middle, 1)
        for page in (self.desk, self.grid):
            self._middle.addWidget(page)
        for foot in self._feet():
            column.addWidget(foot)
            foot.setVisible(foot is self._controls)
