"""The hall's window: one slide and nothing else."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout

from desktop.present.action import Action
from desktop.present.control_window import ControlWindow
from desktop.present.hall_view import HallView
from desktop.present.marking import Page, Spot, Tool
from desktop.present.overlay import on_slide
from desktop.present.show import Hall, Show
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

CURSOR_RESTS_MS = 2000
_CLICKS = {Qt.MouseButton.LeftButton: Action.NEXT, Qt.MouseButton.RightButton: Action.PREVIOUS}


class Stage(ControlWindow):
    """Fills a screen with the slide of the moment; the cursor shows only while it moves.

    `pointed` carries the Spot under the mouse while a pointer is in use, `drawn` a Spot and whether a line begins.
    """

    pointed = Signal(object)
    drawn = Signal(object, bool)

    def __init__(self, deck: Deck, layout: Layout, theme: Theme, fade_ms: int = 0) -> None:
        super().__init__()
        self._deck = deck
        self._tool = Tool.NONE
        self._seen: tuple[Page, Hall] | None = None
        self.view = HallView(layout, theme, fade_ms)
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
        is_new = (show.page, show.hall) != self._seen
        self._seen = (show.page, show.hall)
        if is_new:
            self.view.begin_fade()
        self.view.show_page(show.page)
        self.view.show_hall(show.hall, line)
        self.view.show_marks(show.marks)
        self._tool = show.tool
        if is_new and self.isVisible():
            # The hall does not wait until the lectern has made its notes and pictures.
            self.view.repaint()
        title = self._deck.slides[show.page.place].title if show.size and not show.answering else ""
        self.setAccessibleName(self.tr("Màn chiếu: {title}").format(title=title))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._tool is Tool.PEN and event.button() is Qt.MouseButton.LeftButton:
            self.drawn.emit(self._spot(event.position()), True)
        elif action := _CLICKS.get(event.button()):
            self.action_requested.emit(action)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._tool is Tool.PEN and event.buttons() & Qt.MouseButton.LeftButton:
            self.drawn.emit(self._spot(event.position()), False)
        elif self._tool in {Tool.LASER, Tool.SPOTLIGHT}:
            self.pointed.emit(self._spot(event.position()))
            return
        self.unsetCursor()
        self._cursor_rests.start()

    def _spot(self, point: QPointF) -> Spot:
        return on_slide(point, QRectF(self.view.slide_rect()), self.view.marks.zoom.region)

    @Slot()
    def _hide_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)
