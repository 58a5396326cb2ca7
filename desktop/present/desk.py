"""The lectern's middle: the slide of the hall, the slide after it, and what to say."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.board_view import BoardView
from desktop.present.clock import spoken
from desktop.present.elided_label import ElidedLabel
from desktop.present.hall_view import SHOWING
from desktop.present.keymap import NO_OWN, OwnKeys
from desktop.present.look import DARK, Look
from desktop.present.marking import NO_MARKS, Page
from desktop.present.notes_view import NotesView
from desktop.present.pace import Pace
from desktop.present.show import Hall, Show
from desktop.present.source_text import source_texts
from desktop.present.strip import Strip
from desktop.present.words import board_word, pace_text, remark_text
from desktop.slides.deck import Deck, SlideKind
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

GAP = 8
CURRENT_SHARE = 0.66
NEXT_SHARE = 0.42
STRIP_FROM = 520
"""Pixels of height below which the strip would take too much from the slide."""


class Desk(QWidget):
    """Two columns: at the left what is shown, at the right what comes and what is said."""

    asked = Signal(Action)
    slide_chosen = Signal(int)

    def __init__(self, deck: Deck, layout: Layout, theme: Theme, scale: float = 1.0, look: Look = DARK) -> None:
        super().__init__()
        self._deck = deck
        self._scale = scale
        self._own_keys: OwnKeys = NO_OWN
        self._proportion = layout.size[0] / layout.size[1]
        self.current = BoardView(layout, theme, look, live=True)
        self._next = BoardView(layout, theme, look)
        self._strip = Strip(deck, layout, theme, scale, look)
        self._notes = NotesView(look)
        self._heading = _caption("")
        self._following = _caption(self.tr("Trang sau"))
        self._remark = _caption("", "remark")
        self._section = ElidedLabel("section")
        self._pace = _caption("", "pace")
        self._source = ElidedLabel("caption")
        self._progress = QProgressBar(textVisible=False, maximum=max(len(deck.slides), 1))
        self._progress.setAccessibleName(self.tr("Đã chiếu đến trang"))
        self._strip.slide_chosen.connect(self.slide_chosen)
        self._left = self._left_column()
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(2 * GAP)
        columns.addWidget(self._left, 1000)
        columns.addLayout(self._right_column(), 1)

    @property
    def notes(self) -> NotesView:
        return self._notes

    def take_keys(self, own: OwnKeys) -> None:
        """What is said about keys is about these."""
        self._own_keys = own

    def take_answer(self, layout: Layout, theme: Theme) -> None:
        for board in (self.current, self._next):
            board.take_answer(layout, theme)

    def show_moment(self, show: Show) -> None:
        page = show.page if show.answering else Page(0, show.place)
        self.current.show_page(page)
        self.current.show_marks(show.marks if page == show.page else NO_MARKS)
        self.current.show_word(board_word(show), covers=show.hall not in SHOWING)
        self._show_next(show, page)
        self._heading.setText(self._heading_of(show))
        self._notice(is_noticed=show.hall in {Hall.FROZEN, Hall.ANSWER})
        self._remark.setText(remark_text(show.remark, self._own_keys))
        self._progress.setValue(show.place + 1 if show.size else 0)
        self._strip.show_place(show.place)
        if show.size:
            self._show_words(show)

    def show_pace(self, pace: Pace, *, started: bool) -> None:
        section = f"{spoken(pace.section_spent)} / {spoken(pace.section_planned)}"
        self._pace.setText(f"{section}   {pace_text(pace)}" if started else section)
        self._pace.setToolTip(self.tr("Đã nói ở mục này / dự kiến của mục, và nhịp của cả buổi"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No board is larger than its slide, so that what stands under it follows at once."""
        super().resizeEvent(event)
        self._strip.setVisible(self.height() > STRIP_FROM * self._scale)
        under = (self._remark, self._section, self._source, *((self._strip,) if self._strip.isVisibleTo(self) else ()))
        beside = sum(part.sizeHint().height() for part in under[:3]) + 6 * GAP
        beside += self._strip.height() + GAP if len(under) > 3 else 0
        fitting = round((self.height() - beside) * self._proportion)
        width = max(min(round(self.width() * CURRENT_SHARE), fitting), self.current.minimumWidth())
        self._left.setMaximumWidth(width)
        self.current.setMaximumHeight(round(width / self._proportion))
        right = round((self.width() - width - 2 * GAP) / self._proportion)
        self._next.setMaximumHeight(min(right, round(self.height() * NEXT_SHARE)))

    def _heading_of(self, show: Show) -> str:
        if show.hall is Hall.HIDDEN:
            return self.tr("Màn chiếu đang ẩn")
        if show.hall in {Hall.FROZEN, Hall.ANSWER}:
            return board_word(show)
        return self.tr("Đang chiếu")

    def _notice(self, *, is_noticed: bool) -> None:
        role = "notice" if is_noticed else "caption"
        if self._heading.property("role") != role:
            self._heading.setProperty("role", role)
            self._heading.style().polish(self._heading)

    def _show_next(self, show: Show, page: Page) -> None:
        if show.detour and show.answering and page.place == show.detour.size - 1:
            self._following.setText(self.tr("Esc: về trang {number}").format(number=show.detour.place + 1))
            self._next.show_page(Page(0, show.detour.place))
            self._next.show_word("")
            return
        self._following.setText(self.tr("Trang sau"))
        self._next.show_page(Page(page.answer, page.place + 1))
        ends = not show.answering and show.place >= show.last
        self._next.show_word(self.tr("Hết trang chiếu") if ends else "")

    def _show_words(self, show: Show) -> None:
        slide = self._deck.slides[show.place]
        self.current.setAccessibleName(self.tr("Đang chiếu: {title}").format(title=slide.title))
        following = self._deck.slides[show.place + 1].title if show.place < show.last else ""
        self._next.setAccessibleName(self.tr("Trang sau: {title}").format(title=following))
        self._section.show_text(section_title(self._deck, show.place))
        self._source.show_text(slide.source)
        px = round(show.notes_px * self._scale)
        self._notes.show_notes(slide.spoken, slide.reference, px, source_texts(self._deck, slide))

    def _left_column(self) -> QWidget:
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._remark)
        inside.addLayout(head)
        inside.addWidget(self.current, 1000)
        inside.addWidget(self._progress)
        below = QHBoxLayout()
        below.addWidget(self._section, 1)
        below.addWidget(self._pace)
        inside.addLayout(below)
        inside.addWidget(self._source)
        inside.addWidget(self._strip)
        inside.addStretch(1)
        return column

    def _right_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self._following)
        column.addWidget(self._next, 1000)
        column.addLayout(self._notes_head())
        column.addWidget(self._notes, 1000)
        return column

    def _notes_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(_caption(self.tr("Lời dẫn")))
        head.addStretch(1)
        sizes = (ActionButton(Action.NOTES_SMALLER, key=""), ActionButton(Action.NOTES_BIGGER, key=""))
        for button, face in zip(sizes, ("A−", "A+"), strict=True):
            button.setText(face)
            button.setProperty("compact", True)
            button.asked.connect(self.asked)
            head.addWidget(button)
        return head


def section_title(deck: Deck, place: int) -> str:
    """Title of the section that a slide belongs to; the deck's own before the first."""
    section = deck.slides[place].section
    opening = (slide for slide in deck.slides if slide.kind is SlideKind.SECTION and slide.section == section)
    return next((slide.title for slide in opening), section or deck.title)


def _caption(text: str, role: str = "caption") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label
