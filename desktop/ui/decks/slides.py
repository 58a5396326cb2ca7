"""The column of slides in the deck editor: seen as pictures, chosen, dragged."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from desktop.ui.decks.rail import RAIL_WIDTH, ThumbnailDelegate
from desktop.ui.decks.slides_model import KEY_ROLE, SlidesModel
from desktop.ui.decks.state import DeckState
from desktop.ui.decks.words import grade_colour, grade_icon, grade_word
from desktop.ui.kit.icons import icon
from desktop.ui.kit.model_index import Index
from desktop.ui.kit.theme import Scale, Theme

VEIL = 150
"""How much of a hidden slide's picture is covered, of 255."""


class SlideDelegate(ThumbnailDelegate):
    """A hidden slide is pale; one that the back row can't read has a sign and a word under it."""

    def __init__(self, theme: Theme, scale: Scale, parent: QObject | None = None) -> None:
        super().__init__(theme, scale, parent)
        self._row = 0

    def _draw_picture(self, painter: QPainter, box: QRect, index: Index) -> None:
        super()._draw_picture(painter, box, index)
        self._row, self._model = index.row(), index.model()
        if self._slides.is_hidden(self._row):
            veil = QColor(self.theme.surface)
            veil.setAlpha(VEIL)
            painter.fillRect(box, veil)
            icon("hidden", self.theme.text).paint(
                painter, QRect(0, 0, 40, 40).translated(box.center() - QRect(0, 0, 40, 40).center())
            )

    def _draw_number(self, painter: QPainter, box: QRect, number: str, is_current: bool) -> None:
        super()._draw_number(painter, box, number, is_current)
        if (grade := self._slides.grade(self._row)) is None:
            return
        colour = getattr(self.theme, grade_colour(grade))
        line = QRect(box.left(), box.bottom() + 4, box.width(), self._caption_height())
        painter.setPen(QColor(colour))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, grade_word(grade))
        reach = painter.fontMetrics().horizontalAdvance(grade_word(grade)) + 4
        side = self.scale.caption
        place = QRect(line.right() - reach - side, line.center().y() - side // 2, side, side)
        icon(grade_icon(grade), colour).paint(painter, place)

    @property
    def _slides(self) -> SlidesModel:
        return self._model  # type: ignore[return-value]


class SlideList(QListView):
    """`chosen` follows the current slide; `move_requested` carries keys, and the key before which they fall or ""."""

    chosen = Signal(int)
    move_requested = Signal(object, str)

    def __init__(self, theme: Theme, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slides = SlidesModel(self)
        self._delegate = SlideDelegate(theme, scale, self)
        self.setModel(self.slides)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self.slides.dropped.connect(self._on_dropped)
        self.selectionModel().currentChanged.connect(self._on_current)

    def set_look(self, theme: Theme, scale: Scale) -> None:
        self._delegate.theme, self._delegate.scale = theme, scale
        self.scheduleDelayedItemsLayout()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the selected slides, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(str(self.slides.index(row).data(KEY_ROLE)) for row in rows)

    @property
    def row(self) -> int:
        """The current slide; -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Go to one slide, whatever keys are held down."""
        index = self.slides.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_state(self, state: DeckState, keys: Sequence[str], row: int) -> None:
        """Show the slides, those of `keys` selected, or where none of them is there, the one in `row`."""
        top = self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.slides.show(state)
        rows = [at for at, each in enumerate(state.slides) if each.key in keys]
        rows = rows or [max(0, min(row, len(state.slides) - 1))]
        self.verticalScrollBar().setValue(top)
        self._select(rows)
        self.selectionModel().blockSignals(False)
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def _select(self, rows: Sequence[int]) -> None:
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.slides.index(row), self.slides.index(row))
        model = self.selectionModel()
        model.setCurrentIndex(self.slides.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _set_up(self) -> None:
        self.setFixedWidth(RAIL_WIDTH)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)

    @Slot(object, int)
    def _on_dropped(self, rows: Sequence[int], before: int) -> None:
        """Slides that fall among themselves stay where they are."""
        while before in rows:
            before += 1
        keys = tuple(str(self.slides.index(row).data(KEY_ROLE)) for row in rows)
        self.move_requested.emit(keys, str(self.slides.index(before).data(KEY_ROLE) or ""))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(current.row())


class SlideColumn(QWidget):
    """The list of slides on a ground of its own."""

    def __init__(self, slides: SlideList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(slides)
