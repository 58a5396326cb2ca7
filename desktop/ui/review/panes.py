"""The four panes of a review: what is uncertain and the source at the left, the tree and its words at the right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QListWidget,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.guidance.document import Node
from desktop.ui.kit.theme import Scale, Theme
from desktop.ui.kit.words_pane import WordsPane
from desktop.ui.review.delegate import ReviewDelegate
from desktop.ui.review.model import ReviewModel
from desktop.ui.review.pages import PagePane
from desktop.ui.review.source import SourceLine, SourcePane

GAP = 12


class ReviewPanes(QSplitter):
    """Each pane has a caption, which is its name for screen readers, too."""

    def __init__(self, lines: tuple[SourceLine, ...], theme: Theme, scale: Scale, *, has_pages: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("review_panes")
        self.setChildrenCollapsible(False)
        self.places, self.source = QListWidget(), QStackedWidget()
        self.lines, self.pages = SourcePane(lines, theme), PagePane() if has_pages else None
        for pane in filter(None, (self.pages, self.lines)):
            self.source.addWidget(pane)
        self.tree, self.words, self.model = QListView(), WordsPane(), ReviewModel(self)
        self._delegate = ReviewDelegate(scale)
        self._captions = {part: QLabel() for part in (self.places, self.source, self.tree, self.words)}
        self.setHandleWidth(GAP)
        for upper, lower in ((self.places, self.source), (self.tree, self.words)):
            self.addWidget(self._column(upper, lower))
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(self._delegate)
        for view in (self.places, self.tree):
            view.setUniformItemSizes(True)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
            view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_source(self, node: Node, twins: int) -> None:
        """Show where a node stands in the source, on its page (after its `twins` there) and among its words."""
        self.lines.show_node(node)
        if self.pages:
            self.pages.show_node(node, twins)

    def turn_source(self) -> None:
        """Pages in place of words, or words in place of pages."""
        self.source.setCurrentIndex((self.source.currentIndex() + 1) % self.source.count())

    def retranslate(self) -> None:
        names = (
            (self.places, self.tr("Chỗ chưa chắc")),
            (self.source, self.tr("Nguồn")),
            (self.tree, self.tr("Cây mục sẽ được nạp")),
            (self.words, self.tr("Lời của mục đang chọn")),
        )
        for part, name in names:
            self._captions[part].setText(name)
            part.setAccessibleName(name)
        for pane in filter(None, (self.pages, self.lines)):
            pane.setAccessibleName(self.tr("Nguồn"))

    def _column(self, upper: QWidget, lower: QWidget) -> QSplitter:
        column = QSplitter(Qt.Orientation.Vertical)
        column.setChildrenCollapsible(False)
        column.setHandleWidth(GAP)
        for part in (upper, lower):
            column.addWidget(self._titled(part))
        column.setSizes([200, 300] if upper is self.places else [340, 160])
        return column

    def _titled(self, part: QWidget) -> QWidget:
        box = QWidget()
        caption = self._captions[part]  # type: ignore[index]
        caption.setProperty("role", "section")
        caption.setBuddy(part)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(part, 1)
        return box
