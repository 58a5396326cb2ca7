"""The screen of a review: what is uncertain, the source, the tree and its words, in step with one another."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QModelIndex, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.guidance.decisions.history import History
from desktop.guidance.document import Node
from desktop.guidance.entry_edits import other_kind
from desktop.guidance.suggestions import KnownSlip
from desktop.present.flow import FlowLayout
from desktop.reading.report import ReadingWarning
from desktop.ui.kit.found_words import mark_format
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.kit.tips import plain_tip
from desktop.ui.review.actions import ReviewActions
from desktop.ui.review.pages import PagePane
from desktop.ui.review.panes import ReviewPanes
from desktop.ui.review.places import Doubt, UncertainPlace, uncertain_places
from desktop.ui.review.source import SourceLine
from desktop.ui.tree.rows import cut


@dataclass(frozen=True, slots=True)
class Review:
    """What is looked through: a file's name and words, what the reader said, and what was decided before.

    One that `has_pages` is shown as it looks, page by page, and by its words where the person wants these.
    """

    name: str
    source: tuple[SourceLine, ...]
    history: History
    warnings: tuple[ReadingWarning, ...] = ()
    slips: tuple[KnownSlip, ...] = ()
    missed: int = 0
    has_pages: bool = False


class ReviewScreen(QDialog):
    """Shows the draft of `history`; accepted to store it, rejected to leave the library as it is."""

    def __init__(self, review: Review, look: tuple[Theme, Scale], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review")
        self.history = review.history
        self._review, self._mark = review, mark_format(look[0])
        self._places: tuple[UncertainPlace, ...] = ()
        self._panes = ReviewPanes(review.source, *look, has_pages=review.has_pages)
        self._actions = ReviewActions(self._panes)
        self._headline, self._state = QLabel(), QLabel(wordWrap=True)
        self._leave, self._go_on = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self._lay_out()
        self._connect_panes()
        self.retranslate()
        self._show_draft(0)
        self._go_to_place(0)
        self._panes.tree.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_node()

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
    def pages(self) -> PagePane | None:
        """What shows pages of the source as they look, for whoever draws them."""
        return self._panes.pages

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

    @property
    def _slip(self) -> UncertainPlace | None:
        """The suspected slip that is meant: the selected place, else the first of the selected node."""
        here = [place for place in self._places if place.suggestion and place.path == self.current.path]
        return self._place if self._place in here else next(iter(here), None)

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

    def _connect_panes(self) -> None:
        self._panes.tree.selectionModel().currentChanged.connect(self._on_row)
        self._panes.places.currentRowChanged.connect(self._on_place)
        self._go_on.clicked.connect(self.accept)
        self._leave.clicked.connect(self.reject)

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
            places.item(row).setToolTip(plain_tip(places.item(row).text()))
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
        said = place.english if QLocale().language() is QLocale.Language.English else place.said
        return f"{said.removesuffix('.')} · {where}"

    def _label_at(self, path: str) -> str:
        """The path and words of the node, or of the one above it that carries a label."""
        document = self.history.draft.document
        nodes = (document.node(path), *reversed(document.ancestors(path)))
        return next((cut(f"{node.path} {node.text}") for node in nodes if node.label), self.tr("mở đầu"))

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
        self._panes.show_source(node, self._twins(node))
        self._panes.words.show_node(node, self._spans(node), self._mark)
        self._actions["flip"].setEnabled(other_kind(node.kind, node.label, node.printed) is not None)
        has_slip = self._slip is not None
        self._actions["accept"].setEnabled(has_slip)
        self._actions["keep"].setEnabled(has_slip)

    def _twins(self, node: Node) -> int:
        """How many nodes with the same words stand before a node on the page on which it begins."""
        before = self.history.draft.document.nodes[: self._row]
        return sum(other.text == node.text and other.pages[:1] == node.pages[:1] for other in before)

    def _spans(self, node: Node) -> tuple[tuple[int, int], ...]:
        slips = (place.suggestion for place in self._places if place.path == node.path and place.suggestion)
        return tuple((slip.span.start, slip.span.end) for slip in slips if slip.span.footnote is None)

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
