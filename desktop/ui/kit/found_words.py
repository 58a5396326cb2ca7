"""Words that a search found, as they are marked in any text of the window."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from desktop.ui.kit.theme import Theme

Spans = Iterable[tuple[int, int]]


def mark_format(theme: Theme) -> QTextCharFormat:
    """How found words look: on a ground of their own, and underlined."""
    mark = QTextCharFormat()
    mark.setBackground(QColor(theme.mark))
    mark.setForeground(QColor(theme.mark_text))
    mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    mark.setUnderlineColor(QColor(theme.mark_text))
    return mark


def marked(document: QTextDocument, spans: Spans, look: QTextCharFormat) -> list[QTextEdit.ExtraSelection]:
    """Selections for `QTextEdit.setExtraSelections`; `spans` are positions in `document`, in UTF-16 units."""
    return [_selection(document, start, end, look) for start, end in spans]


def _selection(document: QTextDocument, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = QTextCursor(document)
    selection.cursor.setPosition(start)
    selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection.format = look
    return selection
