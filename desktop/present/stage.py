"""The hall's window: one slide and nothing else."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout

from desktop.present.control_window import ControlWindow
from desktop.present.hall_view import HallView
from desktop.present.show import Action, Show
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

CURSOR_RESTS_MS = 2000
_CLICKS = {Qt.MouseButton.LeftButton: Action.NEXT, Qt.MouseButton.RightButton: Action.PREVIOUS}


class Stage(ControlWindow):
    """Fills a screen with the slide of the moment; the cursor shows only while it moves."""

    def __init__(self, deck: Deck, layout: Layout, theme: Theme) -> None:
        super().__init__()
        self._deck = deck
        self.view = HallView(layout, theme)
        self._cursor_rests = QTimer(self, singleShot=True, interval=CURSOR_RESTS_MS)
        self._cursor_rests.timeout.connect(self._hide_cursor)
        self.setObjectName("stage")
        self.setWindowTitle(self.tr("Màn chiếu"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.BlankCursor)
        filling = QVBoxLayout(self)
        filling.setContentsMargins(0, 0, 0, 0)
        filling.addWidget(self.view)

    def show_moment(self, show: Show, line: str = "") -> None:
        """Show this moment; `line` says what a lectern would say where there is none."""
        self.view.show_slide(show.place)
        self.view.show_hall(show.hall, line)
        title = self._deck.slides[show.place].title if show.size else ""
        self.setAccessibleName(self.tr("Màn chiếu: {title}").format(title=title))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if action := _CLICKS.get(event.button()):
            self.action_requested.emit(action)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        self.unsetCursor()
        self._cursor_rests.start()

    @Slot()
    def _hide_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)
