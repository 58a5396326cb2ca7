"""The speaker's notes: large what is to be said, smaller what can be read up."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QScroller, QTextEdit

from desktop.present.look import LOOK

LINE_PERCENT = 118
"""Of the font's own height, which makes one line and a half of the size of its letters."""

PAGE_SHARE = 0.8
REFERENCE_SHARE = 0.8


class NotesView(QTextEdit):
    """Shows text as it is, never as mark-up; keys go on to the window, so that they turn slides and not pages."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Lời dẫn"))
        self._shown: tuple[str, str, int] | None = None
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def show_notes(self, spoken: str, reference: str, px: int) -> None:
        """Both parts with `px` as the size of what is spoken; the same again changes nothing."""
        if (spoken, reference, px) == self._shown:
            return
        self._shown = (spoken, reference, px)
        self.clear()
        if not spoken and not reference:
            self._write(self.tr("Trang này không có lời dẫn."), px, LOOK.muted)
        if spoken:
            self._write(spoken, px, LOOK.text)
        if reference:
            self._write(self.tr("Đọc thêm"), round(px * REFERENCE_SHARE), LOOK.accent, QFont.Weight.DemiBold)
            self._write(reference, round(px * REFERENCE_SHARE), LOOK.muted)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def turn(self, pages: int) -> None:
        """Scroll down, or up where `pages` is negative, so far that the last lines are still in sight."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * PAGE_SHARE * bar.pageStep()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _write(self, text: str, px: int, colour: str, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        letters = QTextCharFormat()
        letters.setProperty(QTextCharFormat.Property.FontPixelSize, px)
        letters.setFontWeight(weight)
        letters.setForeground(QColor(colour))
        paragraph = QTextBlockFormat()
        paragraph.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        paragraph.setBottomMargin(px / 2)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.document().isEmpty():
            cursor.insertBlock()
        cursor.setBlockFormat(paragraph)
        cursor.insertText(text, letters)
