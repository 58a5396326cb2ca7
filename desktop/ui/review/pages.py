"""The pages of a PDF as they look, one at a time, with the place of the current node framed."""

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.errors import AppError
from desktop.guidance.document import Node
from desktop.reading.isolation.pictures import PagePicture, PageWord
from desktop.ui.kit.theme import load_theme
from desktop.ui.review.sight import words_in_sight

_KEPT = 12
_FRAME, _AROUND, _ABOVE = 2, 2, 60


class _Sheet(QWidget):
    """A page as wide as there is room, with a frame about each line of the words that are meant.

    A page is white whatever the window looks like, so the marks on it are always those of the light theme.
    """

    def __init__(self) -> None:
        super().__init__()
        paper = load_theme("light")
        self._ground, self._line = QColor(paper.mark), QColor(paper.focus)
        self._image = QImage()
        self._boxes: list[QRectF] = []
        self.said = ""

    def show_page(self, picture: PagePicture, words: tuple[PageWord, ...]) -> None:
        size = (picture.width, picture.height, 3 * picture.width)
        self._image = QImage(picture.dots, *size, QImage.Format.Format_RGB888).copy()
        self._boxes = _lines(words)
        self.update()

    def show_words(self, said: str) -> None:
        """Say something in place of a page."""
        self._image, self._boxes, self.said = QImage(), [], said
        self.update()

    def height_for(self, width: int) -> int:
        return width * self._image.height() // max(self._image.width(), 1) if not self._image.isNull() else 0

    def first_box(self) -> QRect:
        """The first line that is meant, in own coordinates."""
        boxes = [self._placed(box) for box in self._boxes]
        return min(boxes, key=lambda box: box.top(), default=QRectF()).toRect()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image.isNull():
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.said)
            return
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(QPen(self._line, _FRAME))
        painter.setBrush(self._ground)
        # Black letters stay black under the ground.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in self._boxes:
            painter.drawRoundedRect(self._placed(box), 3, 3)

    def _placed(self, box: QRectF) -> QRectF:
        wide, high = self.width(), self.height()
        placed = QRectF(box.x() * wide, box.y() * high, box.width() * wide, box.height() * high)
        return placed.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)


class PagePane(QScrollArea):
    """`wanted` carries the number of a page that is not here yet; whoever has drawn it gives it to `take`."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet()
        self._kept: dict[int, PagePicture] = {}
        self._asked: set[int] = set()
        self._node: Node | None = None
        self._twins = 0
        self.page = 0
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidget(self._sheet)

    @property
    def marked(self) -> QRect:
        """The first line of the current node, as it lies on the page in sight; empty where none is marked."""
        return self._sheet.first_box()

    def show_node(self, node: Node, twins: int) -> None:
        """Show the page on which the node begins; `twins` with the same words stand before it on that page."""
        self._node, self._twins = node, twins
        self.page = node.pages[0] if node.pages else self.page or 1
        self._show()

    def ask(self) -> None:
        """Want the page that is not here yet once more: whoever draws may have come after it was wanted first."""
        self._asked.clear()
        if self._node:
            self._show()

    @Slot(object)
    def take(self, picture: PagePicture) -> None:
        """A page that was wanted; the oldest of many is forgotten."""
        self._kept[picture.page] = picture
        self._asked.discard(picture.page)
        if len(self._kept) > _KEPT:
            self._kept.pop(next(page for page in self._kept if page != self.page))
        if picture.page == self.page:
            self._show()

    @Slot(object)
    def refuse(self, error: AppError) -> None:
        """The page can't be drawn; its words can be read in its place."""
        self._say(error.english if QLocale().language() is QLocale.Language.English else error.message)

    def _say(self, sentence: str) -> None:
        self._sheet.show_words(sentence)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        self.setAccessibleDescription(self.tr("Trang {page}").format(page=self.page))
        picture = self._kept.get(self.page)
        if picture is None:
            self._say(self.tr("Đang vẽ trang {page}…").format(page=self.page))
            if self.page not in self._asked:
                self._asked.add(self.page)
                self.wanted.emit(self.page)
            return
        has_place = self._node is not None and self.page in self._node.pages
        words = words_in_sight(self._node, self.page, picture.words, self._twins) if self._node and has_place else ()
        self._sheet.show_page(picture, words)
        self._fit()
        self.verticalScrollBar().setValue(self._sheet.first_box().top() - _ABOVE)

    def _fit(self) -> None:
        room = self.viewport().size()
        height = self._sheet.height_for(room.width())
        self._sheet.resize(QSize(room.width(), height or room.height()))


def _lines(words: tuple[PageWord, ...]) -> list[QRectF]:
    """One box for the words of each line."""
    lines: dict[int, QRectF] = {}
    for word in words:
        box = QRectF(word.left, word.top, word.right - word.left, word.bottom - word.top)
        place = round(1000 * word.bottom)
        lines[place] = lines[place].united(box) if place in lines else box
    return list(lines.values())
