"""The sections of a deck with their times: where one can jump to."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop.present.clock import spoken
from desktop.present.pace import Plan, plan_of, spent_at
from desktop.present.show import Show
from desktop.slides.deck import Deck, Slide, SlideKind

INDENT = "\u2003"
PLACE_ROLE = Qt.ItemDataRole.UserRole
_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}


class ContentsPanel(QTreeWidget):
    """Arrows move, Enter or a click shows the section's first slide; other keys go on to the window."""

    slide_chosen = Signal(int)

    def __init__(self, deck: Deck) -> None:
        super().__init__()
        self._deck = deck
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAccessibleName(self.tr("Mục lục của bộ trang"))
        self.setHeaderLabels([self.tr("Mục"), self.tr("Trang"), self.tr("Dự kiến"), self.tr("Đã nói")])
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        self._openings = openings(deck)
        for place in self._openings:
            self.addTopLevelItem(self._row(place))
        self.itemClicked.connect(self._choose)

    @property
    def selected(self) -> int:
        """The first slide of the section that the arrow keys stand on."""
        item = self.currentItem()
        return int(item.data(0, PLACE_ROLE)) if item else 0

    def show_times(self, show: Show, elapsed: float) -> None:
        plan = plan_of(self._deck, show.limit)
        for number in range(len(self._openings)):
            self._show_time(number, plan, show, elapsed)

    def open_at(self, place: int) -> None:
        """Stand on the section that holds a slide."""
        rows = [number for number, opening in enumerate(self._openings) if opening <= place]
        item = self.topLevelItem(rows[-1]) if rows else None
        if item:
            self.setCurrentItem(item)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVING and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _row(self, place: int) -> QTreeWidgetItem:
        slide = self._deck.slides[place]
        title = f"{slide.label} {slide.title}".strip() if slide.kind is SlideKind.SECTION else slide.title
        item = QTreeWidgetItem([f"{INDENT * depth_of(slide)}{title}", str(place + 1), "", ""])
        item.setData(0, PLACE_ROLE, place)
        for column in (1, 2, 3):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _show_time(self, number: int, plan: Plan, show: Show, elapsed: float) -> None:
        item, places = self.topLevelItem(number), self._places(number)
        if item:
            item.setText(2, spoken(sum(plan.slides[place] for place in places)))
            item.setText(3, spoken(sum(spent_at(show, place, elapsed) for place in places)))

    def _places(self, number: int) -> range:
        """The slides from an opening to the next one."""
        ends = (*self._openings[1:], len(self._deck.slides))
        return range(self._openings[number], ends[number])

    @Slot(QTreeWidgetItem, int)
    def _choose(self, item: QTreeWidgetItem, _column: int) -> None:
        self.slide_chosen.emit(int(item.data(0, PLACE_ROLE)))


def openings(deck: Deck) -> tuple[int, ...]:
    """Where something begins, in order: the deck, each section and each sub-section that has a slide of its own."""
    first: dict[str | None, int] = {}
    for place, slide in enumerate(deck.slides):
        first.setdefault(slide.section, place)
    inside = (place for place, slide in enumerate(deck.slides) if slide.kind is SlideKind.SECTION)
    return tuple(sorted({*first.values(), *inside}))


def depth_of(slide: Slide) -> int:
    """How deep a sub-section lies below its section."""
    return slide.nodes[0].split("/")[0].count(".") if slide.kind is SlideKind.SECTION and slide.nodes else 0
