"""A text browser that loads nothing and keeps its words in a centred column."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextLine
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

SIDE = 24
"""Least room beside the column."""

TOP = 12
"""How far below the upper edge the line stands that a person is taken to."""

_END = 96
_NEAR_END = 72
"""A line nearer to the lower edge is scrolled up, so that what follows it is seen too."""
_BLANK = QImage(1, 1, QImage.Format.Format_ARGB32)


class ReaderView(QTextBrowser):
    """Geometry of the shown text: the column, and where lines and stretches of it are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:  # noqa: ARG002  Qt's signature
        """A blank picture whatever is asked for: given nothing, Qt would open the file itself."""
        return _BLANK

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words alone, so that no link or style of the reader lands in another program."""
        # One made in Python would outlive Python in the clipboard and bring the program down at its very end.
        copied = super().createMimeDataFromSelection()
        copied.html()  # fills in what Qt would otherwise fill in later, over what is set here
        for format_ in copied.formats():
            copied.removeFormat(format_)
        copied.setText(self.textCursor().selection().toPlainText())
        return copied

    def fit_column(self, widest: int) -> None:
        """Centre a column of at most `widest` pixels."""
        frame = self.document().rootFrame()
        margins = frame.frameFormat()
        side = max(SIDE, (self.viewport().width() - widest) / 2)
        margins.setLeftMargin(side)
        margins.setRightMargin(side)
        margins.setTopMargin(SIDE)
        margins.setBottomMargin(_END)
        if margins != frame.frameFormat():  # setting it lays out every line again
            frame.setFrameFormat(margins)

    def top_of(self, position: int) -> float:
        """Distance of the line at `position` from the upper edge of the document, in pixels."""
        block = self.document().findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        return self._origin(block).y() + (line.y() if line.isValid() else 0)

    def position_at_top(self) -> int:
        """The position that begins the line to which a person was taken, or has scrolled."""
        column = round(self.document().rootFrame().frameFormat().leftMargin())
        return self.cursorForPosition(QRect(column, TOP + 2, 1, 1).topLeft()).position()

    def positions_in_sight(self) -> tuple[int, int]:
        """The first and the last position of the text that is seen, a little more at the first."""
        view = self.viewport().rect()
        first = self.cursorForPosition(view.topLeft()).block().position()
        return first, self.cursorForPosition(view.bottomRight()).position()

    def bring_into_sight(self, position: int) -> None:
        """Scroll so that the line at `position` stands in the upper part, unless it is well in sight.

        The scroll bar counts whole pixels, so a line that was taken to the top may stand a part of one above it.
        """
        y, room = self.top_of(position), self.viewport().height()
        seen = y - self.verticalScrollBar().value()
        if not TOP - 1 <= seen <= room - _NEAR_END:
            self.bring_to_top(y - room / 3)

    def bring_to_top(self, y: float) -> None:
        """Scroll so that what is `y` pixels down in the document stands near the upper edge."""
        self.document().size()  # lays out everything, without which the scroll bar ends too early
        self.verticalScrollBar().setValue(round(y) - TOP)

    def rectangles(self, start: int, end: int) -> list[QRect]:
        """Where `start:end`, inside one block, is seen in the viewport, line by line."""
        block = self.document().findBlock(start)
        origin = self._origin(block) - QPointF(0, self.verticalScrollBar().value())
        first, last = start - block.position(), end - block.position()
        lines = (line for line in _lines(block) if line.textStart() < last and first < _end(line))
        return [_stretch(line, first, last).translated(origin).toAlignedRect() for line in lines]

    def _origin(self, block: QTextBlock) -> QPointF:
        bounds = self.document().documentLayout().blockBoundingRect(block)
        return QPointF(block.layout().position().x(), bounds.top())


def _lines(block: QTextBlock) -> Iterator[QTextLine]:
    layout = block.layout()
    return (layout.lineAt(number) for number in range(layout.lineCount()))


def _stretch(line: QTextLine, start: int, end: int) -> QRectF:
    left = _x(line, max(start, line.textStart()))
    right = _x(line, min(end, _end(line)))
    return QRectF(left, line.y(), right - left, line.height())


def _end(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _x(line: QTextLine, position: int) -> float:
    # PySide gives (x, position), its stubs promise x alone.
    found: object = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))
