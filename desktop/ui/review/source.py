"""The words of a file as they stood in it, line by line, with the current place marked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop.errors import RefusedFile
from desktop.guidance.document import Document, Node
from desktop.page.shown import shown
from desktop.reading.encodings import decode_bytes
from desktop.ui.kit.theme import Theme

TEXT_ENDINGS = (".txt", ".md")
MOST_BYTES = 4_000_000
_SIGHT = 40
_PDF = b"%PDF"


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of what is shown; `numbers` are the source lines that it stands for."""

    text: str
    numbers: tuple[int, ...] = ()


def has_pages(path: Path) -> bool:
    """Whether a file is a PDF, whose pages can be shown as they look."""
    try:
        with path.open("rb") as file:
            return file.read(len(_PDF)) == _PDF
    except OSError:
        return False


def source_lines(path: Path, document: Document) -> tuple[SourceLine, ...]:
    """The lines of a text file; of any other kind of file the words of the document as they were read."""
    if path.suffix.lower() in TEXT_ENDINGS and path.exists() and path.stat().st_size <= MOST_BYTES:
        try:
            text = decode_bytes(path.read_bytes(), path.name).text
        except RefusedFile:
            return tuple(_read_lines(document))
        return tuple(SourceLine(line, (number,)) for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1))
    return tuple(_read_lines(document))


def _read_lines(document: Document) -> Iterator[SourceLine]:
    yield from (SourceLine(line) for line in document.letterhead)
    yield SourceLine(" ".join(part for part in (document.kind, document.title) if part))
    for node in document.nodes:
        yield SourceLine(node.heading.replace("\n", " ⏎ "), node.lines)
    yield from (
        SourceLine(f"[{note.label}] {note.text}".replace("\n", " ⏎ "), note.lines) for note in document.footnotes
    )
    yield from (SourceLine(recipient.text) for recipient in document.recipients)
    yield from (SourceLine(line) for line in document.signature)


class SourcePane(QPlainTextEdit):
    """Read only. The lines of the current node stand on a ground of their own, with a bar of underlining."""

    def __init__(self, lines: tuple[SourceLine, ...], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._look = QTextCharFormat()
        self._look.setBackground(QColor(theme.mark))
        self._look.setForeground(QColor(theme.mark_text))
        self._look.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setPlainText("\n".join(shown(line.text).replace("\n", " ") for line in lines))

    def show_node(self, node: Node) -> None:
        """Mark the lines of a node and bring them into sight."""
        places = self._places(node)
        cursors = [QTextCursor(self.document().findBlockByNumber(place)) for place in places]
        self.setExtraSelections([self._selection(cursor) for cursor in cursors])
        if cursors:
            self.setTextCursor(QTextCursor(cursors[0].block()))
            self.centerCursor()

    def _places(self, node: Node) -> list[int]:
        numbers = set(node.lines)
        found = [place for place, line in enumerate(self._lines) if numbers.intersection(line.numbers)]
        sight = node.text[:_SIGHT]
        return found or [place for place, line in enumerate(self._lines) if sight and sight in line.text][:1]

    def _selection(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = self._look
        return selection
