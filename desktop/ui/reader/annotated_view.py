"""Annotations in the text: grounds under highlighted words, signs in the margin, and what the person has selected."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from desktop.guidance.annotations import Annotation, AnnotationKind
from desktop.guidance.document import Document
from desktop.guidance.passages import FRONT
from desktop.page.markup import text_html
from desktop.page.page import Page, note_anchor
from desktop.ui.kit.annotation_signs import SIZE, draw_sign
from desktop.ui.kit.found_words import marked
from desktop.ui.reader.notes import ExplainingView
from desktop.ui.reader.places import Places

_GAP = 6
_MOST_SIGNS = 3
_NOTE = note_anchor("")


@dataclass(frozen=True, slots=True)
class Part:
    """Code points `start:end` of a node's text, of that of its footnote, or of a line above the first node."""

    path: str
    footnote: str | None
    start: int
    end: int


class AnnotatedView(ExplainingView):
    """Of annotations there may be thousands: only those in sight are laid out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._annotations: Sequence[Annotation] = ()
        self._by_block: dict[int, list[Annotation]] = {}
        self._places = Places(Page(()), self.document(), Document("", None, "", ()))

    def show_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Show these and no others, in the order in which they were made."""
        self._annotations = annotations
        self.place_annotations()
        self._mark_all()
        self.viewport().update()

    def place_annotations(self) -> None:
        """Find the blocks of all annotations in the page of the moment."""
        self._by_block = {}
        for annotation in self._annotations:
            number = self._places.number(_anchor(annotation))
            if number is not None:
                self._by_block.setdefault(number, []).append(annotation)

    def forget_places(self) -> None:
        super().forget_places()
        self._by_block = {}

    @property
    def has_grounds(self) -> bool:
        return bool(self._by_block)

    def selected_parts(self) -> tuple[Part, ...]:
        """What of the document is selected, text by text; nothing where no words are."""
        cursor = self.textCursor()
        return tuple(self._parts(cursor.selectionStart(), cursor.selectionEnd()))

    def pointed_parts(self) -> tuple[Part, ...]:
        """What is selected; else the character that was clicked last, as long as it is in sight."""
        at, (first, last) = self.textCursor().position(), self.positions_in_sight()
        return self.selected_parts() or (tuple(self._parts(at, at + 1)) if first <= at <= last else ())

    def paths_in_sight(self) -> tuple[str, ...]:
        """The nodes whose whole text is in sight; those that are cut off, too, where there is no other."""
        first, last = self.positions_in_sight()
        view, found = self.viewport().rect(), list[tuple[str, bool]]()
        block = self.document().findBlock(first)
        while block.isValid() and block.position() <= last:
            anchor = self._places.anchor(block.blockNumber())
            if anchor in self._document:
                boxes = self.rectangles(block.position(), block.position() + block.length() - 1)
                found.append((anchor, all(view.contains(box.center()) for box in boxes)))
            block = block.next()
        whole = tuple(anchor for anchor, is_whole in found if is_whole)
        return whole or tuple(anchor for anchor, _ in found)

    def annotations_at(self, parts: Sequence[Part]) -> tuple[Annotation, ...]:
        """Those that share words with one of `parts`."""
        return tuple(one for one in self._annotations if any(_touches(one, part) for part in parts))

    def grounds_in_sight(self) -> list[QTextEdit.ExtraSelection]:
        """The shorter one lies on top; one with a note has a line below, too."""
        return [
            selection
            for annotation in sorted(self._in_sight(), key=length, reverse=True)
            if annotation.kind is AnnotationKind.HIGHLIGHT
            for selection in marked(self.document(), [self._span(annotation)], self._ground(annotation))
        ]

    def viewportEvent(self, event: QEvent) -> bool:
        """Resting on annotated words, or on a sign, shows what was noted."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            notes = [one.note for one in self._under(event.pos()) if one.note]
            # As rich text, so that long notes are broken into lines; every character of them escaped.
            text = f"<p>{'<hr>'.join(map(text_html, notes))}</p>" if notes else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _under(self, point: QPoint) -> list[Annotation]:
        """Those whose words, or whose line in the margin, are at a point of the viewport."""
        left = self.document().rootFrame().frameFormat().leftMargin()
        found = []
        for annotation in self._in_sight():
            boxes = self.rectangles(*self._span(annotation))
            line = QRect(0, boxes[0].top(), round(left), boxes[0].height()) if boxes else QRect()
            if line.contains(point) or any(box.contains(point) for box in boxes if annotation.colour):
                found.append(annotation)
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._by_block:
            self._draw_signs(QPainter(self.viewport()))

    def _draw_signs(self, painter: QPainter) -> None:
        """Beside the line in which an annotation begins, from the text outwards."""
        left = self.document().rootFrame().frameFormat().leftMargin()
        drawn: dict[int, int] = {}
        for annotation in self._in_sight():
            first, last = self._span(annotation)
            boxes = self.rectangles(first, max(last, first + 1))
            if not boxes:
                continue
            middle = boxes[0].center().y()
            place = drawn[middle] = drawn.get(middle, 0) + 1
            x = left - place * (SIZE + _GAP)
            if x >= 2 and place <= _MOST_SIGNS:
                draw_sign(painter, annotation, QRectF(x, middle - SIZE / 2, SIZE, SIZE), self._mark)

    def _in_sight(self) -> Iterator[Annotation]:
        if not self._by_block:
            return
        first, last = (self.document().findBlock(position).blockNumber() for position in self.positions_in_sight())
        for number in range(first, last + 1):
            yield from self._by_block.get(number, ())

    def _span(self, annotation: Annotation) -> tuple[int, int]:
        return self._places.span(_anchor(annotation), annotation.quote.start, annotation.quote.end)

    def _ground(self, annotation: Annotation) -> QTextCharFormat:
        ground = QTextCharFormat()
        ground.setBackground(QColor(self._mark.highlight(str(annotation.colour))))
        if annotation.note:
            ground.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            ground.setUnderlineColor(QColor(self._mark.text))
        return ground

    def _parts(self, first: int, last: int) -> Iterator[Part]:
        block = self.document().findBlock(first)
        while block.isValid() and block.position() < last:
            end = min(last, block.position() + block.length() - 1)
            part = self._places.part(block.blockNumber(), max(first, block.position()), end)
            if part is not None:
                yield self._part(*part)
            block = block.next()

    def _part(self, anchor: str, start: int, end: int) -> Part:
        if anchor in self._document or anchor in FRONT:
            return Part(anchor, None, start, end)
        label = anchor.removeprefix(_NOTE)
        node = next(note.node for note in self._document.footnotes if note.label == label)
        return Part(node, label, start, end)


def length(annotation: Annotation) -> int:
    """How many characters it covers."""
    return annotation.quote.end - annotation.quote.start


def _anchor(annotation: Annotation) -> str:
    quote = annotation.quote
    return quote.path if quote.footnote is None else note_anchor(quote.footnote)


def _touches(annotation: Annotation, part: Part) -> bool:
    quote = annotation.quote
    is_there = (quote.path, quote.footnote) == (part.path, part.footnote)
    return is_there and quote.start < part.end and part.start < quote.end
