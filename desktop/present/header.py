"""The head of the lectern: time spoken, place in the deck, time of day."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.present.action import Action
from desktop.present.action_button import ActionButton
from desktop.present.clock import spoken
from desktop.present.show import Show
from desktop.present.timer import Timer
from desktop.present.words import left_text


class Header(QWidget):
    """Both times are large enough to be read at a glance from a step behind the table."""

    asked = Signal(Action)

    def __init__(self) -> None:
        super().__init__()
        self._limit: float | None = None
        self._timing = self._kind = ""
        self._spoken = _label("time", self.tr("Thời gian đã nói"))
        self._state = _label("caption", self.tr("Đồng hồ bấm giờ"))
        self._timer = ActionButton(Action.TIMER)
        self._timer.setProperty("compact", True)
        self._timer.asked.connect(self.asked)
        self._place = _label("place", self.tr("Trang đang chiếu"))
        self._wall = _label("time", self.tr("Giờ hiện tại"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for widget in (self._spoken, self._state, self._timer):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._place, self._wall):
            row.addWidget(widget)

    def tell_rehearsal(self) -> None:
        """Say beside the time that nobody is in the hall yet."""
        self._kind = self.tr("Diễn tập: ")

    def show_moment(self, show: Show) -> None:
        text = self.tr("Trang {number} / {size}")
        self._place.setText(text.format(number=show.place + 1 if show.size else 0, size=show.size))
        self._timer.show_label(self._timer_text(show.timer))
        self._limit = show.limit
        self._timing = self._kind + self._state_text(show.timer)

    def show_time(self, seconds: float, wall: datetime) -> None:
        self._spoken.setText(spoken(seconds))
        left = left_text(self._limit, seconds) if self._limit else ""
        self._state.setText("\n".join(part for part in (self._timing, left) if part))
        self._wall.setText(wall.strftime("%H:%M"))

    def _timer_text(self, timer: Timer) -> str:
        if timer.running:
            return self.tr("Tạm dừng")
        return self.tr("Chạy tiếp") if timer.started else self.tr("Bấm giờ")

    def _state_text(self, timer: Timer) -> str:
        if timer.running:
            return self.tr("đã nói")
        return self.tr("đang tạm dừng") if timer.started else self.tr("chạy khi sang trang sau")


def _label(role: str, meaning: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setAccessibleDescription(meaning)
    return label
