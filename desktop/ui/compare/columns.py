"""Rows of a comparison beside each other, or one below the other: what went is struck out, what came underlined."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.compare.changes import Kept, Part, Row, Span, kinds_of, sides_of
from desktop.page.shown import shown
from desktop.text.difference import PieceKind
from desktop.ui.compare.words import kind_words, place_words
from desktop.ui.kit.difference_view import piece_format
from desktop.ui.kit.theme import Theme

NARROW = 620
"""Under so many pixels the old text stands above the new one."""

CONTEXT = 2
"""Passages that stayed are shown so far around what differs."""

_PADDING, _PITCH = 10, 122


@dataclass(frozen=True, slots=True)
class Skipped:
    """So many passages that stayed and are not shown."""

    count: int


Shown = tuple[int, Row] | Skipped


def shown_rows(rows: Sequence[tuple[int, Row]]) -> Iterator[Shown]:
    """What differs, with what stands right beside it; the rest is only counted."""
    near = [any(kinds_of(row) for _, row in rows[max(0, at - CONTEXT) : at + CONTEXT + 1]) for at in range(len(rows))]
    hidden = 0
    for row, is_near in zip(rows, near, strict=True):
        if is_near:
            if hidden:
                yield Skipped(hidden)
            hidden = 0
            yield row
        else:
            hidden += 1
    if hidden:
        yield Skipped(hidden)


class ColumnsView(QTextEdit):
    """`arranged` says that what was shown is set anew, as the width has changed."""

    arranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, readOnly=True, tabChangesFocus=True)
        self._theme = theme
        self._rows: Sequence[tuple[int, Row]] = ()
        self._at = -1
        self._is_narrow = False

    @property
    def is_narrow(self) -> bool:
        return self._is_narrow

    def show_rows(self, rows: Sequence[tuple[int, Row]], at: int) -> None:
        """Rows with their places among all; the one at place `at` is brought to the top and named in the accent."""
        self._rows, self._at = rows, at
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.viewport().width() < NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()
            self.arranged.emit()

    def _arrange(self) -> None:
        self.clear()
        wanted = list(shown_rows(self._rows))
        if not wanted:
            return
        columns = 1 if self._is_narrow else 2
        cursor = self.textCursor()
        table = cursor.insertTable(len(wanted), columns, self._table_format(columns))
        top = 0
        for place, one in enumerate(wanted):
            if isinstance(one, Skipped):
                self._skip(table, place, one.count)
            else:
                top = table.cellAt(place, 0).firstPosition() if one[0] == self._at else top
                self._put(table, place, *one)
        self._bring_to_top(top)

    def _table_format(self, columns: int) -> QTextTableFormat:
        look = QTextTableFormat()
        look.setCellPadding(_PADDING)
        look.setCellSpacing(0)
        look.setBorder(1)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderCollapse(True)
        look.setBorderBrush(QColor(self._theme.line))
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 / columns)] * columns)
        return look

    def _skip(self, table: QTextTable, place: int, count: int) -> None:
        if table.columns() > 1:
            table.mergeCells(place, 0, 1, 2)
        cursor = table.cellAt(place, 0).firstCursorPosition()
        block = QTextBlockFormat()
        block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.setBlockFormat(block)
        cursor.insertText(self.tr("… %n đoạn không đổi …", "", count), self._plain(self._theme.muted))

    def _put(self, table: QTextTable, place: int, at: int, row: Row) -> None:
        old, new = sides_of(row)
        if at == self._at:
            self._raise(table, place)
        gone, came = (row.gone, row.came) if isinstance(row, Kept) else (_whole(old), _whole(new))
        first = table.cellAt(place, 0).firstCursorPosition()
        is_chosen, is_quiet = at == self._at, not kinds_of(row)
        if not self._is_narrow:
            second = table.cellAt(place, 1).firstCursorPosition()
            for cursor, part, spans, kind in ((first, old, gone, PieceKind.GONE), (second, new, came, PieceKind.NEW)):
                self._name(cursor, kind_words(row) if part else "", is_chosen=is_chosen)
                self._words(cursor, part, spans, self._look(kind, row), is_quiet=is_quiet)
            return
        self._name(first, kind_words(row), is_chosen=is_chosen)
        if old and (gone or new is None):
            self._words(first, old, gone, self._look(PieceKind.GONE, row), is_quiet=is_quiet)
        if old and gone and new:
            self._begin_below(first)
        if new:
            self._words(first, new, came, self._look(PieceKind.NEW, row), is_quiet=is_quiet)

    def _raise(self, table: QTextTable, place: int) -> None:
        for column in range(table.columns()):
            cell = table.cellAt(place, column)
            look = cell.format()
            look.setBackground(QColor(self._theme.raised))
            cell.setFormat(look)

    def _name(self, cursor: QTextCursor, words: str, *, is_chosen: bool) -> None:
        """What became of the passage, above its words."""
        block = QTextBlockFormat()
        block.setLineHeight(_PITCH, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        if not words:
            return
        look = self._plain(self._theme.accent if is_chosen else self._theme.muted)
        look.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(words, look)
        cursor.insertBlock(block)

    def _begin_below(self, cursor: QTextCursor) -> None:
        block = cursor.blockFormat()
        block.setTopMargin(_PADDING)
        cursor.insertBlock(block)

    def _words(
        self, cursor: QTextCursor, part: Part | None, spans: Sequence[Span], look: QTextCharFormat, *, is_quiet: bool
    ) -> None:
        plain = self._plain(self._theme.muted if is_quiet else self._theme.text)
        if part is None:
            plain.setForeground(QColor(self._theme.muted))
            plain.setFontItalic(True)
            cursor.insertText(self.tr("(không có)"), plain)
            return
        title = QTextCharFormat(plain)
        title.setFontWeight(QFont.Weight.Bold)
        if name := place_words(part):
            cursor.insertText(f"{name}: ", title)
        if part.printed:
            cursor.insertText(f"{shown(part.printed)} ", title)
        plain = title if part.is_title else plain
        at = 0
        for start, end in spans:
            cursor.insertText(_words(part.text[at:start]), plain)
            cursor.insertText(_words(part.text[start:end]), look)
            at = end
        cursor.insertText(_words(part.text[at:]), plain)

    def _look(self, kind: PieceKind, row: Row) -> QTextCharFormat:
        """A whole passage is not set in bold: it would be harder to read, and says no more."""
        look = piece_format(self._theme, kind)
        if not isinstance(row, Kept):
            look.setFontWeight(QFont.Weight.Normal)
        return look

    def _plain(self, colour: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(QColor(colour))
        return look

    def _bring_to_top(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.cursorRect().top() - 2 * _PADDING)


def _words(text: str) -> str:
    """A text as one block, whatever lines it has: rows of a table, paragraphs of a footnote."""
    return shown(text).replace("\n", "\u2028")


def _whole(part: Part | None) -> tuple[Span, ...]:
    return ((0, len(part.text)),) if part else ()
