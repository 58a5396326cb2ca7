"""The lectern's middle: the slide of the hall, the slide after it, and what to say."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.present.action_button import ActionButton
from desktop.present.board_view import BoardView
from desktop.present.elided_label import ElidedLabel
from desktop.present.notes_view import NotesView
from desktop.present.show import Action, Hall, Show
from desktop.present.words import hall_label, remark_text
from desktop.slides.deck import Deck, SlideKind
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

GAP = 8
CURRENT_SHARE = 0.66
NEXT_SHARE = 0.42


class Desk(QWidget):
    """Two columns: at the left what is shown, at the right what comes and what is said."""

    asked = Signal(Action)

    def __init__(self, deck: Deck, layout: Layout, theme: Theme, scale: float = 1.0) -> None:
        super().__init__()
        self._deck = deck
        self._scale = scale
        self._proportion = layout.size[0] / layout.size[1]
        self._current = BoardView(layout, theme)
        self._next = BoardView(layout, theme)
        self._notes = NotesView()
        self._heading = _caption("")
        self._remark = _caption("", "remark")
        self._section = ElidedLabel("section")
        self._source = ElidedLabel("caption")
        self._progress = QProgressBar(textVisible=False, maximum=max(len(deck.slides), 1))
        self._progress.setAccessibleName(self.tr("Đã chiếu đến trang"))
        self._left = self._left_column()
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(2 * GAP)
        columns.addWidget(self._left, 1000)
        columns.addLayout(self._right_column(), 1)

    @property
    def notes(self) -> NotesView:
        return self._notes

    def show_moment(self, show: Show) -> None:
        self._current.show_slide(show.place)
        self._current.show_word(hall_label(show.hall) if show.size else self.tr("Bộ trang chiếu chưa có trang nào."))
        self._next.show_slide(show.place + 1)
        self._next.show_word("" if show.place < show.last else self.tr("Hết trang chiếu"))
        hidden = show.hall is Hall.HIDDEN
        self._heading.setText(self.tr("Màn chiếu đang ẩn") if hidden else self.tr("Đang chiếu"))
        self._remark.setText(remark_text(show.remark))
        self._progress.setValue(show.place + 1 if show.size else 0)
        if show.size:
            self._show_words(show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No board is larger than its slide, so that what stands under it follows at once."""
        super().resizeEvent(event)
        beside = sum(part.sizeHint().height() for part in (self._remark, self._section, self._source)) + 6 * GAP
        fitting = round((self.height() - beside) * self._proportion)
        width = max(min(round(self.width() * CURRENT_SHARE), fitting), self._current.minimumWidth())
        self._left.setMaximumWidth(width)
        self._current.setMaximumHeight(round(width / self._proportion))
        right = round((self.width() - width - 2 * GAP) / self._proportion)
        self._next.setMaximumHeight(min(right, round(self.height() * NEXT_SHARE)))

    def _show_words(self, show: Show) -> None:
        slide = self._deck.slides[show.place]
        self._current.setAccessibleName(self.tr("Đang chiếu: {title}").format(title=slide.title))
        following = self._deck.slides[show.place + 1].title if show.place < show.last else ""
        self._next.setAccessibleName(self.tr("Trang sau: {title}").format(title=following))
        self._section.show_text(section_title(self._deck, show.place))
        self._source.show_text(slide.source)
        self._notes.show_notes(slide.spoken, slide.reference, round(show.notes_px * self._scale))

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
        inside.addWidget(self._current, 1000)
        inside.addWidget(self._progress)
        inside.addWidget(self._section)
        inside.addWidget(self._source)
        inside.addStretch(1)
        return column

    def _right_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(_caption(self.tr("Trang sau")))
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
