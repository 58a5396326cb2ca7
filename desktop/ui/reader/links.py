"""Links in the text: reached by mouse and by Tab, shown with a ring, opened by Enter."""

from PySide6.QtCore import QPoint, QRect, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.page.links import parse_link
from desktop.ui.kit.beside import is_beside_held
from desktop.ui.reader.places import LinkSpan
from desktop.ui.reader.view import ReaderView

_RING = 2


class LinkedView(ReaderView):
    """Tab walks the links in sight and then leaves, so that nobody is caught among hundreds of them."""

    link_opened = Signal(object)
    """A LinkSpan that the person wants to know about."""
    link_opened_beside = Signal(object)
    """A LinkSpan whose target they want to see in the other pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: tuple[LinkSpan, ...] = ()
        self._focused: LinkSpan | None = None
        self._ring = QColor(Qt.GlobalColor.blue)
        self.anchorClicked.connect(self._open_clicked)

    def set_links(self, links: tuple[LinkSpan, ...], ring: str) -> None:
        """The links of the shown text in order, and the colour of the ring about the one in focus."""
        self.links, self._ring = links, QColor(ring)
        self.focus_link(None)

    def focus_link(self, link: LinkSpan | None) -> None:
        """Put the ring about `link`."""
        self._focused = link
        self.viewport().update()

    def links_in_sight(self) -> list[LinkSpan]:
        """The links that are wholly in the viewport, in reading order."""
        view = self.viewport().rect()
        first, last = self.positions_in_sight()
        near = [link for link in self.links if first <= link.start <= last]
        return [link for link in near if all(view.contains(box) for box in self.boxes(link))]

    @property
    def focused_link(self) -> LinkSpan | None:
        """The link with the ring."""
        return self._focused

    def link_at(self, point: QPoint) -> LinkSpan | None:
        """The link at a point of the viewport."""
        first, last = self.positions_in_sight()
        near = (link for link in self.links if first <= link.start <= last)
        return next((link for link in near if any(box.contains(point) for box in self.boxes(link))), None)

    def boxes(self, link: LinkSpan) -> list[QRect]:
        """Where `link` is seen, line by line."""
        return self.rectangles(link.start, link.end)

    def focusNextPrevChild(self, forward: bool) -> bool:
        links = self.links_in_sight()
        step = 1 if forward else -1
        start = links.index(self._focused) + step if self._focused in links else (0 if forward else len(links) - 1)
        if 0 <= start < len(links):
            self.focus_link(links[start])
            return True
        self.focus_link(None)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._focused and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_beside = event.modifiers() & Qt.KeyboardModifier.AltModifier
            (self.link_opened_beside if is_beside else self.link_opened).emit(self._focused)
        elif self._focused and event.key() == Qt.Key.Key_Escape:
            self.focus_link(None)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._focused and self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._ring, _RING))
            for box in self.boxes(self._focused):
                painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 4, 4)

    @Slot(QUrl)
    def _open_clicked(self, url: QUrl) -> None:
        """Qt tells the address alone; the text cursor tells which of its places was clicked."""
        clicked = parse_link(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        position = self.textCursor().position()
        same = [link for link in self.links if link.link == clicked]
        if same:
            opened = self.link_opened_beside if is_beside_held() else self.link_opened
            opened.emit(min(same, key=lambda link: abs(link.start - position)))
