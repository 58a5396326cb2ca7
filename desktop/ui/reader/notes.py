"""Links that explain themselves in a popup beside their words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.guidance.document import Document
from desktop.guidance.facts import Facts
from desktop.guidance.refs import NodeRef
from desktop.page.links import Link, LinkKind
from desktop.page.page import note_anchor
from desktop.ui.reader.explain import explain
from desktop.ui.reader.marked_view import MarkedView
from desktop.ui.reader.places import LinkSpan
from desktop.ui.reader.popup_body import Marks
from desktop.ui.reader.popups import Popup


class ExplainingView(MarkedView):
    """One popup at a time; it stays beside its words while the window changes."""

    node_requested = Signal(object)
    """A NodeRef that the person wants to go to."""
    beside_requested = Signal(object)
    """A NodeRef, or the place of a note at the end, that they want to see in the other pane."""
    footnote_opened = Signal(str)
    """The label of a note whose text is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._facts = Document("", None, "", ()), Facts()
        self._cited: Sequence[str | None] = ()
        self._explained: LinkSpan | None = None
        self.popup = Popup(self)
        self.popup.followed.connect(self._on_followed)
        self._pointed: LinkSpan | None = None
        self.open_beside = QAction(self, visible=False)
        """Offered by the other button of the mouse on a link that leads somewhere."""
        self.open_beside.triggered.connect(self._on_open_beside)
        self.link_opened.connect(self._open)
        self.link_opened_beside.connect(self._open_beside)

    def set_content(self, document: Document, facts: Facts, cited: Sequence[str | None]) -> None:
        """What is shown, what is known about it, and which document of the library each citation leads to."""
        self._document, self._facts, self._cited = document, facts, cited

    def open_note(self, label: str, marks: Marks) -> None:
        """Show a note beside its marker, with `marks` (code points) in its text; the focus stays where it is."""
        link = Link(LinkKind.NOTE, label)
        for span in self.links:
            if span.link == link:
                self._explain(span, marks, take_focus=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.popup.isVisible():
            self.popup.dismiss()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Before the menu opens, what it offers fits what is pointed at."""
        if isinstance(event, QContextMenuEvent):
            is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.point_at(self.focused_link if is_by_key else self.link_at(event.pos()))
        return super().viewportEvent(event)

    def point_at(self, link: LinkSpan | None) -> None:
        """What the menu is asked for on; it offers the other pane where that leads somewhere."""
        self._pointed = link
        self.open_beside.setVisible(bool(link and self._target(link.link)))

    def keep_popup(self) -> None:
        """Put an open popup beside its words again."""
        if self._explained and not self.popup.isHidden():
            self.popup.stand_beside(self._box(self._explained))

    @Slot(object)
    def _open(self, span: LinkSpan) -> None:
        if span.link.kind is LinkKind.NODE:
            self.node_requested.emit(NodeRef(self._document.id, span.link.target))
        else:
            self._explain(span, take_focus=True)

    @Slot()
    def _on_open_beside(self) -> None:
        if self._pointed:
            self._open_beside(self._pointed)

    @Slot(object)
    def _open_beside(self, span: LinkSpan) -> None:
        """What leads nowhere is explained."""
        ref = self._target(span.link)
        if ref:
            self.beside_requested.emit(ref)
        else:
            self._open(span)

    def _target(self, link: Link) -> NodeRef | None:
        match link.kind:
            case LinkKind.NODE:
                return NodeRef(self._document.id, link.target)
            case LinkKind.NOTE:
                return NodeRef(self._document.id, note_anchor(link.target))
            case LinkKind.CITATION:
                place = int(link.target)
                leads_to = self._cited[place] if place < len(self._cited) else None
                return NodeRef(leads_to, "") if leads_to else None
            case _:
                return None

    def _explain(self, span: LinkSpan, marks: Marks = (), *, take_focus: bool) -> None:
        explanation = explain(span.link, self._document, self._facts, self._cited)
        if explanation is None:
            return
        self._explained = span
        self.popup.explain(explanation, self._box(span), marks, take_focus=take_focus)
        if span.link.kind is LinkKind.NOTE:
            self.footnote_opened.emit(span.link.target)

    @Slot(str)
    def _on_followed(self, document: str) -> None:
        self.node_requested.emit(NodeRef(document, ""))

    def _box(self, span: LinkSpan) -> QRect:
        """The last line of a link, in own coordinates; the upper corner before there are lines."""
        box = (self.boxes(span) or [QRect(0, 0, 1, 1)])[-1]
        return QRect(self.viewport().mapTo(self, box.topLeft()), box.size())
