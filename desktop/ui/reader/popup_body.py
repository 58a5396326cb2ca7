"""Foreign words in a popup, plain and whole."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from desktop.page.shown import shown, utf16_length
from desktop.ui.kit.found_words import marked

Marks = Sequence[tuple[int, int]]
"""Code points of a text, start and end."""

_TALLEST, _SHORTEST = 300, 90
_PITCH = 112
"""Of the font's own distance of lines, in per cent: letters with two marks need more air than that gives."""


class PlainBody(QTextEdit):
    """Foreign words, shown as they are, as tall as they need; they can be selected and marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(0)
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_text(self, text: str, marks: Marks, mark: QTextCharFormat) -> None:
        """`marks` are code points into `text`; the first one is in sight."""
        self.setPlainText(shown(text))
        self._space_lines()
        spans = [(utf16_length(text[:start]), utf16_length(text[:end])) for start, end in marks]
        self.setExtraSelections(marked(self.document(), spans, mark))
        cursor = QTextCursor(self.document())
        cursor.setPosition(spans[0][0] if spans else 0)
        self.setTextCursor(cursor)

    def _space_lines(self) -> None:
        pitch = QTextBlockFormat()
        pitch.setLineHeight(_PITCH, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(pitch)

    def shrink(self, by: int) -> None:
        """Leave `by` pixels of the height to others, as far as some lines stay in sight."""
        self.setFixedHeight(max(self.height() - by, min(self.height(), _SHORTEST)))

    def fit(self, width: int) -> None:
        """Take the height that the text needs in `width`."""
        self.ensurePolished()
        self.document().setDefaultFont(self.font())
        self.document().setTextWidth(width)
        self.setFixedHeight(min(round(self.document().size().height()) + 2, _TALLEST))
