"""What was read, beside its source, before it is stored: the person looks, decides, goes on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.guidance.decisions import (
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
from desktop.guidance.decisions_history import History
from desktop.guidance.document import Footnote, Node
from desktop.guidance.entry_edits import other_kind
from desktop.guidance.suggestions import KnownSlip
from desktop.present.flow import FlowLayout
from desktop.reading.report import ReadingWarning
from desktop.ui.reader_marks import mark_format
from desktop.ui.review_actions import ReviewActions
from desktop.ui.review_front import FrontDialog
from desktop.ui.review_notes import NotesDialog
from desktop.ui.review_panes import ReviewPanes
from desktop.ui.review_places import Doubt, UncertainPlace, uncertain_places
from desktop.ui.review_source import SourceLine
from desktop.ui.theme import Scale, Theme

MOST_NOTES = 12


@dataclass(frozen=True, slots=True)
class Review:
    """What is looked through: a file's name and words, what the reader said, and what was decided before."""

    name: str
    source: tuple[SourceLine, ...]
    history: History
    warnings: tuple[ReadingWarning, ...] = ()
    slips: tuple[KnownSlip, ...] = ()
    missed: int = 0


class ReviewDialog(QDialog):
    """Accepted with `history` to store, rejected to leave the library as it is."""

    def __init__(self, review: Review, look: tuple[Theme, Scale], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review")
        self.history = review.history
        self._review, self._mark = review, mark_format(look[0])
        self._places: tuple[UncertainPlace, ...] = ()
        self._panes = ReviewPanes(review.source, *look)
        self._actions = ReviewActions(self._panes)
        self._headline, self._state = QLabel(), QLabel(wordWrap=True)
        self._leave, self._go_on = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_draft(0)
        self._go_to_place(0)
        self._panes.tree.setFocus()

    def retranslate(self) -> None:
        title = self.tr("Xem lại “{name}” trước khi nạp").format(name=self._review.name)
        self.setWindowTitle(title)
        self._headline.setText(title)
        self._leave.setText(self.tr("Thôi, không nạp"))
        self._go_on.setText(self.tr("Nạp luôn"))
        self._actions.retranslate()
        if self._review.missed:
            self._say(self.tr("%n điều đã chọn ở lần đọc trước không còn chỗ trong bản này.", "", self._review.missed))

    @property
    def current(self) -> Node:
        """The node that is selected."""
        return self.history.draft.document.nodes[self._row]

    @property
    def _row(self) -> int:
        return max(0, self._panes.tree.currentIndex().row())

    @property
    def _place(self) -> UncertainPlace | None:
        row = self._panes.places.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_node()

    def _lay_out(self) -> None:
        self._headline.setProperty("role", "title")
        self._state.setProperty("role", "caption")
        self._go_on.setProperty("role", "primary")
        self._go_on.setDefault(True)
        bar = QWidget()
        bar.setObjectName("review_bar")
        flow = FlowLayout(bar, 6)
        for button in self._actions.buttons(bar):
            flow.addWidget(button)
        bottom = QHBoxLayout()
        bottom.addWidget(self._state, 1)
        bottom.addWidget(self._leave)
        bottom.addWidget(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._headline)
        column.addWidget(bar)
        column.addWidget(self._panes, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        does: dict[str, Callable[[], None]] = {
            "next": self._on_next, "previous": self._on_previous, "flip": self._on_flip, "out": self._on_out,
            "in": self._on_in, "split": self._on_split, "merge": self._on_merge, "note": self._on_note,
            "accept": self._on_accept, "keep": self._on_keep, "front": self._on_front, "undo": self._on_undo,
            "redo": self._on_redo,
        }  # fmt: skip
        for name, slot in does.items():
            self._actions[name].triggered.connect(slot)
        self._panes.tree.selectionModel().currentChanged.connect(self._on_row)
        self._panes.places.currentRowChanged.connect(self._on_place)
        self._go_on.clicked.connect(self.accept)
        self._leave.clicked.connect(self.reject)

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

    def _show_draft(self, row: int) -> None:
        document = self.history.draft.document
        self._places = uncertain_places(self.history, self._review.warnings, self._review.slips)
        self._panes.model.show(document, frozenset(place.path for place in self._places if place.path))
        self._list_places()
        self._select(min(row, len(document.nodes) - 1))
        self._actions["undo"].setEnabled(self.history.can_undo)
        self._actions["redo"].setEnabled(self.history.can_redo)

    def _list_places(self) -> None:
        places = self._panes.places
        before, _ = places.currentRow(), places.blockSignals(True)
        places.clear()
        places.addItems([self._sentence(place) for place in self._places])
        for row in range(places.count()):
            places.item(row).setToolTip(places.item(row).text())
        if not self._places:
            places.addItem(self.tr("Không còn chỗ nào chưa chắc."))
        places.setCurrentRow(min(before, places.count() - 1))
        places.blockSignals(False)
        for name in ("next", "previous"):
            self._actions[name].setEnabled(bool(self._places))

    def _sentence(self, place: UncertainPlace) -> str:
        where = self._label_at(place.path) if place.path else self.tr("cả tài liệu")
        if place.suggestion:
            found, better = place.suggestion.span.text, place.suggestion.suggested
            return self.tr("“{found}” có lẽ là “{better}” · {where}").format(found=found, better=better, where=where)
        if place.doubt is Doubt.KIND:
            return self.tr("Đề mục hay đoạn văn? · {where}").format(where=where)
        return f"{place.said.removesuffix('.')} · {where}"

    def _label_at(self, path: str) -> str:
        """The path of the node, or of the one above it that carries a label."""
        document = self.history.draft.document
        nodes = (document.node(path), *reversed(document.ancestors(path)))
        return next((node.path for node in nodes if node.label), self.tr("mở đầu"))

    def _select(self, row: int) -> None:
        self._panes.tree.setCurrentIndex(self._panes.model.index(row))
        self._panes.tree.scrollTo(self._panes.tree.currentIndex())
        self._show_node()

    def _go_to_place(self, row: int) -> None:
        if self._places:
            self._panes.places.setCurrentRow(row % len(self._places))
            self._on_place(row % len(self._places))

    def _show_node(self) -> None:
        node = self.current
        self._panes.source.show_node(node)
        self._panes.words.show_node(node, self._spans(node), self._mark)
        self._actions["flip"].setEnabled(other_kind(node.kind, node.label, node.printed) is not None)
        has_slip = self._slip is not None
        self._actions["accept"].setEnabled(has_slip)
        self._actions["keep"].setEnabled(has_slip)

    def _spans(self, node: Node) -> tuple[tuple[int, int], ...]:
        slips = (place.suggestion for place in self._places if place.path == node.path and place.suggestion)
        return tuple((slip.span.start, slip.span.end) for slip in slips if slip.span.footnote is None)

    @property
    def _slip(self) -> UncertainPlace | None:
        """The suspected slip that is meant: the selected place, else the first of the selected node."""
        here = [place for place in self._places if place.suggestion and place.path == self.current.path]
        return self._place if self._place in here else next(iter(here), None)

    def _say(self, sentence: str) -> None:
        self._state.setText(sentence)

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_node()

    @Slot(int)
    def _on_place(self, row: int) -> None:
        place = self._places[row] if 0 <= row < len(self._places) else None
        if place and place.path:
            paths = [node.path for node in self.history.draft.document.nodes]
            self._select(paths.index(place.path))

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
