"""What was read, beside its source, before it is stored: the person looks, decides, goes on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.guidance.decisions.decision import (
    AcceptSuggestion,
    Decision,
    ImpossibleDecision,
    KeepWords,
    MergeWithNext,
    MoveNote,
    SetKind,
    SetLevel,
    Split,
)
from desktop.guidance.document import Footnote
from desktop.guidance.entry_edits import other_kind
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.review.front import FrontDialog
from desktop.ui.review.notes import NotesDialog
from desktop.ui.review.screen import Review, ReviewScreen

MOST_NOTES = 12


class ReviewDialog(ReviewScreen):
    """One key for each decision; `history` holds them all."""

    def __init__(self, review: Review, look: tuple[Theme, Scale], parent: QWidget | None = None) -> None:
        super().__init__(review, look, parent)
        self._connect_actions()

    def _connect_actions(self) -> None:
        does: dict[str, Callable[[], None]] = {
            "next": self._on_next, "previous": self._on_previous, "flip": self._on_flip, "out": self._on_out,
            "in": self._on_in, "split": self._on_split, "merge": self._on_merge, "note": self._on_note,
            "accept": self._on_accept, "keep": self._on_keep, "front": self._on_front, "undo": self._on_undo,
            "redo": self._on_redo, "source": self._panes.turn_source,
        }  # fmt: skip
        for name, slot in does.items():
            self._actions[name].triggered.connect(slot)
        self._actions["source"].setVisible(self.pages is not None)

    def _decide(self, decision: Decision, row: int | None = None) -> None:
        """Make a decision and select the row that it leads to; say so where it can't be made."""
        kept = self._row if row is None else row
        try:
            self.history = self.history.decide(decision)
        except ImpossibleDecision:
            self._say(self.tr("Không làm được việc này ở đây."))
            return
        self._say(self.tr("Đã ghi nhận. Ctrl+Z để hoàn tác."))
        self._show_draft(kept)

    @Slot()
    def _on_next(self) -> None:
        # After a decision the place that comes next may have taken the row of the one that is settled.
        is_here = self._place is None or self._place.path in (None, self.current.path)
        self._go_to_place(self._panes.places.currentRow() + is_here)

    @Slot()
    def _on_previous(self) -> None:
        self._go_to_place(self._panes.places.currentRow() - 1)

    @Slot()
    def _on_flip(self) -> None:
        node = self.current
        if kind := other_kind(node.kind, node.label, node.printed):
            self._decide(SetKind(node.path, kind))

    @Slot()
    def _on_out(self) -> None:
        self._decide(SetLevel(self.current.path, -1))

    @Slot()
    def _on_in(self) -> None:
        self._decide(SetLevel(self.current.path, 1))

    @Slot()
    def _on_split(self) -> None:
        self._decide(Split(self.current.path, self._panes.words.offset), self._row + 1)

    @Slot()
    def _on_merge(self) -> None:
        if self._row:
            above = self.history.draft.document.nodes[self._row - 1]
            self._decide(MergeWithNext(above.path), self._row - 1)

    @Slot()
    def _on_accept(self) -> None:
        if (place := self._slip) and (slip := place.suggestion):
            span = slip.span
            self._decide(AcceptSuggestion(span.node, span.footnote, span.start, span.end, slip.suggested))

    @Slot()
    def _on_keep(self) -> None:
        if (place := self._slip) and (slip := place.suggestion):
            self._decide(KeepWords(slip.span.node, slip.span.footnote, slip.span.start, slip.span.end))

    @Slot()
    def _on_undo(self) -> None:
        self.history = self.history.undone()
        self._show_draft(self._row)

    @Slot()
    def _on_redo(self) -> None:
        self.history = self.history.redone()
        self._show_draft(self._row)

    @Slot()
    def _on_note(self) -> None:
        """Offer the notes that are called nearest to here."""
        notes = self._nearest_notes()
        if not notes:
            self._say(self.tr("Tài liệu này không có chú thích nào."))
            return
        dialog = NotesDialog(notes, self)
        dialog.chosen.connect(self._on_note_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_note_chosen(self, label: str) -> None:
        self._decide(MoveNote(label, self.current.path, self._panes.words.offset))

    def _nearest_notes(self) -> Sequence[Footnote]:
        document = self.history.draft.document
        rows = {node.path: row for row, node in enumerate(document.nodes)}
        return sorted(document.footnotes, key=lambda note: abs(rows[note.node] - self._row))[:MOST_NOTES]

    @Slot()
    def _on_front(self) -> None:
        dialog = FrontDialog(self.history.draft.document, self)
        dialog.edited.connect(self._on_front_edited)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_front_edited(self, decisions: tuple[Decision, ...]) -> None:
        for decision in decisions:
            self._decide(decision)
