"""The reader: one document as a calm column of text, with everything in it that can be asked about."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.page.page import document_page, note_anchor
from desktop.ui.kit.theme import Scale, Theme, load_theme
from desktop.ui.reader.ink import ink
from desktop.ui.reader.picking_view import PickingView
from desktop.ui.reader.places import Places
from desktop.ui.reader.popup_body import Marks
from desktop.ui.reader.position import ReaderPosition
from desktop.ui.reader.search import Span, spans_of
from desktop.ui.reader.style import COLUMN, TEXT_SIZE, Spacing, style_sheet

FAMILY = "Be Vietnam Pro"
SMALLEST, LARGEST = 80, 200
"""Text sizes in per cent."""


class Reader(PickingView):
    """Shows one document at a time and knows where the person is in it.

    Arrows, PageUp, PageDown, Home and End scroll; Tab walks the markers and facts in sight; Enter explains
    the one in focus; Esc closes the explanation.
    """

    current_changed = Signal(str)
    """The path of the node at the top of the view."""
    zoom_requested = Signal(int)
    """+1 or -1: a step larger or smaller."""

    _restyling = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._scale, self._spacing = Scale(), Spacing.NORMAL
        self._settling = False
        self.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        self._path = ""
        self._copy = QAction(self)
        self.show_document(Document("", None, "", ()), Facts())
        self.retranslate()

    def show_document(self, document: Document, facts: Facts, cited: Sequence[str | None] = ()) -> None:
        """Show `document` from its beginning; `cited` are the ids to which its citations lead."""
        self.set_content(document, facts, cited)
        self.mark_found(())
        self.stop_picking()
        self._annotations = ()
        always, never = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(always if document.id else never)
        self._page = document_page(document, facts)
        self._place, self._lead = ReaderPosition(), 0
        self._marks: tuple[str, Marks] = ("", ())
        self.setAccessibleDescription(document.title)
        self._render()
        self._tell_path()

    def show_nothing(self) -> None:
        """As before the first document."""
        self.show_document(Document("", None, "", ()), Facts())
        self.setAccessibleDescription(self._nothing)

    def has(self, path: str) -> bool:
        """Whether `go_to` leads anywhere: to a node, a note (`note:LABEL`), a line above the text, or the beginning."""
        return not path or path in self._places

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`; the place stays."""
        if theme != self._theme:
            self._theme = theme
            self._render()

    def set_zoom(self, percent: int) -> None:
        """Text size in per cent, kept between SMALLEST and LARGEST; the place stays."""
        scale = Scale(min(max(percent, SMALLEST), LARGEST))
        if scale != self._scale:
            self._scale = scale
            self._render()

    def set_spacing(self, spacing: Spacing) -> None:
        """How far the lines stand apart; the place stays."""
        if spacing != self._spacing:
            self._spacing = spacing
            self._render()

    def go_to(self, path: str, marks: Marks = (), footnote: str | None = None) -> None:
        """Bring the node at `path` to the upper part; "" is the beginning.

        `marks` are code points into the node's text, or into that of its note `footnote`, which is then
        shown beside its marker. The first mark is in sight.
        """
        note = next((note for note in self._document.notes_of(path) if note.label == footnote), None)
        self._place = ReaderPosition(path)
        self._lead = note.offset if note else min((start for start, _ in marks), default=0)
        self._marks = (note_anchor(note.label) if note else path, tuple(marks))
        self._show_marks()
        self._arrive()
        if note:
            self.open_note(note.label, marks)

    def clear_marks(self) -> None:
        """Take the marks of a search away."""
        self._marks = ("", ())
        self._show_marks()

    def spans_of(self, typed: str) -> Iterator[tuple[Span, ...]]:
        """Where `typed` stands, block by block, for `mark_found`; one step costs what one block costs."""
        return spans_of(typed, self._page.blocks, self.document())

    def current_path(self) -> str:
        """The path of the node at the top of the view; "" where there is none."""
        return self._path

    def position(self) -> ReaderPosition:
        """Where the person is."""
        return self._place

    def restore(self, position: ReaderPosition) -> None:
        """Go back to where the person was."""
        self._place, self._lead = position, 0
        self._arrive()

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """What a click with the other button offers, after copying."""
        self._copy.triggered.connect(self.copy)
        self.addActions([self.open_beside, self._copy, *actions])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def changeEvent(self, event: QEvent) -> None:
        """A new font or style sheet makes Qt lay the text out at once and scroll; the person has not moved."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        self._restyling = True
        super().changeEvent(event)
        self._restyling = False

    def retranslate(self) -> None:
        """Say everything in the language of the moment; an open explanation is closed."""
        self.setAccessibleName(self.tr("Nội dung tài liệu"))
        self._nothing = self.tr("Chưa mở tài liệu nào.")
        self._copy.setText(self.tr("Chép"))
        self.open_beside.setText(self.tr("Mở ở ô bên kia") + "\tAlt+Enter")
        if not self._document.id:
            self.setAccessibleDescription(self._nothing)
        self.viewport().update()
        self.popup.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own placeholder stands in the upper left corner."""
        super().paintEvent(event)
        if not self._document.id:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settling = True
        super().resizeEvent(event)
        self._settle()
        self.keep_popup()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt scrolls to its text cursor when it is first shown; the place wins."""
        self._settling = True
        super().showEvent(event)
        self._settle()
        self.keep_popup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel ask for another text size; Qt alone would scale some of the fonts."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def _render(self) -> None:
        self._settling = True
        self.stop_picking()
        self.forget_places()
        self.popup.dismiss()
        self.popup.set_look(self._theme, self._scale)
        font = QFont(FAMILY)
        font.setPixelSize(self._scale.px(TEXT_SIZE))
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(style_sheet(self._theme, self._scale, self._spacing))
        self.setHtml(self._page.html)
        ink(self.document(), self._page, self._theme, self._scale)
        self._places = Places(self._page, self.document(), self._document)
        self.set_links(self._places.links, self._theme.focus)
        self.place_annotations()
        self.set_mark_theme(self._theme)
        self._show_marks()
        self._settle()

    def _arrive(self) -> None:
        self.popup.dismiss()
        self._settle()
        self._tell_path()

    def _settle(self) -> None:
        """Put the text where the person is, whatever became of its lines."""
        self._settling = True
        self.fit_column(self._scale.px(COLUMN))
        self.bring_to_top(self._top())
        self._settling = False
        self._mark_all()

    def _top(self) -> float:
        """The line to put at the top: that of the place, or a later one where the lead would be out of sight."""
        if self._place.anchor not in self._places:
            return 0
        top = self.top_of(self._places.position(self._place))
        lead = self.top_of(self._places.position(ReaderPosition(self._place.anchor, self._lead)))
        room = self.viewport().height()
        return lead - room / 3 if lead - top > room / 2 else top

    @Slot()
    def _follow_scrolling(self) -> None:
        if self._settling or self._restyling:
            return
        self.popup.dismiss()
        bar = self.verticalScrollBar()
        at_beginning = bar.value() == bar.minimum()
        self._place = ReaderPosition() if at_beginning else self._places.place(self.position_at_top())
        self._lead = 0
        self._tell_path()

    def _tell_path(self) -> None:
        path = self._places.path(self._place.anchor)
        if path != self._path:
            self._path = path
            self.current_changed.emit(path)

    def _show_marks(self) -> None:
        anchor, marks = self._marks
        spans = [self._places.span(anchor, *mark) for mark in marks if anchor in self._places]
        self.mark_hit(spans)
