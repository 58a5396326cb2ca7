"""The speaker's notes: large what is to be said, smaller what can be read up."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QScroller, QTextEdit

from desktop.present.look import DARK, Look
from desktop.present.source_text import SourceText, parts

LINE_PERCENT = 118
"""Of the font's own height, which makes one line and a half of the size of its letters."""

PAGE_SHARE = 0.8
REFERENCE_SHARE = 0.8


class NotesView(QTextEdit):
    """Shows text as it is, never as mark-up; keys go on to the window, so that they turn slides and not pages."""

    def __init__(self, look: Look = DARK) -> None:
        super().__init__()
        self._look = look
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Lời dẫn"))
        self._shown: tuple[object, ...] = ()
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def show_notes(self, spoken: str, reference: str, px: int, sources: tuple[SourceText, ...] = ()) -> None:
        """All parts with `px` as the size of what is spoken; the same again changes nothing."""
        if (spoken, reference, px, sources) == self._shown:
            return
        self._shown = (spoken, reference, px, sources)
        small = round(px * REFERENCE_SHARE)
        self.clear()
        if not (spoken or reference or sources):
            self._write(self.tr("Trang này không có lời dẫn."), px, self._look.muted)
        if spoken:
            self._write(spoken, px, self._look.text)
        if reference:
            self._write(self.tr("Đọc thêm"), small, self._look.accent, QFont.Weight.DemiBold)
            self._write(reference, small, self._look.muted)
        if sources:
            self._write(
                self.tr("Nguyên văn, phần trên trang được đánh dấu"), small, self._look.accent, QFont.Weight.DemiBold
            )
        for source in sources:
            self._write(source.text, small, self._look.muted, marks=source.marks)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_source(self, source: SourceText | None, px: int) -> None:
        """One text of a document, with what was looked for marked; None for none."""
        self._shown = (source, px)
        self.clear()
        if source:
            self._write(source.text, px, self._look.text, marks=source.marks)
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def turn(self, pages: int) -> None:
        """Scroll down, or up where `pages` is negative, so far that the last lines are still in sight."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * PAGE_SHARE * bar.pageStep()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _write(
        self,
        text: str,
        px: int,
        colour: str,
        weight: QFont.Weight = QFont.Weight.Normal,
        marks: tuple[tuple[int, int], ...] = (),
    ) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.document().isEmpty():
            cursor.insertBlock()
        cursor.setBlockFormat(_paragraph(px))
        plain = _letters(px, weight, colour)
        marked = _letters(px, weight, self._look.mark_text)
        marked.setBackground(QColor(self._look.mark))
        marked.setFontUnderline(True)
        for part, is_marked in parts(text, marks):
            cursor.insertText(part, marked if is_marked else plain)


def _letters(px: int, weight: QFont.Weight, colour: str) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setProperty(QTextCharFormat.Property.FontPixelSize, px)
    letters.setFontWeight(weight)
    letters.setForeground(QColor(colour))
    return letters


def _paragraph(px: int) -> QTextBlockFormat:
    paragraph = QTextBlockFormat()
    paragraph.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    paragraph.setBottomMargin(px / 2)
    return paragraph
