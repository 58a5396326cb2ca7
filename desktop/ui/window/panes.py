"""The three columns of the window, and how they give way when it gets narrow."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.ui.kit.theme import Scale

RAIL_NEEDS, TREE_NEEDS = 1400, 1150
TREE_WIDTH = 330


class Panes(QWidget):
    """Tree, reading, rail. Under 1400 pixels the rail folds, under 1150 the tree becomes a drawer over the text.

    Larger text needs more room. A person who asked for the rail keeps it. `arranged` follows every change
    of what is in sight.
    """

    arranged = Signal()

    def __init__(self, tree: QWidget, middle: QWidget, rail: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree, self._middle, self._rail = tree, middle, rail
        self._wants_tree, self._is_drawer_open = True, False
        self._wants_rail: bool | None = None
        self._scale = Scale()
        self._splitter = self._make_splitter()
        self._drawer = self._make_drawer()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)

    @property
    def is_narrow(self) -> bool:
        """Whether the tree is a drawer."""
        return self._room < TREE_NEEDS

    @property
    def is_tree_shown(self) -> bool:
        return self._is_drawer_open if self.is_narrow else self._wants_tree

    @property
    def is_rail_shown(self) -> bool:
        return self._room >= RAIL_NEEDS if self._wants_rail is None else self._wants_rail

    @property
    def _room(self) -> int:
        """The width in pixels at a text size of 100 %."""
        return self.width() * 100 // self._scale.percent

    def set_scale(self, scale: Scale) -> None:
        self._scale = scale
        self._arrange()

    @property
    def wants(self) -> tuple[bool, bool | None]:
        """Whether the person wants tree and rail; None for a rail that comes and goes with the room there is."""
        return self._wants_tree, self._wants_rail

    def want(self, *, tree: bool, rail: bool | None) -> None:
        """As `wants` told it at the end of the last run."""
        self._wants_tree, self._wants_rail = tree, rail
        self._arrange()

    def show_tree(self, *, shown: bool) -> None:
        if self.is_narrow:
            self._is_drawer_open = shown
        else:
            self._wants_tree = shown
        self._arrange()

    def show_rail(self, *, shown: bool) -> None:
        self._wants_rail = None if shown == (self._room >= RAIL_NEEDS) else shown
        self._arrange()

    def close_drawer(self) -> None:
        if self._is_drawer_open:
            self._middle.setFocus(Qt.FocusReason.OtherFocusReason)
            self._is_drawer_open = False
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_drawer_open = self._is_drawer_open and self.is_narrow
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the drawer closes it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
            return True
        return super().eventFilter(watched, event)

    def _make_splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        for pane in (self._tree, self._middle, self._rail):
            splitter.addWidget(pane)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([TREE_WIDTH, 10_000, self._rail.maximumWidth()])
        return splitter

    def _make_drawer(self) -> QWidget:
        drawer = QWidget(self)
        drawer.setObjectName("tree_drawer")
        drawer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        drawer.installEventFilter(self)
        self._drawer_column = QVBoxLayout(drawer)
        self._drawer_column.setContentsMargins(0, 0, 2, 0)
        drawer.hide()
        return drawer

    def _arrange(self) -> None:
        self._place_tree()
        self._tree.setVisible(self.is_tree_shown)
        self._rail.setVisible(self.is_rail_shown)
        self._drawer.setGeometry(0, 0, min(self._scale.px(TREE_WIDTH + 30), self.width()), self.height())
        self._drawer.setVisible(self.is_narrow and self._is_drawer_open)
        self._drawer.raise_()
        self.arranged.emit()

    def _place_tree(self) -> None:
        is_in_drawer = self._tree.parent() is self._drawer
        if self.is_narrow and not is_in_drawer:
            self._drawer_column.addWidget(self._tree)
        elif not self.is_narrow and is_in_drawer:
            self._splitter.insertWidget(0, self._tree)
            self._splitter.setSizes([TREE_WIDTH, 10_000, self._rail.width()])
